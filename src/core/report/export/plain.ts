import type { Span } from '../types';

/** Marks that show nothing or turn the direction of what follows: they have no business in a list. */
const STEERING = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u2069\ufeff]+/gu;

/** Text of a page as one line that steers nothing: no control, no direction mark, no run of white space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(STEERING, '').replace(/ {2,}/g, ' ').trim();
}

/** The words of spans in one line; an ellipsis stands where they are interrupted. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => oneLine(text.slice(start, end))).join(' … ');
}
