import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, FIRST_RUN, until } from './driver';
import { NO_VIOLATIONS, violations, violationsInEachLook } from './driver/axe';
import { painted } from './driver/page';

describe.each(browsers)('%s: the first-run page', (name) => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    // The tab it opens by itself, and one that is opened for the test.
    driver = await borrow(name, { firstRun: true });
    page = await driver.openOwnPage(FIRST_RUN);
    await until(() => page.evaluate(() => document.querySelector('.primary') !== null));
    // The root of the card is closed to everybody; here it is the page's own, and so can be looked into.
    await page.evaluate(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    });
  });
  afterAll(() => driver?.close());

  test('says in three sentences what it may do', async () => {
    const said = await page.evaluate(() =>
      [...document.querySelectorAll('.permissions li')].map((item) => item.textContent ?? ''),
    );
    expect(said).toHaveLength(3);
    for (const sentence of said) expect(sentence.match(/[.!?](\s|$)/g)).toHaveLength(1);
  });

  test('reads its sample as every page is read', async () => {
    expect(await painted(page)).toEqual({});
    await page.evaluate(() => document.querySelector<HTMLElement>('.primary')?.click());
    await until(async () => Object.keys(await painted(page)).length >= 6);
    const said = await until(() =>
      page.evaluate(
        () => /\d+ statements by \d+ sources/.exec(document.querySelector('.try p')?.textContent ?? '')?.[0],
      ),
    );
    expect(Number(said.split(' ')[0])).toBeGreaterThan(7);
  });

  test('shows a card where the pointer rests', async () => {
    const place = await page.evaluate(() => {
      const paragraph = document.querySelectorAll('article p')[1] as HTMLElement;
      paragraph.scrollIntoView({ block: 'center' });
      const { left, top } = paragraph.getBoundingClientRect();
      return { x: left + 120, y: top + 14 };
    });
    await page.mouse.move(place.x + 30, place.y);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    const text = await until(() =>
      page.evaluate(
        () => document.querySelector('[data-sourcelight-card]')?.shadowRoot?.querySelector('.card')?.textContent,
      ),
    );
    expect(text).toContain('Ottavia Renn');
  });

  test('has nothing for axe to report, the card included', async () => {
    expect(await page.evaluate(() => document.querySelector('[data-sourcelight-card]') !== null)).toBe(true);
    expect(await violationsInEachLook(driver, page)).toEqual(NO_VIOLATIONS);
    await page.evaluate(() =>
      document
        .querySelector('[data-sourcelight-card]')
        ?.shadowRoot?.querySelector('.card')
        ?.removeAttribute('aria-label'),
    );
    expect(await violations(page)).not.toEqual([]);
  });

  test('fits a narrow window, as one at 200 % and more', async () => {
    await page.setViewport({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
