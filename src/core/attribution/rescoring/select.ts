import type { Candidate } from '../chain/candidate';

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
 * a chosen one, none whose content is mostly taken.
 * @param count how many tokens the text has
 */
export function select(scored: readonly Scored[], count: number, threshold: number): Chosen[] {
  const taken = new Uint8Array(count);
  const inCue = new Uint8Array(count);
  const isAnchor = new Uint8Array(count);
  const chosen: Chosen[] = [];
  const order = scored
    .filter(({ candidate, score }) => score >= threshold && candidate.content.length > 0)
    .sort((a, b) => b.score - a.score || a.candidate.anchor - b.candidate.anchor);
  for (const { candidate, score } of order) {
    const { anchor, content, cue } = candidate;
    if (taken[anchor] === 1 || inCue[anchor] === 1) continue;
    const free = content.filter((i) => taken[i] === 0);
    if (content.length - free.length > MOST_SHARED * content.length) continue;
    if (score < SURE_ENOUGH_TO_HOLD && content.some((i) => isAnchor[i] === 1)) continue;
    for (const i of free) taken[i] = 1;
    for (const i of cue) inCue[i] = 1;
    isAnchor[anchor] = 1;
    chosen.push({ candidate, score, content: free });
  }
  return chosen.sort((a, b) => a.candidate.anchor - b.candidate.anchor);
}
