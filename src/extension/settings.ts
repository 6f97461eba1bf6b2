import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Level, Mode } from '../core/report/types';
import { KINDS } from './families';

const VERSION = 2;

/** Every mode of a statement, the commonest first. */
export const MODES = ['statement', 'belief', 'intention', 'evidence', 'disclosure'] as const satisfies readonly Mode[];
/** "colours": a colour for each family of kinds; "ink": one colour for all, told apart by their lines alone. */
export const PALETTES = ['colours', 'ink'] as const;
/** How much is painted: every statement with tint and line, every one with its line alone, or only what is quoted. */
export const DENSITIES = ['full', 'lines', 'quotations'] as const;
export const LEVELS = ['more', 'surer'] as const satisfies readonly Level[];

const entries = {
  /** Whether a page that was read is highlighted: the last choice of the reader. */
  highlights: v.boolean(),
  palette: v.picklist(PALETTES),
  density: v.picklist(DENSITIES),
  /** What is hidden and not what is shown: a kind that comes with a later version is seen. */
  hiddenKinds: v.array(v.picklist(KINDS)),
  hiddenModes: v.array(v.picklist(MODES)),
  level: v.picklist(LEVELS),
  /** Whether a card comes up where the pointer rests on a statement. */
  card: v.boolean(),
};

/** What the reader chose. `version` tells an older layout from this one. */
export const settingsSchema = v.strictObject({ version: v.literal(VERSION), ...entries });
export type Settings = v.InferOutput<typeof settingsSchema>;
type SettingsChange = Partial<Omit<Settings, 'version'>>;

export const defaults: Settings = {
  version: VERSION,
  highlights: true,
  palette: 'colours',
  density: 'full',
  hiddenKinds: [],
  hiddenModes: [],
  level: 'more',
  card: true,
};

type Raw = Readonly<Record<string, unknown>>;

/** From each version to the next, from 1 on. Version 2 only added to version 1. */
const STEPS: readonly ((old: Raw) => Raw)[] = [(old) => ({ ...old, version: 2 })];

const isRaw = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** Settings of an older version in the layout of this one; null for what never was the settings of any version. */
export function migrated(raw: unknown): Raw | null {
  if (!isRaw(raw)) return null;
  const { version } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null;
  return STEPS.slice(version - 1).reduce((old, step) => step(old), raw);
}

/** Made by a later version of the extension. */
export const isNewer = (raw: Raw): boolean => typeof raw['version'] === 'number' && raw['version'] > VERSION;

/** Takes anything: what is not a setting falls back to its default, what is good beside it stays. */
export function parseSettings(raw: unknown): Settings {
  const kept = migrated(raw);
  const settings: Record<string, unknown> = { ...defaults };
  for (const [key, entry] of Object.entries(entries)) {
    const value = v.safeParse(entry, kept?.[key]);
    if (value.success) settings[key] = value.output;
  }
  return v.parse(settingsSchema, settings);
}

const KEY = 'settings';

/**
 * Settings follow the reader's browser account. Where the browser does not take them (synchronising is off or full) they
 * stay on this device, and are then the newer ones.
 */
async function loadRaw(): Promise<unknown> {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    // A browser that refuses its storage costs the reader the choices made, and nothing else.
    const all = await area.get(KEY).catch((): Record<string, unknown> => ({}));
    if (all[KEY] !== undefined) return all[KEY];
  }
  return undefined;
}

async function saveRaw(raw: Raw): Promise<void> {
  try {
    await browser.storage.sync.set({ [KEY]: raw });
  } catch {
    return browser.storage.local.set({ [KEY]: raw });
  }
  await browser.storage.local.remove(KEY);
}

export async function loadSettings(): Promise<Settings> {
  return parseSettings(await loadRaw());
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and keeps the others, one change after the other: a function gets the settings as they are when
 * its turn comes. What a later version wrote beside them (another device) is kept too.
 */
export function changeSettings(change: SettingsChange | ((now: Settings) => SettingsChange)): Promise<Settings> {
  const next = last.then(async () => {
    const raw = await loadRaw();
    const now = parseSettings(raw);
    const settings = parseSettings({ ...now, ...(typeof change === 'function' ? change(now) : change) });
    await saveRaw(isRaw(raw) && isNewer(raw) ? { ...raw, ...settings, version: raw['version'] } : settings);
    return settings;
  });
  last = next.catch(() => undefined);
  return next;
}

/** Calls back with the settings whenever they change, whoever changes them. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if ((area !== 'sync' && area !== 'local') || !(KEY in changes)) return;
    void loadSettings().then((settings) => signal.aborted || changed(settings));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // Where the extension was updated the old interface is gone with it, and so is the listener.
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {}
  });
}
