import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, serve, until } from './driver';
import { isPaintedWhole, painted } from './driver/page';
import { listed, turn } from './driver/popup';
import type { Site } from './driver/serve';
import { sample, sampleTimes } from './sample';

/** Long enough that it is still being analysed when the background is stopped. */
const long = sampleTimes(50);

describe.each(browsers)('%s: the background is stopped', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ '/': sample, '/long': long, '/favicon.ico': '' });
    driver = await borrow(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await driver.browser.newPage();
  });
  afterEach(() => page.close());

  test('before the click', async () => {
    await page.goto(site.url);
    await driver.stopBackground();
    expect(await driver.isBackgroundRunning()).toBe(false);
    const popup = await driver.openPopup(page);
    expect((await listed(popup)).length).toBeGreaterThan(3);
    await popup.close();
  });

  test('after the reading: popup, switch and statements work on', async () => {
    await page.goto(site.url);
    let popup = await driver.openPopup(page);
    const first = await listed(popup);
    await popup.close();
    await driver.stopBackground();
    popup = await driver.openPopup(page);
    expect(await listed(popup)).toEqual(first);
    await driver.stopBackground();
    await turn(popup, false);
    await until(async () => Object.keys(await painted(page)).length === 0);
    await driver.stopBackground();
    await turn(popup, true);
    await until(() => isPaintedWhole(page));
    await popup.close();
  });

  test('in the middle of the reading: it is woken and the answer comes', async () => {
    await page.goto(`${site.url}/long`);
    const popup = await driver.openPopup(page);
    await until(() => popup.run(() => document.querySelector('[aria-busy]') !== null));
    await driver.stopBackground();
    expect(await popup.run(() => document.querySelector('.source'))).toBeNull();
    expect((await listed(popup)).length).toBeGreaterThan(3);
    await until(() => isPaintedWhole(page), 30_000);
    await popup.close();
  });
});
