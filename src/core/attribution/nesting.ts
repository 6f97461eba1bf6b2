import type { Reason, Span } from '../report/types';
import { classifyCue } from './classify';
import { quotationOf } from './quotation';
import type { FoundAttribution } from './types';

/** Where an attribution stands, before its cue is read. */
export interface Draft {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** At least one span. */
  readonly content: readonly Span[];
  readonly confidence: number;
  readonly why?: readonly Reason[];
}

/**
 * Puts drafts in the order of the text, tells which stand in the content of another, and reads their cues. The sort is
 * stable: of two with the same content the first stays first.
 */
export function nest(text: string, drafts: readonly Draft[]): FoundAttribution[] {
  const sorted = [...drafts].sort(
    (a, b) => a.content[0]![0] - b.content[0]![0] || b.content.at(-1)![1] - a.content.at(-1)![1],
  );
  const open: number[] = [];
  return sorted.map((draft, i) => {
    while (open.length > 0 && !holds(sorted[open.at(-1)!]!, draft)) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(i);
    const { mode, stance, why } = classifyCue(text, draft.cue, draft.source, draft.content);
    const { source, cue, content, confidence } = draft;
    const quotation = quotationOf(text, content);
    return { source, cue, content, confidence, quotation, mode, stance, parent, why: [...(draft.why ?? []), ...why] };
  });
}

const within = (outer: readonly Span[], [start, end]: Span): boolean =>
  outer.some((span) => span[0] <= start && end <= span[1]);

/** The cue of the inner one stands in the content of the outer one, and its content not outside of it. */
const holds = (outer: Draft, inner: Draft): boolean =>
  inner.cue.length > 0 &&
  within(outer.content, inner.cue[0]!) &&
  inner.content.every((span) => within(outer.content, span));
