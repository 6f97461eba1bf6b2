/** A linear model of log odds: `bias` first, then one weight a column. */
export type LogOdds = Float64Array;

/** One word to learn from: a share (0-1) of its uses and how much it counts. */
export interface Example {
  readonly features: Float32Array;
  readonly share: number;
  readonly weight: number;
}

export function logOdds(model: LogOdds, features: Float32Array): number {
  let sum = model[0]!;
  for (let d = 0; d < features.length; d++) sum += model[d + 1]! * features[d]!;
  return sum;
}

/**
 * Logistic regression with an L2 penalty, by Newton's method (iteratively re-weighted least squares): a handful of
 * steps to the only optimum, so the same input gives the same model. The bias is not penalised.
 */
export function fitLogistic(examples: readonly Example[], dimensions: number, penalty: number): LogOdds {
  const size = dimensions + 1;
  const model = new Float64Array(size);
  for (let step = 0; step < 12; step++) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    for (let d = 1; d < size; d++) {
      gradient[d] = -penalty * model[d]!;
      hessian[d * size + d] = penalty;
    }
    hessian[0] = 1e-9;
    const row = new Float64Array(size);
    row[0] = 1;
    for (const { features, share, weight } of examples) {
      row.set(features, 1);
      const p = 1 / (1 + Math.exp(-logOdds(model, features)));
      const slope = weight * p * (1 - p);
      for (let a = 0; a < size; a++) {
        const left = row[a]!;
        if (left === 0) continue;
        gradient[a] = gradient[a]! + weight * (share - p) * left;
        for (let b = 0, i = a * size; b <= a; b++, i++) hessian[i] = hessian[i]! + slope * left * row[b]!;
      }
    }
    const change = solve(hessian, gradient, size);
    let largest = 0;
    for (let d = 0; d < size; d++) {
      model[d] = model[d]! + change[d]!;
      largest = Math.max(largest, Math.abs(change[d]!));
    }
    if (largest < 1e-6) break;
  }
  return model;
}

/** Solves `matrix · x = right` for a symmetric positive matrix of which the lower half is filled in (Cholesky). */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const at = (r: number, c: number): number => r * size + c;
  for (let r = 0; r < size; r++) {
    for (let c = 0; c <= r; c++) {
      let sum = matrix[at(r, c)]!;
      for (let k = 0; k < c; k++) sum -= matrix[at(r, k)]! * matrix[at(c, k)]!;
      matrix[at(r, c)] = r === c ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[at(c, c)]!;
    }
  }
  const x = Float64Array.from(right);
  for (let r = 0; r < size; r++) {
    for (let k = 0; k < r; k++) x[r] = x[r]! - matrix[at(r, k)]! * x[k]!;
    x[r] = x[r]! / matrix[at(r, r)]!;
  }
  for (let r = size - 1; r >= 0; r--) {
    for (let k = r + 1; k < size; k++) x[r] = x[r]! - matrix[at(k, r)]! * x[k]!;
    x[r] = x[r]! / matrix[at(r, r)]!;
  }
  return x;
}
