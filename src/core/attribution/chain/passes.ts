import { copyRow } from '../../model/rows';
import { type KnownParagraph, movedTo } from '../memo';
import { appositionEnd } from './apposition';
import { type Candidate, readingsFrom } from './candidate';
import type { Columns } from './columns';
import { addRows, type ChainWeights, Lattice } from './crf';
import { type CueContext, cueContext } from './cue-context';
import { CONTENT, CUE, CUE_LABELS, SOURCE } from './cue-labels';
import { cuePair, cueUnary, ownFeatures, sharedFeatures } from './cue-pass';
import { FIRST_LABELS, firstFeatures, firstPair, firstUnary } from './first-pass';
import { countUp, emptyGuesses, type Guesses, marginalsOf, putMarginals, takeMarginals } from './guesses';
import { RELATIONS, relationOf } from './relation';
import { runChain } from './run';
import { QUOTED } from './token-kinds';

const firstLattice = new Lattice(FIRST_LABELS, Int32Array);
const cueLattice = new Lattice(CUE_LABELS, Int32Array);
const IMPOSSIBLE = -1e6;
const L = CUE_LABELS;
const LL = L * L;

/** A paragraph of more tokens than this is read in pieces, so that memory does not grow with it. */
const LONGEST_PIECE = 1500;
/** Tokens whose sums are kept: more than any cue reaches over. */
const KEPT = 1024;

/** The first pass over a text, paragraph by paragraph; over those alone that are not known. */
export function firstPass(weights: ChainWeights, c: Columns, known: readonly KnownParagraph[] = []): Guesses {
  const guesses = emptyGuesses(c.count);
  for (let from = 0, to = 0; from < c.count; from = to) {
    to = c.paragraphTo[from]!;
    const paragraph = known[c.tokens.paragraph[from]!];
    if (paragraph?.guesses === undefined) {
      guessParagraph(weights, c, from, to, guesses);
      if (paragraph !== undefined) paragraph.guesses = marginalsOf(guesses, from, to);
    } else putMarginals(guesses, from, paragraph.guesses);
  }
  countUp(guesses, c);
  return guesses;
}

function guessParagraph(weights: ChainWeights, c: Columns, first: number, end: number, guesses: Guesses): void {
  for (let from = first; from < end; ) {
    const start = from;
    const length = pieceTo(c, from) - from;
    runChain(weights, firstLattice, length, (t) => firstFeatures(c, start + t), firstUnary, firstPair);
    takeMarginals(guesses, from, length, firstLattice.marginals);
    from += length;
  }
}

function pieceTo(c: Columns, from: number): number {
  const end = c.paragraphTo[from]!;
  if (end - from <= LONGEST_PIECE) return end;
  const sentence = c.sentenceFrom[from + LONGEST_PIECE]!;
  return sentence > from ? sentence : from + LONGEST_PIECE;
}

/** Sums of the features that do not depend on the cue, for all texts one after the other: made once, never cleared. */
const sharedUnary = new Int32Array(KEPT * RELATIONS * CUE_LABELS);
const sharedPair = new Int32Array(KEPT * RELATIONS * CUE_LABELS * CUE_LABELS);
/** Which token's sums a cell holds, by a number that no other token of any text has had lately. */
const holder = new Int32Array(KEPT * RELATIONS).fill(-1);
let numbered = 0;

/** The ways to read what stands around a cue, the likeliest first, and what was seen of its place. */
export interface Readings {
  readonly readings: readonly Candidate[];
  readonly context: CueContext;
}

/** Runs the second pass for the candidates of one text; what does not depend on the cue is worked out once. */
export class CuePass {
  readonly #weights: ChainWeights;
  readonly #c: Columns;
  readonly #g: Guesses;
  readonly #first: number;
  /** By the anchor: who looks for statements within statements asks for many a second time. */
  readonly #asked = new Map<number, Readings>();
  readonly #known: readonly KnownParagraph[];

  constructor(weights: ChainWeights, c: Columns, g: Guesses, known: readonly KnownParagraph[] = []) {
    this.#weights = weights;
    this.#c = c;
    this.#g = g;
    this.#known = known;
    if (numbered > 2 ** 30 - c.count) {
      holder.fill(-1);
      numbered = 0;
    }
    this.#first = numbered;
    numbered += c.count;
  }

  /** What stands around the cue of this main word. */
  readings(anchor: number): Readings {
    let asked = this.#asked.get(anchor);
    if (asked === undefined) {
      const context = cueContext(this.#c, this.#g, anchor);
      asked = { readings: this.#knownReadings(context), context };
      this.#asked.set(anchor, asked);
    }
    return asked;
  }

  /** Those of an earlier text, unless they reach into the next paragraph. */
  #knownReadings(context: CueContext): readonly Candidate[] {
    const { anchor, to } = context;
    const { paragraphFrom, paragraphTo, tokens } = this.#c;
    const first = paragraphFrom[anchor]!;
    const paragraph = to <= paragraphTo[anchor]! ? this.#known[tokens.paragraph[anchor]!] : undefined;
    const known = paragraph?.readings.get(anchor - first);
    const readings = known === undefined ? this.#readingsOf(context) : movedTo(first, known);
    paragraph?.readings.set(anchor - first, { first, readings });
    return readings;
  }

  #readingsOf(context: CueContext): readonly Candidate[] {
    const { anchor, from, to } = context;
    const lattice = cueLattice;
    lattice.reset(to - from);
    for (let i = from; i < to; i++) this.#score(lattice, context, i);
    const only = (i: number, label: number): void => {
      for (let y = 0; y < CUE_LABELS; y++) if (y !== label) lattice.unary[(i - from) * CUE_LABELS + y] = IMPOSSIBLE;
    };
    only(anchor, CUE);
    const end = appositionEnd(this.#c, anchor);
    if (end > 0 && end + 1 < to) {
      for (let i = anchor + 2; i < end; i++) only(i, SOURCE);
      only(end + 1, CONTENT);
    }
    lattice.infer(this.#weights.scale);
    return readingsFrom(lattice, anchor, from);
  }

  #score(lattice: Lattice<Int32Array>, context: CueContext, i: number): void {
    const { unary, unaryBits, pair, pairBits } = this.#weights;
    const relation = relationOf(this.#c, context.anchor, i);
    const cell = this.#sharedSums(relation, i);
    const t = i - context.from;
    copyRow(L, sharedUnary, cell * L, lattice.unary, t * L);
    ownFeatures(this.#c, this.#g, context, relation, i);
    addRows(unary, unaryBits, L, cueUnary, lattice.unary, t * L);
    if (t === 0) return;
    copyRow(LL, sharedPair, cell * LL, lattice.pair, t * LL);
    addRows(pair, pairBits, LL, cuePair, lattice.pair, t * LL);
    if (this.#keepsTogether(context.anchor, i)) forbidToPart(lattice.pair, t * LL);
  }

  /** The cell with the sums of the features of a token that do not depend on the cue. */
  #sharedSums(relation: number, i: number): number {
    const cell = (i % KEPT) * RELATIONS + relation;
    if (holder[cell] !== this.#first + i) {
      const { unary, unaryBits, pair, pairBits } = this.#weights;
      holder[cell] = this.#first + i;
      sharedUnary.fill(0, cell * L, (cell + 1) * L);
      sharedPair.fill(0, cell * LL, (cell + 1) * LL);
      sharedFeatures(this.#c, this.#g, relation, i);
      addRows(unary, unaryBits, L, cueUnary, sharedUnary, cell * L);
      addRows(pair, pairBits, LL, cuePair, sharedPair, cell * LL);
    }
    return cell;
  }

  /** Words in one pair of quotation marks are content together or not at all, unless the cue stands among them. */
  #keepsTogether(anchor: number, i: number): boolean {
    const { quoted, quotation } = this.#c;
    return (
      quoted[i] === QUOTED &&
      quoted[i - 1] === QUOTED &&
      quotation[i] === quotation[i - 1] &&
      quotation[i] !== quotation[anchor]
    );
  }
}

/** The step to a token is from content to content, or neither of the two is content. */
function forbidToPart(pair: Int32Array, at: number): void {
  for (let y = 0; y < L; y++) {
    if (y === CONTENT) continue;
    pair[at + CONTENT * L + y] = IMPOSSIBLE;
    pair[at + y * L + CONTENT] = IMPOSSIBLE;
  }
}
