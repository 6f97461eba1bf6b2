import type { Columns } from '../chain/columns';

/** The head of a source: the last word of its first noun phrase. -1 where there is no source. */
export function headOf(c: Columns, source: readonly number[]): number {
  for (let n = 0; n < source.length; n++) {
    const head = c.phraseHead[source[n]!]!;
    if (head >= 0) return head;
  }
  return source[0] ?? -1;
}
