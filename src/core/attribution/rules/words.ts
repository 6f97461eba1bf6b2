import type { Span } from '../../report/types';
import { late } from '../../text/late';
import { CAPITAL, startsWith } from '../../text/letters';
import type { QuotedSpan } from '../../text/quotes';

/** A word or a mark of punctuation. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly low: string;
  /** Index of the quotation it stands in (its marks too), or -1. */
  readonly quote: number;
}

/** The words of one sentence; what stands in quotation marks belongs to the sentence around it. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly start: number;
  /** Behind the last word, before the final stop where that stands outside of quotation marks. */
  readonly end: number;
}

const WORD = late(String.raw`[\p{L}\p{N}]+(?:[’'.\-&/][\p{L}\p{N}]+)*(?:[’'](?![\p{L}\p{N}]))?|[^\s\p{L}\p{N}]`, 'gu');
const ABBREVIATION = late(
  String.raw`^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|prof|rev|hon|st|jr|sr|no|vs|inc|corp|co|ltd|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|u\.s|u\.k|u\.n|d|r|a\.m|p\.m|e\.g|i\.e|ph\.d|\p{L})$`,
  'u',
);

/** No sentence of an article is longer. What one costs grows faster than its length, so a page may not choose it. */
const MOST_WORDS = 250;

/** Splits a paragraph into sentences; a stop inside quotation marks ends one only where a new sentence begins behind it. */
export function sentencesOf(text: string, paragraph: Span, quotations: readonly QuotedSpan[]): Sentence[] {
  const words: Word[] = [];
  let q = 0;
  for (const match of text.slice(paragraph[0], paragraph[1]).matchAll(WORD())) {
    const start = paragraph[0] + match.index;
    const end = start + match[0].length;
    while (q < quotations.length && quotations[q]!.span[1] <= start) q++;
    const quote = q < quotations.length && quotations[q]!.span[0] <= start ? q : -1;
    words.push({ start, end, text: match[0], low: match[0].toLowerCase().replace(/’/g, "'"), quote });
  }
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < words.length; i++) {
    if (i < words.length - 1 && i - first < MOST_WORDS && !endsSentence(words, i)) continue;
    const list = words.slice(first, i + 1);
    first = i + 1;
    let last = list.length - 1;
    while (last > 0 && list[last]!.quote < 0 && /^[.!?]$/.test(list[last]!.text)) last--;
    sentences.push({ words: list, start: list[0]!.start, end: list[last]!.end });
  }
  return sentences;
}

function endsSentence(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const next = words[i + 1]!;
  if (word.quote >= 0) {
    // Inside: never. At the closing mark: where a stop stands before it and a capital that starts no "X said" follows.
    if (next.quote === word.quote) return false;
    const before = words[i - 1];
    return (
      before !== undefined &&
      /^[.!?…]$/.test(before.text) &&
      (startsWith(next.text, CAPITAL) || /^["“‘«]/.test(next.text))
    );
  }
  if (/^[!?…]$/.test(word.text)) return next.quote >= 0 || startsWith(next.text, CAPITAL) || /^["“‘]/.test(next.text);
  if (word.text !== '.') return false;
  const before = words[i - 1];
  if (before !== undefined && before.end === word.start && ABBREVIATION().test(before.low)) return false;
  return word.end < next.start || next.quote >= 0;
}
