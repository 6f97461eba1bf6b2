import type { Lattice } from './crf';
import { CONTENT, CUE, CUE_LABELS, SOURCE } from './cue-labels';

/** One way to read what stands around a candidate cue, in tokens; and how sure the second pass is of it. */
export interface Candidate {
  readonly anchor: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  /** Which reading it is: 0 is what is more likely than not, the others take in more or less. */
  readonly reading: number;
  /** Expected overlap (Jaccard) of source and content with the right ones, by the marginals. */
  readonly sourceFit: number;
  readonly contentFit: number;
  /** Mean probability of the words taken, and how many words of each are expected. */
  readonly sourceMean: number;
  readonly contentMean: number;
  readonly sourceExpected: number;
  readonly contentExpected: number;
  /** The less sure of the words at the two edges of the content, and the surest word left out. */
  readonly contentEdge: number;
  readonly contentMissed: number;
  readonly sourceMissed: number;
  /** How likely content are its first and its last word, and those right outside of them. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly contentBefore: number;
  readonly contentBehind: number;
}

/** From which probability on a word is taken into content and source, by reading. */
const READINGS: readonly (readonly [content: number, source: number])[] = [
  [0.5, 0.5],
  [0.5, 0.2],
  [0.3, 0.5],
  [0.3, 0.2],
  [0.72, 0.5],
  [0.15, 0.2],
];

/**
 * The different readings that the marginals of the tokens from `from` on allow, the likeliest first. The trees choose
 * among them: the marginals spread where a source or a content is far away or where it ends is open.
 */
export function readingsFrom(lattice: Lattice, anchor: number, from: number): Candidate[] {
  const { marginals, length } = lattice;
  let sourceExpected = 0;
  let contentExpected = 0;
  for (let t = 0; t < length; t++) {
    sourceExpected += marginals[t * CUE_LABELS + SOURCE]!;
    contentExpected += marginals[t * CUE_LABELS + CONTENT]!;
  }
  const around: Around = { anchor, from, cue: cueOf(lattice, anchor, from), sourceExpected, contentExpected };
  const found: Candidate[] = [];
  const add = (next: Candidate): void => {
    if (!found.some((other) => same(other.content, next.content) && same(other.source, next.source))) found.push(next);
  };
  READINGS.forEach(([contentFrom, sourceFrom], reading) => {
    add(read(lattice, around, threshold(lattice, anchor - from, contentFrom, sourceFrom), reading));
  });
  const labels = lattice.best();
  add(read(lattice, around, (t) => (t === anchor - from ? CUE : labels[t]!), READINGS.length));
  return found;
}

/** The words of the cue: those beside the anchor that belong to it. */
function cueOf({ marginals, length }: Lattice, anchor: number, from: number): number[] {
  const isCue = (i: number): boolean => {
    const t = i - from;
    if (t < 0 || t >= length) return false;
    return marginals[t * CUE_LABELS + CUE]! > 0.5;
  };
  const cue = [anchor];
  for (let i = anchor - 1; isCue(i); i--) cue.unshift(i);
  for (let i = anchor + 1; isCue(i); i++) cue.push(i);
  return cue;
}

/** What all readings of a cue have in common; `from` is the first token of the lattice. */
interface Around extends Pick<Candidate, 'anchor' | 'cue' | 'sourceExpected' | 'contentExpected'> {
  readonly from: number;
}

/** What each token is where words are taken from some probabilities on. */
function threshold(
  { marginals }: Lattice,
  anchor: number,
  contentFrom: number,
  sourceFrom: number,
): (t: number) => number {
  return (t) => {
    if (t === anchor) return CUE;
    const inSource = marginals[t * CUE_LABELS + SOURCE]!;
    const inContent = marginals[t * CUE_LABELS + CONTENT]!;
    const inCue = marginals[t * CUE_LABELS + CUE]!;
    if (inContent > contentFrom && inContent > inSource && inContent > inCue) return CONTENT;
    return inSource > sourceFrom && inSource > inCue ? SOURCE : 0;
  };
}

// One literal with all fields: objects spread into one another are slow, and there are many readings.
function read(
  { marginals, length }: Lattice,
  { anchor, from, cue, sourceExpected, contentExpected }: Around,
  labelOf: (t: number) => number,
  reading: number,
): Candidate {
  const source: number[] = [];
  const content: number[] = [];
  let sourceSum = 0;
  let contentSum = 0;
  let contentMissed = 0;
  let sourceMissed = 0;
  for (let t = 0; t < length; t++) {
    const label = labelOf(t);
    const inSource = marginals[t * CUE_LABELS + SOURCE]!;
    const inContent = marginals[t * CUE_LABELS + CONTENT]!;
    if (label === CONTENT) {
      content.push(from + t);
      contentSum += inContent;
    } else if (label === SOURCE) {
      source.push(from + t);
      sourceSum += inSource;
    } else {
      contentMissed = Math.max(contentMissed, inContent);
      sourceMissed = Math.max(sourceMissed, inSource);
    }
  }
  const chance = (i: number): number =>
    i < from || i >= from + length ? 0 : marginals[(i - from) * CUE_LABELS + CONTENT]!;
  const first = content[0] ?? -1;
  const last = content.at(-1) ?? -1;
  const contentStart = chance(first);
  const contentEnd = chance(last);
  const sourceUnion = source.length + sourceExpected - sourceSum;
  const contentUnion = content.length + contentExpected - contentSum;
  return {
    anchor,
    source,
    cue,
    content,
    reading,
    sourceFit: source.length > 0 ? sourceSum / sourceUnion : Math.max(0, 1 - sourceExpected),
    contentFit: content.length > 0 ? contentSum / contentUnion : 0,
    sourceMean: source.length > 0 ? sourceSum / source.length : 0,
    contentMean: content.length > 0 ? contentSum / content.length : 0,
    sourceExpected,
    contentExpected,
    contentEdge: Math.min(contentStart, contentEnd),
    contentMissed,
    sourceMissed,
    contentStart,
    contentEnd,
    contentBefore: first < 0 ? 0 : chance(first - 1),
    contentBehind: last < 0 ? 0 : chance(last + 1),
  };
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);
