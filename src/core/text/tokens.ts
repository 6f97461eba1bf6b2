import type { Span } from '../report/types';
import { ABBREVIATIONS, STARTERS, TITLES } from './abbreviations';
import { CAPITAL, isSpace, kindAt, SMALL, startsWith } from './letters';

/**
 * The words and marks of a text, with the sentences and paragraphs they stand in. All arrays have one entry a token;
 * sentences and paragraphs are numbered from 0 in the order of the text. Offsets are UTF-16.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly string[];
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

const ASCII = new Uint8Array(128).map((_, code) => {
  const char = String.fromCharCode(code);
  if (code <= 32 || code === 127) return SPACE;
  return /\d/.test(char) ? DIGIT : /\w/.test(char) ? LETTER : MARK;
});

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code]!;
  if (Number.isNaN(code)) return SPACE;
  if (code === 0xad) return LETTER;
  // Spaces, zero-width and direction marks, line and paragraph separators.
  if (code === 0xa0 || code === 0x1680 || code === 0x3000 || code === 0xfeff || code === 0x85) return SPACE;
  if (code >= 0x2000 && code <= 0x200f) return SPACE;
  if (code >= 0x2028 && code <= 0x202f) return SPACE;
  if (code >= 0x205f && code <= 0x2069) return SPACE;
  if (code >= 0x2010 && code <= 0x205e) return MARK;
  return kindAt(text, at) === 0 ? MARK : LETTER;
}

const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
const CLITIC = /^(?:s|re|ve|ll|d|m)$/i;

/**
 * Cuts a text into words and marks, near the Penn Treebank's way: "U.S.", "Mr.", "3.5", "co-operate" are one token, "do|n't",
 * "Marant|'s" two. Every character is looked at a bounded number of times. Never throws.
 * @param paragraphs as `paragraphsOf` gives them; text outside of them has no tokens
 */
export function tokenize(text: string, paragraphs: readonly Span[]): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const word: string[] = [];
  const paragraph: number[] = [];
  paragraphs.forEach(([from, to], index) => {
    const before = word.length;
    cut(text, from, to, (start, end) => {
      starts.push(start);
      ends.push(end);
      word.push(text.slice(start, end));
    });
    for (let i = before; i < word.length; i++) paragraph.push(index);
  });
  const start = Int32Array.from(starts);
  const end = Int32Array.from(ends);
  const inParagraph = Int32Array.from(paragraph);
  return {
    count: word.length,
    start,
    end,
    word,
    sentence: sentencesOf(start, end, word, inParagraph),
    paragraph: inParagraph,
  };
}

function cut(text: string, from: number, to: number, emit: (start: number, end: number) => void): void {
  let at = from;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at++;
    } else if (isWordClass(kind)) {
      at = cutWord(text, at, to, emit);
    } else {
      const end = markEnd(text, at, to);
      emit(at, end);
      at = end;
    }
  }
}

/** A run of letters and digits with what ties it together; cuts off clitics. Gives the place behind it. */
function cutWord(text: string, from: number, to: number, emit: (start: number, end: number) => void): number {
  if (/^(?:https?:\/\/|www\.)/i.test(text.slice(from, Math.min(to, from + 8)))) {
    let end = from;
    while (end < to && classAt(text, end) !== SPACE && !/["“”’)\]<>]/.test(text[end]!)) end++;
    while (end > from && /[.,;:!?]/.test(text[end - 1]!)) end--;
    emit(from, end);
    return end;
  }
  let end = from;
  while (end < to) {
    if (isWordClass(classAt(text, end))) {
      end += text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdbff ? 2 : 1;
      continue;
    }
    const code = text.charCodeAt(end);
    const next = end + 1 < to ? classAt(text, end + 1) : SPACE;
    if (isApostrophe(code)) {
      if (next !== LETTER) break;
      const tail = letterRun(text, end + 1, to);
      const letters = text.slice(end + 1, Math.min(tail, end + 4));
      if (tail - end - 1 === 1 && /^t$/i.test(letters) && /n/i.test(text[end - 1]!) && end - 1 > from) {
        emit(from, end - 1);
        emit(end - 1, tail);
        return tail;
      }
      if (CLITIC.test(letters) && tail - end - 1 <= 2) {
        emit(from, end);
        emit(end, tail);
        return tail;
      }
      end = tail;
    } else if (code === 0x2d || code === 0x2010 || code === 0x2011) {
      if (!isWordClass(next)) break;
      end++;
    } else if (code === 0x2e) {
      if (!joinsAtStop(text, from, end, to)) break;
      end++;
    } else if (code === 0x2c) {
      if (next !== DIGIT || classAt(text, end - 1) !== DIGIT) break;
      end++;
    } else if (code === 0x26) {
      if (next !== LETTER || end - from > 3) break;
      end++;
    } else break;
  }
  end = Math.min(end, to);
  if (takesStop(text, from, end, to)) end++;
  emit(from, end);
  return end;
}

function letterRun(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && classAt(text, end) === LETTER) end++;
  return end;
}

/** Whether a stop between two word characters is part of the word: "3.5", "U.S", "example.com", not "left.She". */
function joinsAtStop(text: string, from: number, at: number, to: number): boolean {
  const next = at + 1 < to ? classAt(text, at + 1) : SPACE;
  if (next === DIGIT) return classAt(text, at - 1) === DIGIT;
  if (next !== LETTER) return false;
  const single = at - from === 1 || text[at - 2] === '.';
  if (single) return true;
  return !startsWith(text[at + 1]!, CAPITAL) && classAt(text, at - 1) === LETTER;
}

/** Whether the stop behind a word belongs to it: "U.S.", "Mr.", "J. Smith". */
function takesStop(text: string, from: number, end: number, to: number): boolean {
  if (end >= to || text.charCodeAt(end) !== 0x2e) return false;
  const length = end - from;
  if (length >= 3 && length <= 9 && text[end - 2] === '.' && classAt(text, end - 1) === LETTER) return true;
  if (length === 1) {
    const next = text.slice(end + 1, end + 3);
    return startsWith(text[from]!, CAPITAL) && isSpace(next.charCodeAt(0)) && startsWith(next.slice(1), CAPITAL);
  }
  if (length > 6) return false;
  const low = text.slice(from, end).toLowerCase();
  return TITLES.has(low) || (ABBREVIATIONS.has(low) && !/^(?:no|co|ed|mass|miss|wash|ill|ore|mar)$/.test(low))
    ? true
    : /^(?:No|Co|Mass|Miss|Wash|Ill|Ore|Mar|Ed)$/.test(text.slice(from, end)) &&
        !startsSmall(text.slice(end + 1, end + 4));
}

/** Whether a text begins with white space and then a small letter. */
function startsSmall(text: string): boolean {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at > 0 && (kindAt(text, at) & SMALL) !== 0;
}

/** The end of a mark: pairs like `` and '' and runs of stops and dashes are one. "@name" and "#tag" are one word. */
function markEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x60 || code === 0x27) return text.charCodeAt(at + 1) === code && at + 1 < to ? at + 2 : at + 1;
  if (code === 0x2e || code === 0x2d) {
    let end = at + 1;
    while (end < to && text.charCodeAt(end) === code) end++;
    return end;
  }
  if ((code === 0x40 || code === 0x23) && at + 1 < to && isWordClass(classAt(text, at + 1))) {
    let end = at + 1;
    while (end < to && isWordClass(classAt(text, end))) end++;
    return end;
  }
  return code >= 0xd800 && code <= 0xdbff && at + 1 < to ? at + 2 : at + 1;
}

const CLOSING = /^["”’')\]]$|^''$/;
const STOP = /^(?:[!?…]|\.+)$/;

function sentencesOf(start: Int32Array, end: Int32Array, word: readonly string[], paragraph: Int32Array): Int32Array {
  const sentence = new Int32Array(word.length);
  let number = 0;
  let ended = false;
  for (let i = 0; i < word.length; i++) {
    const w = word[i]!;
    if (i > 0 && paragraph[i] !== paragraph[i - 1]) {
      number++;
      ended = false;
    } else if (ended) {
      const apart = end[i - 1]! < start[i]!;
      if (!(CLOSING.test(w) && !apart) && !STOP.test(w)) {
        // Before "he asked", a comma or a closing bracket the sentence goes on.
        if (apart && !startsWith(w, SMALL) && !/^[,;:)]/.test(w)) number++;
        ended = false;
      }
    }
    sentence[i] = number;
    if (STOP.test(w)) ended = true;
    else if (w.length > 1 && w.endsWith('.')) ended = mayEnd(w, word[i + 1] ?? '', word[i + 2] ?? '');
  }
  return sentence;
}

/** Whether a sentence can end at an abbreviation, by the word behind it. */
function mayEnd(abbreviation: string, next: string, afterNext: string): boolean {
  const low = abbreviation.slice(0, -1).toLowerCase();
  if (TITLES.has(low) || low.length === 1) return false;
  const first = /^["“‘]|^``/.test(next) ? afterNext : next;
  return startsWith(first, CAPITAL) && STARTERS.has(first.toLowerCase());
}
