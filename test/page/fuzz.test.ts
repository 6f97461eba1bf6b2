import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHighlighter } from '../../src/page/highlighter';
import { readPage } from '../../src/page/read-page';
import type { Mark, PageText } from '../../src/page/types';
import { anyBody, anyChange, nodeOf } from './generated-pages';
import { plain } from './pages';

// A short run, always the same, with every test; `npm run fuzz` sets more and another seed.
const environment = import.meta.env as Record<string, string | undefined>;
const runs = Number(environment['VITE_FUZZ_PAGES'] ?? 120);
const seed = Number(environment['VITE_FUZZ_SEED'] ?? 1);
const MOST_MS = 5_000;

/** Marks of all kinds over a text: words, sentences across paragraphs, one letter, all of it. */
function marksOver(text: string, places: readonly number[]): Mark[] {
  return places.map((place, i) => {
    const start = Math.floor(place * (text.length - 1));
    const end = Math.min(text.length, start + [1, 7, 60, 400, text.length][i % 5]!);
    return { id: `a${i}`, family: ['official', 'other'][i % 2]!, source: [], cue: [], content: [[start, end]] };
  });
}

const painted = (): Map<string, string[]> =>
  new Map([...CSS.highlights].map(([name, paint]) => [name, [...paint].map((range) => range.toString())]));

/** `expect` is too slow to be asked some hundred thousand times. */
function same<T>(is: T, wanted: T): void {
  if (is !== wanted) expect(is).toEqual(wanted);
}

/** Every piece of the text leads to nodes that hold its words, and back. */
function checkMap(page: PageText): void {
  const { text } = page;
  const step = Math.max(1, Math.floor(text.length / 40));
  for (let from = 0; from < text.length; from += step) {
    const to = Math.min(text.length, from + 1 + (from % 90));
    const ranges = page.ranges([from, to]);
    same(plain(ranges.map((range) => range.toString()).join('')), plain(text.slice(from, to)));
    const first = ranges[0];
    if (first !== undefined && plain(text[from]!) !== '')
      same(page.offsetOf(first.startContainer, first.startOffset), from);
  }
}

test('any page is read exactly, painted without a change to it, and never painted wrong', {
  timeout: 3_600_000,
}, () => {
  console.log(`page: ${runs} pages, seed ${seed}`);
  let articles = 0;
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(anyBody, places, fc.array(anyChange, { maxLength: 4 }), (trees, marked, changes) => {
      // A document each: the ranges of one would follow every change that is made to it, as long as they are not collected.
      const page = document.implementation.createHTMLDocument('A page');
      page.documentElement.lang = 'en';
      const { body } = page;
      for (const tree of trees) body.appendChild(nodeOf(tree));
      const before = body.outerHTML;
      const start = performance.now();
      const reading = readPage(page);
      same(performance.now() - start < MOST_MS, true);
      same(body.outerHTML, before);
      if (reading.kind !== 'article') return;
      articles++;
      const { page: article } = reading;
      checkMap(article);

      const ending = new AbortController();
      const highlighter = createHighlighter(article, ending.signal);
      const marks = marksOver(article.text, marked);
      highlighter.paint(marks);
      const first = painted();
      highlighter.clear();
      same(painted().size, 0);
      highlighter.paint(marks);
      same(JSON.stringify([...painted()]), JSON.stringify([...first]));
      same(body.outerHTML, before);

      const allowed = plain(article.text);
      for (const [change, pick] of changes) change(body, pick);
      const changed = body.outerHTML;
      highlighter.prune();
      for (const words of painted().values()) for (const word of words) same(allowed.includes(plain(word)), true);
      same(body.outerHTML, changed);
      ending.abort();
      same(painted().size, 0);
    }),
    { numRuns: runs, seed },
  );
  console.log(`page: ${articles} of them held an article`);
  expect(articles).toBeGreaterThan(runs / 10);
});
