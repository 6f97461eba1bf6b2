import type { Trees } from '../../core/attribution/rescoring/trees';

/** Forests of the same rows as one that gives the mean of their sums: what chance did to one of them counts for less. */
export function together(forests: readonly Trees[]): Trees {
  const all = { roots: [] as number[], feature: [] as number[], threshold: [] as number[] };
  const [left, right, leaf]: [number[], number[], number[]] = [[], [], []];
  for (const forest of forests) {
    const nodes = left.length;
    const leaves = leaf.length;
    const moved = (child: number): number => (child >= 0 ? child + nodes : child - leaves);
    all.roots.push(...Array.from(forest.roots, moved));
    all.feature.push(...forest.feature);
    all.threshold.push(...forest.threshold);
    left.push(...Array.from(forest.left, moved));
    right.push(...Array.from(forest.right, moved));
    leaf.push(...Array.from(forest.leaf, (value) => value / forests.length));
  }
  return {
    base: Math.fround(forests.reduce((sum, { base }) => sum + base, 0) / forests.length),
    roots: Int32Array.from(all.roots),
    feature: Uint8Array.from(all.feature),
    threshold: Float32Array.from(all.threshold),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    leaf: Float32Array.from(leaf),
  };
}
