import type { Span } from '../report/types';
import { endOfRun, LETTER, NUMBER, runsOf } from './letters';

/** The commonest English words; in running English text about four words in ten are among them. */
const COMMON = new Set(
  `the of and to a in is it that was for on are as with his they at be this from have or by had not but what all were when
  we there can an your which their said if do will each about how up out them then she many some so these would other into
  has more her two like him see time could no make than first been its who now people my made over did down only way you he
  i our me just after also year says new one because us between where most while before against`.split(/\s+/),
);
const SAMPLE = 2_000;
/** What may stand between two parts of a word. */
const JOINS = "’'.-";
const ENOUGH_WORDS = 20;
/** Halfway between English news (.35 to .5) and the languages nearest to it, Dutch, Scots and German (below .1). */
const ENGLISH_SHARE = 0.18;

/** The words of a text: runs of letters and digits, inner apostrophes, stops and hyphens included. */
export function* wordSpans(text: string): Generator<Span> {
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) yield [at, end];
    at = end > at ? end : at + 1;
  }
}

/** How many words a text has. */
export function countWords(text: string): number {
  let words = 0;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) words++;
    at = end > at ? end : at + 1;
  }
  return words;
}

/** The end of the word that begins at a place, or the place itself. */
function wordEnd(text: string, from: number): number {
  let end = endOfRun(text, from, LETTER | NUMBER);
  while (end > from && JOINS.includes(text[end]!)) {
    const next = endOfRun(text, end + 1, LETTER | NUMBER);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/**
 * Whether a text reads as English. The words decide; a text of a few words is taken for what the page declares.
 * @param declared BCP 47 tag of the page, or ""
 */
export function isEnglish(text: string, declared = ''): boolean {
  const words = runsOf(text.slice(0, SAMPLE * 6).toLowerCase(), LETTER);
  if (words.length < ENOUGH_WORDS) return declared === '' || /^en\b/i.test(declared);
  let common = 0;
  const sample = words.slice(0, SAMPLE);
  for (const word of sample) if (COMMON.has(word)) common++;
  return common / sample.length >= ENGLISH_SHARE;
}
