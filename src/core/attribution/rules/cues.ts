import { lemma } from '../../text/lemma';
import { isAll, SMALL, startsWith } from '../../text/letters';
import { cueWord } from '../lexicon/lookup';
import { isBetween, isDay } from './noun-phrase';
import type { Word } from './words';

/** What may follow a cue and be its content. */
export type CueFrame = 'clause' | 'that' | 'infinitive' | 'object';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that take a clause without "that" ("said he would go"). */
const CLAUSE = set(
  `say tell add claim think believe argue insist suggest warn note announce report estimate predict maintain admit
  acknowledge concede confirm deny allege assert hope fear feel explain promise state reply respond answer reveal declare
  conclude write recall reckon guess expect know remark observe stress testify contend doubt wish tweet post joke complain
  ask wonder continue indicate emphasise emphasize reiterate show find`,
);
/** Verbs that take "to" and a verb ("promised to go"). */
const INFINITIVE = set(
  `promise vow pledge want plan seek refuse urge offer threaten intend hope swear aim decide agree ask call expect demand
  order encourage wish invite need choose`,
);
/** Verbs that take what they are about ("rejected the claims"). */
const OBJECT = set(
  `deny reject dismiss denounce condemn criticise criticize blast support oppose praise accuse blame describe
  predict announce propose express demand endorse defend slam mock welcome call dispute rebuke
  warn question suggest fear recommend threaten decry`,
);
const SPEECH_ONLY = set('go continue begin laugh smile sigh shout yell exclaim ask joke quip put recall explain');
const ADDRESSED = set(
  'tell remind ask urge warn inform assure advise order promise accuse blame call invite encourage',
);

/** A verb that may show an attribution; null where the word is none. */
export function cueVerb(word: Word, previous: Word | undefined): string | null {
  if (word.quote >= 0 || !isAll(word.text, SMALL)) return null;
  if (previous !== undefined && /^(?:the|a|an|his|her|its|their|this|that|of|no|any)$/.test(previous.low)) return null;
  const verb = lemma(word.low, 'v');
  const sense = cueWord(verb);
  return (sense !== undefined && !sense.light) || SPEECH_ONLY.has(verb) ? verb : null;
}

export const takes = (verb: string, frame: CueFrame): boolean => {
  switch (frame) {
    case 'clause':
      return CLAUSE.has(verb);
    case 'that':
      return true;
    case 'infinitive':
      return INFINITIVE.has(verb);
    case 'object':
      return OBJECT.has(verb);
  }
};

/** Verbs that nothing but speech goes with: they introduce a quotation, or stand behind a comma ("…, he said"). */
export const speaks = (verb: string): boolean => {
  const sense = cueWord(verb);
  return SPEECH_ONLY.has(verb) || CLAUSE.has(verb) || sense?.mode === 'statement';
};
export const addresses = (verb: string): boolean => ADDRESSED.has(verb);

const PLACES =
  /^(?:statement|interview|speech|letter|email|e-mail|tweet|post|conference|briefing|hearing|report|memo|message|filing|lawsuit|note|reporters|television|radio|twitter|facebook|cnn|nbc|cbs|abc|msnbc|bbc|wednesday|debate|rally)$/;

/** How many words from `at` on only tell where, when or to whom ("in a statement", "on Monday", "later"). */
export function adjunct(words: readonly Word[], at: number, ceiling: number): number {
  let i = at;
  for (;;) {
    const word = words[i];
    if (word === undefined || i >= ceiling || word.quote >= 0) return i;
    if (isDay(word) || (isBetween(word) && word.low !== 'not')) {
      i++;
      continue;
    }
    if (!/^(?:in|on|during|at|through|via|to|from|after|of)$/.test(word.low)) return i;
    if (
      word.low === 'to' &&
      startsWith(words[i + 1]?.text ?? '', SMALL) &&
      lemma(words[i + 1]!.low, 'v') === words[i + 1]!.low &&
      !PLACES.test(words[i + 1]!.low)
    )
      return i;
    let end = -1;
    for (let k = i + 1; k < ceiling && k < i + 8; k++) {
      const next = words[k]!;
      if (next.quote >= 0 || /^[,.;:]$/.test(next.text) || next.low === 'that') break;
      if (PLACES.test(next.low) || isDay(next) || /^\d{4}$/.test(next.text)) end = k + 1;
    }
    if (end < 0) return i;
    i = end;
  }
}
