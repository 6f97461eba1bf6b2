import { FEATURES, isShouting, START_TAG, taggerFeatures } from '../../core/tagger/features';
import type { TaggerOf } from '../../core/tagger/tagger';
import { TAGS } from '../../core/tagger/tags';
import type { Tokens } from '../../core/text/tokens';
import type { WordType } from '../../core/text/vocabulary';
import { randomFrom, shuffle } from '../random';

/** A text whose words have a tag each; -1 where none is known. */
export interface TaggedText {
  readonly tokens: Tokens;
  readonly types: readonly WordType[];
  readonly gold: Int8Array;
}

const ROUNDS = 5;
const SURE_COUNT = 20;
const SURE_SHARE = 0.998;

/** Words that are seen often and nearly always with the same tag. */
function singleTags(texts: readonly TaggedText[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { types, gold } of texts) {
    for (let i = 0; i < gold.length; i++) {
      if (gold[i]! < 0) continue;
      const { norm } = types[i]!;
      const tags = counts.get(norm) ?? new Map<number, number>();
      counts.set(norm, tags);
      tags.set(gold[i]!, (tags.get(gold[i]!) ?? 0) + 1);
    }
  }
  const single = new Map<number, number>();
  for (const [norm, tags] of counts) {
    let all = 0;
    let top = -1;
    for (const [tag, count] of tags) {
      all += count;
      if (top < 0 || count > tags.get(top)!) top = tag;
    }
    if (all >= SURE_COUNT && tags.get(top)! >= SURE_SHARE * all) single.set(norm, top);
  }
  return single;
}

/** Trains an averaged perceptron. The same texts give the same weights. */
export function trainTagger(texts: readonly TaggedText[], bits: number, seed = 1): TaggerOf<Float32Array> {
  const single = singleTags(texts);
  const size = TAGS.length;
  const mask = 2 ** bits - 1;
  const weights = new Float32Array(2 ** bits * size);
  const sums = new Float64Array(weights.length);
  const since = new Int32Array(weights.length);
  const features = new Int32Array(FEATURES);
  const scores = new Float64Array(size);
  let step = 0;
  const change = (at: number, by: number): void => {
    sums[at] = sums[at]! + weights[at]! * (step - since[at]!);
    since[at] = step;
    weights[at] = weights[at]! + by;
  };
  const sentences = texts.flatMap((text) => sentenceStarts(text.tokens).map(([from, to]) => ({ text, from, to })));
  const random = randomFrom(seed);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { text, from, to } of shuffle(sentences, random)) {
      const { types, gold } = text;
      const shouting = isShouting(types, from, to);
      let last = START_TAG;
      let lastButOne = START_TAG;
      for (let i = from; i < to; i++) {
        const right = gold[i]!;
        let best = single.get(types[i]!.norm) ?? -1;
        if (best < 0) {
          step++;
          taggerFeatures(types, i, from, to, last, lastButOne, shouting, features);
          scores.fill(0);
          for (let k = 0; k < FEATURES; k++) {
            const row = (features[k]! & mask) * size;
            for (let t = 0; t < size; t++) scores[t] = scores[t]! + weights[row + t]!;
          }
          best = 0;
          for (let t = 1; t < size; t++) if (scores[t]! > scores[best]!) best = t;
          if (right >= 0 && right !== best) {
            for (let k = 0; k < FEATURES; k++) {
              const row = (features[k]! & mask) * size;
              change(row + right, 1);
              change(row + best, -1);
            }
          }
        }
        lastButOne = last;
        last = best;
      }
    }
  }
  for (let at = 0; at < weights.length; at++) {
    sums[at] = sums[at]! + weights[at]! * (step - since[at]!);
    weights[at] = sums[at]! / step;
  }
  return { bits, weights, single };
}

function sentenceStarts({ count, sentence }: Tokens): [number, number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && sentence[to] === sentence[from]) to++;
    found.push([from, to]);
    from = to;
  }
  return found;
}
