import type { Span } from '../types';
import { occurrences } from './occurrences';

/** The longest passage that is given as a whole; of a longer one the first and last words are given. */
const WHOLE_AT_MOST = 300;
/** Words at each end of a long passage, at first. */
const FEWEST_WORDS = 3;
/** Words before and after a passage, and at its ends, at most. */
const MOST_WORDS = 12;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;

/** A passage as a text directive finds it: `prefix-,start,end,-suffix`. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
  /** The words that have to be found once and no more, for the directive to lead here. */
  readonly needle: string;
}

/**
 * The text directive of a passage (`text=…`), as described by "URL Fragment Text Directives" of the WICG: the whole
 * passage, or of a long one and of one over several paragraphs its ends, with as many words before and after as make it
 * the only one. A term stands in one paragraph and begins and ends with a word, as browsers look for it.
 *
 * @param isOnly tells whether words are found once and no more
 * @returns null where the passage holds no word
 */
export function textDirective(text: string, span: Span, isOnly: (needle: string) => boolean): string | null {
  const passage = atWords(text, span);
  if (passage === null) return null;
  let last: Directive | null = null;
  for (const directive of candidates(text, passage)) {
    if (isOnly(directive.needle)) return written(directive);
    last ??= directive;
  }
  return last && written(last);
}

/** Without what is no word at its ends, such as quotation marks. */
function atWords(text: string, [from, to]: Span): Span | null {
  let [start, end] = [from, to];
  while (start < end && !WORD_CHARACTER.test(characterAt(text, start))) start++;
  while (end > start && !WORD_CHARACTER.test(characterBefore(text, end))) end--;
  return start < end ? [start, end] : null;
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);
const characterBefore = (text: string, end: number): string => {
  const low = text.charCodeAt(end - 1);
  return low >= 0xdc00 && low <= 0xdfff && end > 1 ? text.slice(end - 2, end) : text.slice(end - 1, end);
};

/** Every way to write a passage, the shortest first. */
function* candidates(text: string, [start, end]: Span): Generator<Directive> {
  const startsIn = paragraphAt(text, start);
  const endsIn = paragraphAt(text, end - 1);
  if (startsIn[0] === endsIn[0] && end - start <= WHOLE_AT_MOST) {
    const whole = text.slice(start, end);
    yield { prefix: '', start: whole, end: '', suffix: '', needle: whole };
    for (let words = FEWEST_WORDS; words <= MOST_WORDS; words += FEWEST_WORDS) {
      const before = back(text, start, startsIn[0], words);
      const after = forth(text, end, endsIn[1], words);
      yield directive(text, before, [start, end], [end, end], after);
    }
    for (let words = FEWEST_WORDS; words <= MOST_WORDS; words += FEWEST_WORDS) {
      const before = back(text, start, 0, words);
      yield directive(text, before, [start, end], [end, end], end);
    }
    return;
  }
  for (let words = FEWEST_WORDS; words <= MOST_WORDS; words++) {
    const headEnd = forth(text, start, Math.min(end, startsIn[1]), words);
    const tailStart = back(text, end, Math.max(start, endsIn[0]), words);
    // The browser ends at the first place after the beginning where the last words stand.
    const isFirst = occurrences(text.slice(headEnd, end), text.slice(tailStart, end), 2) === 1;
    if (headEnd > tailStart || !isFirst) continue;
    yield directive(text, start, [start, headEnd], [tailStart, end], headEnd);
    yield directive(text, back(text, start, startsIn[0], words), [start, headEnd], [tailStart, end], headEnd);
  }
}

function directive(text: string, from: number, head: Span, tail: Span, to: number): Directive {
  return {
    prefix: text.slice(from, head[0]).trim(),
    start: text.slice(...head),
    end: text.slice(...tail),
    suffix: tail[0] === tail[1] ? text.slice(head[1], to).trim() : '',
    needle: text.slice(from, Math.max(head[1], to)),
  };
}

function paragraphAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return [text.lastIndexOf('\n', offset) + 1, end < 0 ? text.length : end];
}

/** Where the words before an offset begin, no further back than `limit`. */
function back(text: string, offset: number, limit: number, words: number): number {
  const before = text.slice(Math.max(limit, offset - 40 * words), offset);
  const starts = [...before.matchAll(/(?<![^\s])[^\s]*[\p{L}\p{N}][^\s]*/gu)].slice(-words);
  const first = starts[0];
  if (first === undefined) return offset;
  return atWords(text, [offset - before.length + first.index, offset])?.[0] ?? offset;
}

/** Where the words after an offset end, no further than `limit`. */
function forth(text: string, offset: number, limit: number, words: number): number {
  const after = text.slice(offset, Math.min(limit, offset + 40 * words));
  const last = [...after.matchAll(/\S+/g)]
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, words)
    .at(-1);
  if (last === undefined) return offset;
  return atWords(text, [offset, offset + last.index + last[0].length])?.[1] ?? offset;
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix === '' ? '' : `${encoded(prefix)}-`,
    encoded(start),
    encoded(end),
    suffix === '' ? '' : `-${encoded(suffix)}`,
  ];
  return `text=${parts.filter((part) => part !== '').join(',')}`;
}

/** Percent-encoded, with "-", "," and "&", which mean something in a directive, and "(" and ")", which do in Markdown. */
function encoded(term: string): string {
  const whole = term.replace(/\s+/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(
    /[-()'*!~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
