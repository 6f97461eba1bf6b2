import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, serve, until } from './driver';
import { dom, isPaintedWhole, painted } from './driver/page';
import { listed, turn } from './driver/popup';
import type { Site } from './driver/serve';
import { sample } from './sample';

describe.each(browsers)('%s: the extension is updated while a page is open', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ '/': sample, '/favicon.ico': '' });
    driver = await borrow(name);
    page = await driver.browser.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('the next click reads the page again, and nothing of the old script stays', async () => {
    await page.goto(site.url);
    const before = await dom(page);
    let popup = await driver.openPopup(page);
    const first = await listed(popup);
    await until(() => isPaintedWhole(page));
    const on = await painted(page);
    await popup.close();

    await driver.update();
    popup = await driver.openPopup(page);
    expect(await listed(popup)).toEqual(first);
    await until(async () => JSON.stringify(await painted(page)) === JSON.stringify(on));
    await turn(popup, false);
    expect(await painted(page)).toEqual({});
    expect(await dom(page)).toBe(before);
    await turn(popup, true);
    await popup.close();
  });
});
