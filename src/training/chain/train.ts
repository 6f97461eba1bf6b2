import { type ChainOf, type ChainWeights, type FeatureList, Lattice } from '../../core/attribution/chain/crf';
import { randomFrom, shuffle } from '../random';

/** One sequence to learn from. */
export interface ChainExample {
  readonly length: number;
  readonly gold: Uint8Array;
  /** Writes the features of token `t`, and of the step to it, into the two lists of the task. */
  features(t: number): void;
  /** Labels that token `t` may have, as bits; all where it is left out. */
  allowed?(t: number): number;
}

export interface ChainTask {
  readonly labels: number;
  readonly unaryBits: number;
  readonly pairBits: number;
  readonly unary: FeatureList;
  readonly pair: FeatureList;
  readonly rounds: number;
  readonly rate: number;
  readonly l1: number;
}

/** Gradients smaller than this are not worth a step. */
const TINY = 2e-3;
const IMPOSSIBLE = -1e4;

/**
 * Fits the weights by stochastic gradient steps on the log likelihood: AdaGrad (Duchi, Hazan and Singer, 2011) with an L1
 * proximal step, the weights averaged over the second half of the rounds. The same examples give the same weights.
 */
export function trainChain(examples: readonly ChainExample[], task: ChainTask, seed = 7): ChainOf<Float32Array> {
  const { labels: L, unaryBits, pairBits, rounds, rate, l1 } = task;
  const LL = L * L;
  // A weight and its sum of squared gradients stand in the same line of the processor's cache: [weights | squares].
  const stride = 2 ** Math.ceil(Math.log2(2 * L));
  const unary = new Float32Array(2 ** unaryBits * stride);
  const pair = new Float32Array(2 ** pairBits * 2 * LL);
  const unarySum = new Float32Array(2 ** unaryBits * L);
  const pairSum = new Float32Array(2 ** pairBits * LL);
  const unaryMask = 2 ** unaryBits - 1;
  const pairMask = 2 ** pairBits - 1;
  const lattice = new Lattice(L, Float64Array);
  const gradient = new Float64Array(L);
  const pairGradient = new Float64Array(LL);
  let rows = new Int32Array(1 << 16);
  let bounds = new Int32Array(1 << 10);

  const learn = (example: ChainExample): void => {
    const n = example.length;
    lattice.reset(n);
    if (bounds.length < 2 * n + 2) bounds = new Int32Array(4 * n + 2);
    let used = 0;
    for (let t = 0; t < n; t++) {
      example.features(t);
      const need = used + task.unary.count + task.pair.count;
      if (need > rows.length) {
        const grown = new Int32Array(2 * need);
        grown.set(rows);
        rows = grown;
      }
      bounds[2 * t] = used;
      used = takeRows(task.unary, unaryMask, stride, rows, used);
      bounds[2 * t + 1] = used;
      scoreRows(unary, rows, bounds[2 * t]!, used, L, lattice.unary, t * L);
      if (t > 0) {
        used = takeRows(task.pair, pairMask, 2 * LL, rows, used);
        scoreRows(pair, rows, bounds[2 * t + 1]!, used, LL, lattice.pair, t * LL);
      }
      const allowed = example.allowed?.(t) ?? -1;
      for (let y = 0; y < L; y++) if (((allowed >> y) & 1) === 0) lattice.unary[t * L + y] = IMPOSSIBLE;
    }
    bounds[2 * n] = used;
    lattice.infer(1);
    for (let t = 0; t < n; t++) {
      const right = example.gold[t]!;
      for (let y = 0; y < L; y++) gradient[y] = lattice.marginals[t * L + y]! - (y === right ? 1 : 0);
      stepRows(unary, rows, bounds[2 * t]!, bounds[2 * t + 1]!, gradient, L, rate, l1);
      if (t === 0) continue;
      lattice.pairMarginals(t, pairGradient);
      const step = example.gold[t - 1]! * L + right;
      pairGradient[step] = pairGradient[step]! - 1;
      stepRows(pair, rows, bounds[2 * t + 1]!, bounds[2 * t + 2]!, pairGradient, LL, rate, l1);
    }
  };

  const random = randomFrom(seed);
  const order = examples.map((_, i) => i);
  let summed = 0;
  for (let round = 0; round < rounds; round++) {
    for (const i of shuffle(order, random)) learn(examples[i]!);
    if (round < Math.floor(rounds / 2)) continue;
    addWeights(unary, stride, L, unarySum);
    addWeights(pair, 2 * LL, LL, pairSum);
    summed++;
  }
  return {
    labels: L,
    unaryBits,
    unary: unarySum.map((sum) => sum / summed),
    pairBits,
    pair: pairSum.map((sum) => sum / summed),
    scale: 1,
  };
}

function takeRows({ hashes, count }: FeatureList, mask: number, stride: number, rows: Int32Array, at: number): number {
  for (let k = 0; k < count; k++) rows[at + k] = (hashes[k]! & mask) * stride;
  return at + count;
}

const sums = new Float64Array(64);

function scoreRows(
  table: Float32Array,
  rows: Int32Array,
  first: number,
  last: number,
  width: number,
  out: Float64Array,
  at: number,
): void {
  sums.fill(0, 0, width);
  for (let k = first; k < last; k++) {
    const row = rows[k]!;
    for (let y = 0; y < width; y++) sums[y] = sums[y]! + table[row + y]!;
  }
  for (let y = 0; y < width; y++) out[at + y] = sums[y]!;
}

const active = new Int32Array(64);

/** One step of AdaGrad, and towards 0 by the L1 norm, on the rows from `first` to `last` of `rows`. */
function stepRows(
  table: Float32Array,
  rows: Int32Array,
  first: number,
  last: number,
  gradient: Float64Array,
  width: number,
  rate: number,
  l1: number,
): void {
  let count = 0;
  for (let y = 0; y < width; y++) {
    const g = gradient[y]!;
    if (g > TINY || g < -TINY) active[count++] = y;
  }
  for (let a = 0; a < count; a++) {
    const y = active[a]!;
    const g = gradient[y]!;
    const gg = g * g;
    for (let k = first; k < last; k++) {
      const at = rows[k]! + y;
      const square = table[at + width]! + gg;
      table[at + width] = square;
      const r = rate / Math.sqrt(square + 1e-8);
      const x = table[at]! - r * g;
      const shrink = r * l1;
      table[at] = x > shrink ? x - shrink : x < -shrink ? x + shrink : 0;
    }
  }
}

function addWeights(table: Float32Array, stride: number, width: number, sums: Float32Array): void {
  for (let row = 0, at = 0; at < sums.length; row += stride) {
    for (let y = 0; y < width; y++, at++) sums[at] = sums[at]! + table[row + y]!;
  }
}

/** The weights in whole bytes. Values beyond what a byte holds at this scale are cut. */
export function quantise(weights: ChainOf<Float32Array>, scale: number): ChainWeights {
  const bytes = (table: Float32Array): Int8Array =>
    Int8Array.from(table, (x) => Math.max(-127, Math.min(127, Math.round(x / scale))));
  return { ...weights, unary: bytes(weights.unary), pair: bytes(weights.pair), scale };
}
