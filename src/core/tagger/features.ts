import { mix } from '../text/hash';
import type { WordType } from '../text/vocabulary';

export const FEATURES = 24;
/** The first feature, the same for every word. */
export const EVERY_WORD = 7;
const OUTSIDE = { norm: 1, raw: 1, suffix1: 1, suffix2: 1, suffix3: 1, suffix4: 1, prefix1: 1, prefix3: 1, shape: 0 };

/** What the last two tags are at the beginning of a sentence. */
export const START_TAG = 63;

/**
 * Writes the features of a word into `out`, as hashes: the word, its ends, its neighbours and the two tags before
 * (Ratnaparkhi 1996; Collins 2002).
 * @param from the first token of the sentence, `to` the one behind its last
 * @param shouting 1 where the sentence is written in capitals
 */
export function taggerFeatures(
  types: readonly WordType[],
  i: number,
  from: number,
  to: number,
  last: number,
  lastButOne: number,
  shouting: number,
  out: Int32Array,
): void {
  const word = types[i]!;
  const before = i > from ? types[i - 1]! : OUTSIDE;
  const before2 = i > from + 1 ? types[i - 2]! : OUTSIDE;
  const after = i + 1 < to ? types[i + 1]! : OUTSIDE;
  const after2 = i + 2 < to ? types[i + 2]! : OUTSIDE;
  const tag = mix(40, last);
  out[0] = EVERY_WORD;
  out[1] = mix(11, word.norm);
  out[2] = mix(12, word.raw);
  out[3] = mix(13, word.suffix3);
  out[4] = mix(14, word.suffix2);
  out[5] = mix(15, word.suffix4);
  out[6] = mix(16, word.prefix1);
  out[7] = mix(17, word.prefix3);
  out[8] = mix(18, word.shape * 4 + (i === from ? 2 : 0) + shouting);
  out[9] = mix(mix(19, word.shape), last);
  out[10] = tag;
  out[11] = mix(tag, lastButOne + 64);
  out[12] = mix(tag, word.norm);
  out[13] = mix(22, before.norm);
  out[14] = mix(23, before2.norm);
  out[15] = mix(24, after.norm);
  out[16] = mix(25, after2.norm);
  out[17] = mix(26, after.suffix3);
  out[18] = mix(27, before.suffix3);
  out[19] = mix(mix(28, word.norm), after.norm);
  out[20] = mix(mix(29, before.norm), word.norm);
  out[21] = mix(mix(31, last), after.suffix2);
  out[22] = mix(mix(32, after.shape), word.suffix2);
  out[23] = mix(mix(33, last), after.norm);
}

/** Whether most of a sentence's words are in capitals, so that a capital says nothing. */
export function isShouting(types: readonly WordType[], from: number, to: number): number {
  let capitals = 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
    const form = types[i]!.shape >> 2;
    if (form < 1 || form > 4) continue;
    letters++;
    if (form === 2 || form === 3) capitals++;
  }
  return letters > 3 && capitals > 0.6 * letters ? 1 : 0;
}
