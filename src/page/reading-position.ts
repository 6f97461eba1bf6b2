import type { Span } from '../core/report/types';
import type { PageText } from './types';

/** Where on the screen people read, from the top: a statement that was scrolled above it has been read. */
const READING_LINE = 0.3;
/** Statements that begin above the line and may still reach it: those around it, when they stand in one another. */
const DEEPEST = 4;

/** A statement, as far as its place matters. */
export interface Placed {
  readonly id: string;
  readonly content: readonly Span[];
}

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The statement at the reader's place: the innermost on the reading line, else the next in view, else the last in view;
 * null where none is in view. The text runs down the page, so a search by halves asks for the boxes of a few statements
 * only, however many there are.
 */
export function statementInView(page: PageText, marks: readonly Placed[]): string | null {
  const pieces = marks
    .flatMap(({ id, content }) => content.map((span) => ({ id, span })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const line = innerHeight * READING_LINE;
  const boxOf = (i: number): Box | null => {
    const piece = pieces[i];
    return piece === undefined ? null : box(page, piece.span);
  };

  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxOf(middle)?.top ?? Number.NEGATIVE_INFINITY) <= line) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - DEEPEST); i--) if ((boxOf(i)?.bottom ?? 0) >= line) return pieces[i]!.id;
  if ((boxOf(low)?.top ?? Number.POSITIVE_INFINITY) < innerHeight) return pieces[low]!.id;
  return (boxOf(low - 1)?.bottom ?? 0) > 0 ? pieces[low - 1]!.id : null;
}

/** Where a stretch of the text stands on the screen; null where it is not shown. */
function box(page: PageText, span: Span): Box | null {
  const ranges = page.ranges(span);
  const [first, last] = [ranges[0]?.getBoundingClientRect(), ranges.at(-1)?.getBoundingClientRect()];
  if (first === undefined || last === undefined || first.height === 0) return null;
  return { top: first.top, bottom: last.bottom };
}
