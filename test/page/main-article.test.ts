import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page';
import { paragraphs, paragraphsOf, show } from './pages';

const others = paragraphs.map((text) =>
  text.replace('harbour', 'parish').replace('Danko', 'Aksel').replace('Oskar', 'Tilde'),
);

function read(body: string, title = ''): string[] | string {
  show(body, `<title>${title}</title>`);
  const reading = readPage(document);
  return reading.kind === 'article' ? reading.page.text.split('\n\n') : reading.kind;
}
const story = (headline: string, texts: readonly string[], name = 'article', heading = 'h1'): string =>
  `<${name}><header><${heading}>${headline}</${heading}></header><div>${paragraphsOf(texts)}</div></${name}>`;
const market = (name?: string): string => story('Old market to close', paragraphs, name);
const parish = (name?: string, heading?: string): string =>
  story(
    'Parish hall to be sold',
    [...others, ...others.map((text) => text.replace('Tuesday', 'Friday'))],
    name,
    heading,
  );

describe('several articles on a page', () => {
  test.each([
    ['articles', 'article', 'h1'],
    ['boxes', 'div', 'h1'],
    ['articles with one h1 a page', 'article', 'h2'],
  ])('the first of %s, though the next is longer', (_, name, heading) => {
    expect(read(`<main>${market(name)}<div class="ad">Buy boots.</div>${parish(name, heading)}</main>`)).toEqual(
      paragraphs,
    );
  });

  test('the one that the title names, once the reader has come to it', () => {
    const body = `<main>${market()}${parish()}</main>`;
    expect(read(body, 'Old market to close - Bell')).toEqual(paragraphs);
    expect(read(body, 'Parish hall to be sold - Bell')).toContain(others[0]);
    expect(read(body, 'Parish hall to be sold - Bell')).not.toContain(paragraphs[0]);
    const reading = readPage(document);
    expect(reading.kind === 'article' && reading.page.title).toBe('Parish hall to be sold');
  });

  test('not the notice on top', () => {
    const notice = story('A word to our readers', paragraphs.slice(0, 3));
    const long = story(
      'Parish hall to be sold',
      Array.from({ length: 30 }, (_, i) => others[i % 5]!.replace('a', `a ${i} `)),
    );
    expect(read(`<main>${notice}${long}</main>`)).not.toContain(paragraphs[0]);
  });
});

describe('one article that looks like several', () => {
  test('a live report: its posts are articles, the headline stands over them', () => {
    const post = (texts: readonly string[], i: number): string => story(`Post ${i}`, texts, 'article', 'h2');
    const body = `<main><h1>Storm over the harbour</h1>${post(paragraphs, 1)}${post(others, 2)}</main>`;
    expect(read(body)).toEqual(expect.arrayContaining([...paragraphs, ...others]));
  });

  test('sections with headings of the first level', () => {
    const section = (texts: readonly string[], i: number): string => `<h1>Part ${i}</h1>${paragraphsOf(texts)}`;
    expect(read(`<article>${section(paragraphs, 1)}${section(others, 2)}</article>`)).toEqual(
      expect.arrayContaining([...paragraphs, ...others]),
    );
    const boxed = (texts: readonly string[], i: number): string => `<section>${section(texts, i)}</section>`;
    expect(read(`<article>${boxed(paragraphs, 1)}${boxed(others, 2)}</article>`)).toEqual(
      expect.arrayContaining([...paragraphs, ...others]),
    );
  });
});
