import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Driver, launch, serve, until } from './driver';
import { ARTICLES, openComparison, readInTab } from './driver/comparison';
import type { Site } from './driver/serve';

/** An article whose title and people are what a page with bad intentions would write. */
const hostile = ARTICLES['/dam-herald']!.replaceAll(
  'Orrin dam to be emptied after crack is found',
  '&lt;img src=x onerror=alert(1)&gt; =1+1',
).replaceAll('Marta Ilven', 'Marta &lt;b&gt;Ilven');

const cases = browsers.flatMap((name) => [
  { name, dark: false },
  { name, dark: true },
]);

describe.each(cases)('$name, dark: $dark: comparing articles', ({ name, dark }) => {
  let driver: Driver;
  let site: Site;
  let compare: Page;
  const tabs: Page[] = [];

  beforeAll(async () => {
    site = await serve({ ...ARTICLES, '/hostile': hostile, '/favicon.ico': '' });
    driver = await launch(name, { dark });
    for (const path of Object.keys(ARTICLES)) tabs.push(await readInTab(driver, site.url + path));
    compare = await openComparison(driver, tabs[2]!, dark);
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
  const violations = async (): Promise<unknown> => {
    await compare.bringToFront();
    await compare.evaluate(`${axe.source};0`);
    return compare.evaluate(
      'axe.run(document).then((r) => r.violations.map((v) => [v.id, ...v.nodes.map((n) => n.failureSummary + n.html)]))',
    );
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
    expect(await compare.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
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
    expect(await violations()).toEqual([]);
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
    expect(await violations()).toEqual([]);
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
});
