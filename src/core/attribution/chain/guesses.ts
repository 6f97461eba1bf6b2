import type { Columns } from './columns';
import { ANCHOR, CONTENT, CONTENT_BEGINS, CUE, FIRST_LABELS, SOURCE, SOURCE_BEGINS } from './first-pass';
import { CLOSING_MARK, MAIN_VERB, OPENING_MARK } from './token-kinds';

/**
 * What the first pass makes of each token: how likely it is a cue's main word, part of a cue, a source, a content; the same
 * in steps for features; and running counts of what stands before each token (one entry more than there are tokens), from
 * which what stands between two tokens is a subtraction.
 */
export interface Guesses {
  readonly anchor: Float32Array;
  readonly cue: Float32Array;
  readonly source: Float32Array;
  readonly content: Float32Array;
  readonly cueStep: Uint8Array;
  readonly sourceStep: Uint8Array;
  readonly contentStep: Uint8Array;
  readonly commas: Int32Array;
  readonly finites: Int32Array;
  readonly verbs: Int32Array;
  readonly phrases: Int32Array;
  readonly anchors: Int32Array;
  readonly opening: Int32Array;
  readonly closing: Int32Array;
  readonly ands: Int32Array;
  readonly dashes: Int32Array;
  readonly openings: Int32Array;
}

const STEPS = [0.02, 0.06, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95];
const stepOf = (p: number): number => {
  let step = 0;
  while (step < STEPS.length && p >= STEPS[step]!) step++;
  return step;
};
const LIKELY_ANCHOR = 0.4;

/** Room for the guesses of a text; `takeMarginals` fills in a paragraph, `countUp` what is between. */
export function emptyGuesses(count: number): Guesses {
  const probabilities = () => new Float32Array(count);
  const steps = () => new Uint8Array(count);
  const counts = () => new Int32Array(count + 1);
  return {
    anchor: probabilities(),
    cue: probabilities(),
    source: probabilities(),
    content: probabilities(),
    cueStep: steps(),
    sourceStep: steps(),
    contentStep: steps(),
    commas: counts(),
    finites: counts(),
    verbs: counts(),
    phrases: counts(),
    anchors: counts(),
    opening: counts(),
    closing: counts(),
    ands: counts(),
    dashes: counts(),
    openings: counts(),
  };
}

/** Takes the marginals of the first pass over the tokens from `from` on. */
export function takeMarginals(
  guesses: Guesses,
  from: number,
  length: number,
  marginals: Float64Array | Float32Array,
): void {
  for (let t = 0; t < length; t++) {
    const at = t * FIRST_LABELS;
    const i = from + t;
    guesses.anchor[i] = marginals[at + ANCHOR]!;
    guesses.cue[i] = marginals[at + CUE]! + marginals[at + ANCHOR]!;
    guesses.source[i] = marginals[at + SOURCE_BEGINS]! + marginals[at + SOURCE]!;
    guesses.content[i] = marginals[at + CONTENT_BEGINS]! + marginals[at + CONTENT]!;
  }
}

/** What the first pass makes of some tokens: the guesses that are not derived from others. */
export type Marginals = Pick<Guesses, 'anchor' | 'cue' | 'source' | 'content'>;

/** A copy of the guesses of tokens [from, to). */
export const marginalsOf = ({ anchor, cue, source, content }: Marginals, from: number, to: number): Marginals => ({
  anchor: anchor.slice(from, to),
  cue: cue.slice(from, to),
  source: source.slice(from, to),
  content: content.slice(from, to),
});

/** Puts such a copy at the tokens from `from` on. */
export function putMarginals(guesses: Guesses, from: number, { anchor, cue, source, content }: Marginals): void {
  guesses.anchor.set(anchor, from);
  guesses.cue.set(cue, from);
  guesses.source.set(source, from);
  guesses.content.set(content, from);
}

export function countUp(guesses: Guesses, c: Columns): void {
  for (let i = 0; i < c.count; i++) {
    const low = c.types[i]!.low;
    count(guesses.commas, i, low === ',' || low === ';');
    count(guesses.finites, i, c.finite[i] === 1);
    count(guesses.verbs, i, c.verb[i] === MAIN_VERB);
    count(guesses.phrases, i, c.phrase[i] === 1);
    count(guesses.anchors, i, guesses.anchor[i]! > LIKELY_ANCHOR);
    count(guesses.opening, i, c.quoted[i] === OPENING_MARK);
    count(guesses.closing, i, c.quoted[i] === CLOSING_MARK);
    count(guesses.ands, i, low === 'and' || low === 'but' || low === 'or');
    count(guesses.dashes, i, low === '—' || low === '–' || low === '--' || low === ':' || low === '(' || low === ')');
    count(guesses.openings, i, c.opening[i] !== 0);
    guesses.cueStep[i] = stepOf(guesses.cue[i]!);
    guesses.sourceStep[i] = stepOf(guesses.source[i]!);
    guesses.contentStep[i] = stepOf(guesses.content[i]!);
  }
}

function count(counts: Int32Array, i: number, holds: boolean): void {
  counts[i + 1] = counts[i]! + (holds ? 1 : 0);
}
