import type { Candidate } from '../chain/candidate';
import type { Columns } from '../chain/columns';
import type { CueContext } from '../chain/cue-context';
import type { Guesses } from '../chain/guesses';
import type { CuePass } from '../chain/passes';
import { asksForNoName } from './nameless';

/** How likely a token must be the main word of a cue for the second pass to look at it. */
const CANDIDATE = 0.1;

/** A candidate with what was known of its place when it was found. */
export interface Placed {
  readonly candidate: Candidate;
  /** The likeliest reading of the same cue, and how many there are. */
  readonly first: Candidate;
  readonly readings: number;
  readonly context: CueContext;
}

/** All readings of all candidate cues of a text, in its order, of each cue the likeliest first. */
export function placedCandidates(columns: Columns, { anchor }: Guesses, pass: CuePass): Placed[] {
  const placed: Placed[] = [];
  for (let i = 0; i < columns.count; i++) {
    if (anchor[i]! < CANDIDATE || asksForNoName(columns, i)) continue;
    const { readings, context } = pass.readings(i);
    for (const candidate of readings) {
      placed.push({ candidate, first: readings[0]!, readings: readings.length, context });
    }
  }
  return placed;
}
