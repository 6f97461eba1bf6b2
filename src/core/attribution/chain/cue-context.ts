import { tagNumber } from '../../tagger/tags';
import { mix } from '../../text/hash';
import type { Columns } from './columns';
import type { Guesses } from './guesses';
import { CLOSING_MARK, MAIN_VERB, OPENING_MARK } from './token-kinds';

/** Tokens around a cue that its pass looks at, on each side; and in the next paragraph if this one ends in a colon. */
const REACH = 110;
const REACH_BELOW = 90;

const MARKERS = new Set(
  'that to whether if how why what who when where for as about of on with against by : , and but because while although after before since'.split(
    ' ',
  ),
);
const VBN = tagNumber('VBN');
const ENDS = /^[.,;]$/;

/** What is known of a candidate cue and its place, for the features of the tokens around it. Places are -1 where none is. */
export interface CueContext {
  readonly anchor: number;
  readonly from: number;
  readonly to: number;
  readonly lemma: number;
  readonly tag: number;
  readonly lemmaTag: number;
  readonly wordClass: number;
  readonly cluster: number;
  readonly frames: number;
  readonly next: number;
  readonly nextTag: number;
  readonly nextTags: number;
  readonly beforeTag: number;
  readonly passive: number;
  /** Where quotations stand: one closing before, one opening behind, the cue in one. */
  readonly quotes: number;
  /** The first clause marker behind the cue, and its word. */
  readonly marker: number;
  readonly markerWord: number;
  readonly that: number;
  readonly commaAfter: number;
  readonly commaBefore: number;
  /** Numbers of the noun phrases left and right of it, and of its subject. */
  readonly leftPhrase: number;
  readonly rightPhrase: number;
  readonly subjectPhrase: number;
  readonly subjectFrom: number;
  readonly subjectWay: number;
  /** Nothing behind it in its clause. */
  readonly last: number;
  /** Whether the first pass sees a source close by on the left, on the right. */
  readonly sides: number;
  /** The shape of the clause around it, as one hash. */
  readonly clause: number;
}

/** Looks around a candidate. Bounded work. */
export function cueContext(c: Columns, g: Guesses, anchor: number): CueContext {
  const end = c.paragraphTo[anchor]!;
  const from = Math.max(c.paragraphFrom[anchor]!, anchor - REACH);
  let to = Math.min(end, anchor + REACH);
  if (to === end && end < c.count && c.types[end - 1]!.low === ':')
    to = Math.min(c.paragraphTo[end]!, end + REACH_BELOW);
  const sFrom = Math.max(c.sentenceFrom[anchor]!, from);
  const sTo = Math.min(c.sentenceTo[anchor]!, to);
  const word = (j: number): number => (j < from ? 3 : j >= to ? 4 : c.word[j]!);
  const tag = (j: number): number => (j < from ? 60 : j >= to ? 61 : c.tag[j]!);

  let passive = 0;
  for (let j = anchor - 1; j >= Math.max(from, anchor - 4) && c.tag[anchor] === VBN; j--) {
    if (c.lexeme[j]!.lemma === 'be') passive = 1;
    if (c.verb[j] === MAIN_VERB) break;
  }
  let left = 0;
  for (let j = anchor - 1; j >= from && anchor - j <= 25; j--) {
    if (c.tokens.sentence[j]! < c.tokens.sentence[anchor]! - (anchor < sFrom + 3 ? 1 : 0)) break;
    if (c.quoted[j] === CLOSING_MARK) {
      left = anchor === sFrom || j < sFrom ? 3 : anchor - j <= 4 ? 1 : 2;
      break;
    }
  }
  let right = 0;
  for (let j = anchor + 1; j < to && j - anchor <= 25; j++) {
    if (c.quoted[j] === OPENING_MARK) {
      right = c.tokens.sentence[j] !== c.tokens.sentence[anchor] ? 3 : j - anchor <= 4 ? 1 : 2;
      break;
    }
  }
  const quotes = (left * 4 + right) * 2 + (c.quotation[anchor] === 0 ? 0 : 1);
  let marker = -1;
  let that = -1;
  let commaAfter = -1;
  for (let j = anchor + 1; j < sTo; j++) {
    const low = c.types[j]!.low;
    if (marker < 0 && MARKERS.has(low)) marker = j;
    if (that < 0 && j < anchor + 12 && low === 'that') that = j;
    if (commaAfter < 0 && low === ',') commaAfter = j;
    if (marker >= 0 && commaAfter >= 0 && (that >= 0 || j >= anchor + 12)) break;
  }
  let commaBefore = -1;
  let leftPhrase = -1;
  for (let j = anchor - 1; j >= sFrom && (commaBefore < 0 || leftPhrase < 0); j--) {
    if (commaBefore < 0 && c.types[j]!.low === ',') commaBefore = j;
    if (leftPhrase < 0 && anchor - j < 25 && c.phrase[j] !== 0) leftPhrase = c.phraseNumber[j]!;
  }
  let rightPhrase = -1;
  for (let j = anchor + 1; j < sTo && j - anchor < 6; j++) {
    if (c.phrase[j] !== 0) {
      rightPhrase = c.phraseNumber[j]!;
      break;
    }
  }
  let sourceLeft = 0;
  for (let j = Math.max(from, anchor - 6); j < anchor; j++) sourceLeft = Math.max(sourceLeft, g.sourceStep[j]!);
  let sourceRight = 0;
  for (let j = anchor + 1; j < Math.min(to, anchor + 6); j++) sourceRight = Math.max(sourceRight, g.sourceStep[j]!);
  const subjectFrom = c.subject[anchor]!;
  const last = anchor + 1 >= sTo || ENDS.test(c.types[anchor + 1]!.low) ? 1 : 0;
  const nextTag = tag(anchor + 1);
  const nextTags = nextTag * 64 + tag(anchor + 2);
  const beforeTag = tag(anchor - 1);
  const markerWord = marker < 0 ? 0 : c.word[marker]!;
  const near = marker < 0 ? 0 : Math.min(4, marker - anchor);
  return {
    anchor,
    from,
    to,
    lemma: c.lemma[anchor]!,
    tag: c.tag[anchor]!,
    lemmaTag: mix(c.lemma[anchor]!, c.tag[anchor]!),
    wordClass: c.wordClass[anchor]!,
    cluster: c.coarse[anchor]! * 64 + c.tag[anchor]!,
    frames: c.frames[anchor]!,
    next: word(anchor + 1),
    nextTag,
    nextTags,
    beforeTag,
    passive,
    quotes,
    marker,
    markerWord,
    that,
    commaAfter,
    commaBefore,
    leftPhrase,
    rightPhrase,
    subjectPhrase: subjectFrom < 0 ? -1 : c.phraseNumber[subjectFrom]!,
    subjectFrom,
    subjectWay: c.subjectWay[anchor]!,
    last,
    sides: (sourceLeft >= 4 ? 2 : 0) + (sourceRight >= 4 ? 1 : 0),
    clause: mix(
      mix(c.tag[anchor]! * 2 + passive, quotes),
      mix(markerWord, near * 16 + c.subjectWay[anchor]! * 2 + last),
    ),
  };
}
