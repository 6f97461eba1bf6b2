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
  readonly unary: Int8Array | Float32Array;
  readonly pairBits: number;
  readonly pair: Int8Array | Float32Array;
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
  table: Int8Array | Float32Array,
  bits: number,
  width: number,
  features: FeatureList,
  out: Float64Array,
  at: number,
): void {
  const mask = 2 ** bits - 1;
  const { hashes, count } = features;
  if (width === 4) addRowsOf4(table, mask, hashes, count, out, at);
  else if (width === 7) addRowsOf7(table, mask, hashes, count, out, at);
  else addLongRows(table, mask, width, hashes, count, out, at);
}

/** Four rows at a time: most of the cost is in reading and writing the sums. */
function addLongRows(
  table: Int8Array | Float32Array,
  mask: number,
  width: number,
  hashes: Int32Array,
  count: number,
  out: Float64Array,
  at: number,
): void {
  let k = 0;
  for (; k + 3 < count; k += 4) {
    const a = (hashes[k]! & mask) * width;
    const b = (hashes[k + 1]! & mask) * width;
    const c = (hashes[k + 2]! & mask) * width;
    const d = (hashes[k + 3]! & mask) * width;
    for (let y = 0; y < width; y++)
      out[at + y] = out[at + y]! + (table[a + y]! + table[b + y]! + (table[c + y]! + table[d + y]!));
  }
  for (; k < count; k++) {
    const row = (hashes[k]! & mask) * width;
    for (let y = 0; y < width; y++) out[at + y] = out[at + y]! + table[row + y]!;
  }
}

/** The sums of short rows stay in registers. */
function addRowsOf4(
  table: Int8Array | Float32Array,
  mask: number,
  hashes: Int32Array,
  count: number,
  out: Float64Array,
  at: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0; k < count; k++) {
    const row = (hashes[k]! & mask) * 4;
    a += table[row]!;
    b += table[row + 1]!;
    c += table[row + 2]!;
    d += table[row + 3]!;
  }
  out[at] = out[at]! + a;
  out[at + 1] = out[at + 1]! + b;
  out[at + 2] = out[at + 2]! + c;
  out[at + 3] = out[at + 3]! + d;
}

function addRowsOf7(
  table: Int8Array | Float32Array,
  mask: number,
  hashes: Int32Array,
  count: number,
  out: Float64Array,
  at: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let k = 0; k < count; k++) {
    const row = (hashes[k]! & mask) * 7;
    a += table[row]!;
    b += table[row + 1]!;
    c += table[row + 2]!;
    d += table[row + 3]!;
    e += table[row + 4]!;
    f += table[row + 5]!;
    g += table[row + 6]!;
  }
  out[at] = out[at]! + a;
  out[at + 1] = out[at + 1]! + b;
  out[at + 2] = out[at + 2]! + c;
  out[at + 3] = out[at + 3]! + d;
  out[at + 4] = out[at + 4]! + e;
  out[at + 5] = out[at + 5]! + f;
  out[at + 6] = out[at + 6]! + g;
}

/** How far below the best a score may be before it counts as nothing, in steps of the tables. */
const POWERS = 4096;
const powers = new Map<number, Float64Array>();

/** e to the power of 0, -scale, -2 scale, …: sums of whole weights need no other. */
function powersOf(scale: number): Float64Array {
  let made = powers.get(scale);
  if (made === undefined) {
    made = Float64Array.from({ length: POWERS }, (_, k) => Math.exp(-k * scale));
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
    const { labels: L, length: n, unary, pair, forward, backward, marginals, expPair } = this;
    const expUnary = this.#expUnary;
    let log = toPowers(unary, expUnary, 0, n, L, scale);
    const LL = L * L;
    log += toPowers(pair, expPair, 1, n, LL, scale);
    for (let t = 0; t < n; t++) {
      let sum = 0;
      for (let y = 0; y < L; y++) {
        let s = 1;
        if (t > 0) {
          s = 0;
          for (let x = 0; x < L; x++) s += forward[(t - 1) * L + x]! * expPair[t * LL + x * L + y]!;
        }
        const value = s * expUnary[t * L + y]! + 1e-300;
        forward[t * L + y] = value;
        sum += value;
      }
      log += Math.log(sum);
      for (let y = 0; y < L; y++) forward[t * L + y] = forward[t * L + y]! / sum;
    }
    this.logSum = log;
    for (let y = 0; y < L; y++) backward[(n - 1) * L + y] = 1;
    for (let t = n - 2; t >= 0; t--) {
      let sum = 0;
      for (let x = 0; x < L; x++) {
        let s = 0;
        for (let y = 0; y < L; y++) {
          s += expPair[(t + 1) * LL + x * L + y]! * expUnary[(t + 1) * L + y]! * backward[(t + 1) * L + y]!;
        }
        backward[t * L + x] = s;
        sum += s;
      }
      sum = sum === 0 ? 1 : sum;
      for (let x = 0; x < L; x++) backward[t * L + x] = backward[t * L + x]! / sum;
    }
    for (let t = 0; t < n; t++) {
      let sum = 0;
      for (let y = 0; y < L; y++) sum += forward[t * L + y]! * backward[t * L + y]!;
      sum = sum === 0 ? 1 : sum;
      for (let y = 0; y < L; y++) marginals[t * L + y] = (forward[t * L + y]! * backward[t * L + y]!) / sum;
    }
  }

  /** The likeliest labels as a whole (Viterbi), of which the probabilities of single tokens may have none. */
  best(): Uint8Array {
    const { labels: L, length: n, unary, pair } = this;
    const back = new Uint8Array(n * L);
    let now = Float64Array.from(unary.subarray(0, L));
    let next = new Float64Array(L);
    for (let t = 1; t < n; t++) {
      for (let y = 0; y < L; y++) {
        let top = -Infinity;
        for (let x = 0; x < L; x++) {
          const value = now[x]! + pair[t * L * L + x * L + y]!;
          if (value > top) {
            top = value;
            back[t * L + y] = x;
          }
        }
        next[y] = top + unary[t * L + y]!;
      }
      [now, next] = [next, now];
    }
    const labels = new Uint8Array(n);
    let y = now.indexOf(Math.max(...now));
    for (let t = n - 1; t >= 0; t--) {
      labels[t] = y;
      y = back[t * L + y]!;
    }
    return labels;
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
