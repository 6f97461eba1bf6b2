import { createHash } from 'node:crypto';
import { calibrationOf } from '../../core/model/calibration';
import { isotonic, type ReliabilityRow, reliability } from '../isotonic';
import { FOLDS, type Trained } from './pipeline';
import { kindPercentages, percentages, type Score } from './score';

/** Precision, recall and F1, in percent to one place. */
type Row = readonly [precision: number, recall: number, f1: number];

/** What is known of a model from articles that were held out when it was trained. */
export interface Figures {
  /** SHA-256 of the model file. */
  readonly model: string;
  readonly more: Readonly<Record<string, Row>>;
  readonly surer: Readonly<Record<string, Row>>;
  readonly thresholds: { readonly more: number; readonly surer: number };
  readonly reliability: readonly ReliabilityRow[];
  readonly calibrationError: number;
}

const place = (x: number, digits = 1): number => Number(x.toFixed(digits));

/** The rows of a table for one score. */
export function rowsOfScore(score: Score): Record<string, Row> {
  const row = ({ precision, recall, f1 }: ReturnType<typeof percentages>): Row => [
    place(precision),
    place(recall),
    place(f1),
  ];
  return {
    'source, cue and content': row(percentages(score.whole)),
    'content, by half': row(percentages(score.content)),
    'content, every word': row(percentages(score.exact)),
    'content words': row(percentages(score.words)),
    'direct quotations': row(kindPercentages(score.kinds.direct)),
    'mixed quotations': row(kindPercentages(score.kinds.mixed)),
    'indirect quotations': row(kindPercentages(score.kinds.indirect)),
  };
}

/** The figures of a training run. The calibration is tried on each part with the points of the others. */
export function heldOutFigures({ parts, heldOut, heldOutSurer, answers }: Trained, model: Uint8Array): Figures {
  const sure = Array.from({ length: FOLDS }, (_, k) => {
    const { scores, shares } = isotonic(answers.filter(({ fold }) => fold !== k));
    const calibration = calibrationOf(scores, shares);
    return answers
      .filter(({ fold }) => fold === k)
      .map(({ score, right }) => ({ confidence: calibration(score), right }));
  }).flat();
  const { rows, error } = reliability(sure);
  return {
    model: createHash('sha256').update(model).digest('hex'),
    more: rowsOfScore(heldOut),
    surer: rowsOfScore(heldOutSurer),
    thresholds: { more: place(parts.thresholds.more, 2), surer: place(parts.thresholds.surer, 2) },
    reliability: rows.map(({ from, count, confidence, right }) => ({
      from,
      count,
      confidence: place(confidence, 3),
      right: place(right, 3),
    })),
    calibrationError: place(error, 4),
  };
}

/** Prints a table of precision, recall and F1. */
export function printRows(title: string, rows: Readonly<Record<string, Row>>): void {
  console.log(`\n${title.padEnd(30)}     P      R     F1`);
  for (const [name, row] of Object.entries(rows))
    console.log(`${name.padEnd(30)}${row.map((x) => x.toFixed(1).padStart(7)).join('')}`);
}

export function printFigures(figures: Figures): void {
  printRows(`Held out, “more” (${figures.thresholds.more})`, figures.more);
  printRows(`Held out, “surer” (${figures.thresholds.surer})`, figures.surer);
  printReliability(figures);
}

/** Prints how sure answers are beside how many of them are right. */
export function printReliability({
  reliability: rows,
  calibrationError,
}: Pick<Figures, 'reliability' | 'calibrationError'>): void {
  console.log('\nconfidence   answers   mean   right');
  for (const { from, count, confidence, right } of rows) {
    console.log(
      `from ${from.toFixed(1)}${String(count).padStart(12)}${confidence.toFixed(3).padStart(8)}${right.toFixed(3).padStart(8)}`,
    );
  }
  console.log(`expected calibration error: ${calibrationError}`);
}
