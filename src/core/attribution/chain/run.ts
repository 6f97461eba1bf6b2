import { addRows, type ChainWeights, type FeatureList, type Lattice } from './crf';

/**
 * Labels one sequence: fills the marginals of `lattice`.
 * @param features writes the features of token `t`, and of the step to it, into the two lists
 */
export function runChain(
  weights: ChainWeights,
  lattice: Lattice,
  length: number,
  features: (t: number) => void,
  unary: FeatureList,
  pair: FeatureList,
): void {
  const L = weights.labels;
  lattice.reset(length);
  for (let t = 0; t < length; t++) {
    features(t);
    addRows(weights.unary, weights.unaryBits, L, unary, lattice.unary, t * L);
    if (t > 0) addRows(weights.pair, weights.pairBits, L * L, pair, lattice.pair, t * L * L);
  }
  scaleScores(lattice, weights.scale);
  lattice.infer();
}

/** Turns sums of table entries into log scores. */
export function scaleScores(lattice: Lattice, scale: number): void {
  if (scale === 1) return;
  const { unary, pair, labels: L, length } = lattice;
  for (let k = 0; k < length * L; k++) unary[k] = unary[k]! * scale;
  for (let k = 0; k < length * L * L; k++) pair[k] = pair[k]! * scale;
}
