import {
  CLUSTERS_MAGIC,
  CLUSTERS_VERSION,
  checksum,
  HEADER_BYTES,
  SCORE_FLOOR,
  SCORE_LEVELS,
  SCORE_STEP,
  THAT_CLAUSE,
  TO_INFINITIVE,
  WORD_CLASSES,
  type WordClass,
} from '../../core/lexical/clusters';

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
  const text: number[] = [];
  let previous = '';
  for (const { lemma } of sorted) {
    let shared = 0;
    while (shared < previous.length && shared < lemma.length && previous[shared] === lemma[shared]) shared++;
    text.push(shared, lemma.length - shared, ...Buffer.from(lemma.slice(shared), 'ascii'));
    previous = lemma;
  }
  const bytes = new Uint8Array(HEADER_BYTES + coarseOf.length + 4 * sorted.length + 12 + text.length);
  const view = new DataView(bytes.buffer);
  bytes.set(Buffer.from(CLUSTERS_MAGIC, 'ascii'));
  bytes[4] = CLUSTERS_VERSION;
  view.setUint32(8, sorted.length, true);
  view.setUint32(12, coarseOf.length, true);
  view.setUint32(16, text.length, true);
  let at = HEADER_BYTES;
  const column = (values: readonly number[]): void => {
    bytes.set(values, at);
    at += values.length;
  };
  column(coarseOf);
  column(sorted.map((row) => row.fine & 255));
  column(sorted.map((row) => row.fine >> 8));
  column(sorted.map((row) => row.score | (row.frames << 4)));
  column(sorted.map((row) => row.file));
  for (const kind of WORD_CLASSES) {
    view.setUint32(at, sorted.filter((row) => row.kind === kind).length, true);
    at += 4;
  }
  column(text);
  view.setUint32(20, checksum(bytes, HEADER_BYTES), true);
  return bytes;
}
