import { lemma } from '../../text/lemma';
import { CAPITAL, has, isAll, LETTER, NUMBER, SMALL, startsWith } from '../../text/letters';
import { cueWord } from '../lexicon/lookup';
import type { Word } from './words';

/** Indices into the words of a sentence; the end not included. */
export type WordRange = readonly [from: number, to: number];

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that stand between a source and its cue ("has also repeatedly said"). */
const BETWEEN = set(
  'has have had is was were been being also later then once again earlier recently repeatedly already still just now ' +
    'first previously reportedly publicly privately further even would will could may might must can do does did both ' +
    'not never always often simply',
);
/** Words that no source begins before. */
const BOUNDARY = set(
  'and but or that which because as when while where after before if although though since until unless whether than ' +
    'so yet nor meanwhile however therefore how why what with whom',
);
const PREPOSITION = set('of for at in from on to with by under');
const PRONOUNS = set('he she they it we i you who this these those one some many others both all several');
const DETERMINERS = set('a an the his her its their our my your another one two three four some several many most');
const DAYS = set('monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow');
const NEVER_SOURCE = set('there here then now not it’s that there’s');

export const isPronoun = (word: Word): boolean => PRONOUNS.has(word.low);
export const isBetween = (word: Word): boolean =>
  BETWEEN.has(word.low) || (word.low.length > 4 && word.low.endsWith('ly') && startsWith(word.text, SMALL));
export const isDay = (word: Word): boolean => DAYS.has(word.low);
const isStop = (word: Word): boolean => /^[.;:!?"“”«»()—–]$/.test(word.text) || word.quote >= 0;
const isVerb = (word: Word): boolean =>
  startsWith(word.text, SMALL) &&
  (/ed$/.test(word.low) || BETWEEN.has(word.low)) &&
  cueWord(lemma(word.low, 'v')) !== undefined;

/** The source that ends right before a cue: "Ann Lee, a lawyer for the city," + "has said". */
export function sourceBefore(words: readonly Word[], cue: number, floor: number): WordRange | null {
  let to = cue;
  while (to > floor && isBetween(words[to - 1]!)) to--;
  const aside = words[to - 1]?.text === ',' ? asideBefore(words, to - 1, floor) : null;
  if (aside !== null) return aside;
  const from = phraseStart(words, to, floor);
  return from < to && looksLikeSource(words, [from, to]) ? [from, to] : null;
}

/** "Ann Lee, a lawyer for the city," read backwards from its second comma. */
function asideBefore(words: readonly Word[], comma: number, floor: number): WordRange | null {
  for (let i = comma - 1; i > floor && comma - i < 25; i--) {
    const word = words[i]!;
    if (isStop(word)) return null;
    if (word.text !== ',') continue;
    const first = words[i + 1]!;
    const apposition =
      DETERMINERS.has(first.low) ||
      /^(?:who|whose|which|then|now|former|president|chief|head|director|\d+)/.test(first.low) ||
      isAll(first.text, LETTER);
    if (!apposition) return null;
    const from = phraseStart(words, i, floor);
    return from < i && looksLikeSource(words, [from, i]) ? [from, comma] : null;
  }
  return null;
}

function phraseStart(words: readonly Word[], to: number, floor: number): number {
  let from = to;
  while (from > floor) {
    const word = words[from - 1]!;
    if (isStop(word) || word.text === ',') break;
    if (word.low === 'and' && from < to) {
      // "Smith and Jones said": both; "he left and Smith said": one.
      const left = words[from - 2];
      if (left === undefined || !startsWith(left.text, CAPITAL) || !startsWith(words[from]!.text, CAPITAL)) break;
    } else if (BOUNDARY.has(word.low) && !(word.low === 'with' && from < to)) break;
    if (isVerb(word) && from < to) break;
    from--;
    if (isPronoun(words[from]!)) break;
  }
  while (from < to && (!startsWith(words[from]!.text, LETTER | NUMBER) || isBetween(words[from]!))) from++;
  // "In an interview Smith said" begins with a preposition: its object is no source.
  if (from < to && PREPOSITION.has(words[from]!.low)) {
    let last = to - 1;
    if (isPronoun(words[last]!)) return last;
    while (last > from && startsWith(words[last - 1]!.text, CAPITAL)) last--;
    if (DETERMINERS.has(words[last - 1]?.low ?? '')) last--;
    return last > from ? last : to;
  }
  return from;
}

/** The source that begins right behind a cue: "said" + "Ann Lee, a lawyer for the city". */
export function sourceAfter(words: readonly Word[], from: number, ceiling: number): WordRange | null {
  if (PREPOSITION.has(words[from]?.low ?? '')) return null;
  let to = from;
  while (to < ceiling && to - from < 30) {
    const word = words[to]!;
    if (/^[.;:!?"“”«»()—–]$/.test(word.text) || word.quote >= 0) break;
    if (word.text === ',') {
      const next = words[to + 1];
      if (next === undefined || to + 1 >= ceiling) break;
      const describes =
        DETERMINERS.has(next.low) ||
        /^(?:who|whose|chief|president|chairman|head|director|spokes\w+|professor|former|\d+)$/.test(next.low) ||
        startsWith(next.text, CAPITAL);
      if (!describes) break;
    } else if (to > from) {
      if (BOUNDARY.has(word.low) && word.low !== 'and') break;
      if (/^(?:in|on|during|at|after|by|to)$/.test(word.low) && endsSource(words, to + 1, ceiling)) break;
      if (isDay(word) || isVerb(word)) break;
      if (isPronoun(words[from]!)) break;
      if (word.low === 'and' && !startsWith(words[to + 1]?.text ?? '', CAPITAL)) break;
    }
    to++;
  }
  while (to > from && !startsWith(words[to - 1]!.text, LETTER | NUMBER)) to--;
  return to > from && looksLikeSource(words, [from, to]) ? [from, to] : null;
}

/** What begins here tells where or when it was said, not who said it. */
function endsSource(words: readonly Word[], at: number, ceiling: number): boolean {
  for (let i = at; i < ceiling && i < at + 5; i++) {
    const word = words[i]!;
    if (isDay(word)) return true;
    if (
      /^(?:interview|statement|speech|letter|email|e-mail|tweet|post|conference|briefing|hearing|reporters|debate|report|memo|note|message|filing|lawsuit|court|week|month|year|morning|afternoon|evening|night|\d{4})$/.test(
        word.low,
      )
    )
      return true;
  }
  return false;
}

function looksLikeSource(words: readonly Word[], [from, to]: WordRange): boolean {
  const first = words[from]!;
  const last = words[to - 1]!;
  if (NEVER_SOURCE.has(first.low) && to - from === 1) return false;
  if (to - from === 1 && (isDay(first) || /^\d+$/.test(first.text))) return false;
  if (!has(last.text, LETTER)) return false;
  if (isPronoun(first) || DETERMINERS.has(first.low)) return true;
  for (let i = from; i < to; i++) if (startsWith(words[i]!.text, CAPITAL)) return true;
  // Bare plurals speak too: "officials said", "critics say".
  return last.text.length > 1 && last.text.endsWith('s') && isAll(last.text, LETTER) && to - from <= 4;
}
