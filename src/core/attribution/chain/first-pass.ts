import { tagSet } from '../../tagger/tags';
import { mix } from '../../text/hash';
import type { Columns } from './columns';
import { FeatureList } from './crf';
import { MAIN_VERB, UNQUOTED } from './token-kinds';

/**
 * The first pass labels every token of a paragraph: outside, beginning and rest of a source, cue, the main word of a cue
 * (its anchor), beginning and rest of a content.
 */
export const FIRST_LABELS = 7;
export const SOURCE_BEGINS = 1;
export const SOURCE = 2;
export const CUE = 3;
export const ANCHOR = 4;
export const CONTENT_BEGINS = 5;
export const CONTENT = 6;

const MOST_UNARY = 96;
const MOST_PAIR = 20;
const MARKERS = new Set(['that', 'who', 'which', 'if', 'whether', 'to', 'because', 'as', 'while', 'although', 'when']);
const WORDS_THAT_TIE = tagSet(
  'IN',
  'TO',
  'CC',
  'DT',
  'WDT',
  'WP',
  'WRB',
  'WP$',
  ',',
  ':',
  '.',
  '``',
  "''",
  '-LRB-',
  '-RRB-',
);

export const firstUnary = new FeatureList(MOST_UNARY);
export const firstPair = new FeatureList(MOST_PAIR);

/** A distance as one of nine steps. */
const step = (d: number): number => (d <= 3 ? d : d <= 5 ? 4 : d <= 8 ? 5 : d <= 14 ? 6 : d <= 25 ? 7 : 8);

/** Writes the features of token `i` into `firstUnary`, and those of the step to it into `firstPair`. */
export function firstFeatures(c: Columns, i: number): void {
  const from = c.paragraphFrom[i]!;
  const to = c.paragraphTo[i]!;
  const list = firstUnary.hashes;
  let k = 0;
  const { word, lemma, tag, wordClass, coarse, cluster, score } = c;
  const inside1 = i - 1 >= from;
  const inside2 = i - 2 >= from;
  const has1 = i + 1 < to;
  const has2 = i + 2 < to;
  const w = word[i]!;
  const l = lemma[i]!;
  const p = tag[i]!;
  const wB = inside1 ? word[i - 1]! : 3;
  const wA = has1 ? word[i + 1]! : 4;
  const pB = inside1 ? tag[i - 1]! : 60;
  const pA = has1 ? tag[i + 1]! : 61;
  const pBB = inside2 ? tag[i - 2]! : 60;
  const pAA = has2 ? tag[i + 2]! : 61;
  const cl = wordClass[i]!;
  const type = c.types[i]!;
  const lp = mix(l, p);

  list[k++] = 1;
  // The word and its neighbours.
  list[k++] = mix(100, w);
  list[k++] = mix(101, l);
  list[k++] = mix(102, lp);
  list[k++] = mix(103, wB);
  list[k++] = mix(104, wA);
  list[k++] = mix(105, inside2 ? word[i - 2]! : 3);
  list[k++] = mix(106, has2 ? word[i + 2]! : 4);
  list[k++] = mix(mix(107, l), wA);
  list[k++] = mix(mix(108, l), wB);
  list[k++] = mix(mix(109, inside1 ? lemma[i - 1]! : 3), has1 ? lemma[i + 1]! : 4);
  // Parts of speech.
  const pBp = pB * 64 + p;
  const ppA = p * 64 + pA;
  list[k++] = mix(120, p);
  list[k++] = mix(121, pB);
  list[k++] = mix(122, pA);
  list[k++] = mix(123, pBp);
  list[k++] = mix(124, ppA);
  list[k++] = mix(125, pBp * 64 + pA);
  list[k++] = mix(126, pBB * 4096 + pBp);
  list[k++] = mix(127, ppA * 64 + pAA);
  list[k++] = mix(mix(128, l), pA);
  list[k++] = mix(mix(129, l), pA * 64 + pAA);
  list[k++] = mix(mix(130, l), pB);
  // The look of the word.
  list[k++] = mix(140, type.suffix3);
  list[k++] = mix(141, type.shape);
  list[k++] = mix(142, type.shape * 64 + p);
  list[k++] = mix(143, type.prefix3);
  // What is known of words like it.
  const clp = cl * 64 + p;
  list[k++] = mix(150, clp);
  list[k++] = mix(mix(151, clp), pA);
  list[k++] = mix(152, c.frames[i]! * 64 + p);
  list[k++] = mix(mix(153, clp), c.frames[i]! * 64 + pA);
  list[k++] = mix(mix(154, inside1 ? wordClass[i - 1]! : 0), cl);
  list[k++] = mix(mix(155, cl), has1 ? wordClass[i + 1]! : 0);
  list[k++] = mix(mix(156, clp), wA);
  if (cluster[i] !== 0) {
    list[k++] = mix(157, cluster[i]! * 64 + p);
    list[k++] = mix(158, coarse[i]! * 64 + p);
    list[k++] = mix(mix(159, coarse[i]! * 64 + p), pA);
    list[k++] = mix(160, score[i]! * 64 + p);
    list[k++] = mix(mix(161, score[i]! * 64 + p), pA);
    list[k++] = mix(mix(162, score[i]! * 64 + p), wA);
  }
  if (c.known[i] !== 0) {
    list[k++] = mix(163, c.known[i]! * 64 + p);
    list[k++] = mix(mix(164, c.known[i]! * 64 + p), pA);
  }
  if (c.phrase[i] !== 0) list[k++] = mix(165, wordClass[c.phraseHead[i]!]! * 4 + c.phrase[i]!);
  // Quotation marks.
  const q = c.quoted[i]!;
  if (q === UNQUOTED) {
    const since = c.sinceQuote[i]!;
    const until = c.untilQuote[i]!;
    list[k++] = mix(180, since * 10 + until);
    list[k++] = mix(mix(181, since), l);
    list[k++] = mix(mix(182, until), l);
    list[k++] = mix(183, since * 64 + p);
    list[k++] = mix(184, until * 64 + p);
  } else {
    const own = c.quotations[c.quotation[i]! - 1]!;
    const long = q * 16 + step(own[1] - own[0]);
    list[k++] = mix(185, long);
    list[k++] = mix(186, long * 64 + p);
  }
  // The nearest verbs.
  const sl = c.sayBefore[i]! < 0 ? 9 : step(i - c.sayBefore[i]!);
  const sr = c.sayAfter[i]! < 0 ? 9 : step(c.sayAfter[i]! - i);
  const vl = c.verbBefore[i]! < 0 ? 0 : lemma[c.verbBefore[i]!]!;
  const vr = c.verbAfter[i]! < 0 ? 0 : lemma[c.verbAfter[i]!]!;
  const scoreLeft = c.verbBefore[i]! < 0 ? 0 : score[c.verbBefore[i]!]!;
  const scoreRight = c.verbAfter[i]! < 0 ? 0 : score[c.verbAfter[i]!]!;
  list[k++] = mix(200, sl * 16 + sr);
  list[k++] = mix(201, sl * 64 + p);
  list[k++] = mix(202, sr * 64 + p);
  list[k++] = mix(203, vl);
  list[k++] = mix(204, vr);
  list[k++] = mix(mix(205, vl), p);
  list[k++] = mix(mix(206, vr), p);
  list[k++] = mix(207, scoreLeft * 64 + p);
  list[k++] = mix(208, scoreRight * 64 + p);
  // Clause markers and the place in sentence and paragraph.
  const sFrom = c.sentenceFrom[i]!;
  let marker = 0;
  let commas = 0;
  for (let j = i; j >= sFrom && i - j < 15; j--) {
    const low = c.types[j]!.low;
    if (MARKERS.has(low)) {
      marker = word[j]!;
      break;
    }
    if (low === ',') commas++;
  }
  list[k++] = mix(mix(220, marker), commas);
  list[k++] = mix(221, step(i - sFrom) * 16 + step(c.sentenceTo[i]! - 1 - i));
  list[k++] = mix(222, (sFrom === from ? 2 : 0) + (i === sFrom ? 1 : 0));
  list[k++] = mix(223, c.phrase[i]! * 64 + p);
  list[k++] = mix(224, from === 0 ? 1 : 0);
  // The first words of the sentence tell of "According to …", a "But", a name.
  list[k++] = mix(mix(225, word[sFrom]!), step(i - sFrom));
  list[k++] = mix(226, (c.finite[i]! * 2 + (c.verb[i] === MAIN_VERB ? 1 : 0)) * 64 + pB);
  firstUnary.count = k;

  const pairs = firstPair.hashes;
  let e = 0;
  if (i > from) {
    const qB = c.quoted[i - 1]!;
    pairs[e++] = 1;
    pairs[e++] = mix(240, p);
    pairs[e++] = mix(241, pB);
    pairs[e++] = mix(242, pBp);
    if (WORDS_THAT_TIE[p] === 1) pairs[e++] = mix(243, w);
    if (WORDS_THAT_TIE[pB] === 1) pairs[e++] = mix(244, wB);
    pairs[e++] = mix(245, q * 4 + qB);
    pairs[e++] = mix(246, i === sFrom ? 1 : 0);
    pairs[e++] = mix(247, c.phrase[i]!);
  }
  firstPair.count = e;
}
