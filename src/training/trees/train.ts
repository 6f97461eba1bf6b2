import type { Trees } from '../../core/attribution/rescoring/trees';
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

/** Sums of gradients and their weights by feature and bin. */
interface Histogram {
  readonly gradient: Float64Array;
  readonly weight: Float64Array;
  readonly count: Int32Array;
}

const BINS = 256;

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
      const p = 1 / (1 + Math.exp(-score[r]!));
      gradient[r] = p - gold[r]!;
      weight[r] = Math.max(1e-6, p * (1 - p));
    }
    const chosen = Uint8Array.from({ length: width }, () => (random() < task.features ? 1 : 0));
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
  chosen: Uint8Array,
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
    const bins = data.bins[feature]!;
    const left = node.rows.filter((r) => bins[r]! <= bin);
    const right = node.rows.filter((r) => bins[r]! > bin);
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

function histogramOf(
  { bins, width }: Binned,
  rows: Int32Array,
  gradient: Float64Array,
  weight: Float64Array,
  chosen: Uint8Array,
): Histogram {
  const sums = {
    gradient: new Float64Array(width * BINS),
    weight: new Float64Array(width * BINS),
    count: new Int32Array(width * BINS),
  };
  for (let f = 0; f < width; f++) {
    if (chosen[f] === 0) continue;
    const column = bins[f]!;
    const base = f * BINS;
    for (let k = 0; k < rows.length; k++) {
      const r = rows[k]!;
      const at = base + column[r]!;
      sums.gradient[at] = sums.gradient[at]! + gradient[r]!;
      sums.weight[at] = sums.weight[at]! + weight[r]!;
      sums.count[at] = sums.count[at]! + 1;
    }
  }
  return sums;
}

const subtract = (all: Histogram, part: Histogram): Histogram => ({
  gradient: all.gradient.map((x, i) => x - part.gradient[i]!),
  weight: all.weight.map((x, i) => x - part.weight[i]!),
  count: all.count.map((x, i) => x - part.count[i]!),
});

function bestSplit({ width, edges }: Binned, h: Histogram, chosen: Uint8Array, { l2, leastInLeaf }: TreesTask): Split {
  let best: Split = { gain: 0, feature: -1, bin: -1 };
  for (let f = 0; f < width; f++) {
    if (chosen[f] === 0) continue;
    const base = f * BINS;
    let g = 0;
    let w = 0;
    let n = 0;
    for (let b = 0; b <= edges[f]!.length; b++) {
      g += h.gradient[base + b]!;
      w += h.weight[base + b]!;
      n += h.count[base + b]!;
    }
    const whole = (g * g) / (w + l2);
    let gl = 0;
    let wl = 0;
    let nl = 0;
    for (let b = 0; b < edges[f]!.length; b++) {
      gl += h.gradient[base + b]!;
      wl += h.weight[base + b]!;
      nl += h.count[base + b]!;
      if (nl < leastInLeaf || n - nl < leastInLeaf) continue;
      const gr = g - gl;
      const gain = (gl * gl) / (wl + l2) + (gr * gr) / (w - wl + l2) - whole;
      if (gain > best.gain + 1e-9) best = { gain, feature: f, bin: b };
    }
  }
  return best;
}
