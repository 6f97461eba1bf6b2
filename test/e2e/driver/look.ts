import type { Look, View } from './types';
import { until } from './until';

const DARK_AND_FORCED = `[matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('(forced-colors: active)').matches]`;

/** Runs an expression in a page of the extension: in a tab, or as popup or panel. */
export const runIn = (view: View, code: string): Promise<unknown> =>
  'run' in view ? view.run(code) : view.evaluate(code);

/** The look that a page of the extension is shown in; colours that are forced may be dark as well. */
async function lookOf(view: View): Promise<Look> {
  const [dark, forced] = (await runIn(view, DARK_AND_FORCED)) as [boolean, boolean];
  return forced ? 'forced' : dark ? 'dark' : 'light';
}

/**
 * Waits until a page of the extension is shown in a look. Firefox tells its processes of new colours one by one, so
 * that a page may be shown in the old ones for a moment. Throws where the look never comes.
 */
export async function shownIn(view: View, look: Look): Promise<void> {
  await until(async () => (await lookOf(view)) === look);
}
