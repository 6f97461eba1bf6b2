import type { Mode, Reason, Span, Stance } from '../report/types';
import { readCue } from './cue-reading';
import { modeOf } from './mode';
import { stanceOf } from './stance';

/** What a cue means where it stands, and why. */
export interface CueClass {
  readonly mode: Mode;
  readonly stance: Stance;
  /**
   * `cue_word` [the words that decided], `cue_negated` [the word that turns them round], `source_nature` [the word that
   * shows that a poll, a text, a court speaks], each with its place.
   */
  readonly why: readonly Reason[];
}

/**
 * Tells what a source does with its words (mode) and how they are presented (stance), from the words of the cue, what
 * stands around it, and who the source is. All spans are UTF-16 offsets into `text`; any list may be empty. Never throws.
 */
export function classifyCue(
  text: string,
  cue: readonly Span[],
  source: readonly Span[],
  content: readonly Span[],
): CueClass {
  const reading = readCue(text, cue, source, content);
  const mode = modeOf(reading);
  const why: Reason[] = [];
  const [first, last] = [reading.decisive[0], reading.decisive.at(-1)];
  if (reading.sense !== undefined && first !== undefined && last !== undefined) {
    const evidence: Span = [first.span[0], last.span[1]];
    why.push({ code: 'cue_word', values: [text.slice(...evidence)], evidence });
  }
  const { negation, natureWord } = reading;
  if (negation !== undefined) why.push({ code: 'cue_negated', values: [negation.word], evidence: negation.span });
  if (natureWord !== undefined && reading.sense !== undefined && mode !== reading.sense.mode) {
    why.push({ code: 'source_nature', values: [natureWord.word], evidence: natureWord.span });
  }
  return { mode, stance: stanceOf(reading), why };
}
