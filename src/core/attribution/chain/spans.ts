import type { Span } from '../../report/types';
import type { Tokens } from '../../text/tokens';

/** The spans of a sorted list of tokens: those that follow one another are one. */
export function spansOf({ start, end }: Tokens, list: readonly number[]): Span[] {
  const spans: [number, number][] = [];
  let last = -9;
  for (const i of list) {
    if (i === last + 1) spans.at(-1)![1] = end[i]!;
    else spans.push([start[i]!, end[i]!]);
    last = i;
  }
  return spans;
}
