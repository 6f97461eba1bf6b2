import type { Attribution, Mode, Span } from '../../../core/report/types';
import type { GumText } from './gum';

/** How many attribution clauses there are, and how many of them are found. */
export interface ClauseRecall {
  clauses: number;
  /** A cue that was found touches the clause. */
  touched: number;
  /** And a word of its annotated source is among those that were found for it. */
  source: number;
}

export interface Recall {
  readonly all: ClauseRecall;
  /** Clauses that stand in what another one attributes; and how many of their cues were found as nested. */
  readonly nested: ClauseRecall & { asNested: number };
  /** Those that only tell who made a picture. */
  readonly credits: ClauseRecall;
  /** Of the clauses that are touched, by the mode of the cue. */
  readonly modes: Partial<Record<Mode, number>>;
}

const none = (): ClauseRecall => ({ clauses: 0, touched: 0, source: 0 });

/** Looks for the attribution clauses of texts among the answers for them. */
export function clauseRecall(
  texts: readonly GumText[],
  answers: ReadonlyMap<string, { readonly attributions: readonly Attribution[] }>,
): Recall {
  const recall: Recall = { all: none(), nested: { ...none(), asNested: 0 }, credits: none(), modes: {} };
  for (const { id, clauses } of texts) {
    const attributions = answers.get(id)?.attributions ?? [];
    for (const { span, source, nested, credit } of clauses) {
      const touching = attributions.filter(({ cue }) => touches(cue, [span]));
      const right = touching.find((one) => touches(one.source, source));
      const best = right ?? touching[0];
      for (const counts of [recall.all, ...(nested ? [recall.nested] : []), ...(credit ? [recall.credits] : [])]) {
        counts.clauses++;
        if (best !== undefined) counts.touched++;
        if (right !== undefined) counts.source++;
      }
      if (best === undefined) continue;
      recall.modes[best.mode] = (recall.modes[best.mode] ?? 0) + 1;
      if (nested && touching.some(({ parent }) => parent !== undefined)) recall.nested.asNested++;
    }
  }
  return recall;
}

const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));
