import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Driver, launch, type OpenPopup, serve, until } from './driver';
import { isPaintedWhole } from './driver/page';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { gaps } from './pages';

const cases = browsers.flatMap((name) => [true, false].map((still) => ({ name, still })));

describe.each(cases)('$name, no motion wanted: $still', ({ name, still }) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let popup: OpenPopup;

  beforeAll(async () => {
    site = await serve({ '/': gaps, '/favicon.ico': '' });
    driver = await launch(name, { reducedMotion: still });
    page = await driver.browser.newPage();
    await page.setViewport({ width: 800, height: 400 });
    await page.goto(site.url);
    popup = await driver.openPopup(page);
    await listed(popup);
    await until(() => isPaintedWhole(page));
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('the popup moves only where motion is wanted', async () => {
    const moves = await popup.run(() => {
      const bar = document.createElement('div');
      bar.className = 'progress';
      document.body.append(bar);
      const moves = {
        progress: getComputedStyle(bar, '::before').animationName,
        track: getComputedStyle(document.querySelector('.switch-track')!, '::before').transitionDuration,
        reduce: matchMedia('(prefers-reduced-motion: reduce)').matches,
      };
      bar.remove();
      return moves;
    });
    expect(moves).toEqual(
      still ? { progress: 'none', track: '0s', reduce: true } : { progress: 'progress', track: '0.12s', reduce: false },
    );
  });

  test('a jump is there at once where none is wanted', async () => {
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { seen });
      addEventListener('scroll', () => seen.push(Math.round(scrollY)));
      addEventListener('scrollend', () => Object.assign(globalThis, { ended: true }));
    });
    const places = (): Promise<number[]> =>
      page.evaluate(() => [...new Set((globalThis as unknown as { seen: number[] }).seen)]);
    await popup.run(() => [...document.querySelectorAll<HTMLElement>('.statement')].at(-1)?.click());
    await until(() => popup.run(() => document.querySelector('.back') !== null));
    await until(() => page.evaluate(() => 'ended' in globalThis));
    // Only where nothing moves is it known how many places there are; a busy browser may leave steps of a motion out.
    if (still) expect(await places()).toHaveLength(1);
    await popup.close();
  });

  test('the card comes without motion where none is wanted', async () => {
    await driver.command('next-statement', page);
    const animation = await until(() =>
      driver.inCard(page, (root) => {
        const card = root.querySelector('.card');
        return card && getComputedStyle(card).animationName;
      }),
    );
    expect(animation).toBe(still ? 'none' : 'come');
  });
});
