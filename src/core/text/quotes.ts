import type { Span } from '../report/types';
import { LETTER, NUMBER, startsWith } from './letters';

/** A stretch of one paragraph in quotation marks. */
export interface QuotedSpan {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  /** Index into the paragraphs that were given. */
  readonly paragraph: number;
  /** Its closing mark is missing since the quotation goes on in the next paragraph. */
  readonly open: boolean;
  /** It goes on with the quotation that the paragraph before left open. */
  readonly continued: boolean;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** May as well be an apostrophe: it closes only where no other closing mark comes before the next opening. */
  readonly weak?: boolean;
}

const DOUBLE = /["“”„‟«»]|``|''/g;
const SINGLE = /['‘’‚]/g;
const BEFORE_OPENING = /[\s([{—–\-/:;,.…]/;
const ELISION = /^['’](?:em|til|tis|twas|cause|bout|round|n|\d0s)\b/i;

/**
 * The outermost quotations of a text, in its order. Each paragraph is paired on its own, so that a lost mark shifts
 * nothing behind it; a quotation that runs over several paragraphs has an opening mark on each and gives one span a
 * paragraph. Single marks count only in paragraphs without double ones (British style); apostrophes are told from them.
 * @param paragraphs UTF-16 spans into `text`, as `paragraphsOf` gives them
 */
export function quotationsOf(text: string, paragraphs: readonly Span[]): QuotedSpan[] {
  const quotations: QuotedSpan[] = [];
  let open = false;
  paragraphs.forEach(([start, end], paragraph) => {
    const body = text.slice(start, end);
    const next = paragraphs[paragraph + 1];
    const nextOpens = next !== undefined && /^["“„«‘`]/.test(text.slice(next[0], next[0] + 1));
    const doubles = marksIn(body, DOUBLE, doubleMark);
    const marks = doubles.length > 0 ? doubles : marksIn(body, SINGLE, singleMark);
    const pairs = pairUp(marks, body.length, nextOpens || (doubles.length > 0 && startsOpen(marks)));
    pairs.forEach(({ from, to, closed }, i) => {
      const inner: Span = [start + from.at + from.length, start + (closed ? to - from.length : to)];
      if (inner[1] <= inner[0]) return;
      const continued = open && i === 0 && from.at === 0;
      quotations.push({
        span: [start + from.at, start + to],
        inner,
        paragraph,
        open: !closed && nextOpens,
        continued,
      });
    });
    const last = pairs.at(-1);
    open = last !== undefined && !last.closed && nextOpens;
  });
  return quotations;
}

const startsOpen = (marks: readonly Mark[]): boolean => marks[0]?.at === 0 && marks[0].opens;

function marksIn(body: string, pattern: RegExp, read: (body: string, at: number, mark: string) => Mark | null): Mark[] {
  const marks: Mark[] = [];
  for (const match of body.matchAll(pattern)) {
    const mark = read(body, match.index, match[0]);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function doubleMark(body: string, at: number, mark: string): Mark | null {
  const length = mark.length;
  if (mark === '“') return { at, length, opens: true, closes: false };
  if (mark === '„' || mark === '«' || mark === '``') return { at, length, opens: true, closes: false };
  if (mark === '”' || mark === '»') return { at, length, opens: false, closes: true };
  const before = body[at - 1];
  const after = body[at + length];
  // A measure ("6'2"", "12" pipe") is no quotation.
  if (mark === '"' && before !== undefined && /\d/.test(before) && after !== undefined && /[\s,)x-]/.test(after)) {
    const opened = body.slice(0, at).split('"').length % 2 === 0;
    if (!opened) return null;
  }
  const opens = (before === undefined || BEFORE_OPENING.test(before)) && after !== undefined && !/\s/.test(after);
  const closes = before !== undefined && !/[\s([{]/.test(before);
  return { at, length, opens, closes: closes || !opens };
}

function singleMark(body: string, at: number, mark: string): Mark | null {
  const before = body[at - 1];
  const after = body[at + 1];
  const opens =
    mark !== '’' &&
    (before === undefined || /[\s([{—–-]/.test(before)) &&
    after !== undefined &&
    /\S/.test(after) &&
    !ELISION.test(body.slice(at, at + 8));
  if (opens) return { at, length: 1, opens: true, closes: false };
  if (mark === '‘' || mark === '‚') return null;
  // A plural's apostrophe looks like a closing mark ("the players' union"); one behind a stop or comma surely closes.
  const closes =
    before !== undefined && !/\s/.test(before) && (after === undefined || !startsWith(after, LETTER | NUMBER));
  return closes ? { at, length: 1, opens: false, closes: true, weak: !/[.,!?…]/.test(before) } : null;
}

interface Pair {
  readonly from: Mark;
  readonly to: number;
  readonly closed: boolean;
}

/** Pairs the marks of one paragraph: outermost pairs only, a mark without its partner is passed over. */
function pairUp(marks: readonly Mark[], end: number, mayStayOpen: boolean): Pair[] {
  const opening = marks.filter((mark) => mark.opens && !mark.closes).length;
  const closing = marks.filter((mark) => mark.closes && !mark.opens).length;
  const nests = opening === closing;
  const pairs: Pair[] = [];
  let from: Mark | null = null;
  let depth = 0;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (from === null) {
      if (mark.opens) {
        from = mark;
        depth = 1;
      }
    } else if (mark.closes) {
      const next = marks[i + 1];
      if (mark.weak && next?.closes && !next.opens) continue;
      depth -= 1;
      if (depth > 0) continue;
      pairs.push({ from, to: mark.at + mark.length, closed: true });
      from = null;
    } else if (nests) depth += 1;
    else if (from.at !== 0) {
      // The earlier one was never closed: it is left out rather than shifting all that follows.
      from = mark;
      depth = 1;
    }
  }
  if (from !== null && mayStayOpen) pairs.push({ from, to: end, closed: false });
  return pairs;
}
