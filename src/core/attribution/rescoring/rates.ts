import { mix } from '../../text/hash';
import type { Columns } from '../chain/columns';
import type { CueContext } from '../chain/cue-context';

/** How often candidates were right in training, smoothed, by the hash of a key (see `rateKeys`); the mean for a new key. */
export interface CueRates {
  /** All of it was right. */
  whole(key: number): number;
  /** Its cue was. */
  cue(key: number): number;
}

export const RATE_KEYS = 4;

/**
 * What rates are kept by: the lemma of the cue; the lemma with the word behind it; with the marker of the clause and
 * quotation marks; the cluster of like words with its part of speech and that of the next word. Written into `out`.
 */
export function rateKeys(c: Columns, context: CueContext, out: Int32Array): void {
  const { anchor, lemma, tag, next, nextTag, markerWord, marker, quotes } = context;
  out[0] = mix(1, mix(lemma, tag));
  out[1] = mix(2, mix(lemma, next));
  out[2] = mix(3, mix(lemma, mix(marker >= 0 && marker - anchor < 4 ? markerWord : 0, quotes)));
  out[3] = mix(4, mix(c.cluster[anchor]! * 64 + tag, nextTag));
}
