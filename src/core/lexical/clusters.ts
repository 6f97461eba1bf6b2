/**
 * What is known of words that training saw seldom or never: a table of some 29,000 dictionary forms, made from word
 * vectors and WordNet (`npm run build:clusters`, src/training/clusters), read from `public/clusters.bin`.
 *
 *   const clusters = readClusters(bytes);
 *   const entry = clusters.find(lemma('rebuffed', 'v'), 'v');   // -1 where the table does not have the word
 *   if (entry >= 0) clusters.score[entry] ...
 *
 * Every word stands there once for each class it has: 'v' verb, 'n' noun, 'a' adjective or adverb (as written, not
 * lemmatised). Verbs and nouns are looked up by `lemma(word, 'v' | 'n')`. For features these are columns, by entry:
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
  readonly score: Uint8Array;
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  readonly file: Uint8Array;
  readonly frames: Uint8Array;
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
export const CLUSTERS_VERSION = 1;
export const HEADER_BYTES = 24;
export const WORD_CLASSES: readonly WordClass[] = ['v', 'n', 'a'];

/** The table cannot be used; the message says why in plain words. */
export class ClustersError extends Error {
  override readonly name = 'ClustersError';
}

/**
 * Reads the table. All numbers are little-endian. Header: magic (4 bytes), version, three unused bytes, then as 32 bits
 * each the number of entries, of fine clusters, of bytes of text, and the checksum (FNV-1a of all after the header).
 * Then: coarse cluster of each fine one (1 byte each); of each entry the fine cluster's low and then high bytes, score
 * (low 4 bits) with frames (high 4 bits), file; the number of entries of each class (3 x 32 bits); and the words, sorted
 * within their class, each as: length shared with the word before, length of the rest, the rest in ASCII.
 * @throws ClustersError if the bytes are not such a table, are cut off or changed
 */
export function readClusters(bytes: Uint8Array): Clusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || String.fromCharCode(...bytes.subarray(0, 4)) !== CLUSTERS_MAGIC) {
    throw new ClustersError('This is not a table of word clusters.');
  }
  if (bytes[4] !== CLUSTERS_VERSION) {
    throw new ClustersError(
      `The table of word clusters has version ${bytes[4]}; version ${CLUSTERS_VERSION} is needed.`,
    );
  }
  const size = view.getUint32(8, true);
  const fineCount = view.getUint32(12, true);
  const textBytes = view.getUint32(16, true);
  if (bytes.length !== HEADER_BYTES + fineCount + 4 * size + 12 + textBytes) {
    throw new ClustersError('The table of word clusters is cut off or has too much at its end.');
  }
  if (view.getUint32(20, true) !== checksum(bytes, HEADER_BYTES)) {
    throw new ClustersError('The table of word clusters is damaged: its checksum is wrong.');
  }
  let at = HEADER_BYTES;
  const next = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const coarseOf = next(fineCount);
  const low = next(size);
  const high = next(size);
  const packed = next(size);
  const file = next(size);
  const fine = new Uint16Array(size);
  const coarse = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    fine[i] = low[i]! | (high[i]! << 8);
    coarse[i] = coarseOf[fine[i]!]!;
  }
  const perClass = [0, 4, 8].map((offset) => view.getUint32(at + offset, true));
  at += 12;
  const words = new WordTable(bytes.subarray(at), perClass);
  return {
    size,
    fineCount,
    coarseCount: coarseOf.reduce((most, c) => Math.max(most, c + 1), 0),
    score: packed.map((b) => b & 15),
    frames: packed.map((b) => b >> 4),
    fine,
    coarse,
    file,
    find: (lemma, kind) => words.find(lemma, WORD_CLASSES.indexOf(kind)),
    word: (entry) => words.word(entry),
  };
}

/** FNV-1a over the bytes from `from` on. */
export function checksum(bytes: Uint8Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

/** The words as bytes behind a hash table with open addressing: quick to build, nothing made at a look-up. */
class WordTable {
  readonly #text: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #ends: readonly number[];

  constructor(packed: Uint8Array, perClass: readonly number[]) {
    this.#ends = perClass.map((_, i) => perClass.slice(0, i + 1).reduce((sum, count) => sum + count, 0));
    const size = this.#ends.at(-1) ?? 0;
    let capacity = 16;
    while (capacity < 2 * size) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity).fill(-1);
    this.#starts = new Uint32Array(size + 1);
    let length = 0;
    for (let i = 0, at = 0; i < size; i++) {
      length += packed[at]! + packed[at + 1]!;
      at += 2 + packed[at + 1]!;
    }
    const text = new Uint8Array(length);
    const slots = this.#slots;
    let kind = 0;
    for (let i = 0, at = 0, end = 0, previous = 0; i < size; i++) {
      while (i >= this.#ends[kind]!) kind++;
      this.#starts[i] = end;
      const shared = end + packed[at]!;
      const whole = shared + packed[at + 1]!;
      let hash = SEEDS[kind]!;
      at += 2;
      for (let p = end; p < whole; p++) {
        const letter = p < shared ? text[previous + p - end]! : packed[at++]!;
        text[p] = letter;
        hash = Math.imul(hash ^ letter, 0x01000193);
      }
      previous = end;
      end = whole;
      let slot = spread(hash) & this.#mask;
      while (slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      slots[slot] = i;
    }
    this.#starts[size] = length;
    this.#text = text;
  }

  find(word: string, kind: number): number {
    let hash = SEEDS[kind]!;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    for (let slot = spread(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot]!;
      if (entry === -1) return -1;
      if (entry < this.#ends[kind]! && entry >= (this.#ends[kind - 1] ?? 0) && this.#is(entry, word)) return entry;
    }
  }

  word(entry: number): string {
    return String.fromCharCode(...this.#text.subarray(this.#starts[entry], this.#starts[entry + 1]));
  }

  #is(entry: number, word: string): boolean {
    const start = this.#starts[entry]!;
    if (this.#starts[entry + 1]! - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) if (this.#text[start + i] !== word.charCodeAt(i)) return false;
    return true;
  }
}

/** Where the hash of a word starts, by class: the same word in two classes lands in two places. */
const SEEDS: readonly number[] = [0x811c9dc5, 0x01234567, 0x3c6ef372];
const spread = (hash: number): number => hash ^ (hash >>> 15);
