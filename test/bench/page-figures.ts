// What the extension does on the thread of a page, and highlights against wrapping the same words.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Driver, type OpenPopup, serve, until } from '../e2e/driver';
import { isPainted } from '../e2e/driver/page';
import { listed, told, turn } from '../e2e/driver/popup';
import type { Site } from '../e2e/driver/serve';
import { onPageThread, type PageThread } from './page-thread';
import { compareMarking, type Marking } from './wrapping';

const RUNS = 5;
const sample = readFileSync('test/fixtures/sample/page.html', 'utf8');
const body = sample.slice(sample.indexOf('<div class="body">') + '<div class="body">'.length, sample.indexOf('</div>'));
const words = (html: string): number =>
  html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
const long = (count: number): string => sample.replace(body, body.repeat(Math.ceil(count / words(body))));
const link =
  '<li><div><a href="/"><h3>The council is said to be at odds over the old quay</h3></a><p>By a reporter</p></div></li>';
const front = `<!doctype html><html lang="en"><title>Front page</title><main><ul>${link.repeat(300)}</ul></main></html>`;

const pages = {
  '/1000': long(1000),
  '/10000': long(10_000),
  '/20000': long(20_000),
  '/front': front,
  '/favicon.ico': '',
};

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

function reportThread(label: string, threads: readonly PageThread[]): void {
  const total = threads.map((thread) => thread.total);
  const longest = Math.max(...threads.map((thread) => thread.longest));
  console.log(`${label.padEnd(56)} ${quantile(total, 0.5, 1)} in all, longest task ${longest.toFixed(1)}`);
}

/** What the extension does on the page's thread: only Chromium can tell its script from the page's. */
async function reportThreads(driver: Driver, site: Site): Promise<void> {
  console.log('chromium, tasks on the thread of the page in which the script of the extension ran, in ms');
  for (const path of ['/1000', '/10000', '/20000'] as const) {
    const threads = await repeated(driver, site, path, async (page) => {
      let popup: OpenPopup | undefined;
      const reading = await onPageThread(page, async () => {
        popup = await opened(driver, page);
      });
      const off = await onPageThread(page, () => turn(popup!, false));
      const on = await onPageThread(page, () => turn(popup!, true));
      await popup?.close();
      return { reading, off, on };
    });
    const label = `  ${words(pages[path])} words`;
    reportThread(
      `${label}, read and painted`,
      threads.map(({ reading }) => reading),
    );
    reportThread(
      `${label}, highlights off`,
      threads.map(({ off }) => off),
    );
    reportThread(
      `${label}, highlights on`,
      threads.map(({ on }) => on),
    );
  }
  await driver.willGrant('*://*/*');
  const load = (page: Page): Promise<PageThread> =>
    onPageThread(page, async () => {
      await page.reload();
      await new Promise((resolve) => setTimeout(resolve, 700));
    });
  reportThread('  no article, without permission', await repeated(driver, site, '/front', load));
  const asked = await driver.browser.newPage();
  await asked.goto(`${site.url}/front`);
  const popup = await driver.openPopup(asked);
  await told(popup);
  await popup.run(() => document.querySelectorAll<HTMLElement>('.automatic input')[2]?.click());
  await until(() => popup.run(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0));
  await popup.close();
  await asked.close();
  reportThread('  no article, read automatically', await repeated(driver, site, '/front', load));
}

async function reportMarking(driver: Driver, site: Site): Promise<void> {
  const all = await repeated(driver, site, '/20000', async (page) => {
    const popup = await opened(driver, page);
    await popup.close();
    return compareMarking(page);
  });
  const figure = (pick: (marking: Marking) => number): string => quantile(all.map(pick), 0.5, 1);
  console.log(`${driver.name}, ${all[0]?.spans} ranges on a page of ${words(pages['/20000'])} words marked and laid out, ms
  highlights    on ${figure((m) => m.highlights.on)}  off ${figure((m) => m.highlights.off)}
  mark.js       on ${figure((m) => m.wrapping.on)}  off ${figure((m) => m.wrapping.off)}
  mark.js / highlights  on ${figure((m) => m.wrapping.on / m.highlights.on)}`);
}

/** Prints the figures of one browser. */
export async function reportPage(driver: Driver): Promise<void> {
  const site = await serve(pages);
  await reportMarking(driver, site);
  if (driver.name === 'chromium') await reportThreads(driver, site);
  await site.close();
}
