import { kmeans } from './kmeans';
import type { Word } from './words';

/** How many clusters each class gets, fine and coarse. */
const CLUSTERS = { v: [256, 32], n: [256, 32], a: [64, 16] } as const;

/**
 * Puts like words together, each class for itself: k-means on the vectors, with WordNet's classes and the "that" frame
 * as a few more dimensions so that what a word does weighs as well as what it is about; then the fine clusters' centres
 * are clustered again.
 * @returns the fine cluster of each word, and the coarse cluster of each fine one; both count through the classes
 */
export function clusterWords(words: readonly Word[]): { fine: Int32Array; coarseOf: number[] } {
  const fine = new Int32Array(words.length);
  const coarseOf: number[] = [];
  let coarseBefore = 0;
  for (const kind of ['v', 'n', 'a'] as const) {
    const [fineCount, coarseCount] = CLUSTERS[kind];
    const mine = words.flatMap((word, i) => (word.kind === kind ? [i] : []));
    const rows = mine.map((i) => row(words[i]!));
    const dimensions = rows[0]!.length;
    const points = new Float32Array(rows.length * dimensions);
    rows.forEach((values, i) => {
      points.set(values, i * dimensions);
    });
    const weights = Float32Array.from(mine, (i) => 1 / Math.log2(1000 + words[i]!.rank));
    const small = kmeans(points, dimensions, weights, fineCount, 1);
    const mass = new Float32Array(fineCount);
    for (const label of small.labels) mass[label] = mass[label]! + 1;
    const large = kmeans(small.centres, dimensions, mass, coarseCount, 2);
    mine.forEach((i, place) => {
      fine[i] = coarseOf.length + small.labels[place]!;
    });
    coarseOf.push(...Array.from(large.labels, (label) => coarseBefore + label));
    coarseBefore += coarseCount;
  }
  return { fine, coarseOf };
}

function row({ vector, wordNet, kind }: Word): Float32Array {
  const files = new Float32Array(45);
  for (const [file, weight] of wordNet.files) files[file] = 0.5 * Math.min(1, weight);
  const frames = kind === 'v' ? wordNet.frames : wordNet.verbFrames;
  return Float32Array.of(...vector, ...files, 0.5 * Math.min(1, frames.get(26) ?? 0));
}
