import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, LOOKS, type OpenPopup, serve, until } from './driver';
import { violations } from './driver/axe';
import { shownIn } from './driver/look';
import { leaveBy, listed, told } from './driver/popup';
import type { Site } from './driver/serve';
import { gaps } from './pages';
import { sample } from './sample';

describe.each(browsers)('%s: popup and panel', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({
      '/': sample,
      '/gaps': gaps,
      '/short': '<!doctype html><title>Short</title><p>Hello.</p>',
      '/favicon.ico': '',
    });
    driver = await borrow(name);
    page = await driver.browser.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const click = (view: OpenPopup, selector: string): Promise<void> =>
    view.run((of: string) => document.querySelector<HTMLElement>(of)?.click(), selector);
  const appears = (view: OpenPopup, selector: string): Promise<boolean> =>
    until(() => view.run((of: string) => document.querySelector(of) !== null, selector));

  describe.each(LOOKS)('%s', (look) => {
    beforeAll(() => driver.setLook(look));

    test('have nothing for axe to report with a list of sources, closed and open', async () => {
      await page.goto(site.url);
      const popup = await driver.openPopup(page);
      await appears(popup, '.source');
      await shownIn(popup, look);
      expect(await violations(popup)).toEqual([]);
      await listed(popup);
      await click(popup, '.why > summary');
      expect(await violations(popup)).toEqual([]);
      await popup.close();
    });

    test('have nothing for axe to report with filters, a search, a jump, a form and a correction', async () => {
      await page.goto(`${site.url}/gaps`);
      let popup = await driver.openPopup(page);
      await listed(popup);
      await click(popup, '.search-row button');
      await appears(popup, '.filters');
      await click(popup, '.statement');
      await appears(popup, '.back');
      await click(popup, '.correct');
      await appears(popup, '.correction');
      expect(await violations(popup)).toEqual([]);
      await popup.run(() => {
        const kind = document.querySelector<HTMLSelectElement>('.correction select')!;
        kind.value = 'poll';
        kind.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until(() =>
        popup.run(() => {
          document.querySelector<HTMLElement>('.correction [type=submit]')?.click();
          return document.querySelector('.corrections') !== null;
        }),
      );
      await popup.run(() => {
        const search = document.querySelector<HTMLInputElement>('.search')!;
        search.value = 'the';
        search.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await appears(popup, 'mark');
      expect(await violations(popup)).toEqual([]);
      await click(popup, '.corrections .link:nth-of-type(3)');
      await until(() => popup.run(() => document.querySelector('.corrections') === null));
      await popup.close();
      // The panel beside the page, with a statement that is being read.
      popup = await driver.openPopup(page);
      await listed(popup);
      await leaveBy(popup, '.icon-button');
      const panel = await driver.panel();
      await appears(panel, '[aria-current="location"]');
      expect(await violations(panel)).toEqual([]);
      await panel.close();
    });

    test('have nothing for axe to report with a state', async () => {
      await page.goto(`${site.url}/short`);
      const popup = await driver.openPopup(page);
      await told(popup);
      expect(await violations(popup)).toEqual([]);
      await popup.close();
    });
  });

  test('let axe see faults', async () => {
    await page.goto(site.url);
    const popup = await driver.openPopup(page);
    await listed(popup);
    await popup.run(() => document.querySelector('[role=switch] span')?.remove());
    expect(await violations(popup)).not.toEqual([]);
    await popup.close();
  });

  describe('by keyboard and at twice its size', () => {
    let popup: OpenPopup;

    beforeAll(async () => {
      await driver.setLook('light');
      await page.goto(`${site.url}/gaps`);
      popup = await driver.openPopup(page);
      await listed(popup);
    });

    test('everything that can be clicked can be reached, and shows that it is', async () => {
      const unseen = await popup.run(() => {
        const clickable = [...document.querySelectorAll<HTMLElement>('button, summary, input, select')].filter((e) =>
          e.checkVisibility(),
        );
        return clickable.flatMap((element) => {
          if (element.tabIndex !== 0) return [`not reached: ${element.outerHTML}`];
          element.focus({ focusVisible: true } as FocusOptions);
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const isSeen = document.activeElement === element && outlineStyle !== 'none' && outlineWidth !== '0px';
          return isSeen ? [] : [`not seen: ${element.outerHTML}`];
        });
      });
      expect(unseen).toEqual([]);
    });

    test('what happens is told where a screen reader listens', async () => {
      const regions = await popup.run(() =>
        [...document.querySelectorAll('[role=status]')].map(
          (region) => region.className || region.parentElement?.className,
        ),
      );
      expect(regions).toEqual(expect.arrayContaining(['announcer', 'list-state']));
    });

    test('nothing is cut off at twice its size', async () => {
      const overflow = await popup.run(() => {
        document.documentElement.style.zoom = '2';
        const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;
        const cut = [...document.querySelectorAll<HTMLElement>('button, .source-name, .summary')].filter(
          (element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1,
        );
        document.documentElement.style.zoom = '';
        return { wide, cut: cut.map((element) => element.outerHTML) };
      });
      expect(overflow).toEqual({ wide: false, cut: [] });
    });
  });
});
