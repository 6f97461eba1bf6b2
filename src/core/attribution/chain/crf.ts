import { addRowsOf, addRowsOf4, addRowsOf7, type RowTable } from '../../model/rows';
import { mix } from '../../text/hash';

/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira, 2001): each token has
 * features of its own (unary: a row of one weight a label) and features of the step to it (pair: a row of labels x labels
 * weights, the label before first).
 */
export interface ChainWeights {
  readonly labels: number;
  /** 2^unaryBits rows. */
  readonly unaryBits: number;
  readonly unary: RowTable;
  readonly pairBits: number;
  readonly pair: RowTable;
  /** What a weight of 1 in the tables stands for. */
  readonly scale: number;
}

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
  table: RowTable,
  bits: number,
  width: number,
  { hashes, count }: FeatureList,
  out: Float64Array,
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

/**
 * Turns rows of log scores into potentials, the best of a row being 1.
 * @returns the sum of the logs of the best
 */
function toPowers(
  scores: Float64Array,
  out: Float64Array,
  from: number,
  length: number,
  width: number,
  scale: number,
): number {
  const table = powersOf(scale);
  const whole = scale !== 1;
  let log = 0;
  for (let t = from; t < length; t++) {
    const at = t * width;
    const end = at + width;
    let top = scores[at]!;
    for (let k = at + 1; k < end; k++) if (scores[k]! > top) top = scores[k]!;
    log += top * scale;
    if (whole) {
      for (let k = at; k < end; k++) {
        const below = (top - scores[k]!) | 0;
        out[k] = below < POWERS ? table[below]! : 0;
      }
    } else for (let k = at; k < end; k++) out[k] = Math.exp(scores[k]! - top);
  }
  return log;
}

// Three short functions for the two ways and what they make together, places counted up rather than worked out: a long one
// takes the engine of a browser more time to compile than a whole article takes to read.

/**
 * The sums over all that may stand before each token.
 * @returns `log` with the logs of what they were divided by
 */
function sumForward(
  labels: number,
  length: number,
  unary: Float64Array,
  pair: Float64Array,
  out: Float64Array,
  log: number,
): number {
  let total = log;
  for (let t = 0, at = 0, step = 0; t < length; t++, at += labels, step += labels * labels) {
    let sum = 0;
    for (let y = 0; y < labels; y++) {
      let s = t === 0 ? 1 : 0;
      if (t > 0) for (let x = at - labels, k = step + y; x < at; x++, k += labels) s += out[x]! * pair[k]!;
      const value = s * unary[at + y]! + 1e-300;
      out[at + y] = value;
      sum += value;
    }
    total += Math.log(sum);
    for (let y = at; y < at + labels; y++) out[y] = out[y]! / sum;
  }
  return total;
}

/** The same of what may stand behind. */
function sumBackward(labels: number, length: number, unary: Float64Array, pair: Float64Array, out: Float64Array): void {
  const last = (length - 1) * labels;
  for (let y = last; y < last + labels; y++) out[y] = 1;
  for (let at = last - labels, k = last * labels; at >= 0; at -= labels, k -= 2 * labels * labels) {
    let sum = 0;
    const next = at + labels;
    for (let x = at; x < next; x++) {
      let s = 0;
      for (let y = next; y < next + labels; y++) s += pair[k++]! * unary[y]! * out[y]!;
      out[x] = s;
      sum += s;
    }
    sum = sum === 0 ? 1 : sum;
    for (let x = at; x < next; x++) out[x] = out[x]! / sum;
  }
}

/** The probabilities of the labels, by the sums from both sides. */
function toMarginals(
  labels: number,
  length: number,
  forward: Float64Array,
  backward: Float64Array,
  out: Float64Array,
): void {
  for (let at = 0; at < length * labels; at += labels) {
    let sum = 0;
    for (let y = at; y < at + labels; y++) sum += forward[y]! * backward[y]!;
    sum = sum === 0 ? 1 : sum;
    for (let y = at; y < at + labels; y++) out[y] = (forward[y]! * backward[y]!) / sum;
  }
}

/** The scores of one sequence and what follows from them; grows as needed and is used again and again. */
export class Lattice {
  readonly labels: number;
  length = 0;
  /** length x labels, and length x labels x labels (the first token's are not used). Log scores, not scaled. */
  unary = new Float64Array(0);
  pair = new Float64Array(0);
  /** length x labels: the probability of each label of each token. */
  marginals = new Float64Array(0);
  /** Log of the sum over all labellings. */
  logSum = 0;
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  #expUnary = new Float64Array(0);
  expPair = new Float64Array(0);

  constructor(labels: number) {
    this.labels = labels;
  }

  /** Makes room for a sequence and sets all scores to 0. */
  reset(length: number): void {
    this.length = length;
    const size = length * this.labels;
    if (this.unary.length < size) {
      const room = Math.max(256 * this.labels, 2 * size);
      this.unary = new Float64Array(room);
      this.marginals = new Float64Array(room);
      this.forward = new Float64Array(room);
      this.backward = new Float64Array(room);
      this.#expUnary = new Float64Array(room);
      this.pair = new Float64Array(room * this.labels);
      this.expPair = new Float64Array(room * this.labels);
    }
    this.unary.fill(0, 0, size);
    this.pair.fill(0, 0, size * this.labels);
  }

  /**
   * Fills `marginals` and `logSum` from the scores (forward-backward in the space of probabilities, scaled per token).
   * @param scale what a score of 1 stands for
   */
  infer(scale: number): void {
    const { labels, length, unary, pair, forward, backward, marginals, expPair } = this;
    const expUnary = this.#expUnary;
    let log = toPowers(unary, expUnary, 0, length, labels, scale);
    log += toPowers(pair, expPair, 1, length, labels * labels, scale);
    this.logSum = sumForward(labels, length, expUnary, expPair, forward, log);
    sumBackward(labels, length, expUnary, expPair, backward);
    toMarginals(labels, length, forward, backward, marginals);
  }

  /** The likeliest labels as a whole (Viterbi), of which the probabilities of single tokens may have none. */
  best(): Uint8Array {
    const { labels, length, unary, pair } = this;
    const back = new Uint8Array(length * labels);
    let now = unary.slice(0, labels);
    let next = new Float64Array(labels);
    for (let at = labels, step = labels * labels; at < length * labels; at += labels, step += labels * labels) {
      for (let y = 0; y < labels; y++) {
        let top = -Infinity;
        let from = 0;
        for (let x = 0, k = step + y; x < labels; x++, k += labels) {
          const value = now[x]! + pair[k]!;
          if (value > top) {
            top = value;
            from = x;
          }
        }
        back[at + y] = from;
        next[y] = top + unary[at + y]!;
      }
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
