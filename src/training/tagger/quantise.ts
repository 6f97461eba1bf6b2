import type { TaggerOf, TaggerWeights } from '../../core/tagger/tagger';

/** 2^15 rows of weights: one more bit gains nothing, one less costs 0.3 points of accuracy. */
export const TAGGER_BITS = 15;
/** What a weight of 1 in the byte table stands for; scores are only compared, so it is not kept. */
const SCALE = 0.3;

/** The weights of a tagger in whole bytes. */
export const quantiseTagger = (tagger: TaggerOf<Float32Array>): TaggerWeights => ({
  ...tagger,
  weights: Int8Array.from(tagger.weights, (x) => Math.max(-127, Math.min(127, Math.round(x / SCALE)))),
});
