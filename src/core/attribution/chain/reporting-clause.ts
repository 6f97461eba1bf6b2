import { THAT_CLAUSE } from '../../lexical/clusters';
import { tagNumber, tagSet } from '../../tagger/tags';
import { takes } from '../rules/cues';
import { ADDRESSES, type Beside, speakerFirst, verbFirst } from './beside';
import type { Columns } from './columns';
import { behindAdverbs, behindAside, behindHave, subjectEnd } from './speaker-phrase';
import { HELPING_VERB, UNQUOTED } from './token-kinds';

/** A clause that tells who says, with the words around it that are said: ranges of tokens, the end not included. */
export interface ReportingClause extends Beside {
  readonly content: readonly (readonly [from: number, to: number])[];
}

/** What makes a clause one that sets the scene ("When the boats came, Mira Corvo slept") or hangs on another. */
const SUBORDINATES = tagSet('WRB', 'WP', 'WDT', 'VBG', 'VBN', 'VB', 'TO');
const SUBORDINATORS = new Set(
  'if as because after before since until while although though unless whether once than that lest'.split(' '),
);
const FINITE = tagSet('VBD', 'VBP', 'VBZ', 'MD');
const PLURAL = tagNumber('NNS');
const TOLD = tagSet('VB', 'VBD', 'VBP', 'VBZ', 'NNS');
const PARTICIPLE = tagNumber('VBN');
const CC = tagNumber('CC');
const ADJUNCT = tagSet('IN', 'RB', 'NNP');
const PARTS = tagSet(',', ':', 'CC');
const ENDS_SENTENCE = new Set(['.', '!', '?', '…', '...']);
const CLOSING = new Set(['”', '’', '"', "'", "''", ')', ']']);
/** What the lexicon has a verb of saying for, and one of thinking. */
const STATEMENT = 1;
const BELIEF = 2;
/** How many words from its end a sentence is searched, and how many a clause before must have. */
const FAR = 60;
const FEWEST = 4;

/**
 * A reporting clause behind a sentence, or between two commas in it, by its form: "The boats are late, warns Mira Corvo." "The
 * boats, the pilot concedes, are late." The verb is one of saying or thinking that the lexicon knows. Null where the sentence has
 * none.
 * @param from the first token of a sentence
 * @param to the token behind its last
 */
export function reportingClause(c: Columns, from: number, to: number): ReportingClause | null {
  const { types, tag, quoted } = c;
  const [begin, end] = wordsOf(c, from, to);
  for (let comma = end - 2; comma > begin && comma > end - FAR; comma--) {
    if (types[comma]!.low !== ',') continue;
    let at = comma + 1;
    while (at < end && CLOSING.has(types[at]!.low)) at++;
    if (quoted[at] !== UNQUOTED || (quoted[comma] !== UNQUOTED && at === comma + 1)) continue;
    const beside = reporting(c, at, end);
    if (beside === null) continue;
    const behind = Math.max(beside.source[1], beside.cue[1]);
    const before: [number, number] = [begin, quoted[comma] === UNQUOTED ? comma : at];
    if (behind === end || (ADJUNCT[tag[behind]!] === 1 && types[behind]!.low !== 'that')) {
      if (before[1] - begin >= FEWEST && isMainClause(c, begin, before[1])) return { ...beside, content: [before] };
    } else if (types[behind]!.low === ',' && behind + 1 < end && FINITE[tag[behind + 1]!] === 1) {
      if (!hasFinite(c, begin, comma)) return { ...beside, content: [before, [behind + 1, end]] };
    }
  }
  return null;
}

/** Speaker and verb from a token on, where the verb is one of saying or thinking that takes a clause: not "attacked Trump". */
function reporting(c: Columns, at: number, end: number): Beside | null {
  const { tag, known, verb: verbs } = c;
  for (const beside of [verbFirst(c, at, end), speakerFirst(c, at, end)]) {
    if (beside === null) continue;
    const [first, verb] = [beside.cue[0], beside.cue[1] - 1];
    const isTold = TOLD[tag[verb]!] === 1 || (tag[verb] === PARTICIPLE && verbs[first] === HELPING_VERB);
    const isKnown = known[verb] === STATEMENT || known[verb] === BELIEF;
    if (isTold && isKnown && takesClause(c, verb)) return beside;
  }
  return null;
}

/** What a verb takes is not known where it was taken for a noun ("claims"). */
const takesClause = ({ tag, frames, lexeme }: Columns, verb: number): boolean =>
  tag[verb] === PLURAL || (frames[verb]! & THAT_CLAUSE) !== 0 || takes(lexeme[verb]!.lemma, 'clause');

/**
 * The same before what is said: "Sources told the Gazette the boats had been sold." Behind the verb a clause with a subject of
 * its own begins, with or without "that".
 */
export function reportingFirst(c: Columns, from: number, to: number): ReportingClause | null {
  const { types, tag, known, verb: verbs, phrase, phraseHead, quotation } = c;
  const [begin, end] = wordsOf(c, from, to);
  const subject = subjectEnd(c, begin, end);
  if (subject < 0) return null;
  const behind = behindAside(c, subject, end);
  const verb = behindAdverbs(c, behindHave(c, behind, end), end);
  if (verb >= end || !(TOLD[tag[verb]!] === 1 || (tag[verb] === PARTICIPLE && verbs[behind] === HELPING_VERB)))
    return null;
  if (known[verb] !== STATEMENT || !takesClause(c, verb)) return null;
  let at = verb + 1;
  if (ADDRESSES.has(c.lexeme[verb]!.lemma)) {
    if (at >= end || phrase[at] !== 1) return null;
    at = phraseHead[at]! + 1;
  }
  const that = at < end && types[at]!.low === 'that' ? 1 : 0;
  const clause = at + that;
  if (clause >= end || quotation[clause] !== 0 || phrase[clause] !== 1) return null;
  const own = phraseHead[clause]! + 1;
  if (own >= end || FINITE[tag[own]!] === 0 || !isPlain(c, own, end)) return null;
  return { source: [begin, behind], cue: [behind, verb + 1], content: [[at, end]] };
}

/** The words of a sentence without a conjunction before and the marks behind them. */
function wordsOf({ types, tag }: Columns, from: number, to: number): [begin: number, end: number] {
  let end = to;
  while (end > from && (ENDS_SENTENCE.has(types[end - 1]!.low) || CLOSING.has(types[end - 1]!.low))) end--;
  return [tag[from] === CC ? from + 1 : from, end];
}

/** Whether some words are told at one go: it takes more than the form to say where others end. */
function isPlain({ tag, quotation }: Columns, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (quotation[i] !== 0 || PARTS[tag[i]!] === 1) return false;
  return true;
}

/** Whether the first verb of some words is one of a clause that stands by itself. */
function isMainClause({ tag, types }: Columns, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (SUBORDINATES[tag[i]!] === 1 || SUBORDINATORS.has(types[i]!.low)) return false;
    if (FINITE[tag[i]!] === 1) return i > from;
  }
  return false;
}

function hasFinite({ tag }: Columns, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE[tag[i]!] === 1) return true;
  return false;
}
