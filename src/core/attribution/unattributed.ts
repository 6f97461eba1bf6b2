import type { Span } from '../report/types';
import type { QuotedSpan } from '../text/quotes';

/** Quotations shorter than this many characters are rather titles, or words held at arm's length. */
const SPEECH_LENGTH = 25;

/** Quotations outside of every content, long enough to be speech. Contents are spans in any order. */
export function unattributed(quotations: readonly QuotedSpan[], contents: readonly Span[]): Span[] {
  const sorted = [...contents].sort((a, b) => a[0] - b[0]);
  let reach = 0;
  let next = 0;
  return quotations.flatMap(({ span, inner }) => {
    while (next < sorted.length && sorted[next]![0] < span[1]) reach = Math.max(reach, sorted[next++]![1]);
    return reach <= span[0] && inner[1] - inner[0] >= SPEECH_LENGTH ? [span] : [];
  });
}
