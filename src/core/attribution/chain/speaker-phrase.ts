import { tagNumber, tagSet } from '../../tagger/tags';
import { hasFinite } from './apposition';
import type { Columns } from './columns';
import { HELPING_VERB } from './token-kinds';

/*
 * The words of who speaks, by parts of speech alone: where a subject ends, with what stands around its name.
 */

const NOUN = tagNumber('NN');
const NAMES = tagSet('NNP', 'NNPS');
const NOUNS = tagSet('NN', 'NNS', 'NNP', 'NNPS');
const PLURAL = tagNumber('NNS');
const NUMBER = tagNumber('CD');
const BEGINS_SUBJECT = tagSet('DT', 'PRP$', 'NNP', 'NNPS', 'CD');
const SUBJECTS = new Set('he she they we i it'.split(' '));
const RELATIVE = tagSet('WP');
/** What begins a description between commas; and what begins something else behind it. */
const DESCRIBES = tagSet('DT', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD');
const GOES_AWAY = tagSet('IN', 'VBG', 'CC', 'RB', 'TO', 'WRB');
const ENDS_SENTENCE = new Set(['.', '!', '?', ';', ':', '—', '–', '--']);
const TIES = new Set(['of', 'in', 'at', 'for', 'from']);
/** How many words a description between commas may have ("Mira Corvo, a pilot at the harbour, quips"). */
const LONGEST_ASIDE = 15;
const LONGEST_DESCRIPTION = 40;
const ADVERB = tagNumber('RB');

/** The end of the subject that begins at a token, with what "of" or "in" ties to it; -1 where none does. */
export function subjectEnd(c: Columns, at: number, end: number): number {
  const { phrase, phraseHead, tag, types } = c;
  // Of "quips Mira Corvo" the verb may have been taken for a noun of the same phrase.
  if (at >= end || phrase[at] === 0 || (phrase[at] !== 1 && NAMES[tag[at]!] === 0 && tag[at] !== NOUN)) return -1;
  const head = phraseHead[at]!;
  if (head >= end) return -1;
  if (head === at && SUBJECTS.has(types[at]!.low)) return at + 1;
  const tied = tiedEnd(c, head + 1, end);
  // "One of the pilots".
  if (tied > head + 1 && tag[head] === NUMBER) return tied;
  // "Harbour pilot Mira Corvo", "police", "experts".
  const begins = BEGINS_SUBJECT[tag[at]!] === 1 || NAMES[tag[head]!] === 1 || isMany(c, head);
  return begins && NOUNS[tag[head]!] === 1 ? tied : -1;
}

const isMany = ({ tag, types }: Columns, head: number): boolean =>
  tag[head] === PLURAL || types[head]!.low === 'police';

/** The place behind up to two phrases that a preposition ties to one that ends there: "| of the harbour office in Ostrava". */
function tiedEnd({ phrase, phraseHead, types }: Columns, at: number, end: number): number {
  let to = at;
  for (let k = 0; k < 2; k++) {
    const next = to + 1;
    if (next >= end || !TIES.has(types[to]!.low) || phrase[next] !== 1) return to;
    to = Math.min(phraseHead[next]! + 1, end);
  }
  return to;
}

/** The end of what is told of a speaker behind the name: "said Mira Corvo | , a pilot who lives at the quay | , on Monday". */
export function descriptionEnd(c: Columns, at: number, end: number): number {
  const { types, tag, quotation } = c;
  const comma = at < end && types[at]!.low === ',';
  const from = comma ? at + 1 : at;
  if (from >= end || (RELATIVE[tag[from]!] === 0 && !(comma && DESCRIBES[tag[from]!] === 1))) return at;
  let to = from;
  while (to < end && to - from < LONGEST_DESCRIPTION && quotation[to] === 0 && !ENDS_SENTENCE.has(types[to]!.low)) {
    if (types[to]!.low === ',' && to + 1 < end && GOES_AWAY[tag[to + 1]!] === 1) break;
    to++;
  }
  if (types[to - 1]!.low === ',') to--;
  return hasFinite(c, from, to) ? at : to;
}

/** The place behind a description between commas, which has no verb of its own but in a clause of "who". */
export function behindAside({ types, tag, finite, quotation }: Columns, at: number, end: number): number {
  if (at >= end || types[at]!.low !== ',') return at;
  const isRelative = at + 1 < end && RELATIVE[tag[at + 1]!] === 1;
  for (let i = at + 1; i < end && i <= at + LONGEST_ASIDE; i++) {
    if ((finite[i] === 1 && !isRelative) || quotation[i] !== 0) return at;
    if (types[i]!.low === ',' && i > at + 1) return i + 1;
  }
  return at;
}

/** The place behind the helping verb of "has said", if it stands there. */
export const behindHave = ({ lexeme, verb }: Columns, at: number, end: number): number =>
  at < end && verb[at] === HELPING_VERB && lexeme[at]!.lemma === 'have' ? at + 1 : at;

/** The place behind up to two adverbs. */
export function behindAdverbs({ tag }: Columns, at: number, end: number): number {
  let next = at;
  while (next < end && next - at < 2 && tag[next] === ADVERB) next++;
  return next;
}
