/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Which cluster each point is in, and the clusters' centres. */
export interface Clustering {
  readonly labels: Int32Array;
  readonly centres: Float32Array;
}

/**
 * k-means with k-means++ starting points, the same for the same seed.
 * @param points rows of `dimensions` numbers
 * @param weights one number a row: how much it counts
 */
export function kmeans(
  points: Float32Array,
  dimensions: number,
  weights: Float32Array,
  k: number,
  seed: number,
  rounds = 20,
): Clustering {
  const n = weights.length;
  const random = seededRandom(seed);
  const centres = new Float32Array(k * dimensions);
  const labels = new Int32Array(n).fill(-1);
  const distance = (row: number, centre: number): number => {
    let sum = 0;
    for (let d = 0, p = row * dimensions, c = centre * dimensions; d < dimensions; d++, p++, c++) {
      const difference = points[p]! - centres[c]!;
      sum += difference * difference;
    }
    return sum;
  };
  const nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  let chosen = 0;
  for (let centre = 0; centre < k; centre++) {
    centres.set(points.subarray(chosen * dimensions, (chosen + 1) * dimensions), centre * dimensions);
    let total = 0;
    for (let row = 0; row < n; row++) {
      nearest[row] = Math.min(nearest[row]!, distance(row, centre));
      total += nearest[row]! * weights[row]!;
    }
    let left = random() * total;
    for (chosen = 0; chosen < n - 1; chosen++) {
      left -= nearest[chosen]! * weights[chosen]!;
      if (left <= 0) break;
    }
  }
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let row = 0; row < n; row++) {
      let best = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let centre = 0; centre < k; centre++) {
        const far = distance(row, centre);
        if (far < least) {
          least = far;
          best = centre;
        }
      }
      if (labels[row] !== best) moved++;
      labels[row] = best;
    }
    if (moved === 0) break;
    const mass = new Float64Array(k);
    const sums = new Float64Array(k * dimensions);
    for (let row = 0; row < n; row++) {
      const centre = labels[row]!;
      mass[centre] = mass[centre]! + weights[row]!;
      for (let d = 0; d < dimensions; d++) {
        const i = centre * dimensions + d;
        sums[i] = sums[i]! + weights[row]! * points[row * dimensions + d]!;
      }
    }
    for (let i = 0; i < sums.length; i++) {
      const m = mass[(i / dimensions) | 0]!;
      if (m > 0) centres[i] = sums[i]! / m;
    }
  }
  return { labels, centres };
}
