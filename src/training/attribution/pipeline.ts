import { firstPass } from '../../core/attribution/chain/passes';
import { spansOf } from '../../core/attribution/chain/spans';
import { RESCORING_WIDTH } from '../../core/attribution/rescoring/feature-names';
import { rescoringRows } from '../../core/attribution/rescoring/features';
import { select } from '../../core/attribution/rescoring/select';
import { type Trees, treesProbability } from '../../core/attribution/rescoring/trees';
import { wordingScores } from '../../core/attribution/rescoring/wording';
import { cueRates, type ModelParts } from '../../core/model/model';
import type { TaggerWeights } from '../../core/tagger/tagger';
import type { Vocabulary } from '../../core/text/vocabulary';
import { isotonic } from '../isotonic';
import { quantiseTagger, TAGGER_BITS } from '../tagger/quantise';
import { trainTagger } from '../tagger/train';
import { together } from '../trees/together';
import { trainTrees } from '../trees/train';
import { type JudgedArticle, judge, rateTable } from './candidates';
import type { AnnotatedArticle } from './corpus';
import { prepareArticle, prepareText } from './prepare';
import { emptyScore, kindPercentages, percentages, type Score, type Spans, scoreArticle } from './score';
import { trainCue, trainFirst } from './stages';
import { trainWording, wordingOf } from './wording';

/** Articles are dealt into this many parts; what is learned from a part is always tried on another. */
export const FOLDS = 5;

const TREES = { trees: 190, leaves: 31, rate: 0.045, leastInLeaf: 80, l2: 8, features: 0.4, rows: 0.7 };
/** The chances of each forest; the sums of all count by their mean. */
const SEEDS = [3, 4];
/** From which score on answers are looked at when the thresholds are chosen. */
const LOWEST = 0.2;
/** Points that make no difference: of thresholds that are as near to the best as this, the one that finds more is taken. */
const AS_GOOD = 0.05;
/** Precision, in cross-validation, that the "surer" answers must have. */
const SURER = 88;

/** What training gives: the parts of the model, and how good each threshold is on articles that were held out. */
export interface Trained {
  readonly parts: ModelParts;
  readonly heldOut: Score;
  readonly heldOutSurer: Score;
  /** Answers on held-out articles, with the score of the trees and whether they are right. */
  readonly answers: readonly { readonly fold: number; readonly score: number; readonly right: boolean }[];
}

/**
 * Trains everything. Each stage learns from what the stage before makes of articles that it has not seen (cross-fitting in
 * five parts), so that it meets the same noise as later in use; the same parts give the held-out figures. The usual small
 * leak of such stacks stays: a model of one part has seen articles that another part is tried on, one stage before.
 */
export function train(
  corpus: readonly AnnotatedArticle[],
  vocabulary: Vocabulary,
  log: (message: string) => void,
): Trained {
  const texts = corpus.map((article) => prepareText(article, vocabulary));
  const tagged = texts.filter(({ gold }) => gold.some((tag) => tag >= 0));
  const taggerOf = (of: typeof texts): TaggerWeights => quantiseTagger(trainTagger(of, TAGGER_BITS));
  const taggers = folds((k) => taggerOf(tagged.filter((text) => texts.indexOf(text) % FOLDS !== k)), log, 'tagger');
  const tagger = taggerOf(tagged);
  const articles = texts.map((text, i) => prepareArticle(text, taggers[i % FOLDS]!, vocabulary));
  const firsts = folds((k) => trainFirst(without(articles, k)), log, 'first pass');
  const first = trainFirst(articles);
  log('first pass');
  const guesses = articles.map((article, i) => firstPass(firsts[i % FOLDS]!, article.columns));
  const cues = folds((k) => trainCue(without(articles, k), without(guesses, k)), log, 'second pass');
  const cue = trainCue(articles, guesses);
  log('second pass');
  const judged = articles.map((article, i) => judge(article, guesses[i]!, cues[i % FOLDS]!));
  log(`candidates: ${judged.reduce((sum, { placed }) => sum + placed.length, 0)}`);
  const rates = folds((k) => cueRates(rateTable(without(judged, k))), log, 'rates');
  const worded = judged.map(wordingOf);
  const wordings = folds((k) => trainWording(without(worded, k)), log, 'wording');
  const held = judged.map((one, i) => {
    const { article, guesses: g, placed } = one;
    const said = wordingScores(wordings[i % FOLDS]!, article.columns, g, placed);
    const rows = rescoringRows(article.columns, g, placed, rates[i % FOLDS]!, said);
    return { one, fold: i % FOLDS, rows };
  });
  const treesFrom = (of: typeof held): Trees => {
    const values = concatenated(of.map(({ rows }) => rows));
    const worth = concatenated(of.map(({ one }) => one.worth));
    return together(SEEDS.map((seed) => trainTrees(values, RESCORING_WIDTH, worth, TREES, seed)));
  };
  const forests = folds((k) => treesFrom(held.filter(({ fold }) => fold !== k)), log, 'trees');
  const trees = treesFrom(held);
  log('trees');
  const scored = held.map(({ one, fold, rows }) => ({ one, fold, scores: scoresOf(forests[fold]!, rows) }));
  const thresholds = chooseThresholds(scored);
  const { score: heldOut, answers } = tryOut(scored, thresholds.more);
  return {
    parts: {
      tagger,
      first,
      cue,
      rates: rateTable(judged),
      wording: trainWording(worded),
      trees,
      calibration: isotonic(answers),
      thresholds,
    },
    heldOut,
    heldOutSurer: tryOut(scored, thresholds.surer).score,
    answers,
  };
}

function folds<T>(make: (fold: number) => T, log: (message: string) => void, name: string): T[] {
  return Array.from({ length: FOLDS }, (_, k) => {
    const made = make(k);
    log(`${name}, part ${k + 1} of ${FOLDS} held out`);
    return made;
  });
}

const without = <T>(list: readonly T[], fold: number): T[] => list.filter((_, i) => i % FOLDS !== fold);

function concatenated(lists: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

const scoresOf = (trees: Trees, values: Float32Array): number[] =>
  Array.from({ length: values.length / RESCORING_WIDTH }, (_, k) =>
    treesProbability(trees, values, k * RESCORING_WIDTH),
  );

interface ScoredArticle {
  readonly one: JudgedArticle;
  readonly fold: number;
  readonly scores: readonly number[];
}

/** Answers at a threshold, scored against the annotation. */
function tryOut(scored: readonly ScoredArticle[], threshold: number) {
  const score = emptyScore();
  const answers = scored.flatMap(({ one, fold, scores }) => {
    const { article, placed } = one;
    const candidates = placed.map(({ candidate }, k) => ({ candidate, score: scores[k]! }));
    const chosen = select(candidates, article.columns, threshold);
    const spans = chosen.map(
      ({ candidate, content }): Spans => ({
        source: spansOf(article.tokens, candidate.source),
        cue: spansOf(article.tokens, candidate.cue),
        content: spansOf(article.tokens, content),
      }),
    );
    const right = scoreArticle(article.article.text, article.article.attributions, spans, score);
    return chosen.map((answer, k) => ({ fold, score: answer.score, right: right[k]! }));
  });
  return { score, answers };
}

/**
 * The threshold with the best F1, of which all answers make one half, and the contents to the word and the three kinds of
 * quotation the other, or the lowest that is as good; and the lowest one whose answers are sure enough.
 */
function chooseThresholds(scored: readonly ScoredArticle[]): { more: number; surer: number } {
  const tried: { threshold: number; both: number }[] = [];
  let surer = 0.9;
  for (let threshold = 0.9; threshold >= LOWEST; threshold -= 0.02) {
    const { whole, exact, kinds } = tryOut(scored, threshold).score;
    const { precision, f1 } = percentages(whole);
    if (precision >= SURER) surer = threshold;
    const others = [percentages(exact), ...Object.values(kinds).map(kindPercentages)];
    const both = f1 + others.reduce((sum, one) => sum + one.f1, 0) / others.length;
    tried.push({ threshold, both });
  }
  const best = Math.max(...tried.map(({ both }) => both));
  const more = Math.min(...tried.filter(({ both }) => both >= best - AS_GOOD).map(({ threshold }) => threshold));
  return { more: Math.fround(more), surer: Math.fround(surer) };
}
