import type { Span } from '../report/types';
import type { Word } from './words';

/** The words that spans touch, as `[from, to)`; null where they touch none. Spans far apart give the first one's words. */
export function wordsOf(words: readonly Word[], spans: readonly Span[]): readonly [from: number, to: number] | null {
  const first = spans[0];
  if (first === undefined) return null;
  const from = firstAfter(words, first[0]);
  let end = first[1];
  for (const span of spans) if (span[0] >= first[0] && span[0] - end < 3) end = Math.max(end, span[1]);
  let to = from;
  while (to < words.length && words[to]!.start < end) to++;
  return to > from ? [from, to] : null;
}

/** Index of the first word that ends behind an offset. */
export function firstAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
