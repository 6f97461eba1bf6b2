/** Values of each feature in at most 255 steps, so that the best split is found by counting. */
export interface Binned {
  readonly rows: number;
  readonly width: number;
  /** By feature, then row. */
  readonly bins: readonly Uint8Array[];
  /** The value between a bin and the next, by feature. */
  readonly edges: readonly Float32Array[];
}

export function binRows(values: Float32Array, width: number, most = 128): Binned {
  const rows = values.length / width;
  const bins: Uint8Array[] = [];
  const edges: Float32Array[] = [];
  for (let f = 0; f < width; f++) {
    const column = new Float32Array(rows);
    for (let r = 0; r < rows; r++) column[r] = values[r * width + f]!;
    const cuts = cutsOf(column, most);
    edges.push(cuts);
    bins.push(Uint8Array.from(column, (value) => binOf(cuts, value)));
  }
  return { rows, width, bins, edges };
}

function cutsOf(column: Float32Array, most: number): Float32Array {
  const sorted = Float32Array.from(column).sort();
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  const between = (low: number, high: number): number => Math.fround((low + high) / 2);
  if (distinct.length <= most) {
    return Float32Array.from({ length: distinct.length - 1 }, (_, i) => between(distinct[i]!, distinct[i + 1]!));
  }
  const cuts: number[] = [];
  for (let k = 1; k < most; k++) {
    const at = Math.floor((k * sorted.length) / most);
    const value = between(sorted[at - 1]!, sorted[at]!);
    if (cuts.length === 0 || value > cuts.at(-1)!) cuts.push(value);
  }
  return Float32Array.from(cuts);
}

/** How many cuts lie below a value: values up to the first cut are bin 0. */
function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
