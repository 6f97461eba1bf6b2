/** Points of a calibration: scores in rising order and the share that is right there. */
export interface CalibrationPoints {
  readonly scores: Float32Array;
  readonly shares: Float32Array;
}

/** Fewer answers than this make no point of their own. */
const LEAST = 150;

/**
 * Isotonic regression (pool adjacent violators; Zadrozny and Elkan, 2002) of whether answers are right on their score, as
 * points for straight lines between.
 */
export function isotonic(answers: readonly { readonly score: number; readonly right: boolean }[]): CalibrationPoints {
  const blocks: { score: number; right: number; count: number }[] = [];
  for (const { score, right } of [...answers].sort((a, b) => a.score - b.score)) {
    blocks.push({ score, right: right ? 1 : 0, count: 1 });
    while (blocks.length > 1) {
      const [before, last] = [blocks.at(-2)!, blocks.at(-1)!];
      if (before.count >= LEAST && before.right * last.count < last.right * before.count) break;
      if (last.count < LEAST && before.count >= LEAST && before.right * last.count <= last.right * before.count) break;
      blocks.splice(-2, 2, {
        score: before.score + last.score,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  const pooled: typeof blocks = [];
  for (const block of blocks) {
    const before = pooled.at(-1);
    if (before === undefined || (before.count >= LEAST && block.count >= LEAST)) pooled.push({ ...block });
    else {
      before.score += block.score;
      before.right += block.right;
      before.count += block.count;
    }
  }
  return {
    scores: Float32Array.from(pooled, ({ score, count }) => score / count),
    shares: Float32Array.from(pooled, ({ right, count }) => right / count),
  };
}

/** One row of a reliability table: answers of about the same confidence, how sure they are and how many are right. */
export interface ReliabilityRow {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

/** Answers by tenths of confidence; and the expected calibration error (Naeini, Cooper and Hauskrecht, 2015) over them. */
export function reliability(answers: readonly { readonly confidence: number; readonly right: boolean }[]): {
  readonly rows: readonly ReliabilityRow[];
  readonly error: number;
} {
  const rows = Array.from({ length: 10 }, (_, tenth): ReliabilityRow => {
    const own = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    const mean = (of: (answer: (typeof own)[number]) => number): number =>
      own.length === 0 ? 0 : own.reduce((sum, answer) => sum + of(answer), 0) / own.length;
    return {
      from: tenth / 10,
      count: own.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => (right ? 1 : 0)),
    };
  }).filter(({ count }) => count > 0);
  const error = rows.reduce((sum, row) => sum + (row.count / answers.length) * Math.abs(row.confidence - row.right), 0);
  return { rows, error };
}
