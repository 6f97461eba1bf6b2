import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page';
import type { PageText } from '../../src/page/types';
import { paragraphsOf, plain, show } from './pages';

function pageOf(body: string): PageText {
  show(body);
  const reading = readPage(document);
  if (reading.kind !== 'article') throw new Error(reading.kind);
  return reading.page;
}

/** The words in the page that a phrase of the text maps to. */
function inPage(page: PageText, phrase: string): string[] {
  const at = page.text.indexOf(phrase);
  expect(at).toBeGreaterThanOrEqual(0);
  return page.ranges([at, at + phrase.length]).map((range) => range.toString());
}

describe('the text of a page', () => {
  test.each([
    ['white space as the page shows it', 'The  old\n\t quay', 'The old quay'],
    ['no-break spaces', 'The&nbsp;old quay', 'The old quay'],
    ['soft hyphens and marks without width', 'The o&shy;ld\u200b q\u2060uay\ufeff', 'The old quay'],
    ['inline elements within a word', 'The o<b>l</b>d <i>qu</i>ay', 'The old quay'],
    ['a line break', 'The old<br>quay', 'The old quay'],
    ['a line break behind an element', 'The <b>old</b><br>quay', 'The old quay'],
    ['links', 'The <a href="/">old quay</a>', 'The old quay'],
    ['comments between words', 'The <!-- new -->old quay', 'The old quay'],
    ['entities', 'The &amp;old quay &lt;b&gt;', 'The &old quay <b>'],
    ['a picture between words', 'The <img alt="x">old quay', 'The old quay'],
    ['letters outside the first plane', 'The 𝒐𝒍𝒅 quay 🐟', 'The 𝒐𝒍𝒅 quay 🐟'],
  ])('%s', (_, html, text) => {
    const page = pageOf(`${paragraphsOf()}<p>${html} was full, he said.</p>`);
    expect(page.text.split('\n\n').at(-1)).toBe(`${text} was full, he said.`);
    expect(plain(inPage(page, `${text} was`).join(''))).toBe(plain(`${text} was`));
  });

  test('a span over two paragraphs holds the words of both', () => {
    const page = pageOf(paragraphsOf());
    const end = page.text.indexOf('“We have') + 8;
    expect(page.ranges([end - 20, end]).map((range) => range.toString())).toEqual(
      page.text.slice(end - 20, end).split('\n\n'),
    );
  });

  test('a place in the page has its offset, and none outside of the article', () => {
    const page = pageOf(`<nav>Menu</nav>${paragraphsOf()}`);
    const at = page.text.indexOf('Danko added');
    const [range] = page.ranges([at, at + 5]);
    expect(page.offsetOf(range!.startContainer, range!.startOffset)).toBe(at);
    expect(page.offsetOf(range!.endContainer, range!.endOffset)).toBe(at + 5);
    expect(page.offsetOf(document.querySelector('nav')!.firstChild!, 1)).toBeNull();
    expect(page.offsetOf(document.body, 0)).toBeNull();
  });

  test('a span outside of the text has no ranges', () => {
    const page = pageOf(paragraphsOf());
    expect(page.ranges([page.text.length + 5, page.text.length + 9])).toEqual([]);
    expect(page.ranges([4, 4])).toEqual([]);
  });
});

describe('any text in any markup', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        'He',
        'said',
        '“No',
        'way”',
        '\u00a0',
        '\u00ad',
        '\u200b',
        ' ',
        '\n',
        'U.S.',
        '&',
        '<',
        '🐟',
        'ü',
        '\u202e',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 4, maxLength: 30 },
  );
  const tag = fc.constantFrom('', 'b', 'a', 'span', 'em', 'br', 'q', 'font', 'mark');

  test('every span of the text maps to its own words, and back', () => {
    const made = fc.array(fc.array(fc.tuple(tag, words), { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (pieces, places) => {
        show(paragraphsOf());
        for (const piece of pieces) {
          const paragraph = document.createElement('p');
          for (const [name, text] of piece) {
            const inner = document.createTextNode(text.join(''));
            if (name === '') paragraph.append(inner);
            else if (name === 'br') paragraph.append(document.createElement('br'), inner);
            else {
              const element = document.createElement(name);
              element.append(inner);
              paragraph.append(element);
            }
          }
          document.body.append(paragraph);
        }
        const reading = readPage(document);
        if (reading.kind !== 'article') throw new Error(reading.kind);
        const { page } = reading;
        for (let i = 0; i < 20; i++) {
          const [a, b] = [0, 1].map(() => Math.floor(places.next().value! * page.text.length));
          const [start, end] = [Math.min(a!, b!), Math.max(a!, b!)];
          const ranges = page.ranges([start, end]);
          expect(plain(ranges.map((range) => range.toString()).join(''))).toBe(plain(page.text.slice(start, end)));
          for (const range of ranges) {
            const offset = page.offsetOf(range.startContainer, range.startOffset);
            expect(offset === null || (offset >= start && offset <= end)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
