import type { ReliabilityRow } from '../../isotonic';
import { type Figures, printReliability, printRows, rowsOfScore } from '../figures';
import type { DevScore } from './dev';
import type { ClauseRecall, Recall } from './recall';

/** Figures of the held-out articles, which training writes. */
export const MODEL_FILE = 'docs/model-figures.json';
/** Figures of texts that training has not seen, which evaluation writes. */
export const FIGURES_FILE = 'docs/evaluation-figures.json';

type Rows = Figures['more'];

/** What is measured on other texts than those of training, through the command line. */
export interface EvaluationFigures {
  /** SHA-256 of the model file. */
  readonly model: string;
  readonly dev: {
    readonly more: Rows;
    readonly surer: Rows;
    /** Percent of the contents found whose source is right too. */
    readonly sourceRight: number;
    readonly reliability: readonly ReliabilityRow[];
    readonly calibrationError: number;
  };
  readonly gum?: Readonly<Record<'news' | 'interview', Recall>> | undefined;
  /** Shares from 0 to 1. */
  readonly sources?: Readonly<Record<string, number>> | undefined;
}

const place = (x: number, digits: number): number => Number(x.toFixed(digits));

export function evaluationFigures(
  model: string,
  more: DevScore,
  surer: DevScore,
  gum: EvaluationFigures['gum'],
  sources: EvaluationFigures['sources'],
): EvaluationFigures {
  const { right, all } = more.score.sources;
  return {
    model,
    dev: {
      more: rowsOfScore(more.score),
      surer: rowsOfScore(surer.score),
      sourceRight: place((100 * right) / all, 1),
      reliability: more.reliability.map((row) => ({
        ...row,
        confidence: place(row.confidence, 3),
        right: place(row.right, 3),
      })),
      calibrationError: place(more.calibrationError, 4),
    },
    gum,
    sources: sources && Object.fromEntries(Object.entries(sources).map(([name, share]) => [name, place(share, 3)])),
  };
}

/** A share in percent, "-" of nothing. */
export const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

export function printEvaluation({ dev, gum, sources }: EvaluationFigures): void {
  printRows('PolNeAR dev, “more”', dev.more);
  printRows('PolNeAR dev, “surer”', dev.surer);
  console.log(`\nsource right, where the content is found: ${dev.sourceRight}`);
  printReliability(dev);
  if (gum !== undefined) {
    console.log('\nGUM, attribution clauses   clauses  cue touched  source right');
    const line = (name: string, { clauses, touched, source }: ClauseRecall, more = ''): void =>
      console.log(
        `${name.padEnd(26)}${String(clauses).padStart(8)}${percent(touched, clauses).padStart(13)}${percent(source, clauses).padStart(14)}${more}`,
      );
    for (const [genre, { all, nested, credits, modes }] of Object.entries(gum)) {
      line(genre, all);
      line(`${genre}, nested`, nested, `   found as nested: ${percent(nested.asNested, nested.clauses)}`);
      if (credits.clauses > 0) line(`${genre}, credits`, credits);
      const shares = Object.entries(modes).map(([mode, count]) => `${mode} ${percent(count, all.touched)}`);
      console.log(`  of those touched: ${shares.join(', ')}`);
    }
  }
  if (sources !== undefined) {
    console.log('\nsources of PolNeAR dev');
    for (const [name, share] of Object.entries(sources))
      console.log(`${name.padEnd(30)}${(100 * share).toFixed(1).padStart(6)}`);
  }
}
