// Pictures of what a reader sees, in both browsers, light and dark, into docs/screenshots; and the README's picture.
// With languages (`de fr es`) pictures in those, light only, and the README's picture stays.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { browsers, type Driver, FIRST_RUN, launch, OPTIONS, serve, until } from './driver';
import { ARTICLES, openComparison, readInTab } from './driver/comparison';
import { isPainted } from './driver/page';
import { leaveBy, listed, told } from './driver/popup';
import { sample } from './sample';

const FOLDER = 'docs/screenshots';
mkdirSync(FOLDER, { recursive: true });
const site = await serve({
  '/': sample,
  '/short': '<!doctype html><html lang="en"><title>Short</title><p>Hello.</p></html>',
  '/favicon.ico': '',
});
const languages = process.argv.slice(2);
const looks =
  languages.length > 0
    ? languages.map((language) => ({ look: language, options: { language } }))
    : (['light', 'dark'] as const).map((look) => ({ look, options: { look } }));
for (const name of browsers)
  for (const { look, options } of looks) {
    const driver = await launch(name, options);
    const save = (what: string, png: Uint8Array): void => writeFileSync(`${FOLDER}/${what}-${name}-${look}.png`, png);
    try {
      const page = await driver.browser.newPage();
      await driver.dress(page);
      await page.setViewport({ width: 900, height: 1100 });
      await page.goto(site.url);
      let popup = await driver.openPopup(page);
      await until(() => popup.run(() => document.querySelector('.source') !== null));
      await until(() => isPainted(page));
      save('popup', await popup.png());
      await listed(popup);
      await popup.run(() => {
        document.querySelector<HTMLElement>('.search-row button')?.click();
        document.querySelector<HTMLElement>('.correct')?.click();
      });
      await until(() => popup.run(() => document.querySelector('.correction') !== null));
      await popup.run(() => document.querySelector('.correction')?.scrollIntoView({ block: 'center' }));
      save('popup-open', await popup.png());
      await popup.close();
      save('page', await page.screenshot());
      await page.bringToFront();
      await driver.command('next-statement', page);
      await until(() => driver.inCard(page, (root) => root.querySelector('.card') !== null));
      // The words flash before they rest.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      save('card', await page.screenshot());
      popup = await driver.openPopup(page);
      await listed(popup);
      await leaveBy(popup, '.icon-button');
      const panel = await driver.panel();
      await until(() => panel.run(() => document.querySelector('[aria-current]') !== null));
      save('panel', await panel.png());
      await panel.close();
      await page.goto(`${site.url}/short`);
      const state = await driver.openPopup(page);
      await told(state);
      save('state', await state.png());
      await state.close();
      for (const [what, path] of Object.entries({ options: OPTIONS, 'first-run': FIRST_RUN })) {
        const own = await driver.openOwnPage(path);
        await own.setViewport({ width: 900, height: what === 'options' ? 1900 : 1500 });
        await until(() => own.evaluate(() => document.querySelector('h1') !== null));
        await own.evaluate(() => document.querySelector<HTMLElement>('.primary')?.click());
        await until(() => own.evaluate(() => CSS.highlights.size > 3));
        save(what, await own.screenshot());
        await own.close();
      }
      await compared(driver, save);
    } finally {
      await driver.close();
    }
  }
await site.close();

/** The export menu over the last of three articles, and their comparison with its first row open. */
async function compared(driver: Driver, save: (what: string, png: Uint8Array) => void): Promise<void> {
  const site = await serve({ ...ARTICLES, '/favicon.ico': '' });
  let last: Page | undefined;
  for (const path of Object.keys(ARTICLES)) last = await readInTab(driver, site.url + path);
  const popup = await driver.openPopup(last!);
  await listed(popup);
  await popup.run(() => {
    const menu = document.querySelector<HTMLDetailsElement>('.export');
    if (menu !== null) menu.open = true;
    menu?.scrollIntoView({ block: 'end' });
  });
  save('export', await popup.png());
  await popup.close();
  const compare = await openComparison(driver, last!);
  await compare.setViewport({ width: 1100, height: 1000 });
  await compare.evaluate(() => document.querySelector<HTMLElement>('.row-head')?.click());
  await compare.waitForSelector('.columns');
  save('compare', await compare.screenshot());
  await site.close();
}

/** The page with the popup over its corner, as it looks on a screen. */
async function composed(): Promise<Uint8Array> {
  const image = (what: string): string =>
    `data:image/png;base64,${readFileSync(`${FOLDER}/${what}-chromium-light.png`).toString('base64')}`;
  const driver = await launch('chromium');
  try {
    const page = await driver.browser.newPage();
    await page.setViewport({ width: 1180, height: 760 });
    await page.setContent(`<body style="margin:0;height:760px;overflow:hidden;position:relative;background:#fff">
      <img src="${image('page')}" style="position:absolute;left:0;top:0;width:800px">
      <img src="${image('popup')}" style="position:absolute;right:24px;top:24px;border-radius:8px;box-shadow:0 6px 28px #0005">
    </body>`);
    return await page.screenshot();
  } finally {
    await driver.close();
  }
}
if (languages.length === 0) writeFileSync('docs/screenshot.png', await composed());
console.log(`Pictures are in ${FOLDER}.`);
