import type { ChainWeights } from '../../core/attribution/chain/crf';
import { FeatureList } from '../../core/attribution/chain/crf';
import { cueContext } from '../../core/attribution/chain/cue-context';
import { CONTENT, CUE, CUE_LABELS, SOURCE } from '../../core/attribution/chain/cue-labels';
import { cuePair, cueUnary, ownFeatures, sharedFeatures } from '../../core/attribution/chain/cue-pass';
import { FIRST_LABELS, firstFeatures, firstPair, firstUnary } from '../../core/attribution/chain/first-pass';
import type { Guesses } from '../../core/attribution/chain/guesses';
import { relationOf } from '../../core/attribution/chain/relation';
import { type ChainExample, quantise, trainChain } from '../chain/train';
import { firstLabels, type PreparedArticle } from './prepare';

/** What a weight of 1 in the byte tables stands for. */
const FIRST_SCALE = 0.008;
const CUE_SCALE = 0.008;

/** Trains the first pass on whole paragraphs. */
export function trainFirst(
  articles: readonly PreparedArticle[],
  options = { rounds: 6, rate: 0.005, l1: 0.001 },
): ChainWeights {
  const examples = articles.flatMap((article): ChainExample[] => {
    const gold = firstLabels(article);
    const { columns } = article;
    const found: ChainExample[] = [];
    for (let from = 0; from < columns.count; from = columns.paragraphTo[from]!) {
      const start = from;
      const to = columns.paragraphTo[from]!;
      found.push({
        length: to - from,
        gold: gold.subarray(from, to),
        features: (t) => firstFeatures(columns, start + t),
      });
    }
    return found;
  });
  const weights = trainChain(examples, {
    labels: FIRST_LABELS,
    unaryBits: 17,
    pairBits: 11,
    unary: firstUnary,
    pair: firstPair,
    ...options,
  });
  return quantise(weights, FIRST_SCALE);
}

const unary = new FeatureList(256);
const pair = new FeatureList(96);

function append(to: FeatureList, from: FeatureList): void {
  for (let k = 0; k < from.count; k++) to.hashes[to.count++] = from.hashes[k]!;
}

/** Trains the second pass on the annotated cues, with what the first pass made of texts that it had not seen. */
export function trainCue(
  articles: readonly PreparedArticle[],
  guesses: readonly Guesses[],
  options = { rounds: 4, rate: 0.006, l1: 0.001 },
): ChainWeights {
  const examples = articles.flatMap(({ columns, attributions }, a) =>
    attributions.map(({ anchor, source, cue, content }): ChainExample => {
      const g = guesses[a]!;
      const context = cueContext(columns, g, anchor);
      const { from, to } = context;
      const gold = new Uint8Array(to - from);
      const mark = (tokens: readonly number[], label: number): void => {
        for (const i of tokens) if (i >= from && i < to) gold[i - from] = label;
      };
      mark(content, CONTENT);
      mark(source, SOURCE);
      mark(cue, CUE);
      gold[anchor - from] = CUE;
      return {
        length: to - from,
        gold,
        features: (t) => {
          const i = from + t;
          const relation = relationOf(columns, anchor, i);
          unary.count = 0;
          pair.count = 0;
          sharedFeatures(columns, g, relation, i);
          append(unary, cueUnary);
          if (t > 0) append(pair, cuePair);
          ownFeatures(columns, g, context, relation, i);
          append(unary, cueUnary);
          if (t > 0) append(pair, cuePair);
        },
        allowed: (t) => (from + t === anchor ? 1 << CUE : -1),
      };
    }),
  );
  const weights = trainChain(examples, { labels: CUE_LABELS, unaryBits: 17, pairBits: 12, unary, pair, ...options });
  return quantise(weights, CUE_SCALE);
}
