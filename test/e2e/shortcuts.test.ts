import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, serve, until } from './driver';
import { isPainted, isPaintedWhole, painted } from './driver/page';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { sample } from './sample';

describe.each(browsers)('%s: without the popup', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ '/': sample, '/favicon.ico': '' });
    driver = await borrow(name);
    page = await driver.browser.newPage();
    await page.goto(site.url);
    const popup = await driver.openPopup(page);
    await listed(popup);
    await popup.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('the shortcut takes the highlights off and puts them on', async () => {
    await until(() => isPaintedWhole(page));
    const on = await painted(page);
    await driver.command('toggle-highlights', page);
    await until(async () => !(await isPainted(page)));
    await driver.command('toggle-highlights', page);
    await until(() => isPaintedWhole(page));
    expect(await painted(page)).toEqual(on);
  });

  test('the context menu reads the page again after it was loaded anew', async () => {
    await page.reload();
    expect(await isPainted(page)).toBe(false);
    await driver.contextMenu(page);
    await until(() => isPaintedWhole(page));
    expect(Number(await driver.badge(page))).toBeGreaterThan(3);
  });
});
