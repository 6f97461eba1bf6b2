import { logistic, type Trees } from '../../core/attribution/rescoring/trees';
import { randomFrom } from '../random';
import { type Binned, binRows } from './bins';

export interface TreesTask {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly leastInLeaf: number;
  readonly l2: number;
  /** Share of the features and of the rows that each tree sees. */
  readonly features: number;
  readonly rows: number;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Node {
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly split: Split;
  /** Where the tree holds this node: as a child of another, or as the root. */
  readonly place: { readonly of: number; readonly side: 'left' | 'right' | 'root' };
}

/**
 * Sums of gradients and of their weights, and counts, by feature, of those that the tree sees, and bin: the three of a bin
 * stand together, in one line of the processor's cache.
 */
type Histogram = Float64Array;

/** Room for the bins of one feature. */
const BINS = 128;

/**
 * Boosts trees for the logistic loss: each is grown leaf by leaf where the gain is greatest, over histograms (Ke et al.,
 * LightGBM, 2017). The same rows and seed give the same trees.
 * @param values rows of `width` features
 * @param gold how right each row is, from 0 to 1
 */
export function trainTrees(
  values: Float32Array,
  width: number,
  gold: ArrayLike<number>,
  task: TreesTask,
  seed = 3,
): Trees {
  const data = binRows(values, width);
  const { rows } = data;
  const random = randomFrom(seed);
  const rate = Array.from(gold).reduce((sum, y) => sum + y, 0) / rows;
  const base = Math.log(rate / (1 - rate));
  const score = new Float64Array(rows).fill(base);
  const gradient = new Float64Array(rows);
  const weight = new Float64Array(rows);
  const out = {
    roots: [] as number[],
    feature: [] as number[],
    threshold: [] as number[],
    left: [] as number[],
    right: [] as number[],
    leaf: [] as number[],
  };
  for (let t = 0; t < task.trees; t++) {
    for (let r = 0; r < rows; r++) {
      const p = logistic(score[r]!);
      gradient[r] = p - gold[r]!;
      weight[r] = Math.max(1e-6, p * (1 - p));
    }
    const chosen = Array.from({ length: width }, (_, f) => f).filter(() => random() < task.features);
    const seen = Int32Array.from({ length: rows }, (_, r) => r).filter(() => task.rows >= 1 || random() < task.rows);
    growTree(data, seen, gradient, weight, chosen, task, out);
    const root = out.roots.at(-1)!;
    for (let r = 0; r < rows; r++) {
      let node = root;
      while (node >= 0) {
        node = values[r * width + out.feature[node]!]! <= out.threshold[node]! ? out.left[node]! : out.right[node]!;
      }
      score[r] = score[r]! + out.leaf[~node]!;
    }
  }
  return {
    base: Math.fround(base),
    roots: Int32Array.from(out.roots),
    feature: Uint8Array.from(out.feature),
    threshold: Float32Array.from(out.threshold),
    left: Int32Array.from(out.left),
    right: Int32Array.from(out.right),
    leaf: Float32Array.from(out.leaf),
  };
}

type Growing = {
  roots: number[];
  feature: number[];
  threshold: number[];
  left: number[];
  right: number[];
  leaf: number[];
};

function growTree(
  data: Binned,
  rows: Int32Array,
  gradient: Float64Array,
  weight: Float64Array,
  chosen: readonly number[],
  task: TreesTask,
  out: Growing,
): void {
  const open: Node[] = [];
  const make = (of: Int32Array, histogram: Histogram, place: Node['place']): void => {
    open.push({ rows: of, histogram, split: bestSplit(data, histogram, chosen, task), place });
  };
  make(rows, histogramOf(data, rows, gradient, weight, chosen), { of: 0, side: 'root' });
  const attach = ({ of, side }: Node['place'], child: number): void => {
    if (side === 'root') out.roots.push(child);
    else out[side][of] = child;
  };
  while (open.length < task.leaves) {
    let at = -1;
    for (let i = 0; i < open.length; i++)
      if (open[i]!.split.gain > 0 && (at < 0 || open[i]!.split.gain > open[at]!.split.gain)) at = i;
    if (at < 0) break;
    const [node] = open.splice(at, 1) as [Node];
    const { feature, bin } = node.split;
    const [left, right] = divide(node.rows, data.bins[feature]!, bin);
    const number = out.feature.length;
    out.feature.push(feature);
    out.threshold.push(data.edges[feature]![bin]!);
    out.left.push(0);
    out.right.push(0);
    attach(node.place, number);
    const small = left.length <= right.length ? left : right;
    const ofSmall = histogramOf(data, small, gradient, weight, chosen);
    const ofOther = subtract(node.histogram, ofSmall);
    make(left, small === left ? ofSmall : ofOther, { of: number, side: 'left' });
    make(right, small === left ? ofOther : ofSmall, { of: number, side: 'right' });
  }
  for (const { rows: of, place } of open) {
    let g = 0;
    let w = 0;
    for (const r of of) {
      g += gradient[r]!;
      w += weight[r]!;
    }
    attach(place, ~out.leaf.length);
    out.leaf.push(Math.fround((-task.rate * g) / (w + task.l2)));
  }
}

/** The rows up to a bin and those above it, in their order. */
function divide(rows: Int32Array, bins: Uint8Array, bin: number): [Int32Array, Int32Array] {
  const left = new Int32Array(rows.length);
  const right = new Int32Array(rows.length);
  let lefts = 0;
  let rights = 0;
  for (let k = 0; k < rows.length; k++) {
    const r = rows[k]!;
    if (bins[r]! <= bin) left[lefts++] = r;
    else right[rights++] = r;
  }
  return [left.slice(0, lefts), right.slice(0, rights)];
}

function histogramOf(
  { bins }: Binned,
  rows: Int32Array,
  gradient: Float64Array,
  weight: Float64Array,
  chosen: readonly number[],
): Histogram {
  const sums = new Float64Array(3 * chosen.length * BINS);
  const gradients = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    gradients[k] = gradient[rows[k]!]!;
    weights[k] = weight[rows[k]!]!;
  }
  chosen.forEach((f, n) => {
    const column = bins[f]!;
    const base = n * BINS;
    for (let k = 0; k < rows.length; k++) {
      const at = 3 * (base + column[rows[k]!]!);
      sums[at] = sums[at]! + gradients[k]!;
      sums[at + 1] = sums[at + 1]! + weights[k]!;
      sums[at + 2] = sums[at + 2]! + 1;
    }
  });
  return sums;
}

/** What is left of the sums of all without those of a part; in the place of all, which is needed no more. */
function subtract(all: Histogram, part: Histogram): Histogram {
  for (let i = 0; i < all.length; i++) all[i] = all[i]! - part[i]!;
  return all;
}

function bestSplit({ edges }: Binned, h: Histogram, chosen: readonly number[], { l2, leastInLeaf }: TreesTask): Split {
  let best: Split = { gain: 0, feature: -1, bin: -1 };
  for (let c = 0; c < chosen.length; c++) {
    const f = chosen[c]!;
    const base = c * BINS;
    let g = 0;
    let w = 0;
    let n = 0;
    for (let b = 0; b <= edges[f]!.length; b++) {
      const at = 3 * (base + b);
      g += h[at]!;
      w += h[at + 1]!;
      n += h[at + 2]!;
    }
    const whole = (g * g) / (w + l2);
    let gl = 0;
    let wl = 0;
    let nl = 0;
    for (let b = 0; b < edges[f]!.length; b++) {
      const at = 3 * (base + b);
      gl += h[at]!;
      wl += h[at + 1]!;
      nl += h[at + 2]!;
      if (nl < leastInLeaf || n - nl < leastInLeaf) continue;
      const gr = g - gl;
      const gain = (gl * gl) / (wl + l2) + (gr * gr) / (w - wl + l2) - whole;
      if (gain > best.gain + 1e-9) best = { gain, feature: f, bin: b };
    }
  }
  return best;
}
