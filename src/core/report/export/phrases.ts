import type { Attribution, Source } from '../types';
import { oneLine, wordsOf } from './plain';
import type { ExportWords } from './words';

/** What there is to say of a source beside its name. */
export function particulars({ description, principal, kind, naming }: Source, words: ExportWords): string[] {
  return [
    oneLine(description ?? ''),
    principal === undefined ? '' : words.speaksFor(oneLine(principal)),
    words.kind(kind),
    words.naming(naming),
  ].filter((part) => part !== '');
}

/** How something is said: the cue, the kind of quotation, and what is out of the ordinary. */
export function manner(text: string, { cue, quotation, mode, stance }: Attribution, words: ExportWords): string[] {
  return [
    wordsOf(text, cue),
    words.quotation(quotation),
    mode === 'statement' ? '' : words.mode(mode),
    stance === 'neutral' ? '' : words.stance(stance),
  ].filter((part) => part !== '');
}
