import type { Span } from '../core/report/types';
import type { Box } from './place-card';

/** The text of one article as it stands in a page, with the way back to its nodes. Nothing of the page is changed. */
export interface PageText {
  /** Paragraphs parted by a blank line ("\n\n"); white space folded as the page shows it. */
  readonly text: string;
  /** The lowest element that holds all of it. */
  readonly root: Element;
  /** What it stands in: a document, and shadow trees. */
  readonly trees: readonly Node[];
  readonly title: string;
  /** BCP 47 tag; "" where the page does not tell. */
  readonly language: string;
  readonly url: string;
  /** False where only part of the article is there (a paywall, "read more"). */
  readonly complete: boolean;
  /** The live DOM ranges of a span, one for each run of text; their joined text equals the span's text up to white space. */
  ranges(span: Span): Range[];
  /** The offset into `text` of a place in the page, or null outside of it. */
  offsetOf(node: Node, offset: number): number | null;
}

/** What reading a page gave. */
export type PageReading =
  | { readonly kind: 'article'; readonly page: PageText }
  | { readonly kind: 'not-article'; readonly why: 'too-short' | 'no-text' | 'list-of-links' }
  | { readonly kind: 'not-english'; readonly language: string };

/** One attribution as it is painted. `family` picks colour and underline style. */
export interface Mark {
  readonly id: string;
  readonly family: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Paints marks over a page without changing its DOM (CSS Custom Highlight API). */
export interface Highlighter {
  paint(marks: readonly Mark[]): void;
  /** Takes all paint off; the DOM was never changed. */
  clear(): void;
  /** Takes the paint off words that are no longer those that were marked. To be called before the browser paints. */
  prune(): void;
  readonly painted: boolean;
  /** Scrolls to words, painted or not, and flashes them; false where they no longer stand in the page. */
  reveal(spans: readonly Span[]): boolean;
  /** The innermost mark at a point of the viewport, or null. */
  at(x: number, y: number): string | null;
  /** Where words stand in the viewport, line by line; none where they are gone or not shown. */
  boxes(spans: readonly Span[]): Box[];
}
