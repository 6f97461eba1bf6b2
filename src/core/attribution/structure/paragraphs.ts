import type { Span } from '../../report/types';

/** The paragraphs of a text without the white space around them; empty ones are left out. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = match.index + line.length - line.trimStart().length;
    found.push([start, start + trimmed.length]);
  }
  return found;
}

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
