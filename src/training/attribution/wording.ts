import { logistic } from '../../core/attribution/rescoring/trees';
import {
  cueWording,
  readingWording,
  WORDING_BITS,
  type WordingWeights,
  wordingList,
} from '../../core/attribution/rescoring/wording';
import { randomFrom, shuffle } from '../random';
import type { JudgedArticle } from './candidates';

/** What a weight of 1 in the bytes stands for. */
const SCALE = 0.016;
const OPTIONS = { rounds: 4, rate: 0.05, l2: 0.02, baseRate: 0.002 };
/** Features of fewer articles are left out: they say more of these articles than of others. */
const LEAST_ARTICLES = 3;
const COUNTED = 2 ** 22;
/** Errors smaller than this are not worth a step. */
const TINY = 1e-3;

/** The wording of all readings of an article as hashes; those of reading `k` from `from[k]` on; and what each is worth. */
export interface WordedArticle {
  readonly hashes: Int32Array;
  readonly from: Int32Array;
  readonly worth: Float32Array;
}

export function wordingOf({ article: { columns }, guesses, placed, worth }: JudgedArticle): WordedArticle {
  const hashes: number[] = [];
  const from = new Int32Array(placed.length + 1);
  const take = (): void => {
    for (let n = 0; n < wordingList.count; n++) hashes.push(wordingList.hashes[n]!);
  };
  placed.forEach((one, k) => {
    cueWording(columns, guesses, one);
    take();
    readingWording(columns, guesses, one);
    take();
    from[k + 1] = hashes.length;
  });
  return { hashes: Int32Array.from(hashes), from, worth };
}

/** Fits the weights by steps of AdaGrad on the logistic loss with an L2 norm; the mean of the second half of the rounds. */
export function trainWording(articles: readonly WordedArticle[], seed = 9): WordingWeights {
  const common = commonIn(articles);
  const { rounds, rate, l2, baseRate } = OPTIONS;
  const size = 2 ** WORDING_BITS;
  const mask = size - 1;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const sums = new Float32Array(size);
  const random = randomFrom(seed);
  const order = articles.map((article) => onlyCommon(article, common, mask));
  let base = -1;
  for (let round = 0; round < rounds; round++) {
    for (const { hashes, from, worth } of shuffle(order, random)) {
      for (let k = 0; k < worth.length; k++) {
        let sum = base;
        for (let n = from[k]!; n < from[k + 1]!; n++) sum += weights[hashes[n]!]!;
        const g = logistic(sum) - worth[k]!;
        base -= baseRate * g;
        if (Math.abs(g) < TINY) continue;
        for (let n = from[k]!; n < from[k + 1]!; n++) {
          const at = hashes[n]!;
          const square = squares[at]! + g * g;
          squares[at] = square;
          weights[at] = weights[at]! - (rate / Math.sqrt(square + 1)) * (g + l2 * weights[at]!);
        }
      }
    }
    if (round >= rounds / 2) for (let at = 0; at < size; at++) sums[at] = sums[at]! + weights[at]!;
  }
  const mean = rounds - Math.ceil(rounds / 2);
  return {
    bits: WORDING_BITS,
    scale: SCALE,
    weights: Int8Array.from(sums, (x) => Math.max(-127, Math.min(127, Math.round(x / mean / SCALE)))),
  };
}

/** Which features are seen in articles enough, by the last bits of their hashes. */
function commonIn(articles: readonly WordedArticle[]): Uint8Array {
  const seen = new Uint8Array(COUNTED);
  const last = new Int32Array(COUNTED).fill(-1);
  articles.forEach(({ hashes }, number) => {
    for (const hash of hashes) {
      const at = hash & (COUNTED - 1);
      if (last[at] === number || seen[at]! >= LEAST_ARTICLES) continue;
      last[at] = number;
      seen[at] = seen[at]! + 1;
    }
  });
  return seen.map((count) => (count >= LEAST_ARTICLES ? 1 : 0));
}

/** An article without the other features; those that are left as places in the table of weights. */
function onlyCommon({ hashes, from, worth }: WordedArticle, common: Uint8Array, mask: number): WordedArticle {
  const kept = new Int32Array(hashes.length);
  const keptFrom = new Int32Array(from.length);
  let count = 0;
  for (let k = 0; k < worth.length; k++) {
    for (let n = from[k]!; n < from[k + 1]!; n++) {
      if (common[hashes[n]! & (COUNTED - 1)] === 1) kept[count++] = hashes[n]! & mask;
    }
    keptFrom[k + 1] = count;
  }
  return { hashes: kept.slice(0, count), from: keptFrom, worth };
}
