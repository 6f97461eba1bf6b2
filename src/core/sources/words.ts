import { CAPITAL, endOfRun, isSpace, kindAt, LETTER, MARK, NUMBER, startsWith, unitsAt } from '../text/letters';
import { paragraphsOf } from '../text/paragraphs';
import { quotationsOf } from '../text/quotes';

/** A word or a mark of punctuation; the ’s of a possessive is no part of it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters, with straight apostrophes and without the dots of an abbreviation. */
  readonly low: string;
  readonly possessive: boolean;
  /** Begins with a capital letter. */
  readonly cap: boolean;
  /** A word or number, no punctuation. */
  readonly letters: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  /** Stands in quotation marks (the marks too). */
  readonly quoted: boolean;
}

/** The words of a text with what the layout tells about them. */
export interface WordTable {
  readonly words: readonly Word[];
  /** Index of the first word of each sentence; quoted sentences are part of the one around them. */
  readonly sentenceStarts: readonly number[];
  /** Of each paragraph: most of its words have capitals, as in a headline. */
  readonly headline: readonly boolean[];
  /** Words that occur in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words that occur with a capital where none is asked for: inside a sentence. */
  readonly capital: ReadonlySet<string>;
}

/** What a word may begin with beside letters and numbers; of these the first three make it a word. */
const SIGNS = '@#$£€';
/** What may stand between two parts of a word. */
const JOINS = "’'.&/-";
const POSSESSIVE = /[’'][sS]$/;
const ABBREVIATIONS = new Set(
  `
  mr mrs ms mx messrs dr drs sen sens rep reps gov govs pres gen col lt sgt det capt cpl maj cmdr adm supt insp
  prof rev hon fr msgr atty amb cllr brig ofc asst st ft mt jr sr no vs inc corp co ltd bros jan feb mar apr jun
  jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo
  mont neb nev okla ore pa tenn tex va vt wash wis wyo dept univ ave blvd`
    .trim()
    .split(/\s+/),
);

/** More closing marks than this do not stand in a row; a page that has them may not make this look at each again. */
const MOST_CLOSING = 8;

/** Splits a text into words and sentences. Linear in its length; never throws. */
export function readWords(text: string): WordTable {
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsOf(text, paragraphs);
  const words: Word[] = [];
  const sentenceStarts: number[] = [];
  const headline: boolean[] = [];
  const small = new Set<string>();
  const capital = new Set<string>();
  let quotation = 0;
  paragraphs.forEach(([from, to], paragraph) => {
    const first = words.length;
    let starts = true;
    let capitals = 0;
    let letters = 0;
    for (let start = from, next = from; start < to; start = next) {
      next = tokenEnd(text, start, to);
      if (next < 0) {
        next = start + 1;
        continue;
      }
      let word = text.slice(start, next);
      if (word === '.' && isAbbreviated(words, first, start)) {
        const last = words[words.length - 1]!;
        words[words.length - 1] = { ...last, end: start + 1, text: `${last.text}.` };
        continue;
      }
      while (quotation < quotations.length && quotations[quotation]!.span[1] <= start) quotation++;
      const around = quotations[quotation];
      const quoted = around !== undefined && around.span[0] <= start;
      if (!starts) starts = endsSentence(words, first, quoted, word);
      if (starts) sentenceStarts.push(words.length);
      const possessive = POSSESSIVE.test(word) || isPluralPossessive(text, start + word.length, word, quoted);
      if (POSSESSIVE.test(word)) word = word.slice(0, -2);
      const low = word.toLowerCase().replace(/’/g, "'");
      const cap = startsWith(word, CAPITAL);
      const isWord = startsWith(word, LETTER | NUMBER) || SIGNS.slice(0, 3).includes(word[0]!);
      if (isWord) {
        if (word.length > 3) {
          letters++;
          if (cap) capitals++;
        }
        if (!cap) small.add(low);
        else if (!starts && words.at(-1)!.letters) capital.add(low);
      }
      words.push({
        start,
        end: start + word.length,
        text: word,
        low,
        possessive,
        cap,
        letters: isWord,
        sentence: sentenceStarts.length - 1,
        paragraph,
        quoted,
      });
      starts = false;
    }
    headline.push(
      letters >= 3 && capitals / letters > 0.7 && (paragraph === 0 || !/[.!?”"]$/.test(text.slice(to - 1, to))),
    );
  });
  return { words, sentenceStarts, headline, small, capital };
}

/** The end of the word or mark that begins at a place; -1 for white space. */
function tokenEnd(text: string, from: number, to: number): number {
  const begins = (kindAt(text, from) & (LETTER | NUMBER)) !== 0;
  if (!begins && !SIGNS.includes(text[from]!)) return isSpace(text.charCodeAt(from)) ? -1 : from + unitsAt(text, from);
  let end = endOfRun(text, from + unitsAt(text, from), LETTER | NUMBER | MARK, '_');
  while (end < to && JOINS.includes(text[end]!) && (kindAt(text, end + 1) & (LETTER | NUMBER)) !== 0)
    end = endOfRun(text, end + 1, LETTER | NUMBER | MARK, '_');
  return end;
}

/** "J", "U.S" */
function areInitials(text: string): boolean {
  for (let at = 0; (kindAt(text, at) & LETTER) !== 0; at++) {
    at += unitsAt(text, at);
    if (at >= text.length) return true;
    if (text[at] !== '.') return false;
  }
  return false;
}

function isAbbreviated(words: readonly Word[], first: number, at: number): boolean {
  const last = words.length > first ? words.at(-1) : undefined;
  if (last === undefined || last.end !== at || last.possessive) return false;
  return ABBREVIATIONS.has(last.text.toLowerCase()) || areInitials(last.text);
}

/** "the senators’ letter": an apostrophe behind a plural, before a word in small letters. */
function isPluralPossessive(text: string, at: number, word: string, quoted: boolean): boolean {
  if (!word.endsWith('s') || !/[’']/.test(text[at] ?? '')) return false;
  return !quoted && text[at + 1] === ' ' && startsWith(text.slice(at + 2, at + 3), LETTER);
}

function endsSentence(words: readonly Word[], first: number, quoted: boolean, next: string): boolean {
  let last = words.length - 1;
  let closed = false;
  while (last >= Math.max(first, words.length - MOST_CLOSING) && /^["”’»)\]]$/.test(words[last]!.text)) {
    last--;
    closed = true;
  }
  const stop = words[last];
  if (stop === undefined || last < first || !/^[.!?…]$/.test(stop.text)) return false;
  if (stop.quoted && quoted) return false;
  if (closed && stop.quoted) return (startsWith(next, CAPITAL) || /^["“‘«]/.test(next)) && !quoted;
  return startsWith(next, CAPITAL | NUMBER) || /^["“‘«([@]/.test(next);
}
