import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { runIn, shownIn } from './look';
import { type Driver, LOOKS, type Look, type View } from './types';

const RUN =
  'axe.run(document).then((r) => r.violations.map((v) => [v.id, ...v.nodes.map((n) => n.failureSummary + n.html)]))';

/** What axe finds wrong with a page of the extension, in a tab or as popup or panel: nothing, it is to be hoped. */
export async function violations(view: View): Promise<unknown> {
  // Its source is half a megabyte: it goes to a page once.
  if (await runIn(view, "typeof axe === 'undefined'")) await runIn(view, `${axe.source};0`);
  return runIn(view, RUN);
}

/** What axe finds wrong with a page in a tab, in each look. It is shown in the light again afterwards. */
export async function violationsInEachLook(driver: Driver, page: Page): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const show = async (look: Look): Promise<void> => {
    await driver.setLook(look);
    await driver.dress(page);
    await shownIn(page, look);
  };
  for (const look of LOOKS) {
    await show(look);
    found[look] = await violations(page);
  }
  await show('light');
  return found;
}

/** Nothing wrong in any look. */
export const NO_VIOLATIONS: Record<Look, unknown> = { light: [], dark: [], forced: [] };
