import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHighlighter } from '../../src/page/highlighter';
import { readPage } from '../../src/page/read-page';
import type { Highlighter, Mark, PageText } from '../../src/page/types';
import { paragraphs, paragraphsOf, show } from './pages';

let ending: AbortController;
let page: PageText;
let highlighter: Highlighter;

const spanOf = (words: string): [number, number] => {
  const start = page.text.indexOf(words);
  return [start, start + words.length];
};
const mark = (id: string, source: string, content: string, family = 'person'): Mark => ({
  id,
  family,
  source: source === '' ? [] : [spanOf(source)],
  cue: [],
  content: [spanOf(content)],
});
/** The words that stand under paint, by highlight. */
function painted(): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    if (highlight.size > 0) words[name] = [...highlight].map((range) => range.toString());
  }
  return words;
}

beforeEach(() => {
  show(`<article>${paragraphsOf()}</article>`);
  const reading = readPage(document);
  if (reading.kind !== 'article') throw new Error(reading.kind);
  page = reading.page;
  ending = new AbortController();
  highlighter = createHighlighter(page, ending.signal);
});
afterEach(() => ending.abort());

const danko = (): Mark => mark('a1', 'Mirela Danko', 'We have waited long enough for a clean quay');
const brunn = (): Mark => mark('a2', 'Oskar Brunn', 'whether boats would still land', 'official');

describe('painting', () => {
  test('paints the words of each mark under its family, and the source apart', () => {
    highlighter.paint([danko(), brunn()]);
    expect(painted()).toEqual({
      'sourcelight-person': ['We have waited long enough for a clean quay'],
      'sourcelight-person-source': ['Mirela Danko'],
      'sourcelight-official': ['whether boats would still land'],
      'sourcelight-official-source': ['Oskar Brunn'],
    });
    expect(highlighter.painted).toBe(true);
  });

  test('paints a statement in a statement of the same family as one', () => {
    highlighter.paint([danko(), mark('a2', '', 'long enough')]);
    expect(painted()['sourcelight-person']).toEqual(['We have waited long enough for a clean quay']);
  });

  test('changes nothing in the page, and takes everything off', () => {
    const before = document.documentElement.outerHTML;
    highlighter.paint([danko(), brunn()]);
    expect(document.documentElement.outerHTML).toBe(before);
    highlighter.clear();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(painted()).toEqual({});
    expect(highlighter.painted).toBe(false);
  });

  test('paints anew: what was there before goes', () => {
    highlighter.paint([danko()]);
    highlighter.paint([brunn()]);
    expect(Object.keys(painted())).toEqual(['sourcelight-official', 'sourcelight-official-source']);
  });

  test('leaves the highlights of the page alone', () => {
    CSS.highlights.set('search', new Highlight());
    highlighter.paint([danko()]);
    highlighter.clear();
    expect(CSS.highlights.has('search')).toBe(true);
    CSS.highlights.delete('search');
  });

  test('ends with its signal and paints no more', () => {
    highlighter.paint([danko()]);
    ending.abort();
    expect(painted()).toEqual({});
    highlighter.paint([danko()]);
    expect(painted()).toEqual({});
  });

  test('comes back after the page cleared the registry', () => {
    highlighter.paint([danko()]);
    CSS.highlights.clear();
    highlighter.paint([danko()]);
    expect(painted()['sourcelight-person-source']).toEqual(['Mirela Danko']);
  });
});

describe('a page that changed since it was read', () => {
  test.each([
    [
      'other words in the node',
      (p: Element) =>
        ((p.firstChild as Text).data =
          'Something else stands here now, and it is long enough to take all of the offsets that there were.'),
    ],
    ['a letter more before it', (p: Element) => (p.firstChild as Text).insertData(0, 'X')],
    ['the paragraph gone', (p: Element) => p.remove()],
    ['the text written anew', (p: Element) => (p.textContent = `${p.textContent}`)],
    ['the node cut in two', (p: Element) => void (p.firstChild as Text).splitText(10)],
  ])('%s: nothing wrong is painted', (_, change) => {
    change(document.querySelectorAll('p')[1]!);
    highlighter.paint([danko(), brunn()]);
    const words = painted();
    expect(words['sourcelight-official']).toEqual(['whether boats would still land']);
    // Nothing, or the right words: a browser may keep the node when the same text is written.
    expect([undefined, ['We have waited long enough for a clean quay']]).toContainEqual(words['sourcelight-person']);
  });
});

describe('showing one', () => {
  test('scrolls to it and flashes it', () => {
    show(`<article><div style="height: 4000px"></div>${paragraphsOf()}<div style="height: 4000px"></div></article>`);
    const reading = readPage(document);
    if (reading.kind !== 'article') throw new Error(reading.kind);
    page = reading.page;
    highlighter = createHighlighter(page, ending.signal);
    highlighter.paint([danko()]);
    expect(highlighter.reveal(danko().content)).toBe(true);
    expect(painted()['sourcelight-flash']).toEqual(['We have waited long enough for a clean quay']);
  });

  test('says so where it is gone, or never was', () => {
    const { content } = danko();
    highlighter.paint([danko()]);
    document.querySelectorAll('p')[1]!.remove();
    expect(highlighter.reveal(content)).toBe(false);
    expect(highlighter.reveal([])).toBe(false);
  });
});

describe('what is under the pointer', () => {
  const middleOf = (words: string): readonly [number, number] => {
    const box = page.ranges(spanOf(words))[0]!.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };

  test('the innermost mark, or none', () => {
    highlighter.paint([mark('whole', '', paragraphs[1]!), danko()]);
    expect(highlighter.at(...middleOf('clean'))).toBe('a1');
    expect(highlighter.at(...middleOf('after the count'))).toBe('whole');
    expect(highlighter.at(...middleOf('harbour council'))).toBeNull();
    // Beside the last line of the paragraph.
    const end = page.ranges(spanOf(paragraphs[1]!))[0]!.getBoundingClientRect();
    expect(highlighter.at(end.right + 300, end.bottom - 4)).toBeNull();
    highlighter.clear();
    expect(highlighter.at(...middleOf('clean'))).toBeNull();
  });
});
