import type { Stance } from '../report/types';
import type { CueReading } from './cue-reading';

/**
 * How the words are presented: as a claim, a denial, agreement, criticism … The lexicon tells it of the word; a negation
 * turns it round ("does not support": criticism, "did not promise": refusal, "has never said": denial).
 */
export function stanceOf(reading: CueReading): Stance {
  const { sense, negation } = reading;
  const stance = sense?.stance ?? 'neutral';
  if (negation === undefined || sense?.mode === 'disclosure') return stance;
  const mode = sense?.mode ?? 'statement';
  switch (stance) {
    case 'neutral':
    case 'claim':
      return mode === 'intention' ? 'refusal' : 'denial';
    case 'agreement':
      return mode === 'belief' ? 'criticism' : 'denial';
    case 'promise':
      return 'refusal';
    case 'praise':
      return 'criticism';
    case 'denial':
    case 'criticism':
    case 'demand':
    case 'warning':
    case 'question':
    case 'refusal':
      return 'neutral';
  }
}
