// Highlights against wrapping the same words in elements.
import type { Page } from 'puppeteer-core';
import { type Driver, type OpenPopup, serve, until } from '../e2e/driver';
import { isPainted } from '../e2e/driver/page';
import { listed } from '../e2e/driver/popup';
import type { Site } from '../e2e/driver/serve';
import { sampleOfWords, wordsOf } from '../e2e/sample';
import { compareMarking, type Marking } from './wrapping';

const RUNS = 5;
const pages = { '/20000': sampleOfWords(20_000), '/favicon.ico': '' };

const quantile = (values: readonly number[], q: number, digits = 0): string =>
  ([...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? Number.NaN).toFixed(digits).padStart(6);

/** Does something on a new page a few times; after the first, which warms up. */
async function repeated<T>(
  driver: Driver,
  site: Site,
  path: keyof typeof pages,
  work: (page: Page) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i <= RUNS; i++) {
    const page = await driver.browser.newPage();
    await page.goto(site.url + path);
    results.push(await work(page));
    await page.close();
  }
  return results.slice(1);
}

const opened = async (driver: Driver, page: Page): Promise<OpenPopup> => {
  const popup = await driver.openPopup(page);
  await listed(popup);
  await until(() => isPainted(page));
  return popup;
};

async function reportMarking(driver: Driver, site: Site): Promise<void> {
  const all = await repeated(driver, site, '/20000', async (page) => {
    const popup = await opened(driver, page);
    await popup.close();
    return compareMarking(page);
  });
  const figure = (pick: (marking: Marking) => number): string => quantile(all.map(pick), 0.5, 1);
  console.log(`${driver.name}, ${all[0]?.spans} ranges on a page of ${wordsOf(pages['/20000'])} words marked and laid out, ms
  highlights    on ${figure((m) => m.highlights.on)}  off ${figure((m) => m.highlights.off)}
  mark.js       on ${figure((m) => m.wrapping.on)}  off ${figure((m) => m.wrapping.off)}
  mark.js / highlights  on ${figure((m) => m.wrapping.on / m.highlights.on)}`);
}

/** Prints the figures of one browser. */
export async function reportPage(driver: Driver): Promise<void> {
  const site = await serve(pages);
  await reportMarking(driver, site);
  await site.close();
}
