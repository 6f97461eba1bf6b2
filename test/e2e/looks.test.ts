import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, FIRST_RUN, LOOKS, OPTIONS, type OpenPopup, serve, until } from './driver';
import { violations } from './driver/axe';
import { ARTICLES, openComparison, readInTab } from './driver/comparison';
import { shownIn } from './driver/look';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';

/** What is wider than its place, but for what goes on to the side on purpose; the box for a file is clipped, its button shows. */
const TOO_WIDE = `[document.documentElement, ...document.querySelectorAll('button, label, select, input:not([type=file]), summary, legend, h1, h2, .summary')]
  .filter((e) => e.checkVisibility() && !e.closest('.comparison, .unseen') && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1)
  .map((e) => e.outerHTML.slice(0, 200))`;

describe.each(browsers)('%s: pages of the extension', (name) => {
  let driver: Driver;
  let site: Site;
  let popup: OpenPopup;
  const tabs: Page[] = [];

  beforeAll(async () => {
    site = await serve({ ...ARTICLES, '/favicon.ico': '' });
    driver = await borrow(name);
    for (const path of Object.keys(ARTICLES)) tabs.push(await readInTab(driver, site.url + path));
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  describe.each(LOOKS)('%s', (look) => {
    beforeAll(() => driver.setLook(look));

    /** Looks at a page in a tab as it is, and in the narrowest window that has to do. */
    async function look320(page: Page): Promise<void> {
      await page.bringToFront();
      await shownIn(page, look);
      expect(await violations(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 700 });
      await until(() => page.evaluate(() => innerWidth === 320));
      expect(await page.evaluate(TOO_WIDE)).toEqual([]);
    }

    test.each([
      ['the settings', OPTIONS, 'tr'],
      ['the first-run page', FIRST_RUN, '.primary'],
    ])('%s: nothing for axe to report, nothing too wide at 320 px', async (_, path, ready) => {
      const page = await driver.openOwnPage(path);
      await page.waitForSelector(ready);
      await look320(page);
      await page.close();
    });

    test('the popup with export menu, filters and correction form: the same', async () => {
      popup = await driver.openPopup(tabs[0]!);
      await listed(popup);
      await popup.run(() => {
        document.querySelector<HTMLElement>('.search-row button')?.click();
        document.querySelector<HTMLElement>('.correct')?.click();
        document.querySelector<HTMLElement>('.export > summary')?.click();
      });
      await until(() =>
        popup.run(
          () =>
            document.querySelector('.correction') !== null &&
            document.querySelector('.filters') !== null &&
            document.querySelector('.export-choice')?.checkVisibility() === true,
        ),
      );
      await shownIn(popup, look);
      expect(await violations(popup)).toEqual([]);
      // A popup is as wide as it wants to be: enlarged, it has the room of one that is narrower.
      await popup.run(() => {
        document.documentElement.style.zoom = String(innerWidth / 320);
      });
      expect(await popup.run<[], string[]>(TOO_WIDE)).toEqual([]);
      await popup.close();
    });

    test('the comparison with an open row: the same', async () => {
      const compare = await openComparison(driver, tabs[2]!);
      await compare.evaluate(() => document.querySelector<HTMLElement>('.row-head')?.click());
      await compare.waitForSelector('.columns');
      await look320(compare);
      await compare.close();
    });
  });

  test('axe sees faults of the settings', async () => {
    const page = await driver.openOwnPage(OPTIONS);
    await page.waitForSelector('tr');
    await page.evaluate(() => document.querySelector('.check span')?.remove());
    expect(await violations(page)).not.toEqual([]);
    await page.close();
  });
});
