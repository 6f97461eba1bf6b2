import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** What the reader chose. `version` tells an older layout from this one. */
const schema = v.object({
  version: v.literal(1),
  /** Whether a page that was read is highlighted: the last choice of the reader. */
  highlights: v.boolean(),
});

export type Settings = v.InferOutput<typeof schema>;

export const defaults: Settings = { version: 1, highlights: true };

const KEY = 'settings';

/** Takes anything: what is not a setting of this version falls back to its default. */
export function parseSettings(raw: unknown): Settings {
  const whole = v.safeParse(schema, raw);
  if (whole.success) return whole.output;
  if (typeof raw !== 'object' || raw === null || (raw as { version?: unknown }).version !== 1) return defaults;
  const settings: Record<string, unknown> = { ...defaults };
  for (const [key, entry] of Object.entries(schema.entries)) {
    const value = v.safeParse(entry, (raw as Record<string, unknown>)[key]);
    if (value.success) settings[key] = value.output;
  }
  return v.parse(schema, settings);
}

/** Settings follow the reader's browser account; where the browser has that switched off they stay on this device. */
export async function loadSettings(): Promise<Settings> {
  const area = await settingsArea();
  return parseSettings((await area.get(KEY))[KEY]);
}

export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const settings = parseSettings({ ...(await loadSettings()), ...change });
  await (await settingsArea()).set({ [KEY]: settings });
  return settings;
}

async function settingsArea() {
  try {
    await browser.storage.sync.get(KEY);
    return browser.storage.sync;
  } catch {
    return browser.storage.local;
  }
}
