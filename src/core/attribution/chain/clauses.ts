import { tagNumber, tagSet } from '../../tagger/tags';
import type { Tokens } from '../../text/tokens';
import type { WordType } from '../../text/vocabulary';

/** What begins at a token; 0 where nothing does. A comma before it adds `BEHIND_COMMA`. */
export const SENTENCE = 1;
export const AND_VERB = 2;
export const AND_PARTICIPLE = 3;
export const AND_INFINITIVE = 4;
export const AND_CLAUSE = 5;
export const AND_OTHER = 6;
export const PARTICIPLE = 7;
export const PAST_PARTICIPLE = 8;
export const RELATIVE_CLAUSE = 9;
export const THAT = 10;
export const TIME = 11;
export const REASON = 12;
export const PHRASE_AND_VERB = 13;
export const PHRASE = 14;
export const PREPOSITION = 15;
export const REST = 16;
export const MARK = 17;
export const BEHIND_COMMA = 32;

/** How far a verb is looked for behind a noun phrase, and behind "and". */
const LONGEST_SUBJECT = 10;

const WH = tagSet('WDT', 'WP', 'WP$');
const FINITE = tagSet('VBD', 'VBP', 'VBZ', 'MD');
const BASE = tagSet('VB', 'VBN');
const ADVERBS = tagSet('RB', 'RBR', 'RBS');
const CC = tagNumber('CC');
const VBG = tagNumber('VBG');
const VBN = tagNumber('VBN');
const IN = tagNumber('IN');
const TO = tagNumber('TO');
const TIMES = new Set(['after', 'before', 'when', 'while', 'as', 'until', 'since', 'once', 'amid', 'following']);
const REASONS = new Set([
  'because',
  'if',
  'although',
  'though',
  'unless',
  'whether',
  'where',
  'so',
  'except',
  'despite',
]);
const MARKS = new Set(['—', '–', '--', '-', ':', ';', '(', ')', '...', '…']);

/** What is known of the tokens where clauses are looked for. */
export interface ClauseGround {
  readonly types: readonly WordType[];
  readonly tag: Uint8Array;
  readonly phrase: Uint8Array;
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
}

/**
 * Where clauses and the like begin, without a parser: behind commas and marks, at "and", at words that open a clause; and for
 * each token where its own began.
 */
export function openingsOf(
  { count }: Tokens,
  ground: ClauseGround,
): { readonly opening: Uint8Array; readonly clauseFrom: Int32Array } {
  const opening = new Uint8Array(count);
  const clauseFrom = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    opening[i] = openingAt(ground, i);
    clauseFrom[i] = opening[i] !== 0 ? i : clauseFrom[i - 1]!;
  }
  return { opening, clauseFrom };
}

function openingAt(ground: ClauseGround, i: number): number {
  const { types, tag, sentenceFrom } = ground;
  if (i === sentenceFrom[i]) return SENTENCE;
  const before = types[i - 1]!.low;
  const { low } = types[i]!;
  if (low === ',' || MARKS.has(low)) return MARKS.has(low) ? MARK : 0;
  if (MARKS.has(before)) return MARK + BEHIND_COMMA;
  const comma = before === ',' ? BEHIND_COMMA : 0;
  if (tag[i] === CC) return comma + joined(ground, i + 1);
  if (WH[tag[i]!] === 1) return comma + RELATIVE_CLAUSE;
  if (low === 'that' && tag[i] === IN) return comma + THAT;
  if (TIMES.has(low) && tag[i] !== TO) return comma + TIME;
  if (REASONS.has(low)) return comma + REASON;
  if (comma === 0) return 0;
  if (tag[i] === VBG) return comma + PARTICIPLE;
  if (tag[i] === VBN) return comma + PAST_PARTICIPLE;
  if (tag[i] === IN) return comma + PREPOSITION;
  if (FINITE[tag[i]!] === 1) return comma + AND_VERB;
  if (ground.phrase[i] !== 0) return comma + (hasVerb(ground, i) ? PHRASE_AND_VERB : PHRASE);
  return comma + REST;
}

/** What "and" adds. */
function joined(ground: ClauseGround, from: number): number {
  const { tag, phrase, sentenceTo } = ground;
  const end = sentenceTo[from - 1]!;
  let i = from;
  while (i < end && ADVERBS[tag[i]!] === 1) i++;
  if (i >= end) return AND_OTHER;
  if (FINITE[tag[i]!] === 1) return AND_VERB;
  if (tag[i] === VBG) return AND_PARTICIPLE;
  if (BASE[tag[i]!] === 1 || tag[i] === TO) return AND_INFINITIVE;
  return phrase[i] !== 0 && hasVerb(ground, i) ? AND_CLAUSE : AND_OTHER;
}

/** Whether the noun phrase at a token is followed by a verb of its own before the next comma or "and". */
function hasVerb({ types, tag, sentenceTo }: ClauseGround, from: number): boolean {
  const end = Math.min(sentenceTo[from]!, from + LONGEST_SUBJECT);
  for (let i = from; i < end; i++) {
    if (FINITE[tag[i]!] === 1) return true;
    if (types[i]!.low === ',' || tag[i] === CC || WH[tag[i]!] === 1) return false;
  }
  return false;
}
