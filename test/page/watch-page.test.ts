import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHighlighter } from '../../src/page/highlighter';
import { readPage } from '../../src/page/read-page';
import type { Highlighter, PageText } from '../../src/page/types';
import { addressOf, watchPage } from '../../src/page/watch-page';
import { paragraphs, paragraphsOf, show } from './pages';

let ending: AbortController;
let page: PageText;
let highlighter: Highlighter;
let settled: number;
const pace = { rest: 60, patience: 250, every: 300 };
const WORDS = 'We have waited long enough for a clean quay';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const painted = (): string[] => [...CSS.highlights.values()].flatMap((paint) => [...paint].map(String));
const second = (): Element => document.querySelectorAll('article p')[1]!;

beforeEach(() => {
  show(`<nav>Menu</nav><article>${paragraphsOf()}<div class="ad"></div></article><div id="rest"></div>`);
  const reading = readPage(document);
  if (reading.kind !== 'article') throw new Error(reading.kind);
  page = reading.page;
  ending = new AbortController();
  highlighter = createHighlighter(page, ending.signal);
  const start = page.text.indexOf(WORDS);
  highlighter.paint([{ id: 'a1', family: 'person', source: [], cue: [], content: [[start, start + WORDS.length]] }]);
  settled = 0;
  watchPage(document, page, { touched: () => highlighter.prune(), settled: () => settled++ }, ending.signal, pace);
});
afterEach(() => ending.abort());

describe('text that changes under a mark', () => {
  test.each([
    ['a word written into it', () => (second().firstChild as Text).insertData(20, 'never ')],
    ['a word taken out of it', () => (second().firstChild as Text).deleteData(10, 7)],
    ['other text in its node', () => (second().firstChild as Text).replaceData(0, 500, paragraphs[4]!.repeat(2))],
    ['the paragraph taken out', () => second().remove()],
    ['the article taken out', () => document.querySelector('article')!.remove()],
    ['the whole body replaced', () => document.body.replaceWith(document.createElement('body'))],
    ['nodes written anew', () => second().replaceChildren('“We were never asked,” said Mirela Danko.')],
  ])('%s: the paint is off before the browser paints again', async (_, change) => {
    expect(painted()).toEqual([WORDS]);
    change();
    await Promise.resolve();
    await soon();
    expect(painted()).toEqual([]);
  });

  test('a word written before it: the paint moves with its words', async () => {
    (second().firstChild as Text).insertData(0, 'On Tuesday: ');
    await soon();
    expect(painted()).toEqual([WORDS]);
  });

  test('moved elsewhere in the page: the paint goes with it or goes off', async () => {
    document.querySelector('#rest')!.append(second());
    await soon();
    expect([[], [WORDS]]).toContainEqual(painted());
  });
});

describe('reading again', () => {
  const isSettled = () => vi.waitFor(() => expect(settled).toBe(1), { timeout: 6000, interval: 20 });

  test.each([
    ['a paragraph added to the article', () => document.querySelector('article')!.append(second().cloneNode(true))],
    ['a paragraph shown that was hidden', () => second().toggleAttribute('hidden')],
    ['an article added below', () => document.querySelector('#rest')!.insertAdjacentHTML('beforeend', paragraphsOf())],
    ['the article replaced', () => document.querySelector('article')!.replaceWith(document.createElement('main'))],
  ])('%s', async (_, change) => {
    change();
    await isSettled();
  });

  test('not for advertisements, menus and clocks, which change all the time', async () => {
    for (let i = 0; i < 20; i++) {
      document.querySelector('nav')!.textContent = `Menu ${i}`;
      document.querySelector('.ad')!.replaceChildren(document.createElement('iframe'));
      document.querySelector('#rest')!.append(document.createElement('script'), `${i}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(settled).toBe(0);
  });

  test('once for many changes, and not again at once', async () => {
    const article = document.querySelector('article')!;
    for (let i = 0; i < 1000; i++) article.append(second().cloneNode(true));
    await isSettled();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(settled).toBe(1);
  });

  test('a page that never rests is read all the same', async () => {
    const timer = setInterval(() => (second().firstChild as Text).appendData('.'), 20);
    await isSettled();
    clearInterval(timer);
  });

  test('nothing after the end', async () => {
    ending.abort();
    second().remove();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(settled).toBe(0);
  });

  test('another address', async () => {
    history.pushState(null, '', '?elsewhere');
    await isSettled();
    history.replaceState(null, '', location.pathname);
  });
});

describe('addresses', () => {
  const at = (url: string): string => {
    const fake = document.implementation.createHTMLDocument();
    return addressOf(Object.create(Object.create(fake, { URL: { value: url } })));
  };
  test.each([
    ['https://bell.example/a#part-2', 'https://bell.example/a'],
    ['https://bell.example/a#', 'https://bell.example/a'],
    ['https://bell.example/#/story/7', 'https://bell.example/#/story/7'],
    ['https://bell.example/#!story/7', 'https://bell.example/#!story/7'],
    ['https://bell.example/a?b', 'https://bell.example/a?b'],
  ])('%s', (url, address) => expect(at(url)).toBe(address));
});
