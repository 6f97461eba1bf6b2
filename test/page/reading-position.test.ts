import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page';
import { statementInView } from '../../src/page/reading-position';
import { scrollPlaceOf } from '../../src/page/scroll-place';
import type { Mark, PageText } from '../../src/page/types';
import { paragraphs, paragraphsOf, show } from './pages';

let page: PageText;
let marks: readonly Mark[];

const markOf = (id: string, words: string): Mark => {
  const start = page.text.indexOf(words);
  return { id, family: 'person', source: [], cue: [], content: [[start, start + words.length]] };
};

function read(body: string): void {
  show(body);
  const reading = readPage(document);
  if (reading.kind !== 'article') throw new Error(reading.kind);
  page = reading.page;
  marks = [
    markOf('danko', 'We have waited long enough'),
    markOf('traders', 'they had not been told'),
    markOf('brunn', 'whether boats would still land'),
  ];
}
const paragraph = (i: number): HTMLElement => document.querySelectorAll('p')[i]!;
/** Scrolls until a paragraph stands at a share of the height of the screen. */
const put = (i: number, share: number): void =>
  scrollTo({ top: scrollY + paragraph(i).getBoundingClientRect().top - innerHeight * share, behavior: 'instant' });

const GAP = 'p { margin-block: 500px }';
beforeEach(() => read(`<style>${GAP}</style><article>${paragraphsOf()}</article>`));
afterEach(() => scrollTo({ top: 0, behavior: 'instant' }));

describe('the statement in view', () => {
  test.each([
    [1, 'danko'],
    [2, 'traders'],
    [4, 'brunn'],
  ])('is that of paragraph %i where that stands on the reading line', (i, id) => {
    put(i, 0.28);
    expect(statementInView(page, marks)).toBe(id);
  });

  test('is the next in view where none stands on the line', () => {
    put(2, 0.6);
    expect(statementInView(page, marks)).toBe('traders');
  });

  test('is none where the text in view holds none', () => {
    put(3, 0.3);
    expect(statementInView(page, marks)).toBeNull();
  });

  test('is none where no text is in view', () => {
    scrollTo({ top: 0, behavior: 'instant' });
    paragraph(0).style.marginBlockStart = '4000px';
    expect(statementInView(page, marks)).toBeNull();
  });

  test('is the innermost of two that stand there', () => {
    put(1, 0.28);
    expect(statementInView(page, [markOf('outer', paragraphs[1]!), ...marks])).toBe('danko');
  });

  test('asks for a few places only, however many statements there are', () => {
    put(2, 0.28);
    let asked = 0;
    const counted: PageText = {
      ...page,
      ranges(span) {
        asked++;
        return page.ranges(span);
      },
    };
    const many = Array.from({ length: 500 }, (_, i): Mark => {
      const start = Math.floor((i / 500) * page.text.length);
      return { id: `m${i}`, family: 'person', source: [], cue: [], content: [[start, start + 1]] };
    });
    expect(statementInView(counted, many)).not.toBeNull();
    expect(asked).toBeLessThan(20);
  });
});

describe('the place of a page', () => {
  test('is where it was, in the window and in a box that scrolls', async () => {
    read(`<style>${GAP}</style><div id="box" style="height:500px;overflow:auto"><article>${paragraphsOf()}</article></div>
      <div style="height:3000px"></div>`);
    const box = document.getElementById('box') as HTMLElement;
    const place = (): number[] => [scrollY, box.scrollTop];
    scrollTo({ top: 120, behavior: 'instant' });
    box.scrollTo({ top: 340, behavior: 'instant' });
    const before = scrollPlaceOf(page.root);
    expect(before.isNear(scrollPlaceOf(page.root))).toBe(true);
    scrollTo({ top: 900, behavior: 'instant' });
    box.scrollTo({ top: 0, behavior: 'instant' });
    expect(before.isNear(scrollPlaceOf(page.root))).toBe(false);
    before.restore();
    await expect.poll(place, { timeout: 5000 }).toEqual([120, 340]);
  });
});
