import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { distinct, sampleOfWords } from './sample';

const SAID = 'Nobody has asked the growers';
const LEADER = `<p>“${SAID},” said Mira Tolm, who leads the farmers’ union in Port Sorrel.</p>`;
/** So long that the whole comes long after the beginning. Each is another text: the background knows no paragraph of it yet. */
const long = Array.from({ length: 5 }, (_, i) => distinct(sampleOfWords(8_000).replace('<p>', `${LEADER}<p>`), i));
let next = 0;

/** What is painted at one moment: the words under each highlight, and how far down the page the last of them stand. */
interface State {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly deepest: number;
}

declare global {
  interface Window {
    states: State[];
  }
}

describe.each(browsers)('%s: a long article', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let popup: OpenPopup;

  beforeAll(async () => {
    next = 0;
    const pages = Object.fromEntries(long.map((html, i) => [`/${i}`, html]));
    site = await serve({ ...pages, '/short': distinct(sampleOfWords(10), 99), '/favicon.ico': '' });
    driver = await borrow(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await driver.browser.newPage();
    await page.setViewport({ width: 800, height: 600 });
  });
  afterEach(async () => {
    await popup?.close();
    await page.close();
  });

  /** Opens a page that keeps every state of its paint. */
  async function open(path: string, scrolledTo = 0): Promise<void> {
    await page.goto(site.url + path);
    await page.evaluate((share) => {
      scrollTo({ top: share * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant' });
      window.states = [];
      let before = '';
      const seen = new Map<Highlight, number>();
      const look = (): void => {
        const shown = [...CSS.highlights].filter(([, highlight]) => highlight.size > 0);
        for (const [, highlight] of shown) seen.set(highlight, seen.get(highlight) ?? seen.size);
        const now = shown.map(([, highlight]) => `${seen.get(highlight)}:${highlight.size}`).join(' ');
        if (now !== before) {
          before = now;
          const ranges = shown.flatMap(([, highlight]) => [...highlight] as Range[]);
          const bottoms = ranges.map((range) => range.getBoundingClientRect().bottom + scrollY);
          window.states.push({
            words: Object.fromEntries(shown.map(([name, highlight]) => [name, [...highlight].map(String).sort()])),
            deepest: Math.round(Math.max(...bottoms)),
          });
        }
        setTimeout(look, 1);
      };
      look();
    }, scrolledTo);
  }
  const states = (): Promise<State[]> => page.evaluate(() => window.states);
  /** Every state of the paint from the click to the whole. */
  async function read(): Promise<State[]> {
    popup = await driver.openPopup(page);
    return whole();
  }
  async function whole(): Promise<State[]> {
    await listed(popup);
    // The page may be painted a moment after the list is there.
    const deep = await page.evaluate(() => (document.body.getBoundingClientRect().bottom + scrollY) * 0.6);
    return until(async () => {
      const all = await states();
      return (all.at(-1)?.deepest ?? 0) > deep && all;
    }, 30_000);
  }
  const textOf = (state: State): string => Object.values(state.words).flat().join('\n');

  test('is painted first where the reader is, then as a whole, as if it had been read at once', async () => {
    const path = `/${next++}`;
    await open(path);
    const [beginning, all, ...more] = await read();
    expect(more).toEqual([]);
    const seen = await page.evaluate(() => innerHeight);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(textOf(beginning!)).toContain(SAID);
    expect(beginning!.deepest).toBeGreaterThan(seen * 0.7);
    expect(beginning!.deepest).toBeLessThan(height * 0.2);
    await popup.close();
    // The reader stands at the end: there is no beginning to be painted first.
    await open(path, 1);
    const [atOnce, ...none] = await read();
    expect(none).toEqual([]);
    expect(all).toEqual(atOnce);
  });

  test('further down is painted to the end of the screen', async () => {
    await open(`/${next++}`, 0.3);
    const [beginning, all] = await read();
    const foot = await page.evaluate(() => scrollY + innerHeight);
    expect(beginning!.deepest).toBeGreaterThan(foot * 0.9);
    expect(beginning!.deepest).toBeLessThan(all!.deepest * 0.5);
  });

  test('is painted as a whole when the background is stopped after the beginning', async () => {
    await open(`/${next++}`);
    popup = await driver.openPopup(page);
    await until(async () => (await states()).length > 0);
    await driver.stopBackground();
    expect(await whole()).toHaveLength(2);
  });

  test('has what its reader set right in the first paint', async () => {
    const path = `/${next++}`;
    await open(path);
    const [before] = await read();
    const highlights = (state: State): string[] =>
      Object.keys(state.words).filter((name) => state.words[name]!.some((words) => words.includes(SAID)));
    expect(highlights(before!)).toEqual(['sourcelight-body']);
    await popup.run(async (said) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const { json } = Object.entries(await chrome.storage.session.get(null)).find(
        ([key]) => key === `report:${tab?.id}`,
      )![1] as { json: string };
      const { text, attributions } = JSON.parse(json);
      const { sourceId } = attributions.find(({ content }: { content: [number, number][] }) =>
        content.some((span) => text.slice(...span).includes(said)),
      );
      await chrome.runtime.sendMessage({
        name: 'tab.correct',
        request: { tabId: tab?.id, change: { type: 'kind', sourceId, kind: 'witness' } },
      });
    }, SAID);
    await popup.close();
    await open(path);
    const [beginning, all] = await read();
    expect(highlights(beginning!)).toEqual(['sourcelight-person']);
    expect(highlights(all!)).toEqual(['sourcelight-person']);
  });

  test('is not painted at all where its reader has the highlights off', async () => {
    await open('/short');
    popup = await driver.openPopup(page);
    await popup.run(() => chrome.storage.sync.set({ settings: { version: 2, highlights: false } }));
    await popup.close();
    await open(`/${next++}`);
    popup = await driver.openPopup(page);
    await listed(popup);
    expect(await states()).toEqual([]);
    await popup.run(() => chrome.storage.sync.clear());
  });

  test('that is seen as a whole is painted at once', async () => {
    await page.setViewport({ width: 1400, height: 3000 });
    await open('/short');
    expect(await read()).toHaveLength(1);
  });
});
