import { addRows, type ChainWeights, type FeatureList, type Lattice } from './crf';

/**
 * Labels one sequence: fills the marginals of `lattice`.
 * @param features writes the features of token `t`, and of the step to it, into the two lists
 */
export function runChain(
  weights: ChainWeights,
  lattice: Lattice<Int32Array>,
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
  lattice.infer(weights.scale);
}
