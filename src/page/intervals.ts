import type { Span } from '../core/report/types';

/** Spans with an id each, nested and overlapping as they come. */
export interface Named {
  readonly id: string;
  readonly spans: readonly Span[];
}

/**
 * Finds which of many spans is the innermost (the shortest) over an offset, by binary search: made once for a text, asked
 * for every move of the pointer. The line is cut at every end of a span, and each piece knows its answer.
 */
export function innermostOf(named: readonly Named[]): (offset: number) => string | null {
  const spans = named.flatMap(({ id, spans }) => spans.map(([start, end]) => ({ id, start, end })));
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const at = new Map(cuts.map((cut, i) => [cut, i]));
  const ids = new Array<string | null>(cuts.length).fill(null);
  // The longest first, so that what lies within it is written over it; of two alike the first is kept.
  for (const { id, start, end } of spans.reverse().sort((a, b) => b.end - b.start - (a.end - a.start)))
    ids.fill(id, at.get(start), at.get(end));
  return (offset) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? null : ids[low - 1]!;
  };
}

/** The same stretches of text in order, those that share letters as one. */
export function unionOf(spans: readonly Span[]): Span[] {
  const union: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = union.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else union.push([start, end]);
  }
  return union;
}
