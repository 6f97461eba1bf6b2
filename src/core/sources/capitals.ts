import { CALENDAR, FUNCTION_WORDS } from './lexicon/function-words';
import type { Word, WordTable } from './words';

export const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The time of an entry: "14.29". */
export const isClock = (word: Word | undefined): boolean => /^\d{1,2}[.:]\d\d$/.test(word?.text ?? '');

/** Whether a word has its capital only since it begins a sentence, a quotation or, behind the time, an entry ("14.29 Police"). */
export const isFirst = ({ words, sentenceStarts }: WordTable, i: number): boolean =>
  sentenceStarts[words[i]!.sentence] === i ||
  (sentenceStarts[words[i]!.sentence] === i - 1 && isClock(words[i - 1])) ||
  /^["“‘(—–:]$/.test(words[i - 1]?.text ?? '') ||
  /^[.?!]$/.test(words[i - 1]?.text ?? '');

/** "US" and "WHO" are no pronouns. */
const ACRONYMS_TOO = /^(?:US|WHO|IT|AM)$/;

export const isCapital = (word: Word | undefined): boolean =>
  word?.cap === true && (!FUNCTION_WORDS.has(word.low) || ACRONYMS_TOO.test(word.text)) && !CALENDAR.has(word.low);

export const isLoud = (word: Word | undefined): boolean =>
  word?.letters === true && word.text.length > 1 && word.text === word.text.toUpperCase() && word.cap;

/** Whole stretches in capitals ("HE SAID SO TO ALL OF US"): names cannot be told in them. */
export function inLoudSentence(words: readonly Word[], i: number): boolean {
  let from = i;
  let to = i + 1;
  while (i - from < 4 && isLoud(words[from - 1])) from--;
  while (to - i < 5 && isLoud(words[to])) to++;
  if (to - from < 4) return false;
  for (let k = from; k < to; k++) if (FUNCTION_WORDS.has(words[k]!.low)) return true;
  return false;
}

export const phrase = (words: readonly Word[], from: number, to: number): string => {
  let result = '';
  for (let i = from; i < to; i++) result += (i > from ? ' ' : '') + words[i]!.low;
  return result;
};

export function rangeHas(words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(words[i]!)) return true;
  return false;
}
