import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import de from '../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { browsers, type Driver, launch, OPTIONS, type OpenPopup, serve, until } from './driver';
import { ARTICLES, openComparison, readInTab } from './driver/comparison';
import { isPaintedWhole } from './driver/page';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { sample } from './sample';

type Key = keyof typeof en;

/** Texts of the interface that stand for themselves and are words in English only. */
const ENGLISH = (Object.keys(en) as Key[])
  .filter((key) => !en[key].message.includes('$') && en[key].message !== de[key].message)
  .map((key) => en[key].message);

/** Everything a reader is shown or read out, less what is the page's. */
const READ = `[...document.querySelectorAll('body *')].flatMap((e) => [
  ...[...e.childNodes].filter((n) => n.nodeType === 3 && e.closest('bdi, [lang=en]:not(html), article') === null).map((n) => n.data.trim()),
  ...['title', 'placeholder', 'aria-label'].map((name) => e.getAttribute(name)),
]).filter((text) => text)`;

describe.each(browsers)('%s in German', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let popup: OpenPopup;

  beforeAll(async () => {
    site = await serve({
      ...ARTICLES,
      '/': sample,
      '/favicon.ico': '',
    });
    driver = await launch(name, { language: 'de' });
    page = await driver.browser.newPage();
    await page.goto(site.url);
    popup = await driver.openPopup(page);
    await listed(popup);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const english = (texts: string[]): string[] => texts.filter((text) => ENGLISH.includes(text));

  test('the popup says everything in German', async () => {
    await popup.run(() => document.querySelector<HTMLElement>('.search-row button')?.click());
    await popup.run(() => document.querySelector<HTMLElement>('.correct')?.click());
    await until(() => popup.run(() => document.querySelector('.filters') && document.querySelector('.correction')));
    const texts = await popup.run<[], string[]>(READ);
    expect(texts).toEqual(expect.arrayContaining([de.highlights.message, de.correct_name.message]));
    expect(english(texts)).toEqual([]);
    expect(await popup.run(() => document.documentElement.lang)).toMatch(/^de\b/);
  });

  test('nothing of it is cut off', async () => {
    const cut = await popup.run(() => ({
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
      cut: [...document.querySelectorAll<HTMLElement>('button, label, select, summary, legend, .summary')]
        .filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
        .map((e) => e.outerHTML),
    }));
    expect(cut).toEqual({ wide: false, cut: [] });
    await popup.close();
  });

  test('the card, the settings and the comparison are in German', async () => {
    await until(() => isPaintedWhole(page));
    await driver.command('next-statement', page);
    const card = await until(() =>
      driver.inCard(page, (root) => root.querySelector<HTMLElement>('.card')?.innerText ?? null),
    );
    expect(card).toContain(de.kind_official.message);
    const options = await driver.openOwnPage(OPTIONS);
    await options.waitForSelector('h1');
    const settings = (await options.evaluate(READ)) as string[];
    expect(settings).toContain(de.options_title.message);
    expect(english(settings)).toEqual([]);
    await options.close();
    const tabs: Page[] = [];
    for (const path of Object.keys(ARTICLES).slice(0, 2)) tabs.push(await readInTab(driver, site.url + path));
    const compare = await openComparison(driver, tabs[1]!);
    const compared = (await compare.evaluate(READ)) as string[];
    expect(compared).toContain(de.compare_articles.message);
    expect(english(compared)).toEqual([]);
    expect(await compare.evaluate(() => document.documentElement.lang)).toMatch(/^de\b/);
  });
});
