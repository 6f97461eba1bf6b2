import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/core/attribution/chain/candidate';
import type { Columns } from '../../../src/core/attribution/chain/columns';
import { type Scored, select } from '../../../src/core/attribution/rescoring/select';

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Sentences and quotations by their first words and the ones behind them. */
function columns(sentences: readonly [number, number][], quotations: readonly [number, number][]): Columns {
  const count = sentences.at(-1)![1];
  const quotation = new Int32Array(count);
  for (const [number, [from, to]] of quotations.entries()) quotation.fill(number + 1, from, to);
  const sentence = new Int32Array(count);
  for (const [number, [from, to]] of sentences.entries()) sentence.fill(number, from, to);
  return { count, quotation, quotations, tokens: { sentence } } as unknown as Columns;
}

const scored = (score: number, anchor: number, content: readonly number[]): Scored => ({
  score,
  candidate: { anchor, cue: [anchor], source: [anchor + 1], content } as unknown as Candidate,
});
/** Cue and content of what is chosen. */
const chosen = (list: readonly Scored[], of: Columns): [number, readonly number[]][] =>
  select(list, of, 0.3).map(({ candidate, content }) => [candidate.anchor, content]);

// “…,” said A. “… .” That went on, she said.
const text = columns(
  [
    [0, 12],
    [12, 22],
    [22, 32],
  ],
  [
    [0, 9],
    [12, 22],
  ],
);

test('of what is mostly another’s the sentence stays with speech that nobody else has', () => {
  const whole = scored(0.7, 9, [...range(0, 9), ...range(12, 22)]);
  const surer = scored(0.9, 30, range(12, 29));
  expect(chosen([whole, surer], text)).toEqual([
    [9, range(0, 9)],
    [30, range(12, 29)],
  ]);
});

test('nothing stays of what is mostly another’s without speech of its own', () => {
  const surer = scored(0.9, 30, range(12, 29));
  expect(chosen([scored(0.7, 9, range(10, 29)), surer], text)).toEqual([[30, range(12, 29)]]);
  // A part of a quotation is no speech of its own.
  const cut = scored(0.7, 9, [...range(0, 5), ...range(12, 22)]);
  expect(chosen([cut, surer], text)).toEqual([[30, range(12, 29)]]);
});

test('what is shared by less than a third is left to the surer one', () => {
  const list = [scored(0.7, 31, range(10, 22)), scored(0.9, 30, range(20, 29))];
  expect(chosen(list, text)).toEqual([
    [30, range(20, 29)],
    [31, range(10, 20)],
  ]);
});
