import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, serve, until } from './driver';
import { NO_VIOLATIONS, violationsInEachLook } from './driver/axe';
import { ARTICLES, openComparison, readInTab } from './driver/comparison';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';

/** An article whose title and people are what a page with bad intentions would write. */
const hostile = ARTICLES['/dam-herald']!.replaceAll(
  'Orrin dam to be emptied after crack is found',
  '&lt;img src=x onerror=alert(1)&gt; =1+1',
).replaceAll('Marta Ilven', 'Marta &lt;b&gt;Ilven');

const HOST = '*://127.0.0.1/*';

describe.each(browsers)('%s: comparing articles', (name) => {
  let driver: Driver;
  let site: Site;
  let compare: Page;
  const tabs: Page[] = [];

  beforeAll(async () => {
    site = await serve({ ...ARTICLES, '/hostile': hostile, '/favicon.ico': '' });
    driver = await borrow(name);
    for (const path of Object.keys(ARTICLES)) tabs.push(await readInTab(driver, site.url + path));
    compare = await openComparison(driver, tabs[2]!);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** The table as it is read: who, and how often in each article. */
  const table = (): Promise<Record<string, string[]>> =>
    compare.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('.comparison tbody')].map((row) => [
          row.querySelector('.source-name')?.textContent ?? '',
          [...row.querySelectorAll('tr:first-child td')].map(
            (cell) => cell.querySelector('.unseen')?.textContent ?? '',
          ),
        ]),
      ),
    );
  const faults = async (): Promise<unknown> => {
    await compare.bringToFront();
    return violationsInEachLook(driver, compare);
  };

  test('shows who is heard where', async () => {
    const rows = await table();
    expect(rows['Marta Ilven']).toEqual([
      expect.stringContaining('statement'),
      expect.stringContaining('statement'),
      expect.stringContaining('statement'),
    ]);
    expect(rows['Jonas Pell']).toEqual(['not heard', expect.stringContaining('statement'), 'not heard']);
    expect(Object.keys(rows)[0]).toBe('Marta Ilven');
  });

  test('opens a row, by the keyboard, to what is said in each article', async () => {
    await compare.bringToFront();
    await compare.focus('.row-head');
    await compare.keyboard.press('Enter');
    const columns = await until(async () => {
      const texts = await compare.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.columns > div')].map((column) => column.innerText),
      );
      return texts.length > 0 && texts;
    });
    expect(columns).toHaveLength(3);
    expect(columns[0]).toContain('We would rather empty a lake than bury a town');
    expect(columns[1]).toContain('before the first frost');
    expect(await compare.evaluate(() => document.querySelector('.row-head')?.getAttribute('aria-expanded'))).toBe(
      'true',
    );
  });

  test('has nothing for axe to report', async () => {
    expect(await faults()).toEqual(NO_VIOLATIONS);
  });

  test('a source and a statement look as they do in the list', async () => {
    const looks = await compare.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector<HTMLElement>(selector)!);
      const bottom = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().bottom;
      const top = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().top;
      return {
        // Each on a line of its own: the name, then what kind of source it is.
        apart: top('.row-head .source-kind') >= bottom('.row-head .source-name'),
        nameWeight: style('.row-head .source-name').fontWeight,
        kindSize: style('.row-head .source-kind').fontSize,
        markLine: style('.row-head .source-mark').borderBlockEndWidth,
        button: [style('.columns .statement').backgroundColor, style('.columns .statement').borderTopWidth],
        align: style('.columns .statement').textAlign,
        // Of a source that nobody described the words are all there is; the cue is set apart from them.
        cue: style('.columns .statement-cue').fontStyle,
        how: style('.columns .statement-how').display,
      };
    });
    expect(looks).toEqual({
      apart: true,
      nameWeight: '600',
      kindSize: '12px',
      markLine: '3px',
      button: ['rgba(0, 0, 0, 0)', '0px'],
      align: 'start',
      cue: 'italic',
      how: 'flex',
    });
  });

  test('fits a window of 320 px; only the table goes on to the side', async () => {
    await compare.setViewport({ width: 320, height: 800 });
    await until(() => compare.evaluate(() => innerWidth === 320));
    const wide = await compare.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll<HTMLElement>('#root *')]
        .filter(
          (e) =>
            e.checkVisibility() &&
            !e.matches('.compare-scroll, .unseen') &&
            (e.closest('.comparison') === null
              ? e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline'
              : // What stands in the table is read without going back and forth on each line.
                e.matches('.row-head, .columns') && e.getBoundingClientRect().width > 320),
        )
        .map((e) => `${e.tagName} ${e.className} ${e.scrollWidth} ${e.clientWidth}`),
    );
    await compare.setViewport({ width: 1000, height: 800 });
    expect(wide).toEqual([]);
  });

  test('shows those that are heard in only one', async () => {
    await compare.evaluate(() => document.querySelectorAll<HTMLElement>('[name=shown]')[2]?.click());
    await until(async () => !('Marta Ilven' in (await table())));
    expect(await table()).toHaveProperty('Jonas Pell');
    await compare.evaluate(() => document.querySelectorAll<HTMLElement>('[name=shown]')[0]?.click());
  });

  test('takes an article out, and says what is missing when one is left', async () => {
    const toggle = (nth: number) =>
      compare.evaluate((at) => document.querySelectorAll<HTMLElement>('.article-choice input')[at]?.click(), nth);
    await toggle(0);
    await until(async () => (await table())['Jonas Pell']?.length === 2);
    await toggle(1);
    await until(() =>
      compare.evaluate(() => document.querySelector('.compare-hint')?.textContent === 'Choose at least two articles.'),
    );
    expect(await faults()).toEqual(NO_VIOLATIONS);
    await toggle(0);
    await toggle(1);
    await until(async () => (await table())['Jonas Pell']?.length === 3);
  });

  test('saves the table as CSV', async () => {
    const saved = await compare.evaluate(async () => {
      const taken: { text: Promise<string>; name: string }[] = [];
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        taken.push({ text: blob.text(), name: '' });
        return create.call(URL, blob);
      };
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        taken.at(-1)!.name = this.download;
      };
      for (const button of document.querySelectorAll<HTMLElement>('.compare-take button')) button.click();
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
      return Promise.all(taken.map(async ({ text, name }) => ({ text: await text, name })));
    });
    expect(saved.map((file) => file.name)).toEqual([
      'sourcelight-Compare-articles.csv',
      'sourcelight-Compare-articles.md',
    ]);
    expect(saved[0]?.text).toContain('"Marta Ilven"');
    expect(saved[1]?.text).toContain('| Marta Ilven |');
  });

  test('a click on a statement shows it in its tab', async () => {
    await compare.evaluate(() => {
      if (document.querySelector('.columns') === null) document.querySelector<HTMLElement>('.row-head')?.click();
    });
    await compare.waitForSelector('.columns .statement');
    await compare.evaluate(() => document.querySelector<HTMLElement>('.columns .statement')?.click());
    await until(() => tabs[0]!.evaluate(() => document.visibilityState === 'visible'));
  });

  test('takes up what is read while it is open, and shows it as text only', async () => {
    await readInTab(driver, `${site.url}/hostile`);
    await until(() => compare.evaluate(() => document.querySelectorAll('.article-choice li').length === 4));
    const title = await compare.evaluate(() => document.querySelectorAll('.article-title')[3]?.textContent);
    expect(title).toBe('<img src=x onerror=alert(1)> =1+1');
    expect(await compare.evaluate(() => document.querySelectorAll('img, .source-name b').length)).toBe(0);
  });

  test('offers to read a tab as soon as the browser lets it, and no longer when it does not', async () => {
    const unread = await driver.browser.newPage();
    await unread.goto(`${site.url}/dam-herald?later`);
    const offered = () => compare.evaluate(() => document.querySelectorAll('.unread li').length);
    expect(await offered()).toBe(0);
    await driver.willGrant(HOST);
    const popup = await driver.openPopup(tabs[0]!);
    await listed(popup);
    await popup.run(() => document.querySelectorAll<HTMLElement>('.automatic input')[1]?.click());
    await until(async () => (await offered()) === 1);
    await popup.close();
    await driver.revoke(HOST);
    await until(async () => (await offered()) === 0);
  });
});
