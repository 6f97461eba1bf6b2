import {
  CLUSTERS_MAGIC,
  CLUSTERS_VERSION,
  HEADER_BYTES,
  SCORE_FLOOR,
  SCORE_LEVELS,
  SCORE_STEP,
  THAT_CLAUSE,
  TO_INFINITIVE,
  WORD_CLASSES,
  type WordClass,
} from '../../core/lexical/clusters';
import { BLOCK } from '../../core/lexical/word-table';
import { checksum } from '../../core/model/checksum';

/** One row of the table. */
export interface Row {
  readonly lemma: string;
  readonly kind: WordClass;
  readonly fine: number;
  readonly score: number;
  readonly frames: number;
  readonly file: number;
}

/** Log odds as one of the 16 levels that the table keeps. */
export function quantise(logOdds: number): number {
  const level = Math.floor((logOdds - SCORE_FLOOR) / SCORE_STEP);
  return Math.min(SCORE_LEVELS - 1, Math.max(0, level));
}

/** The sentence frames as bits: "… that CLAUSE" is 26, "… (somebody) to INFINITIVE" 28 and 24. */
export function frameBits(frames: ReadonlyMap<number, number>): number {
  const weight = (...wanted: number[]): number => Math.max(...wanted.map((frame) => frames.get(frame) ?? 0));
  return (weight(26) >= 0.2 ? THAT_CLAUSE : 0) | (weight(28, 24) >= 0.2 ? TO_INFINITIVE : 0);
}

/** Writes what `readClusters` reads. Rows come in any order; words must be ASCII and at most 255 letters long. */
export function writeClusters(rows: readonly Row[], coarseOf: readonly number[]): Uint8Array {
  const order = new Map(WORD_CLASSES.map((kind, i) => [kind, i]));
  const sorted = [...rows].sort((a, b) => order.get(a.kind)! - order.get(b.kind)! || (a.lemma < b.lemma ? -1 : 1));
  const perClass = WORD_CLASSES.map((kind) => sorted.filter((row) => row.kind === kind).map(({ lemma }) => lemma));
  const blocks: number[] = [];
  const text: number[] = [];
  for (const lemmas of perClass) {
    lemmas.forEach((lemma, i) => {
      const isFirst = i % BLOCK === 0;
      if (isFirst) blocks.push(text.length);
      const shared = isFirst ? 0 : sharedLetters(lemmas[i - 1]!, lemma);
      text.push(shared, lemma.length - shared, ...Buffer.from(lemma.slice(shared), 'ascii'));
    });
  }
  const numbers = [...perClass.map((lemmas) => lemmas.length), ...blocks];
  const columns = [
    coarseOf,
    sorted.map((row) => row.fine & 255),
    sorted.map((row) => row.fine >> 8),
    sorted.map((row) => row.score | (row.frames << 4)),
    sorted.map((row) => row.file),
    text,
  ];
  const size = HEADER_BYTES + 4 * numbers.length + columns.reduce((sum, column) => sum + column.length, 0);
  const bytes = new Uint8Array(Math.ceil(size / 4) * 4);
  const view = new DataView(bytes.buffer);
  bytes.set(Buffer.from(CLUSTERS_MAGIC, 'ascii'));
  bytes[4] = CLUSTERS_VERSION;
  view.setUint32(8, sorted.length, true);
  view.setUint32(12, coarseOf.length, true);
  view.setUint32(16, text.length, true);
  numbers.forEach((number, i) => {
    view.setUint32(HEADER_BYTES + 4 * i, number, true);
  });
  let at = HEADER_BYTES + 4 * numbers.length;
  for (const column of columns) {
    bytes.set(column, at);
    at += column.length;
  }
  view.setUint32(20, checksum(bytes, HEADER_BYTES), true);
  return bytes;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}
