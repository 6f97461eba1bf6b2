import { aligned, checksum } from '../model/checksum';
import { blocksOf, WordTable } from './word-table';

/**
 * What is known of words that training saw seldom or never: a table of some 29,000 dictionary forms, made from word
 * vectors and WordNet (`npm run build:clusters`, src/training/clusters), read from `public/clusters.bin`.
 *
 *   const clusters = readClusters(bytes);
 *   const entry = clusters.find(lemma('rebuffed', 'v'), 'v');   // -1 where the table does not have the word
 *   if (entry >= 0) clusters.score(entry) ...
 *
 * Every word stands there once for each class it has: 'v' verb, 'n' noun, 'a' adjective or adverb (as written, not
 * lemmatised). Verbs and nouns are looked up by `lemma(word, 'v' | 'n')`. Of each entry there are, for features:
 * - `score` 0-15: how like the cues of the corpus the word is. A step is half a unit of log odds; 0 is odds of e^-6 or
 *   less, 15 is odds of e^1.5 or more. No word's own label was used for its own score: the score of a word seen in
 *   training is as good a guide as that of a new one, so a model can be trained on it without a correction.
 *   Scores of different classes are not comparable: join the class to the feature.
 * - `fine` (0 to 575) and `coarse` (0 to 79): clusters of like words; the clusters of a class are its own.
 * - `file` 0-44: WordNet's class of the commonest sense (32 verb.communication, 31 verb.cognition, 10 noun.communication …
 *   https://wordnet.princeton.edu/documentation/lexnames5wn).
 * - `frames`: THAT_CLAUSE if the verb can take "that …", TO_INFINITIVE if "to …", both as bits; of nouns and adjectives,
 *   those of the verb they come from.
 */
export interface Clusters {
  readonly size: number;
  readonly fineCount: number;
  readonly coarseCount: number;
  score(entry: number): number;
  fine(entry: number): number;
  coarse(entry: number): number;
  file(entry: number): number;
  frames(entry: number): number;
  /** The entry of a dictionary form in small letters, or -1. No allocation. */
  find(lemma: string, kind: WordClass): number;
  /** The word of an entry, for tests and explanations. */
  word(entry: number): string;
}

export type WordClass = 'v' | 'n' | 'a';

export const THAT_CLAUSE = 1;
export const TO_INFINITIVE = 2;
export const SCORE_LEVELS = 16;
/** Log odds at or below which the score is 0, and the step from one score to the next. */
export const SCORE_FLOOR = -6;
export const SCORE_STEP = 0.5;

export const CLUSTERS_MAGIC = 'SLCL';
export const CLUSTERS_VERSION = 2;
export const HEADER_BYTES = 24;
export const WORD_CLASSES: readonly WordClass[] = ['v', 'n', 'a'];

/** The table cannot be used; the message says why in plain words. */
export class ClustersError extends Error {
  override readonly name = 'ClustersError';
}

/**
 * Reads the table; nothing is built from it, a look-up reads the bytes as they are. All numbers are little-endian. Header:
 * magic (4 bytes), version, three unused bytes, then as 32 bits each the number of entries, of fine clusters, of bytes of
 * text, and the checksum of all after the header. Then: the number of entries of each class and where each block of words
 * begins in the text (32 bits each); coarse cluster of each fine one (1 byte each); of each entry the fine cluster's low
 * and then high bytes, score (low 4 bits) with frames (high 4 bits), file; the words (`WordTable`); and zeros up to a
 * multiple of 4.
 * @throws ClustersError if the bytes are not such a table, are cut off or changed
 */
export function readClusters(file: Uint8Array): Clusters {
  const bytes = aligned(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || String.fromCharCode(...bytes.subarray(0, 4)) !== CLUSTERS_MAGIC) {
    throw new ClustersError('This is not a table of word clusters.');
  }
  if (bytes[4] !== CLUSTERS_VERSION) {
    throw new ClustersError(
      `The table of word clusters has version ${bytes[4]}; version ${CLUSTERS_VERSION} is needed.`,
    );
  }
  if (bytes.length % 4 !== 0 || view.getUint32(20, true) !== checksum(bytes, HEADER_BYTES)) {
    throw new ClustersError('The table of word clusters is cut off or damaged: its checksum is wrong.');
  }
  const size = view.getUint32(8, true);
  const fineCount = view.getUint32(12, true);
  let at = HEADER_BYTES;
  const numbers = (length: number): Uint32Array => {
    at += 4 * length;
    return new Uint32Array(bytes.buffer, bytes.byteOffset + at - 4 * length, length);
  };
  const next = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const perClass = numbers(WORD_CLASSES.length);
  const blocks = numbers(perClass.reduce((sum, count) => sum + blocksOf(count), 0));
  const coarseOf = next(fineCount);
  const low = next(size);
  const high = next(size);
  const packed = next(size);
  const files = next(size);
  const words = new WordTable(next(view.getUint32(16, true)), blocks, perClass);
  const fine = (entry: number): number => low[entry]! | (high[entry]! << 8);
  return {
    size,
    fineCount,
    coarseCount: coarseOf.reduce((most, c) => Math.max(most, c + 1), 0),
    score: (entry) => packed[entry]! & 15,
    frames: (entry) => packed[entry]! >> 4,
    fine,
    coarse: (entry) => coarseOf[fine(entry)]!,
    file: (entry) => files[entry]!,
    find: (lemma, kind) => words.find(lemma, WORD_CLASSES.indexOf(kind)),
    word: (entry) => words.word(entry),
  };
}
