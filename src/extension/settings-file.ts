import * as v from 'valibot';
import { defaults, isNewer, migrated, type Settings, settingsSchema } from './settings';

const FORMAT = 'sourcelight-settings';

/** Why a file of settings cannot be taken. */
export type FileProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-settings' }
  | { readonly kind: 'newer' }
  /** The names of what is not as it should be. */
  | { readonly kind: 'values'; readonly names: readonly string[] };

/** Settings as the text of a file (JSON) that `settingsFromFile` takes. */
export function settingsToFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, ...settings }, null, 2)}\n`;
}

/**
 * The settings of a file; what it does not name stays as it is in `current`. All of it or nothing: a file with one wrong
 * value is refused, so that nobody has to find out what was taken of it.
 */
export function settingsFromFile(
  text: string,
  current: Settings = defaults,
): { readonly kind: 'settings'; readonly settings: Settings } | FileProblem {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: 'not-json' };
  }
  const kept = migrated(raw);
  if (kept?.['format'] !== FORMAT) return { kind: 'not-settings' };
  if (isNewer(kept)) return { kind: 'newer' };
  const { format: _, ...named } = kept;
  const settings = v.safeParse(settingsSchema, { ...current, ...named });
  if (settings.success) return { kind: 'settings', settings: settings.output };
  const names = settings.issues.map((issue) => String(issue.path?.[0]?.key ?? ''));
  return { kind: 'values', names: [...new Set(names)] };
}
