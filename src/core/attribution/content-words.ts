import type { Candidate } from './chain/candidate';
import type { Columns } from './chain/columns';

/** The words of a content as a reader would mark it. */
export const contentWords = (content: readonly number[], candidate: Candidate, columns: Columns): readonly number[] =>
  withoutAfterword(withoutHoles(content, candidate, columns), candidate, columns);

/** A hole of more tokens in a content is left as it is. */
const LONGEST_HOLE = 20;

/** Fills the holes of a content that hold a quotation: in a sentence only its own source and cue can interrupt it. */
function withoutHoles(
  content: readonly number[],
  { source, cue }: Candidate,
  { tokens: { sentence }, quotation }: Columns,
): readonly number[] {
  const filled: number[] = [];
  for (const i of content) {
    const last = filled.at(-1);
    if (last !== undefined && i - last - 1 <= LONGEST_HOLE && sentence[i] === sentence[last]) {
      const interrupts = (k: number): boolean => k > last && k < i;
      const quotes = quotation.subarray(last + 1, i).some((number) => number !== 0 && number !== quotation[i]);
      if (quotes && !source.some(interrupts) && !cue.some(interrupts)) {
        for (let k = last + 1; k < i; k++) filled.push(k);
      }
    }
    filled.push(i);
  }
  return filled;
}

/**
 * Leaves out the sentences that quote nothing, where the first one is nothing but quotation: "Corvo said: “We told them.” | The
 * quay was empty." In the training part of PolNeAR 2 of 19,834 annotated contents go on so. The sentence of the cue stays.
 */
function withoutAfterword(
  content: readonly number[],
  { anchor }: Candidate,
  { tokens: { sentence }, quotation }: Columns,
): readonly number[] {
  const first = sentence[content[0]!]!;
  if (content.some((i) => sentence[i] === first && quotation[i] === 0)) return content;
  const quoting = new Set<number>([sentence[anchor]!]);
  for (const i of content) if (quotation[i] !== 0) quoting.add(sentence[i]!);
  return content.filter((i) => quoting.has(sentence[i]!));
}
