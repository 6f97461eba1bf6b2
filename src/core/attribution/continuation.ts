import type { Span } from '../report/types';
import type { QuotedSpan } from '../text/quotes';
import type { Draft } from './nesting';

/**
 * Lets quotations go on: one that is left open at the end of a paragraph is carried on by the paragraphs below that open
 * with a mark, and all of them are one content (each opens with a mark, only the last one closes). Nothing is added where
 * the next paragraph has an attribution of its own.
 */
export function continued(
  drafts: readonly Draft[],
  quotations: readonly QuotedSpan[],
  paragraphs: readonly Span[],
): Draft[] {
  const taken = takenParagraphs(drafts, paragraphs);
  return drafts.map((draft) => {
    const last = draft.content.at(-1)!;
    const at = openQuotationAt(quotations, last);
    if (at < 0) return draft;
    const more: Span[] = [];
    for (let i = at + 1; i < quotations.length; i++) {
      const next = quotations[i]!;
      if (!next.continued || next.paragraph !== quotations[i - 1]!.paragraph + 1 || taken.has(next.paragraph)) break;
      more.push(next.span);
      if (!next.open) break;
    }
    return more.length === 0 ? draft : { ...draft, content: [...draft.content, ...more] };
  });
}

/** The open quotation at whose end a content ends, or -1. */
function openQuotationAt(quotations: readonly QuotedSpan[], [start, end]: Span): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.span[1] < end - 1) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  if (found === undefined || !found.open) return -1;
  return found.span[0] < end && start < found.span[1] && end >= found.span[1] - 2 ? low : -1;
}

function takenParagraphs(drafts: readonly Draft[], paragraphs: readonly Span[]): Set<number> {
  const taken = new Set<number>();
  const spans = drafts.flatMap(({ content, cue }) => [...content, ...cue]).sort((a, b) => a[0] - b[0]);
  let p = 0;
  for (const [start] of spans) {
    while (p < paragraphs.length && paragraphs[p]![1] <= start) p++;
    taken.add(p);
  }
  return taken;
}
