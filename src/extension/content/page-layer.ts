import type { Highlighter, PageReading, PageText } from '../../page/types';

/** Stands where `src/page` will: finds no article anywhere, and paints nothing. */
export function readPage(_document: Document): PageReading {
  return { kind: 'not-article', why: 'no-text' };
}

export function createHighlighter(_page: PageText, _signal: AbortSignal): Highlighter {
  return { paint() {}, clear() {}, painted: false, reveal: () => false, at: () => null };
}
