import { tagNumber, tagSet } from '../../tagger/tags';
import { CAPITAL, SMALL, startsWith } from '../../text/letters';
import { hasFinite } from './apposition';
import type { Columns } from './columns';
import { HELPING_VERB, MAIN_VERB } from './token-kinds';

/** Tokens, the end not included. */
type Range = readonly [from: number, to: number];

/** Who speaks beside a quotation, and the verb. */
export interface Beside {
  readonly source: Range;
  readonly cue: Range;
}

const NOUN = tagNumber('NN');
const NAMES = tagSet('NNP', 'NNPS');
const NOUNS = tagSet('NN', 'NNS', 'NNP', 'NNPS');
const TOLD = tagSet('VB', 'VBD', 'VBP', 'VBZ');
/** As which a verb in the past is often taken (“…,” snapped Corvo); before "by" it is what it seems ("a film directed by"). */
const PARTICIPLE = tagNumber('VBN');
/** What a verb that is seldom seen is often taken for ("beams", "quips"). */
const PLURAL = tagNumber('NNS');
const ADVERB = tagNumber('RB');
const NUMBER = tagNumber('CD');
const BEGINS_SUBJECT = tagSet('DT', 'PRP$', 'NNP', 'NNPS', 'CD');
const SUBJECTS = new Set('he she they we i it'.split(' '));
/** What may stand behind speaker and verb: no object, which would make the verb one of doing ("she closed the door"). */
const BEHIND = tagSet('IN', 'RB', 'CC', 'TO', ',', '.', ':', 'WP', 'WDT', 'WRB', "''", '``', '-LRB-', '-RRB-');
/** Marks at the end of a quotation behind which its sentence goes on. */
const GOES_ON = new Set([',', '?', '!', '…', '...', '—', '–', '-', '--']);
const CLOSING = new Set(['”', '’', '"', "'", "''", ')', ']']);
const RELATIVE = tagSet('WP');
/** What begins a description between commas; and what begins something else behind it. */
const DESCRIBES = tagSet('DT', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD');
const GOES_AWAY = tagSet('IN', 'VBG', 'CC', 'RB', 'TO', 'WRB');
const ENDS_SENTENCE = new Set(['.', '!', '?', ';', ':', '—', '–', '--']);
/** Verbs with whom behind them instead of who ("told CNN"). */
const ADDRESSES = new Set(['tell', 'inform', 'remind', 'assure', 'notify']);
const TIES = new Set(['of', 'in', 'at', 'for', 'from']);
const PARTICLES = new Set(['in', 'out', 'back']);
/** How many words a description between commas may have ("Mira Corvo, a pilot at the harbour, quips"). */
const LONGEST_ASIDE = 15;
const LONGEST_DESCRIPTION = 40;

/**
 * Who speaks right behind a quotation, by the form of the sentence alone, whatever the verb is: “…,” quips the pilot; “…?” Mira
 * Corvo wonders. The sentence begins with the quotation, which ends with a comma, or with another mark that is no full stop
 * where a small letter or a name follows; null where it is none of these.
 * @param range the tokens of the quotation, with its marks
 */
export function speakerBehind(c: Columns, [from, to]: Range): Beside | null {
  const { count, types, tag, tokens, sentenceFrom, sentenceTo, paragraphTo } = c;
  if (sentenceFrom[from] !== from || to >= paragraphTo[from]!) return null;
  const comma = types[to]!.low === ',';
  const at = comma ? to + 1 : to;
  if (at >= count) return null;
  const end = sentenceTo[at]!;
  let mark = to - 1;
  while (mark > from && CLOSING.has(types[mark]!.low)) mark--;
  const last = types[mark]!.low;
  if (comma || last === ',') return verbFirst(c, at, end) ?? speakerFirst(c, at, end);
  if (!GOES_ON.has(last)) return null;
  if (startsWith(tokens.word[at]!, SMALL)) return verbFirst(c, at, end) ?? speakerFirst(c, at, end);
  return NAMES[tag[at]!] === 1 ? speakerFirst(c, at, end) : null;
}

/** The same right before a quotation, with which a sentence of its own begins: Mira Corvo quips, “…”. */
export function speakerBefore(c: Columns, [from]: Range): Beside | null {
  const { types, tokens, sentenceFrom } = c;
  const mark = from - 1;
  const begin = sentenceFrom[from]!;
  if (mark < begin + 2 || (types[mark]!.low !== ',' && types[mark]!.low !== ':')) return null;
  if (!startsWith(tokens.word[from + 1]!, CAPITAL)) return null;
  const found = speakerFirst(c, begin, mark);
  return found !== null && found.cue[1] === mark ? found : null;
}

/** Verb and speaker from a token on: "quips Mira Corvo". */
export function verbFirst(c: Columns, at: number, end: number): Beside | null {
  const verb = behindAdverbs(c, at, end);
  if (!isVerb(c, verb, end) || ADDRESSES.has(c.lexeme[verb]!.lemma)) return null;
  const particle = verb + 1 < end && PARTICLES.has(c.types[verb + 1]!.low) ? 1 : 0;
  const from = verb + 1 + particle;
  const to = from < end && c.types[from]!.low === 'it' ? -1 : subjectEnd(c, from, end);
  return to > from && mayStandBehind(c, to, end)
    ? { cue: [at, from], source: [from, descriptionEnd(c, to, end)] }
    : null;
}

/** The end of what is told of a speaker behind the name: "said Mira Corvo | , a pilot who lives at the quay | , on Monday". */
function descriptionEnd(c: Columns, at: number, end: number): number {
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

/** The other way round: "Mira Corvo quips". */
export function speakerFirst(c: Columns, at: number, end: number): Beside | null {
  const to = subjectEnd(c, at, end);
  if (to < 0) return null;
  // "A guard shouts": the verb was taken for the last noun of the phrase.
  const inside = to - 1;
  if (inside > at && NOUNS[c.tag[inside - 1]!] === 1 && isLikeVerb(c, inside, end) && mayStandBehind(c, to, end))
    return { source: [at, inside], cue: [inside, to] };
  const behind = behindAside(c, to, end);
  const verb = behindAdverbs(c, behindHave(c, behind, end), end);
  return (behind === to ? isVerb(c, verb, end) : isLikeVerb(c, verb, end)) && mayStandBehind(c, verb + 1, end)
    ? { source: [at, behind], cue: [behind, verb + 1] }
    : null;
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

/** The place behind the helping verb of "has said", if it stands there. */
export const behindHave = ({ lexeme, verb }: Columns, at: number, end: number): number =>
  at < end && verb[at] === HELPING_VERB && lexeme[at]!.lemma === 'have' ? at + 1 : at;

export function behindAdverbs({ tag }: Columns, at: number, end: number): number {
  let next = at;
  while (next < end && next - at < 2 && tag[next] === ADVERB) next++;
  return next;
}

/** A verb with a small letter that is no helping one, or what looks like one. */
function isVerb({ tag, verb, lexeme, tokens, types }: Columns, at: number, end: number): boolean {
  if (at >= end || !startsWith(tokens.word[at]!, SMALL) || verb[at] === HELPING_VERB || lexeme[at]!.lemma === 'be')
    return false;
  const isTold = TOLD[tag[at]!] === 1 || (tag[at] === PARTICIPLE && (at + 1 >= end || types[at + 1]!.low !== 'by'));
  return (isTold && verb[at] === MAIN_VERB) || (tag[at] === PLURAL && types[at]!.low.endsWith('s'));
}

/** The same, or a noun that can be one ("read"). */
const isLikeVerb = (c: Columns, at: number, end: number): boolean =>
  isVerb(c, at, end) || (at < end && c.tag[at] === NOUN && c.frames[at] !== 0 && startsWith(c.tokens.word[at]!, SMALL));

const mayStandBehind = ({ tag }: Columns, at: number, end: number): boolean => at >= end || BEHIND[tag[at]!] === 1;
