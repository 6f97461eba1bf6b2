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
  for (let k = 0; k < count; k++) {
    const row = (hashes[k]! & mask) * width;
    for (let y = 0; y < width; y++) out[at + y] = out[at + y]! + table[row + y]!;
  }
}

/** The scores of one sequence and what follows from them; grows as needed and is used again and again. */
export class Lattice {
  readonly labels: number;
  length = 0;
  /** length x labels, and length x labels x labels (the first token's are not used). Log scores, scaled. */
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

  /** Fills `marginals` and `logSum` from the scores (forward-backward in the space of probabilities, scaled per token). */
  infer(): void {
    const { labels: L, length: n, unary, pair, forward, backward, marginals, expPair } = this;
    const expUnary = this.#expUnary;
    const LL = L * L;
    let log = 0;
    for (let t = 0; t < n; t++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < L; y++) top = Math.max(top, unary[t * L + y]!);
      for (let y = 0; y < L; y++) expUnary[t * L + y] = Math.exp(unary[t * L + y]! - top);
      log += top;
      if (t === 0) continue;
      top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < LL; y++) top = Math.max(top, pair[t * LL + y]!);
      for (let y = 0; y < LL; y++) expPair[t * LL + y] = Math.exp(pair[t * LL + y]! - top);
      log += top;
    }
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
