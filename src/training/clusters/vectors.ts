import { readFileSync } from 'node:fs';

/** Word vectors in the order of the file: the commonest word first. */
export interface Vectors {
  readonly dimensions: number;
  /** Word to its place in `values` (row) and in order of frequency. */
  readonly rank: ReadonlyMap<string, number>;
  /** One row of `dimensions` numbers a word. */
  readonly values: Float32Array;
}

/**
 * Reads the first `limit` words of a wink-nlp embeddings file (`{…"vectors": {"word": [numbers…], …}}`). The file is
 * larger than a JavaScript string may comfortably be, so it is cut up by hand, entry by entry.
 */
export function readVectors(path: string, limit: number): Vectors {
  const bytes = readFileSync(path);
  const start = bytes.indexOf('"vectors":{');
  const dimensions = Number(/"dimensions":(\d+)/.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1]);
  if (start < 0 || !Number.isInteger(dimensions)) throw new Error(`${path} is not a file of wink-nlp embeddings`);
  const rank = new Map<string, number>();
  const values = new Float32Array(limit * dimensions);
  let at = start + '"vectors":'.length;
  while (rank.size < limit && bytes[at] !== 0x7d) {
    const open = bytes.indexOf(':[', at);
    const close = bytes.indexOf(']', open);
    const word = JSON.parse(bytes.subarray(at + 1, open).toString('utf8')) as string;
    const numbers = bytes
      .subarray(open + 2, close)
      .toString('latin1')
      .split(',');
    const row = rank.size * dimensions;
    for (let d = 0; d < dimensions; d++) values[row + d] = Number(numbers[d]);
    rank.set(word, rank.size);
    at = close + 1;
  }
  return { dimensions, rank, values };
}
