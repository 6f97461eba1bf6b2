import type { Columns } from './columns';

/** Where a token stands seen from the cue: the same, before or behind, in its sentence, the next, or farther. */
export const RELATIONS = 7;

/** That of a token to the cue at an anchor: 0 to `RELATIONS` - 1. */
export function relationOf(c: Columns, anchor: number, i: number): number {
  if (i === anchor) return 0;
  const apart = Math.abs(c.tokens.sentence[i]! - c.tokens.sentence[anchor]!);
  return (i < anchor ? 1 : 4) + Math.min(2, apart);
}
