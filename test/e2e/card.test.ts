import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, serve, until } from './driver';
import { dom, isPaintedWhole } from './driver/page';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { sample } from './sample';

/** A page that allows itself nothing and whose style is against the card in every way a style can be. */
const HOSTILE = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};
const hostile = sample.replace(
  '</style>',
  `* { display: none !important; visibility: hidden; color: red !important; }
  html, body, main, article, .body, p, h1 { display: block !important; visibility: visible; }
  div:not(.body) { opacity: 0 !important; transform: scale(0) !important; left: -9999px !important; }</style>`,
);

interface Card {
  readonly label: string;
  readonly text: string;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly style: { readonly background: string; readonly padding: string };
}

describe.each(browsers)('%s: the card in the page', (name) => {
  let driver: Driver;
  let site: Site;
  let hard: Site;
  let page: Page;
  let before: string;

  const card = (): Promise<Card | null> =>
    driver.inCard(page, (root) => {
      const element = root.querySelector<HTMLElement>('.card');
      if (element === null) return null;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const { backgroundColor, paddingTop } = getComputedStyle(element);
      return {
        label: element.getAttribute('aria-label') ?? '',
        text: [...element.querySelectorAll('bdi, span, p, li')].map((e) => e.textContent).join('\n'),
        box: { left, top, right, bottom },
        style: { background: backgroundColor, padding: paddingTop },
      };
    });
  const shown = (): Promise<Card> => until(card);
  const gone = (): Promise<true> => until(async () => (await card()) === null);

  /** Where the first letters of some words stand. */
  const placeOf = (words: string): Promise<{ x: number; y: number; top: number; bottom: number }> =>
    page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at < 0 || node.parentElement?.closest('figure, aside, section')) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 4);
        node.parentElement?.scrollIntoView({ block: 'center' });
        const { left, top, width, height, bottom } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, top, bottom };
      }
      throw new Error(`not in the page: ${text}`);
    }, words);
  async function pointAt(words: string): Promise<{ x: number; y: number; top: number; bottom: number }> {
    await placeOf(words);
    // Only once the page has come to rest there is known where they stand.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const place = await placeOf(words);
    await page.mouse.move(place.x + 60, place.y);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    return place;
  }

  async function open(url: string): Promise<void> {
    await page.goto(url);
    before = await dom(page);
    const popup = await driver.openPopup(page);
    await listed(popup);
    await popup.close();
    await page.bringToFront();
    await until(() => isPaintedWhole(page));
  }

  beforeAll(async () => {
    site = await serve({ '/': sample, '/favicon.ico': '' });
    hard = await serve({ '/': hostile, '/favicon.ico': '' }, HOSTILE);
    driver = await borrow(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await hard?.close();
  });
  beforeEach(async () => {
    page = await driver.browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
    await page.mouse.move(1, 1);
    await open(site.url);
    return () => page.close();
  });

  test('comes up where the pointer rests, with the right person and why', async () => {
    const words = await pointAt('Nobody has asked the fishermen');
    const { label, text, box } = await shown();
    expect(label).toContain('Jorun Aske');
    expect(text).toContain('Jorun Aske');
    expect(text).toContain('“said” shows that somebody is cited.');
    // Beside the words, not on them.
    expect(box.top >= words.bottom || box.bottom <= words.top).toBe(true);
    await pointAt('During the call');
    await until(async () => (await card())?.text.includes('Velk’s office'));
  });

  test('comes up of the next statement, however long the way to it was', async () => {
    await pointAt('Nobody has asked the fishermen');
    await shown();
    const { x, y } = await placeOf('During the call');
    // Just as long that the card of the first goes before that of the second comes.
    await page.mouse.move(3, 3);
    await new Promise((resolve) => setTimeout(resolve, 120));
    await page.mouse.move(x, y);
    await until(async () => (await card())?.text.includes('Velk’s office'));
  });

  test('leaves nothing in the page when it goes', async () => {
    await pointAt('During the call');
    await shown();
    expect(await dom(page)).not.toBe(before);
    await page.mouse.move(3, 3);
    await gone();
    expect(await dom(page)).toBe(before);
  });

  test('moves nothing of the page', async () => {
    const layout = (): Promise<string> =>
      page.evaluate(() =>
        JSON.stringify(
          [...document.querySelectorAll('body *')].map((e) => {
            const { x, y, width, height } = e.getBoundingClientRect();
            return [x, y, width, height];
          }),
        ),
      );
    await placeOf('During the call');
    const as = await layout();
    const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollHeight]);
    await pointAt('During the call');
    await shown();
    expect(await layout()).toBe(as);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollHeight])).toEqual(size);
  });

  test('stays while the pointer is in it', async () => {
    await pointAt('During the call');
    const { box } = await shown();
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 8 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await card()).not.toBeNull();
  });

  test('is closed with Escape, and does not come back while the pointer stays', async () => {
    const { x, y } = await pointAt('During the call');
    await shown();
    await page.keyboard.press('Escape');
    await gone();
    await page.mouse.move(x + 4, y);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await card()).toBeNull();
  });

  test('is closed to the page', async () => {
    await pointAt('During the call');
    await shown();
    const host = await page.evaluate(() => {
      const element = document.querySelector('[data-sourcelight-card]');
      return { root: element?.shadowRoot === null, text: element?.textContent };
    });
    expect(host).toEqual({ root: true, text: '' });
  });

  test('does not come up over words that nobody said, nor beside a line', async () => {
    const place = await pointAt('Forty-one people died');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await card()).toBeNull();
    await page.mouse.move(880, place.y);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await card()).toBeNull();
  });

  test('stands up to the policy and the style of a hostile page', async () => {
    await open(hard.url);
    await pointAt('During the call');
    const { text, box, style } = await shown();
    expect(text).toContain('Velk');
    expect(box.right - box.left).toBeGreaterThan(250);
    expect(box.left).toBeGreaterThan(0);
    expect(style).toEqual({ background: 'rgb(255, 255, 255)', padding: '14px' });
  });

  test('the shortcuts go from statement to statement', async () => {
    await driver.command('next-statement', page);
    const first = await shown();
    expect(first.label).toMatch(/Statement 1 of \d+/);
    await driver.command('next-statement', page);
    await until(async () => (await card())?.label.includes('Statement 2 of'));
    await driver.command('previous-statement', page);
    await until(async () => (await card())?.label === first.label);
    // Round to the last one, which is out of sight.
    await driver.command('previous-statement', page);
    await until(async () => /Statement (\d+) of \1$/.test((await card())?.label ?? ''));
    await until(() => page.evaluate(() => scrollY > 0));
  });

  test('keys in the card go on, Escape goes back to the page and leaves it as it was', async () => {
    await driver.command('next-statement', page);
    const first = await shown();
    await until(() => driver.inCard(page, (root) => root.activeElement !== null));
    await page.keyboard.press('l');
    await until(async () => (await card())?.label.includes('Statement 2 of'));
    await page.keyboard.press('j');
    await until(async () => (await card())?.label === first.label);
    // On to a source that says more than one thing.
    let one = first;
    for (let i = 2; !one.text.includes('by this source'); i++) {
      await page.keyboard.press('l');
      await until(async () => (await card())?.label.includes(`Statement ${i} of`));
      one = await shown();
    }
    const whose = (label: string): string => label.replace(/\. Statement .*/, '');
    await page.keyboard.press('s');
    await until(async () => (await card())?.label !== one.label);
    await until(async () => whose((await card())?.label ?? '') === whose(one.label));
    await page.keyboard.press('Escape');
    await gone();
    expect(await dom(page)).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    // Reading goes on from the statement.
    expect(await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('.body') !== null)).toBe(true);
  });

  test('the page gets its own keys while no card has the focus', async () => {
    await page.evaluate(() => {
      document.title = '';
      addEventListener('keydown', (event) => {
        document.title += event.key;
      });
    });
    await pointAt('During the call');
    await shown();
    await page.keyboard.press('l');
    await page.keyboard.press('s');
    await page.keyboard.press('Escape');
    await gone();
    expect(await page.evaluate(() => document.title)).toBe('lsEscape');
  });
});
