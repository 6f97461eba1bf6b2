import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
import { leaveBy, listed, told } from './driver/popup';
import type { Site } from './driver/serve';
import { gaps, story } from './pages';

describe.each(browsers)('%s: the list beside the page', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let other: Page;
  let panel: OpenPopup;

  beforeAll(async () => {
    site = await serve({ '/': gaps, '/other': story('Ida Brook'), '/favicon.ico': '' });
    driver = await borrow(name);
    other = await driver.browser.newPage();
    await other.goto(`${site.url}/other`);
    page = await driver.browser.newPage();
    await page.setViewport({ width: 700, height: 500 });
    await page.goto(site.url);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const title = (): Promise<string> => panel.run(() => document.querySelector('h1')?.textContent ?? '');
  const current = (): Promise<string> =>
    panel.run(() => document.querySelector('[aria-current="location"]')?.textContent ?? '');
  const scrollTo = (words: string): Promise<void> =>
    page.evaluate((text) => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(text))!;
      scrollBy({ top: paragraph.getBoundingClientRect().top - innerHeight * 0.28, behavior: 'instant' });
    }, words);

  test('is not open before it is asked for', async () => {
    if (name === 'firefox') await expect(Promise.race([driver.panel(), pause(1000)])).resolves.toBeUndefined();
    else expect(driver.browser.targets().filter((t) => t.url().includes('/panel/'))).toEqual([]);
  });

  test('opens from the popup, with the same list', async () => {
    const popup = await driver.openPopup(page);
    const inPopup = await listed(popup);
    await leaveBy(popup, '.icon-button');
    panel = await driver.panel();
    await until(() => title().then((text) => text.includes('fish market')));
    expect(await listed(panel)).toEqual(inPopup);
  });

  test('follows the reading position', async () => {
    await page.bringToFront();
    await scrollTo('We’ve waited');
    await until(async () => (await current()).includes('We’ve waited'));
    await scrollTo('Residents said');
    await until(async () => (await current()).includes('had not been told'));
    await until(() =>
      panel.run(() => {
        const box = document.querySelector('[aria-current="location"]')!.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
      }),
    );
  });

  test('leads to a statement and back', async () => {
    await scrollTo('harbour council of Ostrel');
    const before = await page.evaluate(() => scrollY);
    await panel.run(() => {
      [...document.querySelectorAll<HTMLElement>('.statement')]
        .find((s) => s.textContent?.includes('boats would'))
        ?.click();
    });
    await until(async () => (await page.evaluate(() => scrollY)) > before + 200);
    await until(() => panel.run(() => document.querySelector('.back') !== null));
    await panel.run(() => document.querySelector<HTMLElement>('.back')?.click());
    await until(async () => Math.abs((await page.evaluate(() => scrollY)) - before) < 2);
  });

  test('goes along to the tab in front, says where it was not read yet, and comes back', async () => {
    await other.bringToFront();
    expect(await told(panel)).toContain('Not read yet');
    const popup = await driver.openPopup(other);
    await listed(popup);
    await popup.close();
    await until(async () => (await title()).includes('Old market to close'));
    await page.bringToFront();
    await until(async () => (await title()).includes('closes the old fish market'));
    await scrollTo('We’ve waited');
    await until(async () => (await current()).includes('We’ve waited'));
  });

  test('listens to nothing in the page once it is closed, and the page stays as it is', async () => {
    await panel.close();
    await page.evaluate(() => scrollBy(0, 100));
    const popup = await driver.openPopup(page);
    expect((await listed(popup)).length).toBeGreaterThan(2);
    await popup.close();
  });
});

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
