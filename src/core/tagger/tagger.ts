import { addRowsOf } from '../model/rows';
import type { Tokens } from '../text/tokens';
import type { WordType } from '../text/vocabulary';
import { EVERY_WORD, FEATURES, isShouting, START_TAG, taggerFeatures } from './features';
import { TAGS } from './tags';

/** A trained tagger: weights by hashed feature (rows of one weight a tag), and the words that have but one tag. */
export interface TaggerOf<Table> {
  /** 2^bits rows of `TAGS.length` weights. */
  readonly bits: number;
  readonly weights: Table;
  /** By the hash of the word in small letters (`WordType.norm`). */
  readonly single: ReadonlyMap<number, number>;
}

/** As it is used: weights in whole bytes. */
export type TaggerWeights = TaggerOf<Int8Array>;

const features = new Int32Array(FEATURES);
/** All but the first feature, which every word has. */
const others = features.subarray(1);
const scores = new Int32Array(TAGS.length);

/**
 * The part of speech of every token, as numbers of `TAGS`. From left to right, each word by the weights of its features
 * and the two tags before it (averaged perceptron, Collins 2002).
 * @param known the tags of paragraphs where they are known, by number; those of the others are put in
 */
export function tagWords(
  weights: TaggerWeights,
  tokens: Tokens,
  types: readonly WordType[],
  known: readonly { tags: Uint8Array | undefined }[] = [],
): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  for (let from = 0, to = 0; from < tokens.count; from = to) {
    while (to < tokens.count && tokens.paragraph[to] === tokens.paragraph[from]) to++;
    const paragraph = known[tokens.paragraph[from]!];
    if (paragraph?.tags === undefined) {
      tagParagraph(weights, tokens, types, from, to, tags);
      if (paragraph !== undefined) paragraph.tags = tags.slice(from, to);
    } else tags.set(paragraph.tags, from);
  }
  return tags;
}

function tagParagraph(
  { bits, weights, single }: TaggerWeights,
  tokens: Tokens,
  types: readonly WordType[],
  first: number,
  end: number,
  tags: Uint8Array,
): void {
  const mask = (1 << bits) - 1;
  const size = TAGS.length;
  const row = (EVERY_WORD & mask) * size;
  const always = new Int32Array(weights.subarray(row, row + size));
  for (let from = first; from < end; ) {
    let to = from + 1;
    while (to < end && tokens.sentence[to] === tokens.sentence[from]) to++;
    const shouting = isShouting(types, from, to);
    let last = START_TAG;
    let lastButOne = START_TAG;
    for (let i = from; i < to; i++) {
      let best = single.get(types[i]!.norm) ?? -1;
      if (best < 0) {
        taggerFeatures(types, i, from, to, last, lastButOne, shouting, features);
        scores.set(always);
        addRowsOf(size, weights, mask, others, FEATURES - 1, scores, 0);
        best = highest(scores);
      }
      tags[i] = best;
      lastButOne = last;
      last = best;
    }
    from = to;
  }
}

/** Where the first of the highest numbers stands. */
function highest(numbers: Int32Array): number {
  let best = 0;
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! > numbers[best]!) best = i;
  return best;
}
