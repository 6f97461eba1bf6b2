/** Turns a score into the share of answers with that score that are right. */
export type Calibration = (score: number) => number;

/**
 * A calibration by straight lines between points (made by isotonic regression on held-out articles; Zadrozny and Elkan,
 * 2002). Beyond the ends it stays level.
 * @param scores rising; `shares` the share that is right at each
 */
export function calibrationOf(scores: Float32Array, shares: Float32Array): Calibration {
  return (score) => {
    let low = 0;
    let high = scores.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (scores[middle]! < score) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return shares[0] ?? score;
    if (low === scores.length) return shares[low - 1]!;
    const part = (score - scores[low - 1]!) / (scores[low]! - scores[low - 1]!);
    return shares[low - 1]! + part * (shares[low]! - shares[low - 1]!);
  };
}
