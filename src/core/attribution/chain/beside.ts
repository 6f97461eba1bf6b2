import { tagNumber, tagSet } from '../../tagger/tags';
import { CAPITAL, SMALL, startsWith } from '../../text/letters';
import type { Columns } from './columns';
import { behindAdverbs, behindAside, behindHave, descriptionEnd, subjectEnd } from './speaker-phrase';
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
/** What may stand behind speaker and verb: no object, which would make the verb one of doing ("she closed the door"). */
const BEHIND = tagSet('IN', 'RB', 'CC', 'TO', ',', '.', ':', 'WP', 'WDT', 'WRB', "''", '``', '-LRB-', '-RRB-');
/** Marks at the end of a quotation behind which its sentence goes on. */
const GOES_ON = new Set([',', '?', '!', '…', '...', '—', '–', '-', '--']);
const CLOSING = new Set(['”', '’', '"', "'", "''", ')', ']']);
/** Verbs with whom behind them instead of who ("told CNN"). */
export const ADDRESSES = new Set(['tell', 'inform', 'remind', 'assure', 'notify']);
const PARTICLES = new Set(['in', 'out', 'back']);

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
  if (!startsWith(tokens.word[from + 1] ?? '', CAPITAL)) return null;
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
