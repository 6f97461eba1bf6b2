import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endInView } from '../../src/page/end-in-view';
import { readPage } from '../../src/page/read-page';
import type { PageText } from '../../src/page/types';
import { paragraphs, paragraphsOf, show } from './pages';

let page: PageText;

function read(body: string): void {
  show(body);
  const reading = readPage(document);
  if (reading.kind !== 'article') throw new Error(reading.kind);
  page = reading.page;
}
const paragraph = (i: number): HTMLElement => document.querySelectorAll('p')[i]!;
/** Scrolls until a paragraph stands at a share of the height of the screen. */
const put = (i: number, share: number): void =>
  scrollTo({ top: scrollY + paragraph(i).getBoundingClientRect().top - innerHeight * share, behavior: 'instant' });
/** The paragraph with which the text in view ends. */
const last = (): number => paragraphs.indexOf(page.text.slice(endInView(page)).split('\n\n')[0]!);

beforeEach(() => read(`<style>p { margin-block: 500px }</style><article>${paragraphsOf()}</article>`));
afterEach(() => scrollTo({ top: 0, behavior: 'instant' }));

describe('the text in view ends', () => {
  test.each([0, 1, 2, 3, 4])('with paragraph %i where that stands at the foot of the screen', (i) => {
    put(i, 0.95);
    expect(last()).toBe(i);
  });

  test('before a paragraph that stands below the screen', () => {
    put(3, 1.05);
    expect(last()).toBe(2);
  });

  test('where the article begins when all of it stands below', () => {
    paragraph(0).style.marginBlockStart = '4000px';
    expect(endInView(page)).toBe(0);
  });

  test('with the article when all of it stands above', () => {
    document.body.insertAdjacentHTML('beforeend', '<div style="height: 5000px"></div>');
    scrollTo({ top: 1e6, behavior: 'instant' });
    expect(last()).toBe(4);
  });

  test('nowhere before what has no place: it may be anywhere', () => {
    for (const i of [1, 2, 3, 4]) paragraph(i).style.display = 'none';
    expect(last()).toBe(4);
  });

  test('in a frame as tall as its article, where the screen ends', () => {
    show('<iframe style="width: 600px; height: 9000px; border: 0; margin-block-start: 300px"></iframe>');
    const inner = document.querySelector('iframe')!.contentDocument!;
    inner.body.innerHTML = `<style>p { margin-block: 500px }</style><article>${paragraphsOf()}</article>`;
    const reading = readPage(inner);
    if (reading.kind !== 'article') throw new Error(reading.kind);
    page = reading.page;
    const top = (i: number): number =>
      document.querySelector('iframe')!.getBoundingClientRect().top +
      inner.querySelectorAll('p')[i]!.getBoundingClientRect().top;
    scrollTo({ top: scrollY + top(2) - innerHeight * 0.95, behavior: 'instant' });
    expect(last()).toBe(2);
  });

  test('and few places are asked for, however many paragraphs there are', () => {
    let asked = 0;
    const text = `${'word\n\n'.repeat(2000)}end`;
    endInView({
      ...page,
      text,
      ranges(span) {
        asked++;
        return page.ranges(span[0] < page.text.length ? span : [0, 1]);
      },
    });
    expect(asked).toBeLessThan(13);
  });
});
