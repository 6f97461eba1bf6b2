import type { Quotation, Span } from '../report/types';
import { has, isSpace, kindAt, LETTER, NUMBER } from '../text/letters';

const DOUBLE = /["“”„‟«»]|``|''/;
const QUOTED = /(?:["“„‟«]|``|'')(?:(?!["“”„‟«»]|``|'')[\s\S])*(?:["”“»]|''|``|$)/g;

/**
 * How a content is given: all of it in quotation marks, a part of it, or none. Marks count also where they stand just
 * outside of the spans. An opening mark without a closing one reaches to the end of the content (a quotation that goes on
 * in the next paragraph). Knows “…”, "…", „…“, «…», ``…'' and, where there are none of these, the single marks of British
 * papers, told from apostrophes.
 * @param content UTF-16 offsets into `text`
 */
export function quotationOf(text: string, content: readonly Span[]): Quotation {
  const given = withClosedParagraphs(text, content);
  if (DOUBLE.test(given)) return has(given.replace(QUOTED, ' '), LETTER | NUMBER) ? 'mixed' : 'direct';
  const outside = withoutSingleQuotes(given);
  if (outside === given) return 'indirect';
  return has(outside, LETTER | NUMBER) ? 'mixed' : 'direct';
}

const OPENS = /^\s*(?:["“„‟«]|``)/;
const CLOSED = /(?:["“„‟«]|``)(?:(?!["“”„‟«»]|``|'')[\s\S])*(?:["”»]|'')/g;
const LEFT_OPEN = /["“„‟«]|``/;

/**
 * The spans with the marks beside them, one after the other. A quotation over several paragraphs opens each with a mark and
 * closes the last only: the others are closed here, so that the next opening mark is not taken for their end.
 */
function withClosedParagraphs(text: string, content: readonly Span[]): string {
  let given = '';
  let open = false;
  let last = 0;
  for (const [start, end] of content) {
    const piece = text.slice(Math.max(0, start - 1), end + 1);
    const anew = open && OPENS.test(piece) && text.slice(last, start).includes('\n');
    given += anew ? `” ${piece}` : ` ${piece}`;
    open = LEFT_OPEN.test((open && !anew ? `“${piece}` : piece).replace(CLOSED, ' '));
    last = end;
  }
  return given.trim();
}

/** An opening single mark: the left one, or a straight one before a word and after nothing, a space or a bracket. */
const OPENING = /(?<=^|[\s([{—–-])[‘'](?=\S)/g;
/** The closing single marks: after a letter or a stop, before anything but a letter or a number. Apostrophes may look so too. */
function closingMarks(text: string, from: number, to: number): number[] {
  const marks: number[] = [];
  for (let at = from + 1; at < to; at++) {
    if (text[at] !== '’' && text[at] !== "'") continue;
    const inWord = at + 1 < to && (kindAt(text, at + 1) & (LETTER | NUMBER)) !== 0;
    if (!inWord && !isSpace(text.charCodeAt(at - 1))) marks.push(at);
  }
  return marks;
}

/** Words that begin with an apostrophe: "'em", "'til", "'90s". */
const ELISION = /^['’](?:em|til|tis|twas|cause|bout|round|n|\d0s)\b/i;

/**
 * The text without what stands in single quotation marks. Of several marks that could close a quotation the first one
 * behind a stop or comma does ("'The players' union is right,' she said"), else the last one before the next opening.
 */
function withoutSingleQuotes(text: string): string {
  const opens = [...text.matchAll(OPENING)].map((match) => match.index).filter((at) => !ELISION.test(text.slice(at)));
  let out = '';
  let done = 0;
  for (let i = 0; i < opens.length; i++) {
    const open = opens[i]!;
    if (open < done) continue;
    const limit = opens[i + 1] ?? text.length;
    const closes = closingMarks(text, open + 1, limit);
    const close = closes.find((at) => /[.,!?…]/.test(text[at - 1]!)) ?? closes.at(-1);
    if (close === undefined) continue;
    out += text.slice(done, open);
    done = close + 1;
  }
  return out + text.slice(done);
}
