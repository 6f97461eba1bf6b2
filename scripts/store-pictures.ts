// Makes the pictures for the stores from the invented sample, with the built extension in both browsers: dist/store.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import en from '../public/_locales/en/messages.json' with { type: 'json' };
import { type BrowserName, browsers, type Look, launch, serve, until } from '../test/e2e/driver';
import { ARTICLES, openComparison, readInTab } from '../test/e2e/driver/comparison';
import { isPainted } from '../test/e2e/driver/page';
import { listed } from '../test/e2e/driver/popup';
import { sample } from '../test/e2e/sample';
import { build } from './run.mjs';

const FOLDER = 'dist/store';
const built = await build();
if (built.code !== 0) throw new Error(built.output);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

interface Shot {
  readonly page: string;
  readonly popup: string;
}

const asUrl = (bytes: Uint8Array, type = 'image/png'): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** The sample as a reader sees it after a click: the page, and the popup. */
async function shoot(name: BrowserName, look: Look): Promise<Shot> {
  const site = await serve({ '/': sample, '/favicon.ico': '' });
  const driver = await launch(name, { look });
  try {
    const page = await driver.browser.newPage();
    await driver.dress(page);
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(site.url);
    // The column beside the popup, not under it.
    await page.evaluate(() => {
      document.body.style.marginInline = '4rem auto';
      document.querySelector('.body')?.scrollIntoView();
    });
    const popup = await driver.openPopup(page);
    await listed(popup);
    await until(() => isPainted(page));
    await popup.run(() => {
      document.documentElement.style.scrollbarWidth = 'none';
    });
    const shot = { page: asUrl(await page.screenshot()), popup: asUrl(await popup.png()) };
    await popup.close();
    return shot;
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Three invented articles compared, the first row open. */
async function shootComparison(name: BrowserName): Promise<string> {
  const site = await serve({ ...ARTICLES, '/favicon.ico': '' });
  const driver = await launch(name);
  try {
    const tabs: Page[] = [];
    for (const path of Object.keys(ARTICLES)) tabs.push(await readInTab(driver, site.url + path));
    const compare = await openComparison(driver, tabs[0]!);
    await compare.setViewport({ width: 1280, height: 800 });
    await compare.evaluate(() => {
      document.querySelector<HTMLElement>('.row-head')?.click();
      document.querySelector<HTMLElement>('.compare-articles .note')?.remove();
    });
    await compare.waitForSelector('.columns');
    return asUrl(await compare.screenshot());
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Both as they lie over one another on a screen. */
const onScreen = ({ page, popup }: Shot): string =>
  `<img src="${page}" style="position:absolute;left:0;top:0"><img src="${popup}" style="position:absolute;right:20px;top:20px;border-radius:10px;box-shadow:0 6px 30px #0007;outline:1px solid #8886">`;

/** Name and promise beside a part of the first picture. */
const promotion = (shot: Shot, scale: number): string => `
  <div style="position:absolute;inset:0;background:linear-gradient(120deg,#12334f,#1f4e79)"></div>
  <div style="position:absolute;left:7%;top:0;bottom:0;width:42%;display:flex;flex-direction:column;justify-content:center;gap:${12 * scale}px;color:#fff;font-family:sans-serif">
    <img src="${asUrl(readFileSync('scripts/icons.svg'), 'image/svg+xml')}" style="width:${56 * scale}px">
    <b style="font-size:${30 * scale}px">${en.product.message}</b>
    <span style="font-size:${17 * scale}px">${en.sources_heading.message}</span>
  </div>
  <div style="position:absolute;left:54%;top:9%;width:60%;height:120%;overflow:hidden;border-radius:${8 * scale}px;box-shadow:0 0 40px #0008">
    <img src="${shot.popup}" style="width:${270 * scale}px">
  </div>`;

const pictures: { readonly file: string; readonly width: number; readonly height: number; readonly html: string }[] =
  [];
for (const name of browsers)
  for (const look of ['light', 'dark'] as const) {
    const shot = await shoot(name, look);
    const file = `screenshot-${look === 'dark' ? 2 : 1}-${name}.png`;
    pictures.push({
      file,
      width: 1280,
      height: 800,
      html: onScreen(shot),
    });
    if (name === 'chromium' && look === 'light') {
      pictures.push({ file: 'promo-small.png', width: 440, height: 280, html: promotion(shot, 1) });
      pictures.push({ file: 'promo-marquee.png', width: 1400, height: 560, html: promotion(shot, 2.4) });
    }
  }

for (const name of browsers)
  pictures.push({
    file: `screenshot-3-${name}.png`,
    width: 1280,
    height: 800,
    html: `<img src="${await shootComparison(name)}" style="position:absolute;left:0;top:0">`,
  });

const { browser, close } = await launch('chromium');
try {
  const page = await browser.newPage();
  for (const { file, width, height, html } of pictures) {
    await page.setViewport({ width, height });
    await page.setContent(`<!doctype html><style>body{margin:0;overflow:hidden}</style>${html}`);
    writeFileSync(`${FOLDER}/${file}`, await page.screenshot());
    console.log(`${FOLDER}/${file}  ${width} × ${height}`);
  }
} finally {
  await close();
}
