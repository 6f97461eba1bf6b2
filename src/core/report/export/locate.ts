import type { Span } from '../types';
import type { PageContent } from './page-content';

/** What differs between the text of an article and that of its page: white space, and marks that show nothing. */
const SKIPPED = /[\s\u00ad\u200b\u2060\ufeff]/;

/** Text without what is skipped, with the place that each unit of it had. */
interface Squeezed {
  readonly text: string;
  readonly places: Int32Array;
}

/**
 * Finds passages of an article in the text of its page, paragraph by paragraph in their order, by everything but white
 * space. A passage whose paragraph does not stand there as one is null.
 */
export function locator(text: string, page: PageContent): (span: Span) => Span | null {
  const whole = squeeze(page.text, page.unseen);
  const own = squeeze(text, []);
  const paragraphs: { readonly start: number; readonly end: number; readonly at: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = lowerBound(own.places, match.index);
    const end = lowerBound(own.places, match.index + match[0].length);
    if (start === end) continue;
    const words = own.text.slice(start, end);
    const next = whole.text.indexOf(words, from);
    const at = next >= 0 ? next : whole.text.indexOf(words);
    paragraphs.push({ start, end, at });
    if (at >= 0) from = at + words.length;
  }
  const placed = (at: number): number | null => {
    const paragraph = paragraphs.find(({ start, end }) => at >= start && at < end);
    if (paragraph === undefined || paragraph.at < 0) return null;
    return whole.places[paragraph.at + at - paragraph.start]!;
  };
  return ([start, end]) => {
    const first = lowerBound(own.places, start);
    const last = lowerBound(own.places, end) - 1;
    if (first > last) return null;
    const [from, to] = [placed(first), placed(last)];
    return from === null || to === null || to < from ? null : [from, to + 1];
  };
}

function squeeze(text: string, without: readonly Span[]): Squeezed {
  const places = new Int32Array(text.length);
  const parts: string[] = [];
  let count = 0;
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    while (next < without.length && i >= without[next]![1]) next++;
    if (next < without.length && i >= without[next]![0]) continue;
    const char = text[i]!;
    if (SKIPPED.test(char)) continue;
    parts.push(char);
    places[count++] = i;
  }
  return { text: parts.join(''), places: places.subarray(0, count) };
}

/** The first index whose place is not before an offset. */
function lowerBound(places: Int32Array, offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
