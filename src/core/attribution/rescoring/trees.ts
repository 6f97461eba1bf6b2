/**
 * Gradient-boosted trees (Friedman, 2001), all nodes in flat arrays. A child that is negative is a leaf: `~child` is its
 * number. A tree goes left where the value is at most the threshold. The sum of the leaves, through the logistic function,
 * is a probability.
 */
export interface Trees {
  readonly base: number;
  /** Root of each tree: the number of a node, or a negative leaf. */
  readonly roots: Int32Array;
  readonly feature: Uint8Array;
  readonly threshold: Float32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaf: Float32Array;
}

/** The probability that the trees give to the `row` of features that begins at `at`. */
export function treesProbability(trees: Trees, rows: Float32Array, at: number): number {
  const { roots, feature, threshold, left, right, leaf } = trees;
  let sum = trees.base;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    while (node >= 0) node = rows[at + feature[node]!]! <= threshold[node]! ? left[node]! : right[node]!;
    sum += leaf[~node]!;
  }
  return logistic(sum);
}

/** The probability that the logarithm of odds stands for. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
