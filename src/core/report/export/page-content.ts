import type { Span } from '../types';

/**
 * The text of a whole page: what `document.body.textContent` gives. Positions of annotations are into it, and a link to
 * a statement has to be unique in it.
 */
export interface PageContent {
  readonly text: string;
  /** What of it is never shown (scripts, styles), in order; an empty span where one block ends and another begins. */
  readonly unseen: readonly Span[];
}
