import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
import { dom, isPainted, isPaintedWhole } from './driver/page';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { sample } from './sample';

const links = `<!doctype html><html lang="en"><title>Front page</title>${'<p><a href="/">A headline</a></p>'.repeat(30)}</html>`;
const HOST = '*://127.0.0.1/*';

describe.each(browsers)('%s: reading without a click', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ '/': sample, '/front': links, '/favicon.ico': '' });
    driver = await borrow(name);
    page = await driver.browser.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function choose(index: number): Promise<OpenPopup> {
    await page.goto(site.url);
    const popup = await driver.openPopup(page);
    await listed(popup);
    await popup.run((i: number) => document.querySelectorAll<HTMLElement>('.automatic input')[i]?.click(), index);
    await until(() =>
      popup.run((i: number) => document.querySelectorAll<HTMLInputElement>('.automatic input')[i]?.checked, index),
    );
    // The background hears of the permission a moment later, and only then has the browser read new pages.
    const pattern = [undefined, HOST, '*://*/*'][index];
    await until(async () => {
      const patterns = await popup.run(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
      );
      return JSON.stringify(patterns) === JSON.stringify(pattern === undefined ? [] : [pattern]);
    });
    return popup;
  }

  test('is off at first: a page that is only loaded stays as it is', async () => {
    await page.goto(site.url);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isPainted(page)).toBe(false);
    expect(await driver.badge(page)).toBe('');
  });

  test('always on this site: the next page is read by itself', async () => {
    await driver.willGrant(HOST);
    await (await choose(1)).close();
    await page.goto(`${site.url}/?next`);
    await until(() => isPaintedWhole(page));
    await until(async () => Number(await driver.badge(page)) > 3);
    const came = await page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
    });
    expect(await dom(page)).toBe(came);
  });

  test('reads by itself when the background is stopped', async () => {
    await driver.stopBackground();
    await page.goto(`${site.url}/?stopped`);
    await until(() => isPaintedWhole(page));
  });

  test('a click on a page that was read by itself shows the same answer', async () => {
    await page.goto(`${site.url}/?click`);
    await until(() => isPaintedWhole(page));
    const popup = await driver.openPopup(page);
    expect((await listed(popup)).length).toBeGreaterThan(3);
    await popup.close();
  });

  test('a page that is no article wakes nobody and shows no number', async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 500));
    await page.goto('about:blank');
    // The page that is left still tells so, which wakes the background once more.
    await until(async () => {
      await driver.stopBackground();
      await pause();
      return !(await driver.isBackgroundRunning());
    });
    await page.goto(`${site.url}/front`);
    await pause();
    expect(await driver.isBackgroundRunning()).toBe(false);
    expect(await driver.badge(page)).toBe('');
  });

  test('on all sites, and off again: the reader can take both back', async () => {
    await driver.willGrant('*://*/*');
    await (await choose(2)).close();
    await page.goto(`${site.url.replace('127.0.0.1', 'localhost')}/?all`);
    await until(() => isPaintedWhole(page));
    await (await choose(0)).close();
    await page.goto(`${site.url}/?off`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isPainted(page)).toBe(false);
    await (await choose(1)).close();
    await page.goto(`${site.url}/?again`);
    await until(() => isPaintedWhole(page));
  });

  test('the permission is taken away in the browser: pages stay as they are again', async () => {
    await driver.revoke(HOST);
    await until(async () => {
      await page.goto(`${site.url}/?revoked`);
      await new Promise((resolve) => setTimeout(resolve, 400));
      return !(await isPainted(page));
    });
    expect(await driver.badge(page)).toBe('');
  });
});
