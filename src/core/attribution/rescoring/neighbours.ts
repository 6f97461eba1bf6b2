import { holds, shared } from '../token-lists';
import type { Placed } from './placed';
import { logistic } from './trees';

/** How many cues before and behind are looked at. */
const NEAR_CUES = 25;

/**
 * What the cues nearby say for or against a reading, each by its best one: the surest whose content holds this cue, that
 * stands in this content, that shares most of it; and how sure the cues right before and behind are (-1 where none is).
 */
export interface Neighbours {
  readonly covered: Float32Array;
  readonly inner: Float32Array;
  readonly overlap: Float32Array;
  readonly before: Float32Array;
  readonly behind: Float32Array;
}

interface Best {
  readonly placed: Placed;
  readonly chance: number;
  /** Its readings: from, to. */
  readonly from: number;
  readonly to: number;
}

/** @param wording what the words of each reading say for it, as the logarithm of the odds */
export function neighboursOf(placed: readonly Placed[], wording: Float32Array): Neighbours {
  const column = (): Float32Array => new Float32Array(placed.length);
  const found = { covered: column(), inner: column(), overlap: column(), before: column(), behind: column() };
  const cues = bestReadings(placed, wording);
  for (let n = 0; n < cues.length; n++) {
    const { from, to } = cues[n]!;
    for (let k = from; k < to; k++) {
      found.before[k] = n > 0 ? cues[n - 1]!.chance : -1;
      found.behind[k] = n + 1 < cues.length ? cues[n + 1]!.chance : -1;
      look(placed[k]!, n, cues, found, k);
    }
  }
  return found;
}

function look(one: Placed, n: number, cues: readonly Best[], found: Neighbours, k: number): void {
  const { anchor, content } = one.candidate;
  const { from, to } = one.context;
  for (let o = Math.max(0, n - NEAR_CUES); o < Math.min(cues.length, n + NEAR_CUES + 1); o++) {
    if (o === n) continue;
    const { placed: other, chance } = cues[o]!;
    if (other.context.to <= from || other.context.from >= to) continue;
    const its = other.candidate;
    if (chance > found.covered[k]! && holds(its.content, anchor)) found.covered[k] = chance;
    if (chance > found.inner[k]! && holds(content, its.anchor)) found.inner[k] = chance;
    if (chance > found.overlap[k]! && 2 * shared(content, its.content) > content.length) found.overlap[k] = chance;
  }
}

/** The best reading of each cue, by its words. */
function bestReadings(placed: readonly Placed[], wording: Float32Array): Best[] {
  const cues: Best[] = [];
  for (let from = 0; from < placed.length; ) {
    const to = from + placed[from]!.readings;
    let best = from;
    for (let k = from + 1; k < to; k++) if (wording[k]! > wording[best]!) best = k;
    cues.push({ placed: placed[best]!, chance: logistic(wording[best]!), from, to });
    from = to;
  }
  return cues;
}
