import type { Span } from '../report/types';

/** The paragraphs of a text: its stretches between line ends, without the white space at their edges. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const lead = line[0].length - line[0].trimStart().length;
    const end = line.index + line[0].trimEnd().length;
    if (line.index + lead < end) paragraphs.push([line.index + lead, end]);
  }
  return paragraphs;
}
