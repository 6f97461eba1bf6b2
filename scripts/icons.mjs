// Draws public/icons/*.png from icons.svg with a headless Chromium.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { needBrowser } from './browsers.mjs';

const svg = await readFile(new URL('icons.svg', import.meta.url), 'utf8');
const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(
      new URL(`../public/icons/${size}.png`, import.meta.url),
      await page.screenshot({ omitBackground: true }),
    );
  }
} finally {
  await browser.close();
}
