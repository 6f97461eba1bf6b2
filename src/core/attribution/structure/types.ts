import type { Span } from '../../report/types';

/** An attribution that the layout of the text shows by itself. Spans are UTF-16 offsets into the text. */
export interface StructuredAttribution {
  /**
   * A turn of an interview; a quotation signed with a dash; a post of a social network set into the page; quoted
   * paragraphs after a colon.
   */
  readonly structure: 'transcript' | 'signature' | 'post' | 'block';
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
