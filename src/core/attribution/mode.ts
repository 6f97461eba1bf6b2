import type { Mode } from '../report/types';
import type { CueReading } from './cue-reading';

/** Verbs that show something when a text or a count is their subject. */
const SHOWING = new Set(
  'show find suggest indicate reveal demonstrate reflect confirm prove illustrate document trace tie link estimate conclude project predict'.split(
    ' ',
  ),
);

/**
 * What the source does: says, thinks, means to do, shows, or says that it will not say.
 *
 * The lexicon tells it of the word; the source can change it: a poll that "says" something is evidence, and so is a
 * report that "shows" or "suggests" it, while a court that "finds" it states a decision, and a person who "finds" a
 * thing good thinks so. A cue that the lexicon does not know is taken as a statement, with "to" and a verb after it as
 * an intention.
 */
export function modeOf(reading: CueReading): Mode {
  const { sense, lemma, nature, isPhrase } = reading;
  if (sense === undefined)
    return reading.infinitive || reading.beginsWithTo ? 'intention' : nature === 'data' ? 'evidence' : 'statement';
  if (sense.mode === 'disclosure') return 'disclosure';
  const shows = !isPhrase && SHOWING.has(lemma);
  if (nature === 'data' && (sense.mode === 'statement' || shows)) return 'evidence';
  if (nature === 'text' && shows) return 'evidence';
  if (nature === 'text' && sense.mode === 'belief' && sense.stance === 'neutral') return 'statement';
  if (lemma === 'find' && !isPhrase) {
    if (nature === 'court') return 'statement';
    return nature === 'research' || reading.thatClause ? 'evidence' : 'belief';
  }
  return sense.mode;
}
