import type { Attribution } from '../../../core/report/types';
import { type ReliabilityRow, reliability } from '../../isotonic';
import { emptyScore, type Score, type Spans, scoreArticle } from '../score';

/** An annotated article, without its syntax. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Spans[];
}

export interface DevScore {
  readonly score: Score;
  readonly reliability: readonly ReliabilityRow[];
  readonly calibrationError: number;
}

/** Scores answers against the annotation. PolNeAR has the outermost attributions only: nested answers do not count. */
export function scoreDev(
  articles: readonly GoldArticle[],
  answers: ReadonlyMap<string, { readonly attributions: readonly Attribution[] }>,
): DevScore {
  const score = emptyScore();
  const judged = articles.flatMap(({ id, text, attributions }) => {
    const outermost = (answers.get(id)?.attributions ?? []).filter(({ parent }) => parent === undefined);
    const right = scoreArticle(text, attributions, outermost, score);
    return outermost.map(({ confidence }, i) => ({ confidence, right: right[i]! }));
  });
  const { rows, error } = reliability(judged);
  return { score, reliability: rows, calibrationError: error };
}
