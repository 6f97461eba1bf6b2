import { addRowsOf, addRowsOf4, addRowsOf7 } from '../../model/rows';
import { mix } from '../../text/hash';

/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira, 2001): each token has
 * features of its own (unary: a row of one weight a label) and features of the step to it (pair: a row of labels x labels
 * weights, the label before first).
 */
export interface ChainOf<Table> {
  readonly labels: number;
  /** 2^unaryBits rows. */
  readonly unaryBits: number;
  readonly unary: Table;
  readonly pairBits: number;
  readonly pair: Table;
  /** What a weight of 1 in the tables stands for. */
  readonly scale: number;
}

/** As it is used: weights in whole bytes, so that sums are whole numbers too. */
export type ChainWeights = ChainOf<Int8Array>;

/** Features as hashes; `count` of them hold. Made once and used again. */
export class FeatureList {
  readonly hashes: Int32Array;
  count = 0;

  constructor(size: number) {
    this.hashes = new Int32Array(size);
  }

  add(hash: number): void {
    this.hashes[this.count++] = hash;
  }

  /** Adds what two numbers make together. */
  add2(a: number, b: number): void {
    this.hashes[this.count++] = mix(a, b);
  }

  /** The same of three. */
  add3(a: number, b: number, c: number): void {
    this.hashes[this.count++] = mix(mix(a, b), c);
  }
}

/** Adds up the rows of the features into `out` at `at`. No scale. */
export function addRows(
  table: Int8Array,
  bits: number,
  width: number,
  { hashes, count }: FeatureList,
  out: Int32Array,
  at: number,
): void {
  const mask = (1 << bits) - 1;
  if (width === 4) addRowsOf4(table, mask, hashes, count, out, at);
  else if (width === 7) addRowsOf7(table, mask, hashes, count, out, at);
  else addRowsOf(width, table, mask, hashes, count, out, at);
}

/** How far below the best a score may be before it counts as nothing, in steps of the tables. */
const POWERS = 4096;
const powers = new Map<number, Float64Array>();

/** e to the power of 0, -scale, -2 scale, …: sums of whole weights need no other. */
function powersOf(scale: number): Float64Array {
  let made = powers.get(scale);
  if (made === undefined) {
    made = new Float64Array(POWERS);
    for (let k = 0; k < POWERS; k++) made[k] = Math.exp(-k * scale);
    powers.set(scale, made);
  }
  return made;
}

type Scores = Int32Array | Float64Array;

// What is done at every token, in short functions of their own: the engine of a browser compiles each in little time. One
// long function for all takes it longer to compile than a whole article takes to read.

/** Turns a row of log scores that are whole into potentials, the best being 1. */
function toPowers(scores: Scores, at: number, width: number, table: Float64Array, out: Float64Array): void {
  let top = scores[at]!;
  for (let k = at + 1; k < at + width; k++) if (scores[k]! > top) top = scores[k]!;
  for (let k = at; k < at + width; k++) {
    const below = top - scores[k]!;
    out[k] = below < POWERS ? table[below]! : 0;
  }
}

/** The same of any scores. */
function toExponentials(scores: Scores, at: number, width: number, out: Float64Array): void {
  let top = scores[at]!;
  for (let k = at + 1; k < at + width; k++) if (scores[k]! > top) top = scores[k]!;
  for (let k = at; k < at + width; k++) out[k] = Math.exp(scores[k]! - top);
}

/** The sums over all that may stand before a token, as shares. */
function stepForward(labels: number, at: number, unary: Float64Array, pair: Float64Array, out: Float64Array): void {
  let sum = 0;
  for (let y = 0; y < labels; y++) {
    let s = at === 0 ? 1 : 0;
    for (let x = at === 0 ? 0 : at - labels, k = at * labels + y; x < at; x++, k += labels) s += out[x]! * pair[k]!;
    const value = s * unary[at + y]! + 1e-300;
    out[at + y] = value;
    sum += value;
  }
  for (let y = at; y < at + labels; y++) out[y] = out[y]! / sum;
}

/** The same of all that may stand behind it; it is not the last. */
function stepBackward(labels: number, at: number, unary: Float64Array, pair: Float64Array, out: Float64Array): void {
  const next = at + labels;
  let sum = 0;
  for (let x = at, k = next * labels; x < next; x++) {
    let s = 0;
    for (let y = next; y < next + labels; y++, k++) s += pair[k]! * unary[y]! * out[y]!;
    out[x] = s;
    sum += s;
  }
  sum = sum === 0 ? 1 : sum;
  for (let x = at; x < next; x++) out[x] = out[x]! / sum;
}

/** The probabilities of the labels of a token, by the sums from both sides. */
function toMarginals(labels: number, at: number, before: Float64Array, behind: Float64Array, out: Float64Array): void {
  let sum = 0;
  for (let y = at; y < at + labels; y++) sum += before[y]! * behind[y]!;
  sum = sum === 0 ? 1 : sum;
  for (let y = at; y < at + labels; y++) out[y] = (before[y]! * behind[y]!) / sum;
}

/** The best way to each label of a token: where it comes from, and its score in `to` by those in `from`. */
function stepBest(
  labels: number,
  at: number,
  pair: Scores,
  unary: Scores,
  from: Float64Array,
  to: Float64Array,
  back: Uint8Array,
): void {
  for (let y = 0; y < labels; y++) {
    let best = 0;
    let top = -Infinity;
    for (let x = 0, k = at * labels + y; x < labels; x++, k += labels) {
      const value = from[x]! + pair[k]!;
      if (value > top) {
        top = value;
        best = x;
      }
    }
    back[at + y] = best;
    to[y] = top + unary[at + y]!;
  }
}

/** The scores of one sequence and what follows from them; grows as needed and is used again and again. */
export class Lattice<Numbers extends Scores = Scores> {
  readonly labels: number;
  readonly #make: new (
    length: number,
  ) => Numbers;
  length = 0;
  /** length x labels, and length x labels x labels (the first token's are not used). Log scores, not scaled. */
  unary: Numbers;
  pair: Numbers;
  /** length x labels: the probability of each label of each token. */
  marginals = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  #expUnary = new Float64Array(0);
  expPair = new Float64Array(0);

  /** @param numbers what scores are kept in: whole numbers while reading, any while training */
  constructor(labels: number, numbers: new (length: number) => Numbers) {
    this.labels = labels;
    this.#make = numbers;
    this.unary = new numbers(0);
    this.pair = new numbers(0);
  }

  /** Makes room for a sequence and sets all scores to 0. */
  reset(length: number): void {
    this.length = length;
    const size = length * this.labels;
    if (this.unary.length < size) {
      const room = Math.max(256 * this.labels, 2 * size);
      this.unary = new this.#make(room);
      this.marginals = new Float64Array(room);
      this.forward = new Float64Array(room);
      this.backward = new Float64Array(room);
      this.#expUnary = new Float64Array(room);
      this.pair = new this.#make(room * this.labels);
      this.expPair = new Float64Array(room * this.labels);
    }
    this.unary.fill(0, 0, size);
    this.pair.fill(0, 0, size * this.labels);
  }

  /**
   * Fills `marginals` from the scores (forward-backward in the space of probabilities, scaled per token).
   * @param scale what a score of 1 stands for; where it is not 1, scores are whole
   */
  infer(scale: number): void {
    const { labels, unary, pair, forward, backward, marginals, expPair } = this;
    const expUnary = this.#expUnary;
    const end = this.length * labels;
    if (scale === 1) {
      for (let at = 0; at < end; at += labels) toExponentials(unary, at, labels, expUnary);
      for (let at = labels; at < end; at += labels) toExponentials(pair, at * labels, labels * labels, expPair);
    } else {
      const table = powersOf(scale);
      for (let at = 0; at < end; at += labels) toPowers(unary, at, labels, table, expUnary);
      for (let at = labels; at < end; at += labels) toPowers(pair, at * labels, labels * labels, table, expPair);
    }
    for (let at = 0; at < end; at += labels) stepForward(labels, at, expUnary, expPair, forward);
    backward.fill(1, end - labels, end);
    for (let at = end - 2 * labels; at >= 0; at -= labels) stepBackward(labels, at, expUnary, expPair, backward);
    for (let at = 0; at < end; at += labels) toMarginals(labels, at, forward, backward, marginals);
  }

  /** The likeliest labels as a whole (Viterbi), of which the probabilities of single tokens may have none. */
  best(): Uint8Array {
    const { labels, length, unary, pair } = this;
    const back = new Uint8Array(length * labels);
    let now = Float64Array.from(unary.subarray(0, labels));
    let next = new Float64Array(labels);
    for (let at = labels; at < length * labels; at += labels) {
      stepBest(labels, at, pair, unary, now, next, back);
      const before = now;
      now = next;
      next = before;
    }
    const best = new Uint8Array(length);
    let y = now.indexOf(Math.max(...now));
    for (let t = length - 1; t >= 0; t--) {
      best[t] = y;
      y = back[t * labels + y]!;
    }
    return best;
  }

  /** The probability of each pair of labels at the step to token `t`; writes labels x labels values into `out`. */
  pairMarginals(t: number, out: Float64Array): void {
    const { labels: L, forward, backward, expPair } = this;
    const expUnary = this.#expUnary;
    let sum = 0;
    for (let x = 0; x < L; x++) {
      for (let y = 0; y < L; y++) {
        const value =
          forward[(t - 1) * L + x]! * expPair[t * L * L + x * L + y]! * expUnary[t * L + y]! * backward[t * L + y]!;
        out[x * L + y] = value;
        sum += value;
      }
    }
    sum = sum === 0 ? 1 : sum;
    for (let k = 0; k < L * L; k++) out[k] = out[k]! / sum;
  }
}
