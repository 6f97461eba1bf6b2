import { mix } from '../../text/hash';
import type { Columns } from '../chain/columns';
import { FeatureList } from '../chain/crf';
import type { Guesses } from '../chain/guesses';
import { MAIN_VERB } from '../chain/token-kinds';
import { headOf } from './heads';
import type { Placed } from './placed';

/**
 * What training learned of the words of readings: which cue goes with which source, which content and which words around.
 * A logistic regression over hashed features; the trees, which see numbers only, take its sum as one of theirs.
 */
export interface WordingWeights {
  /** 2^bits weights. */
  readonly bits: number;
  readonly weights: Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

export const WORDING_BITS = 18;
export const wordingList = new FeatureList(64);

/** What the words of each candidate say for it, as the logarithm of the odds. Bounded work a reading. */
export function wordingScores(
  { bits, weights, scale }: WordingWeights,
  c: Columns,
  g: Guesses,
  placed: readonly Placed[],
): Float32Array {
  const mask = (1 << bits) - 1;
  const sum = (): number => {
    const { hashes, count } = wordingList;
    let all = 0;
    for (let k = 0; k < count; k++) all += weights[hashes[k]! & mask]!;
    return all * scale;
  };
  const scores = new Float32Array(placed.length);
  let ofCue = 0;
  for (let k = 0; k < placed.length; k++) {
    const one = placed[k]!;
    if (one.candidate === one.first) {
      cueWording(c, g, one);
      ofCue = sum();
    }
    readingWording(c, g, one);
    scores[k] = ofCue + sum();
  }
  return scores;
}

const lengthStep = (n: number): number => (n <= 3 ? n : n <= 5 ? 4 : n <= 9 ? 5 : n <= 16 ? 6 : n <= 28 ? 7 : 8);
const distanceStep = (d: number): number => (d <= 3 ? d : d <= 6 ? 4 : d <= 12 ? 5 : 6);

/** Writes the features that all readings of a cue have in common. */
export function cueWording(c: Columns, g: Guesses, { context, candidate }: Placed): void {
  const list = wordingList;
  list.count = 0;
  const { anchor, lemma, tag, lemmaTag, cluster, quotes, passive, subjectWay, last, next, nextTag, nextTags } = context;
  const from = c.sentenceFrom[anchor]!;
  const to = c.sentenceTo[anchor]!;
  const fine = c.cluster[anchor]! * 64 + tag;
  const before = anchor > from ? c.word[anchor - 1]! : 3;
  const before2 = anchor - 1 > from ? c.word[anchor - 2]! : 3;
  const next2 = anchor + 2 < to ? c.word[anchor + 2]! : 4;
  list.add2(700, lemmaTag);
  list.add3(701, lemma, next);
  list.add3(702, lemma, before);
  list.add3(703, lemma, nextTags);
  list.add3(704, lemma, mix(context.markerWord, context.marker < 0 ? 0 : distanceStep(context.marker - anchor)));
  list.add3(705, lemma, quotes);
  list.add3(706, cluster, next);
  list.add3(707, cluster, before);
  list.add3(708, fine, quotes);
  list.add3(709, fine, nextTag);
  list.add3(710, before, next);
  list.add3(711, lemma, mix(before2, before));
  list.add3(712, lemma, mix(next, next2));
  const frame = (subjectWay * 2 + passive) * 2 + last;
  list.add3(713, lemma, frame);
  list.add3(714, cluster, frame);
  list.add3(715, frame * 256 + c.frames[anchor]!, nextTag);
  const subject = context.subjectFrom < 0 ? -1 : c.phraseHead[context.subjectFrom]!;
  const subjectLemma = subject < 0 ? 0 : c.lemma[subject]!;
  list.add3(716, lemma, subjectLemma);
  list.add3(717, cluster, subject < 0 ? 0 : c.wordClass[subject]! * 64 + c.tag[subject]!);
  list.add3(718, c.word[from]!, tag);
  const verb = c.verbBefore[anchor]!;
  const verbFar = verb < 0 ? 9 : distanceStep(anchor - verb);
  list.add3(719, verb < 0 ? 0 : c.lemma[verb]!, verbFar * 64 + tag);
  list.add3(720, lemma, verb < 0 ? 0 : c.lemma[verb]!);
  const verbBehind = c.verbAfter[anchor]!;
  list.add3(721, lemma, verbBehind < 0 ? 0 : c.lemma[verbBehind]!);
  list.add3(722, lemma, verbBehind < 0 ? 0 : c.tag[verbBehind]! * 8 + distanceStep(verbBehind - anchor));
  let helpers = 0;
  for (let i = anchor - 1; i >= from && i >= anchor - 4 && c.verb[i] !== MAIN_VERB && c.phrase[i] === 0; i--)
    helpers = mix(helpers, c.word[i]!);
  list.add3(723, tag, helpers);
  list.add3(724, lemma, helpers);
  list.add3(725, cluster, helpers);
  list.add3(726, lemma, g.cueStep[anchor]!);
  list.add3(727, lemma, candidate.cue.length * 2 + (c.paragraphFrom[anchor] === 0 ? 1 : 0));
  let phrase = 0;
  for (const i of candidate.cue) phrase = mix(phrase, c.lemma[i]!);
  list.add2(728, phrase);
}

/** Writes the features of one reading. */
export function readingWording(c: Columns, g: Guesses, { context, candidate }: Placed): void {
  const list = wordingList;
  list.count = 0;
  const { anchor, source, content } = candidate;
  const { lemma, tag, cluster, quotes } = context;
  // The source.
  const head = headOf(c, source);
  const headLemma = head < 0 ? 0 : c.lemma[head]!;
  const headClass = head < 0 ? 0 : c.wordClass[head]! * 64 + c.tag[head]!;
  const headCluster = head < 0 ? 0 : c.coarse[head]! * 64 + c.tag[head]!;
  const first = source[0] ?? -1;
  const end = source.at(-1) ?? -1;
  const side = first < 0 ? 0 : end < anchor ? 1 : first > anchor ? 2 : 3;
  const far = first < 0 ? 9 : side === 1 ? distanceStep(anchor - end) : side === 2 ? distanceStep(first - anchor) : 8;
  const place = (side * 16 + far) * 16 + lengthStep(source.length);
  list.add2(740, headLemma);
  list.add3(741, lemma, headLemma);
  list.add3(742, lemma, headClass);
  list.add3(743, cluster, headCluster);
  list.add3(744, cluster, headClass);
  list.add3(745, lemma, place);
  list.add3(746, cluster, place);
  list.add3(747, tag, place);
  list.add3(748, headClass, place);
  if (first >= 0) {
    const behind = end + 1 < c.count ? end + 1 : end;
    const before = first > 0 ? first - 1 : first;
    list.add3(749, c.word[first]!, side);
    list.add3(750, c.word[before]!, c.tag[first]! * 4 + side);
    list.add3(751, c.word[behind]!, c.tag[end]! * 4 + side);
    list.add3(752, c.word[end]!, side);
    let tags = 0;
    for (let n = 0; n < source.length && n < 6; n++) tags = mix(tags, c.tag[source[n]!]!);
    list.add3(753, tags, side);
    list.add3(754, lemma, (c.quotation[first] !== 0 ? 1 : 0) + (g.contentStep[first]! >> 1) * 2);
  }
  // The content.
  const a = content[0] ?? -1;
  const z = content.at(-1) ?? -1;
  if (a < 0) return;
  const where = z < anchor ? 1 : a > anchor ? 2 : 3;
  const gap = where === 1 ? distanceStep(anchor - z) : where === 2 ? distanceStep(a - anchor) : 7;
  let quoted = 0;
  let finite = 0;
  let holes = 0;
  for (let n = 0; n < content.length; n++) {
    const i = content[n]!;
    if (c.quotation[i] !== 0) quoted++;
    finite += c.finite[i]!;
    if (n > 0 && content[n - 1] !== i - 1) holes++;
  }
  const share = quoted === 0 ? 0 : quoted === content.length ? 2 : 1;
  const clauses = (finite > 2 ? 2 : finite) * 3 + (holes > 2 ? 2 : holes);
  const span = ((where * 8 + gap) * 16 + lengthStep(content.length)) * 3 + share;
  const word = c.word[a]!;
  const word2 = content.length > 1 ? c.word[content[1]!]! : 5;
  const before = a > 0 ? c.word[a - 1]! : 3;
  const behind = z + 1 < c.count ? c.word[z + 1]! : 4;
  const behindTag = z + 1 < c.count ? c.tag[z + 1]! : 61;
  const ends = c.sentenceTo[z]! - 1 - z;
  list.add3(760, word, where);
  list.add3(761, lemma, word);
  list.add3(762, cluster, word);
  list.add3(763, word, word2);
  list.add3(764, lemma, c.tag[a]! * 4 + where);
  list.add3(765, cluster, c.tag[a]! * 64 + c.tag[content[1] ?? a]!);
  list.add3(766, before, word);
  list.add3(767, lemma, before);
  list.add3(768, c.word[z]!, behind);
  list.add3(769, c.tag[z]! * 64 + behindTag, ends > 2 ? 2 : ends);
  list.add3(770, behind, where);
  list.add3(771, lemma, behind);
  list.add3(772, lemma, span);
  list.add3(773, cluster, span);
  list.add3(774, tag, span);
  list.add3(775, lemma, clauses * 4 + where);
  list.add3(776, cluster, clauses * 4 + where);
  list.add3(777, c.opening[a]! * 64 + (ends < 2 ? 0 : c.opening[z + 1]!), where);
  const next = z + 1 < c.count ? z + 1 : z;
  const nextVerb = c.verb[next] === MAIN_VERB ? next : c.verbAfter[next]!;
  list.add3(778, c.opening[next]!, nextVerb < 0 ? 0 : (g.cueStep[nextVerb]! >> 1) * 64 + c.tag[nextVerb]!);
  list.add3(779, (g.contentStep[next]! >> 1) * 8 + (a > 0 ? g.contentStep[a - 1]! >> 1 : 5), where);
  // Both.
  list.add3(780, side * 4 + where, lemma);
  list.add3(781, side * 4 + where, cluster);
  list.add3(782, (side * 4 + where) * 64 + quotes, headClass);
  list.add3(783, headClass, c.tag[a]! * 64 + tag);
  list.add3(784, headLemma, word);
  list.add3(785, candidate.reading, span);
}
