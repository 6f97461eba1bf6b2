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

const WORD = /[\p{L}\p{N}@#$£€][\p{L}\p{N}\p{M}_]*(?:[’'.&/-][\p{L}\p{N}][\p{L}\p{N}\p{M}_]*)*|[^\s\p{L}\p{N}]/gu;
const LETTERS = /^[\p{L}\p{N}@#$]/u;
const CAPITAL = /^\p{Lu}/u;
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
/** "J", "U.S" */
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

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
    for (const match of text.slice(from, to).matchAll(WORD)) {
      const start = from + match.index;
      let word = match[0];
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
      const cap = CAPITAL.test(word);
      const isWord = LETTERS.test(word);
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

function isAbbreviated(words: readonly Word[], first: number, at: number): boolean {
  const last = words.length > first ? words.at(-1) : undefined;
  if (last === undefined || last.end !== at || last.possessive) return false;
  return ABBREVIATIONS.has(last.text.toLowerCase()) || INITIALS.test(last.text);
}

/** "the senators’ letter": an apostrophe behind a plural, before a word in small letters. */
function isPluralPossessive(text: string, at: number, word: string, quoted: boolean): boolean {
  if (!word.endsWith('s') || !/[’']/.test(text[at] ?? '')) return false;
  return !quoted && /^[’'] [\p{L}]/u.test(text.slice(at, at + 3));
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
  if (closed && stop.quoted) return /^["“‘«\p{Lu}]/u.test(next) && !quoted;
  return /^["“‘«([\p{Lu}\p{N}@]/u.test(next);
}
