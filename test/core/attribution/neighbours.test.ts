import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/core/attribution/chain/candidate';
import type { CueContext } from '../../../src/core/attribution/chain/cue-context';
import { neighboursOf } from '../../../src/core/attribution/rescoring/neighbours';
import type { Placed } from '../../../src/core/attribution/rescoring/placed';

/** Readings of one cue, all of whose tokens lie from `from` to `to`. */
function cue(anchor: number, from: number, to: number, ...contents: readonly number[][]): Placed[] {
  const candidates = contents.map((content, reading) => ({ anchor, content, reading }) as unknown as Candidate);
  const context = { anchor, from, to } as CueContext;
  return candidates.map((candidate) => ({ candidate, first: candidates[0]!, readings: candidates.length, context }));
}

test('a reading is told of the surest reading of each other cue nearby', () => {
  // "1 said 3 that 6 denied 8", and a cue too far away.
  const placed = [
    ...cue(1, 0, 20, [3, 4, 5], [3, 4, 5, 6, 7, 8]),
    ...cue(6, 0, 20, [7, 8]),
    ...cue(90, 80, 99, [3, 4]),
  ];
  const near = neighboursOf(placed, Float32Array.of(-1, 0, -2, 3));
  const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
  const column = (values: Float32Array): number[] => [...values].map((value) => Number(value.toFixed(4)));
  const rounded = (...values: number[]): number[] => values.map((value) => Number(value.toFixed(4)));
  expect(column(near.covered)).toEqual(rounded(0, 0, chance(0), 0));
  expect(column(near.inner)).toEqual(rounded(0, chance(-2), 0, 0));
  expect(column(near.overlap)).toEqual(rounded(0, 0, chance(0), 0));
  expect(column(near.before)).toEqual(rounded(-1, -1, chance(0), chance(-2)));
  expect(column(near.behind)).toEqual(rounded(chance(-2), chance(-2), chance(3), -1));
});
