import { isClock } from './capitals';
import { PARTY_WORDS } from './lexicon/bodies';
import { DETERMINERS, PREPOSITIONS } from './lexicon/function-words';
import { PEOPLES } from './lexicon/places';
import { bodyNounOf, documentOf, isPlural, isPoll, roleOf, singular } from './nouns';
import type { Word } from './words';

/** Where names stand: `at[i]` is the index of the name that covers word i, or -1. */
export interface NameIndex {
  readonly at: Int32Array;
  readonly from: (name: number) => number;
  readonly to: (name: number) => number;
  /** Index of the name whose titles or first word stand at word i, or -1. */
  readonly lead: Int32Array;
}

/** A noun phrase by its parts, as indices of words: `[from, head]` is its core, what follows describes it. */
export interface NounPhrase {
  readonly from: number;
  /** Behind the whole phrase with what describes it. */
  readonly to: number;
  /** Behind the core: where the first preposition, comma or clause begins. */
  readonly coreEnd: number;
  /** The head noun; the last word of a name where the core ends in one. */
  readonly head: number;
  /** Determiner in small letters; '' where there is none. */
  readonly determiner: string;
  /** Name the core ends in, or -1. */
  readonly name: number;
  /** Word that owns it ("Trump’s campaign", "his lawyer"), or -1. */
  readonly owner: number;
}

/** Verbs that no noun phrase goes over. */
const FINITE =
  /^(?:said|says|told|tells|is|are|was|were|has|have|had|wrote|writes|added|argued|announced|would|could)$/;
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);
const CLAUSE = new Set([
  'who',
  'whom',
  'whose',
  'which',
  'that',
  'where',
  'when',
  'while',
  'because',
  'as',
  'if',
  'all',
  'each',
]);
/** Participles behind a noun: "a report released last year", "states led by Ohio". */
const PARTICIPLE =
  /^(?:led|filed|released|conducted|published|commissioned|obtained|signed|written|issued|posted|sent|made|based|named|called|known|run|owned|headed|backed|funded|involved|seeking|representing|working|living|handling|attending|running|speaking|protesting|calling|close|familiar|briefed|opposed|responsible|dated|taken|posted|shared|seen|reviewed|provided|gathered|compiled|ordered|prepared|affiliated|aged|accused|charged|affected|polled|surveyed|interviewed|gathered|standing|waiting|watching|investigating|covering|leading|supporting|opposing)$/;

/** Reads the phrase in `[from, to)`. Words before it that cannot begin one (prepositions, marks) are passed over. */
export function readPhrase(words: readonly Word[], start: number, to: number, names: NameIndex): NounPhrase | null {
  let from = start;
  while (
    from < to &&
    (!words[from]!.letters ||
      // "14.29 Police": an entry and its time.
      isClock(words[from]) ||
      (PREPOSITIONS.has(words[from]!.low) &&
        names.at[from]! < 0 &&
        !/^(?:like|near|about|over)$/.test(words[from]!.low)))
  )
    from++;
  if (
    /^(?:according|said|says|citing|and|but|so|then|meanwhile|also|even|only|both|that|when|while|as|if)$/.test(
      words[from]?.low ?? '',
    ) &&
    from + 1 < to &&
    !words[from]!.cap &&
    !countsTwo(words, from, to)
  ) {
    return readPhrase(words, from + 1, to, names);
  }
  if (from >= to) return null;
  let owner = -1;
  let coreEnd = from;
  let determiner = DETERMINERS.has(words[from]!.low) && names.at[from]! < 0 ? words[from]!.low : '';
  if (/^\d/.test(words[from]!.text) && determiner === '') determiner = 'number';
  if (POSSESSIVE_PRONOUNS.has(words[from]!.low)) owner = from;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    const name = names.at[i]! >= 0 ? names.at[i]! : names.lead[i]!;
    if (name >= 0 && names.to(name) <= to) {
      i = names.to(name) - 1;
      coreEnd = i + 1;
      if (words[i]!.possessive) owner = i;
      continue;
    }
    if (word.text === '%') {
      coreEnd = i + 1;
      continue;
    }
    if (!word.letters) {
      if (word.text === '-' || word.text === '/' || word.text === '.' || (/^["“”‘’']$/.test(word.text) && i < to - 1))
        continue;
      break;
    }
    if (i > from) {
      if (PREPOSITIONS.has(word.low)) {
        if (word.low === 'of' && isQuantity(words, from, i, to)) {
          // "a number of officials", "most of the voters": the head is behind "of".
          if (determiner === '' || determiner === 'a') determiner = words[from]!.low;
          coreEnd = i + 1;
          continue;
        }
        break;
      }
      if (CLAUSE.has(word.low)) break;
      if (FINITE.test(word.low) && !word.cap) break;
      // No phrase has a second article inside ("a charge | her family denies").
      if (
        /^(?:the|a|an|his|her|their|its|my|our)$/.test(word.low) &&
        !/^(?:all|both|half|of|and|or|such)$/.test(words[i - 1]!.low) &&
        coreEnd > from
      ) {
        // "On social media the police": what a preposition opens is no source.
        if (PREPOSITIONS.has(words[from - 1]?.low ?? '') && from > start) return readPhrase(words, i, to, names);
        break;
      }
      if (
        PARTICIPLE.test(word.low) &&
        coreEnd > from &&
        !words[i - 1]!.possessive &&
        !POSSESSIVE_PRONOUNS.has(words[i - 1]!.low) &&
        !DETERMINERS.has(words[i - 1]!.low)
      )
        break;
      if (
        (word.low === 'and' || word.low === 'or') &&
        !joinsModifiers(words, i, to, names) &&
        !joinsTitles(words, i, to, names)
      )
        break;
    }
    coreEnd = i + 1;
    if (POSSESSIVE_PRONOUNS.has(word.low)) owner = i;
    if (word.possessive && i < to - 1) owner = i;
  }
  while (coreEnd > from + 1 && !words[coreEnd - 1]!.letters) coreEnd--;
  if (coreEnd <= from) coreEnd = from + 1;
  let head = coreEnd - 1;
  // "Article 21": the noun before its number.
  if (head > from && /^\d+$/.test(words[head]!.text) && documentOf(words[head - 1]!.low) !== undefined) head--;
  if (owner === head) owner = -1;
  return { from, to, coreEnd, head, determiner, name: names.at[head]!, owner };
}

/** "Both leaders", other than "both the mayor and the board", is said of two who were named before. */
const countsTwo = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]!.low === 'both' && words.slice(from, to).every(({ low }) => low !== 'and');

/** "Federal and state officials": "and" between words that both go with the noun behind them. */
function joinsModifiers(words: readonly Word[], at: number, to: number, names: NameIndex): boolean {
  const before = words[at - 1]!;
  const after = words[at + 1];
  if (after === undefined || at + 1 >= to || names.at[at + 1]! >= 0 || names.at[at - 1]! >= 0) return false;
  if (isThing(before.low)) return false;
  if (PEOPLES.has(before.low) && PEOPLES.has(after.low)) return true;
  const next = words[at + 2];
  return (
    next !== undefined && at + 2 < to && next.letters && !PREPOSITIONS.has(next.low) && !DETERMINERS.has(after.low)
  );
}

/** Words from "and" to the name in "chemist and study co-author Ann Lee". */
const LONGEST_TITLE = 5;

/** "Chef and owner Ann Lee": two roles of one person. */
function joinsTitles(words: readonly Word[], at: number, to: number, names: NameIndex): boolean {
  if (roleOf(words[at - 1]!.low) === undefined) return false;
  for (let i = at + 1; i + 1 < to && i - at < LONGEST_TITLE; i++) {
    const { low, letters } = words[i]!;
    if (!letters || DETERMINERS.has(low) || PREPOSITIONS.has(low) || CLAUSE.has(low)) return false;
    if (names.at[i]! < 0 && names.at[i + 1]! >= 0 && names.to(names.at[i + 1]!) <= to)
      return roleOf(low) !== undefined && !isPlural(low);
  }
  return false;
}

const isThing = (low: string): boolean =>
  roleOf(low) !== undefined ||
  documentOf(low) !== undefined ||
  isPoll(low) ||
  (isPlural(low) && bodyNounOf(low) !== undefined) ||
  PARTY_WORDS.has(low);

const QUANTITIES =
  /^(?:\d+|%|number|group|handful|majority|minority|series|couple|dozen|dozens|hundreds|thousands|lot|lots|some|many|most|several|few|all|one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|percent|member|members|each|both|none|any|coalition|array|range|string|crowd|team|pair|trio|bulk|rest|plurality)$/;

/** Whether `[from, at)` only counts what comes behind "of". */
function isQuantity(words: readonly Word[], from: number, at: number, to: number): boolean {
  const low = words[at - 1]!.low;
  if (at - from > 5 || !QUANTITIES.test(low)) return false;
  if (/^(?:members?)$/.test(low)) return false;
  if (!/^(?:team|coalition|group|crowd|array|range|pair|trio|string|series)$/.test(low)) return true;
  const people = /^(?:group|crowd|handful|pair|trio|string)$/.test(low);
  for (let i = at + 1; i < to && i < at + 6; i++) {
    if (PREPOSITIONS.has(words[i]!.low)) return false;
    if (isPlural(words[i]!.low) && (people || roleOf(words[i]!.low) !== undefined)) return true;
  }
  return false;
}

/** "two officials", "students": nobody alone is that; "one of the editors" is. */
export const isSeveral = (words: readonly Word[], { head, determiner }: NounPhrase): boolean =>
  determiner !== 'one' && isPlural(words[head]!.low);

/** The head as a noun in the singular, with the word before it where both are one role ("attorney general"). */
export function headNoun(words: readonly Word[], { head, from }: Pick<NounPhrase, 'head' | 'from'>): string {
  const low = words[head]!.low;
  if (head > from) {
    const both = `${singular(words[head - 1]!.low)} ${singular(low)}`;
    if (roleOf(both) !== undefined || bodyNounOf(both) !== undefined) return both;
  }
  return roleOf(low) ?? documentOf(low) ?? singular(low);
}
