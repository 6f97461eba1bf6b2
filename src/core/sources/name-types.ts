import { CAPITAL, endOfRun, isAll, kindAt, SMALL, startsWith, unitsAt } from '../text/letters';
import { phrase, rangeHas, SUFFIX } from './capitals';
import { BODY_WORDS, KNOWN_BODIES } from './lexicon/bodies';
import { firstNameOf } from './lexicon/first-name';
import { PREPOSITIONS, VERBS } from './lexicon/function-words';
import { PLACES } from './lexicon/places';
import { bodyWordOf } from './nouns';
import type { EntityType } from './types';
import type { Word, WordTable } from './words';

/** Person, body or place, by the words of a name and those right beside it. */
export function typeOf({ words }: WordTable, from: number, to: number, titled: boolean): EntityType {
  const all = phrase(words, from, to);
  const first = words[from]!;
  const last = words[to - 1]!;
  const length = to - from;
  if (/^@/.test(first.text)) return 'person';
  if (KNOWN_BODIES.has(all)) return 'body';
  if (PLACES.has(all)) return 'place';
  // "the conservative PPP" is no person; "President JFK" is.
  if (length === 1 && isAcronym(first) && words[from - 1]?.cap === false) return 'body';
  if (titled && length <= 4) return 'person';
  if (rangeHas(words, from, to, ({ text }) => text === '&')) return 'body';
  const hasBody = rangeHas(
    words,
    from,
    to,
    (word) => bodyWordOf(word.low) !== undefined && !SURNAME_OR_BODY.test(word.low),
  );
  if (isBodyBefore(words[from - 1])) return 'body';
  const firstName = firstNameOf(first.low);
  if (length > 1 && firstName === undefined && NAMED_DOCUMENT.test(last.low)) return 'document';
  // "Church of …", "Bank of …".
  if (length > 2 && words[from + 1]!.low === 'of' && bodyWordOf(first.low) !== undefined) return 'body';
  if (firstName !== undefined && length >= 2 && length <= 4 && !hasBody && !isAcronym(last)) return 'person';
  if (
    hasBody ||
    PARTS_OF_BODY.test(last.low) ||
    (length > 1 && (bodyWordOf(last.low) !== undefined || isAcronym(last)))
  )
    return 'body';
  if (rangeHas(words, from, to, (word) => isInitial(word.text) || SUFFIX.test(word.low))) return 'person';
  if (length === 1 && isAcronymOrInitials(first.text) && first.text.length <= 6) return 'body';
  if (rangeHas(words, from, to, (word) => BODY_WORDS.has(word.low)) && length > 1) return 'body';
  if (isPersonBehind(words, to)) return 'person';
  if (length === 1 && isWrittenLikeBrand(first.text)) return 'body';
  // "the Lee campaign" is about Lee, "the Harbourmaster said" about a body.
  const next = words[to];
  const alone =
    next === undefined || !next.letters || VERBS.has(next.low) || PREPOSITIONS.has(next.low) || next.low === 'and';
  if (words[from - 1]?.low === 'the' && alone && !first.possessive) return 'body';
  return 'unclear';
}

/** Nouns for bodies that are surnames or first words of places as well. */
const SURNAME_OR_BODY =
  /^(?:house|field|ford|right|left|cross|church|park|hill|mills?|forum|force|order|state|post|sun|express|guard|page|press|day|care|works?|star|gray|college|bank|banks|hall|temple|prior|abbey|stone|mail|bureau|health|safety|capital|weather)$/;

const isAcronym = ({ text }: Word): boolean => text.length > 1 && text.length <= 6 && isAll(text, CAPITAL);

const DIGITS_AND_TIES = '0123456789&-';

/** "FBI", "MI5", "AT&T", "U.N." */
function isAcronymOrInitials(text: string): boolean {
  if (!startsWith(text, CAPITAL)) return false;
  const first = unitsAt(text, 0);
  if (first < text.length && endOfRun(text, first, CAPITAL, DIGITS_AND_TIES) === text.length) return true;
  let dots = 0;
  for (let at = 0; at < text.length; at++) {
    if ((kindAt(text, at) & CAPITAL) === 0) return false;
    at += unitsAt(text, at);
    if (at < text.length && text[at] !== '.') return false;
    if (at < text.length) dots++;
  }
  return dots >= 2;
}

const isInitial = (text: string): boolean =>
  text.endsWith('.') && startsWith(text, CAPITAL) && text.length === unitsAt(text, 0) + 1;

/** "PayPal", "eBay": hardly anything but companies and what they make is written so, other than "McCabe" and the like. */
export const isWrittenLikeBrand = (text: string): boolean =>
  hasInnerCapital(text) && !/^(?:Mc|Mac|O’|O'|De|Di|La|Le|Van|Fitz)/.test(text);

function hasInnerCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if ((kindAt(text, i) & SMALL) !== 0 && (kindAt(text, i + unitsAt(text, i)) & CAPITAL) !== 0) return true;
  return false;
}

/** "the app Sorrel", "law firm Orr & Orr": a noun for a body in small letters says what the name behind it is. */
export function isBodyBefore(word: Word | undefined): boolean {
  if (word === undefined || !word.letters || word.cap || word.possessive) return false;
  return /^(?:app|firm|company|startup|start-up|giant|platform|retailer|carmaker|automaker|manufacturer|website|site|newspaper|tabloid|magazine|broadcaster|airline|supermarket|chain|charity|nonprofit|non-profit|organi[sz]ation|union|agency|network|brand|bank|lender|insurer)$/.test(
    word.low,
  );
}

/** Names of papers that bind. */
const NAMED_DOCUMENT = /^(?:act|bill|law|treaty|accord|accords|constitution|amendment|code|charter|covenant)$/;

const PARTS_OF_BODY = /^(?:sheriff's|police|inc|llc|union|fc|pd|management|rescue|ems|public|recreation|utilities)$/;

/** "…, 34," "… (R-Ohio)" "…, who": what stands behind the names of people. */
function isPersonBehind(words: readonly Word[], to: number): boolean {
  const next = words[to];
  const after = words[to + 1];
  if (next === undefined || after === undefined) return false;
  if (next.text === ',') {
    if (/^\d{1,2}$/.test(after.text) && /^[,.]$/.test(words[to + 2]?.text ?? '.')) return true;
    return after.low === 'who' || after.low === 'whose';
  }
  if (next.low === 'who' || next.low === 'whose' || next.low === 'himself' || next.low === 'herself') return true;
  return next.text === '(' && /^[RDI](?:-|$)/.test(after.text);
}
