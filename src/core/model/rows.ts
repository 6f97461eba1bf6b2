// Weights by hashed feature: rows of the same width, one after the other, in whole bytes.

/**
 * Adds up the rows of `count` features into `out` at `at`, four at a time: most of the cost is in reading and writing the
 * sums. One function for all widths, so that it is compiled once and early.
 * @param mask one less than the number of rows, a power of 2
 */
export function addRowsOf(
  width: number,
  table: Int8Array,
  mask: number,
  hashes: Int32Array,
  count: number,
  out: Int32Array,
  at: number,
): void {
  let k = 0;
  for (; k + 3 < count; k += 4) {
    const a = (hashes[k]! & mask) * width;
    const b = (hashes[k + 1]! & mask) * width;
    const c = (hashes[k + 2]! & mask) * width;
    const d = (hashes[k + 3]! & mask) * width;
    for (let y = 0; y < width; y++)
      out[at + y] = out[at + y]! + (table[a + y]! + table[b + y]! + (table[c + y]! + table[d + y]!));
  }
  for (; k < count; k++) {
    const row = (hashes[k]! & mask) * width;
    for (let y = 0; y < width; y++) out[at + y] = out[at + y]! + table[row + y]!;
  }
}

/** The same of rows of 4: the sums of short rows stay in registers. */
export function addRowsOf4(
  table: Int8Array,
  mask: number,
  hashes: Int32Array,
  count: number,
  out: Int32Array,
  at: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0; k < count; k++) {
    const row = (hashes[k]! & mask) * 4;
    a += table[row]!;
    b += table[row + 1]!;
    c += table[row + 2]!;
    d += table[row + 3]!;
  }
  out[at] = out[at]! + a;
  out[at + 1] = out[at + 1]! + b;
  out[at + 2] = out[at + 2]! + c;
  out[at + 3] = out[at + 3]! + d;
}

/** The same of rows of 7. */
export function addRowsOf7(
  table: Int8Array,
  mask: number,
  hashes: Int32Array,
  count: number,
  out: Int32Array,
  at: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let k = 0; k < count; k++) {
    const row = (hashes[k]! & mask) * 7;
    a += table[row]!;
    b += table[row + 1]!;
    c += table[row + 2]!;
    d += table[row + 3]!;
    e += table[row + 4]!;
    f += table[row + 5]!;
    g += table[row + 6]!;
  }
  out[at] = out[at]! + a;
  out[at + 1] = out[at + 1]! + b;
  out[at + 2] = out[at + 2]! + c;
  out[at + 3] = out[at + 3]! + d;
  out[at + 4] = out[at + 4]! + e;
  out[at + 5] = out[at + 5]! + f;
  out[at + 6] = out[at + 6]! + g;
}

/** Copies a row of `width` numbers. */
export function copyRow(width: number, from: Int32Array, fromAt: number, to: Int32Array, at: number): void {
  for (let y = 0; y < width; y++) to[at + y] = from[fromAt + y]!;
}
