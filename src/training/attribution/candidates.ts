import type { Candidate } from '../../core/attribution/chain/candidate';
import type { Columns } from '../../core/attribution/chain/columns';
import type { ChainWeights } from '../../core/attribution/chain/crf';
import type { Guesses } from '../../core/attribution/chain/guesses';
import { CuePass } from '../../core/attribution/chain/passes';
import { type Placed, placedCandidates } from '../../core/attribution/rescoring/placed';
import { RATE_KEYS, rateKeys } from '../../core/attribution/rescoring/rates';
import { shared } from '../../core/attribution/token-lists';
import type { RateTable } from '../../core/model/model';
import type { GoldAttribution, PreparedArticle } from './prepare';

/** The candidates of an article, and of each whether all of it is right and whether its cue is. */
export interface JudgedArticle {
  readonly article: PreparedArticle;
  readonly guesses: Guesses;
  readonly placed: readonly Placed[];
  readonly whole: Uint8Array;
  readonly cue: Uint8Array;
  /** What the trees are to give: 0 where it is wrong, else half, and the other half by the share of the content it has. */
  readonly worth: Float32Array;
}

/** Finds the candidates of an article and judges them by its annotation. */
export function judge(article: PreparedArticle, guesses: Guesses, weights: ChainWeights): JudgedArticle {
  const { columns, attributions } = article;
  const placed = placedCandidates(columns, guesses, new CuePass(weights, columns, guesses));
  const words = wordsOnly(columns);
  const gold = attributions.map((one) => ({ ...one, source: words(one.source), content: words(one.content) }));
  const whole = new Uint8Array(placed.length);
  const cue = new Uint8Array(placed.length);
  const worth = new Float32Array(placed.length);
  placed.forEach(({ candidate }, k) => {
    const own = { ...candidate, source: words(candidate.source), content: words(candidate.content) };
    for (const one of gold) {
      if (!one.cue.some((i) => candidate.cue.includes(i))) continue;
      cue[k] = 1;
      if (!isRight(own, one)) continue;
      whole[k] = 1;
      worth[k] = Math.max(worth[k]!, 0.5 + 0.5 * overlap(own.content, one.content));
    }
  });
  return { article, guesses, placed, whole, cue, worth };
}

const WORD = /[\p{L}\p{N}]/u;
const wordsOnly =
  ({ types }: Columns) =>
  (tokens: readonly number[]): number[] =>
    tokens.filter((i) => WORD.test(types[i]!.word));

const isRight = (candidate: Pick<Candidate, 'source' | 'content'>, gold: GoldAttribution): boolean =>
  candidate.content.length > 0 &&
  overlap(candidate.content, gold.content) >= 0.5 &&
  (gold.source.length === 0 || overlap(candidate.source, gold.source) >= 0.5);

function overlap(a: readonly number[], b: readonly number[]): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.length + b.length - both);
}

/** How much the mean of all counts against what was seen of one key. */
const PRIOR = 5;
/** A key that is seen less often says no more than the mean. */
const LEAST_SEEN = 3;

/** The rates of the cues of articles, by key. */
export function rateTable(articles: readonly JudgedArticle[]): RateTable {
  const seen = new Map<number, [count: number, whole: number, cue: number]>();
  const all: [number, number, number] = [0, 0, 0];
  const keys = new Int32Array(RATE_KEYS);
  for (const { article, placed, whole, cue } of articles) {
    placed.forEach(({ candidate, context }, k) => {
      if (candidate.reading !== 0) return;
      rateKeys(article.columns, context, keys);
      for (const key of keys) {
        const own = seen.get(key) ?? [0, 0, 0];
        seen.set(key, [own[0] + 1, own[1] + whole[k]!, own[2] + cue[k]!]);
      }
      all[0]++;
      all[1] += whole[k]!;
      all[2] += cue[k]!;
    });
  }
  const [mean, cueMean] = [all[1] / all[0], all[2] / all[0]];
  const kept = [...seen].filter(([, [count]]) => count >= LEAST_SEEN).sort(([a], [b]) => a - b);
  const byte = (right: number, count: number, prior: number): number =>
    Math.round((255 * (right + PRIOR * prior)) / (count + PRIOR));
  return {
    key: Int32Array.from(kept, ([key]) => key),
    whole: Uint8Array.from([...kept.map(([, [count, right]]) => byte(right, count, mean)), Math.round(255 * mean)]),
    cue: Uint8Array.from([
      ...kept.map(([, [count, , right]]) => byte(right, count, cueMean)),
      Math.round(255 * cueMean),
    ]),
  };
}
