import type { Candidate } from '../chain/candidate';
import type { Columns } from '../chain/columns';
import { wordsAroundSpeech } from '../chain/speech';

/** A candidate with the probability that all of it is right. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** A chosen candidate; its content without the words that another, surer one has taken. */
export interface Chosen extends Scored {
  readonly content: readonly number[];
}

/** How much of a content may belong to surer ones. */
const MOST_SHARED = 0.3;
/** How sure one must be that holds the cue of another. */
const SURE_ENOUGH_TO_HOLD = 0.9;

/**
 * Chooses candidates that do not stand in each other's way, the surest first: none whose cue lies in the content or cue of
 * a chosen one, none whose content is mostly taken. Of one that is mostly taken the sentences stay that hold a quotation
 * nobody else has.
 */
export function select(scored: readonly Scored[], columns: Columns, threshold: number): Chosen[] {
  const taken = new Uint8Array(columns.count);
  const inCue = new Uint8Array(columns.count);
  const isAnchor = new Uint8Array(columns.count);
  const chosen: Chosen[] = [];
  const order = scored
    .filter(({ candidate, score }) => score >= threshold && candidate.content.length > 0)
    .sort((a, b) => b.score - a.score || a.candidate.anchor - b.candidate.anchor);
  for (const { candidate, score } of order) {
    const { anchor, content, cue } = candidate;
    if (taken[anchor] === 1 || inCue[anchor] === 1) continue;
    const free = content.filter((i) => taken[i] === 0);
    const isShared = content.length - free.length > MOST_SHARED * content.length;
    const own = isShared ? wordsAroundSpeech(free, columns) : free;
    if (own.length === 0) continue;
    if (score < SURE_ENOUGH_TO_HOLD && own.some((i) => isAnchor[i] === 1)) continue;
    for (const i of own) taken[i] = 1;
    for (const i of cue) inCue[i] = 1;
    isAnchor[anchor] = 1;
    chosen.push({ candidate, score, content: own });
  }
  return chosen.sort((a, b) => a.candidate.anchor - b.candidate.anchor);
}
