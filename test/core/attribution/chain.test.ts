import { expect, test } from 'vitest';
import { Lattice } from '../../../src/core/attribution/chain/crf';

const LABELS = 3;

/** A lattice with scores that look random and are always the same. */
function lattice(length: number): Lattice {
  const made = new Lattice(LABELS, Float64Array);
  made.reset(length);
  const score = (k: number): number => ((k * 7919) % 23) - 11;
  for (let k = 0; k < length * LABELS; k++) made.unary[k] = score(k + 1);
  for (let k = LABELS * LABELS; k < length * LABELS * LABELS; k++) made.pair[k] = score(3 * k + 2);
  return made;
}

/** All labellings of a length, one after the other. */
const labellings = (length: number): number[][] =>
  length === 0 ? [[]] : labellings(length - 1).flatMap((rest) => [0, 1, 2].map((y) => [...rest, y]));

const scoreOf = ({ unary, pair }: Lattice, labels: readonly number[]): number =>
  labels.reduce((sum, y, t) => {
    const step = t === 0 ? 0 : pair[t * LABELS * LABELS + labels[t - 1]! * LABELS + y]!;
    return sum + unary[t * LABELS + y]! + step;
  }, 0);

test('the best labels are those of the highest score among all', () => {
  for (const length of [1, 2, 6]) {
    const made = lattice(length);
    const highest = Math.max(...labellings(length).map((labels) => scoreOf(made, labels)));
    expect(scoreOf(made, [...made.best()])).toBe(highest);
  }
});

test('the probabilities of each token are those of all labellings added up', () => {
  const made = lattice(5);
  made.infer(1);
  const all = labellings(5).map((labels) => ({ labels, weight: Math.exp(scoreOf(made, labels)) }));
  const sum = all.reduce((total, { weight }) => total + weight, 0);
  for (let t = 0; t < 5; t++) {
    for (let y = 0; y < LABELS; y++) {
      const share = all.reduce((total, { labels, weight }) => total + (labels[t] === y ? weight : 0), 0) / sum;
      expect(made.marginals[t * LABELS + y]).toBeCloseTo(share, 9);
    }
  }
});
