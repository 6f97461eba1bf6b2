import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { leaveBy, listed } from './popup';
import type { Driver } from './types';
import { until } from './until';

/** Three invented articles on one event, by the path they are served at. */
export const ARTICLES: Readonly<Record<string, string>> = Object.fromEntries(
  ['dam-herald', 'dam-courier', 'dam-observer'].map((name) => [
    `/${name}`,
    readFileSync(`test/fixtures/${name}/page.html`, 'utf8'),
  ]),
);

/** Opens a page in a tab of its own and reads it, as a click on the toolbar button does. */
export async function readInTab(driver: Driver, url: string): Promise<Page> {
  const page = await driver.browser.newPage();
  await page.goto(url);
  const popup = await driver.openPopup(page);
  await listed(popup);
  await popup.close();
  return page;
}

/** The page that compares articles, opened from the popup over one of them. */
export async function openComparison(driver: Driver, over: Page): Promise<Page> {
  const popup = await driver.openPopup(over);
  await listed(popup);
  await leaveBy(popup, '.compare-open');
  // Firefox tells the address of such a page only in the page itself; a tab that is about to close cannot be asked.
  const compare = await until(async () => {
    for (const page of await driver.browser.pages())
      if (await page.evaluate(() => location.pathname.endsWith('/compare/index.html')).catch(() => false)) return page;
    return null;
  });
  await driver.dress(compare);
  await compare.waitForSelector('.comparison');
  return compare;
}
