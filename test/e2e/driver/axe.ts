import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { type Driver, LOOKS, type Look, type OpenPopup } from './types';

type View = Page | OpenPopup;

const RUN =
  'axe.run(document).then((r) => r.violations.map((v) => [v.id, ...v.nodes.map((n) => n.failureSummary + n.html)]))';

const runIn = (view: View, code: string): Promise<unknown> => ('run' in view ? view.run(code) : view.evaluate(code));

/** What axe finds wrong with a page of the extension, in a tab or as popup or panel: nothing, it is to be hoped. */
export async function violations(view: View): Promise<unknown> {
  await runIn(view, `${axe.source};0`);
  return runIn(view, RUN);
}

/** The look that a page of the extension is shown in; colours that are forced may be dark as well. */
export async function lookOf(view: View): Promise<Look> {
  const [dark, forced] = (await runIn(
    view,
    `[matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('(forced-colors: active)').matches]`,
  )) as [boolean, boolean];
  return forced ? 'forced' : dark ? 'dark' : 'light';
}

/** What axe finds wrong with a page in a tab, in each look. It is shown in the light again afterwards. */
export async function violationsInEachLook(driver: Driver, page: Page): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const show = async (look: Look): Promise<void> => {
    await driver.setLook(look);
    await driver.dress(page);
  };
  for (const look of LOOKS) {
    await show(look);
    found[await lookOf(page)] = await violations(page);
  }
  await show('light');
  return found;
}

/** Nothing wrong in any look. */
export const NO_VIOLATIONS: Record<Look, unknown> = { light: [], dark: [], forced: [] };
