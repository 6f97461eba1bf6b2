import type { Block } from './blocks';
import { all, holds, invoke, parentOf, read, textOf } from './dom';
import { letters } from './letters';

/** One of the articles of a page. */
export interface PageArticle {
  readonly blocks: readonly Block[];
  /** Its headline where the page has several articles; "" where it has one. */
  readonly headline: string;
}

/** Characters of a paragraph that is long enough to be prose. */
const PARAGRAPH = 80;
/** Paragraphs that stand before the next article begins, and that it has itself. */
const FEWEST_BEFORE = 3;
const FEWEST_AFTER = 2;
/** The part of the longest article that the first must have to be the main one: a notice on top is none. */
const ENOUGH = 0.3;
/** The shortest headline that is looked for in the title of a page. */
const HEADLINE = 10;
/** More headings than this are not looked at. */
const MOST_HEADINGS = 300;
const FOLLOWING = 4;

/**
 * Of a page with several articles one below the other (each further one is loaded as the reader comes to its end), the
 * one the page is about: that which its title names, else the first.
 */
export function mainArticle(blocks: readonly Block[], document: Document): PageArticle {
  const longs = blocks.flatMap((block, i) => (isLong(block) ? [i] : []));
  if (longs.length < FEWEST_BEFORE + FEWEST_AFTER) return { blocks, headline: '' };
  const { first, starts } = headlinesOf(document, blocks, longs);
  if (starts.length === 0) return { blocks, headline: '' };
  const articles = [{ at: 0, headline: first }, ...starts].map(({ at, headline }, i, parts) => {
    const part = blocks.slice(at, parts[i + 1]?.at);
    return { blocks: part, headline, length: part.filter(isLong).reduce((sum, { text }) => sum + text.length, 0) };
  });
  const title = letters(read(document, 'title'));
  const named = articles.filter(({ headline }) => headline.length >= HEADLINE && title.includes(letters(headline)));
  const longest = Math.max(...articles.map(({ length }) => length));
  return named.length === 1 ? named[0]! : articles.find(({ length }) => length >= longest * ENOUGH)!;
}

const isLong = (block: Block): boolean =>
  block.text.length >= PARAGRAPH && block.linked < block.text.length * 0.4 && !block.place.inOtherList;

interface Start {
  /** The block that an article begins with. */
  readonly at: number;
  readonly headline: string;
}

/** The headline of the first article, and where further ones begin. `longs` are the places of its paragraphs. */
function headlinesOf(
  document: Document,
  blocks: readonly Block[],
  longs: readonly number[],
): { readonly first: string; readonly starts: readonly Start[] } {
  const starts: Start[] = [];
  let firstHeading: Element | null = null;
  let first = '';
  let from = 0;
  for (const heading of [...all(document, 'h1, article h2')].slice(0, MOST_HEADINGS)) {
    const at = firstBehind(heading, blocks);
    const passed = longs.findIndex((long) => long >= at);
    const before = blocks[longs[passed - 1] ?? -1];
    const behind = blocks[longs[passed] ?? -1];
    const isFirst = passed === 0 && read(heading, 'localName') === 'h1';
    if (isFirst) {
      firstHeading = heading;
      first = wordsOf(heading);
    }
    if (passed - from < FEWEST_BEFORE || longs.length - passed < FEWEST_AFTER) continue;
    if (before === undefined || behind === undefined) continue;
    if (!isHeadline(heading, before.element, behind.element, firstHeading)) continue;
    starts.push({ at, headline: wordsOf(heading) });
    from = passed;
  }
  return { first, starts };
}

const wordsOf = (heading: Element): string => textOf(heading).replace(/\s+/g, ' ').trim();

/** The first block that stands behind a heading, which may have been left out itself. */
function firstBehind(heading: Element, blocks: readonly Block[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { element } = blocks[middle]!;
    const isBehind =
      element !== heading && (invoke<Node, number>(heading, 'compareDocumentPosition', element) & FOLLOWING) !== 0;
    if (isBehind) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Whether a heading is the headline of another article than the paragraph before it belongs to. It stands together with
 * the paragraph behind it, in an element that does not hold the one before; the headings of sections stand beside their
 * paragraphs. An h2 is one where both are articles by their elements and the first has the h1: in a live report, whose
 * posts are articles too, the h1 stands over all of them.
 */
function isHeadline(heading: Element, before: Element, behind: Element, first: Element | null): boolean {
  if (read(heading, 'localName') === 'h2') {
    const own = articleAround(heading);
    const other = articleAround(before);
    if (own === null || other === null || first === null || !holds(other, first)) return false;
    return holds(own, behind) && !holds(own, before);
  }
  let box: Element | null = heading;
  while (box !== null && !holds(box, behind)) box = parentOf(box);
  return box !== null && read(box, 'localName') !== 'section' && !holds(box, before);
}

function articleAround(element: Element): Element | null {
  let around: Element | null = element;
  while (around !== null && read(around, 'localName') !== 'article') around = parentOf(around);
  return around;
}
