import { mix } from '../../text/hash';
import type { Columns } from './columns';
import { FeatureList } from './crf';
import type { CueContext } from './cue-context';
import type { Guesses } from './guesses';
import { FUNCTION, MAIN_VERB } from './token-kinds';

export const cueUnary = new FeatureList(128);
export const cuePair = new FeatureList(48);

const step = (d: number): number =>
  d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 14 ? 7 : d <= 22 ? 8 : d <= 40 ? 9 : 10;
const atMost = (n: number, most: number): number => (n > most ? most : n);

/** What was counted up between two tokens, without them. */
const between = (counts: Int32Array, low: number, high: number): number =>
  high > low ? counts[high]! - counts[low + 1]! : 0;

/** Features that depend on the token and its relation only: one set of sums serves all cues of a text. */
export function sharedFeatures(c: Columns, g: Guesses, relation: number, i: number): void {
  const from = c.paragraphFrom[i]!;
  const to = c.paragraphTo[i]!;
  const list = cueUnary.hashes;
  const D = relation + 8;
  const has1 = i + 1 < to;
  const inside1 = i - 1 >= from;
  const w = c.word[i]!;
  const p = c.tag[i]!;
  const wB = inside1 ? c.word[i - 1]! : 3;
  const wA = has1 ? c.word[i + 1]! : 4;
  const pB = inside1 ? c.tag[i - 1]! : 60;
  const pA = has1 ? c.tag[i + 1]! : 61;
  const pBB = i - 2 >= from ? c.tag[i - 2]! : 60;
  const pAA = i + 2 < to ? c.tag[i + 2]! : 61;
  const head = c.phraseHead[i]! < 0 ? i : c.phraseHead[i]!;
  const headClass = c.phraseHead[i]! < 0 ? 0 : c.wordClass[head]!;
  const cue = g.cueStep[i]!;
  const source = g.sourceStep[i]!;
  const content = g.contentStep[i]!;
  const q = c.quoted[i]!;
  let long = 0;
  if (c.quotation[i] !== 0) {
    const [a, b] = c.quotations[c.quotation[i]! - 1]!;
    long = step(b - a);
  }
  const sFrom = c.sentenceFrom[i]!;
  const sTo = c.sentenceTo[i]!;
  const ownCues = atMost(g.anchors[sTo]! - g.anchors[sFrom]!, 2);
  const wholly = c.quotation[sFrom] !== 0 && c.quotation[sFrom] === c.quotation[Math.max(sFrom, sTo - 2)] ? 1 : 0;
  let k = 0;
  list[k++] = mix(300, D);
  const dw = mix(301, D * 4);
  list[k++] = mix(dw, w);
  list[k++] = mix(302 * 64 + D, p);
  list[k++] = mix(303 * 64 + D, c.lemma[i]!);
  list[k++] = mix(mix(304 * 64 + D, wB), w);
  list[k++] = mix(mix(305 * 64 + D, w), wA);
  list[k++] = mix(306 * 64 + D, wB);
  list[k++] = mix(307 * 64 + D, wA);
  const pBp = pB * 64 + p;
  const ppA = p * 64 + pA;
  list[k++] = mix(310 * 64 + D, pBp);
  list[k++] = mix(311 * 64 + D, ppA);
  list[k++] = mix(312 * 64 + D, pBp * 64 + pA);
  list[k++] = mix(313 * 64 + D, pBB * 4096 + pBp);
  list[k++] = mix(314 * 64 + D, ppA * 64 + pAA);
  list[k++] = mix(320 * 64 + D, c.wordClass[i]!);
  list[k++] = mix(321 * 64 + D, c.shape[i]!);
  list[k++] = mix(322 * 64 + D, headClass);
  list[k++] = mix(323 * 64 + D, c.types[i]!.suffix3);
  list[k++] = mix(324 * 64 + D, c.coarse[head]! * 64 + c.tag[head]!);
  list[k++] = mix(330 * 64 + D, source);
  list[k++] = mix(331 * 64 + D, content);
  list[k++] = mix(332 * 64 + D, cue);
  list[k++] = mix(333 * 64 + D, ((source >> 1) * 8 + (content >> 1)) * 8 + (cue >> 1));
  list[k++] = mix(334 * 64 + D, (inside1 ? g.contentStep[i - 1]! : 15) * 16 + (has1 ? g.contentStep[i + 1]! : 15));
  list[k++] = mix(335 * 64 + D, (q * 16 + long) * 8 + ownCues * 2 + wholly);
  list[k++] = mix(336 * 64 + D, (q * 4 + ownCues) * 16 + content);
  list[k++] = mix(337 * 64 + D, (wholly * 4 + ownCues) * 64 + p);
  cueUnary.count = k;

  const pairs = cuePair.hashes;
  let e = 0;
  if (inside1) {
    const qB = c.quoted[i - 1]!;
    const now = FUNCTION[p] === 1 ? w : p;
    const was = FUNCTION[pB] === 1 ? wB : pB;
    pairs[e++] = 400;
    pairs[e++] = mix(401, D);
    pairs[e++] = mix(402 * 64 + D, pBp);
    pairs[e++] = mix(403 * 64 + D, p);
    pairs[e++] = mix(404 * 64 + D, pB);
    pairs[e++] = mix(405 * 64 + D, now);
    pairs[e++] = mix(406 * 64 + D, was);
    pairs[e++] = mix(mix(407 * 64 + D, was), now);
    pairs[e++] = mix(mix(408 * 64 + D, was), p);
    pairs[e++] = mix(409 * 64 + D, pBp * 64 + pA);
    pairs[e++] = mix(410 * 64 + D, q * 4 + qB);
    pairs[e++] = mix(411 * 64 + D, (i === sFrom ? 1 : 0) * 4 + ownCues);
    pairs[e++] = mix(412 * 64 + D, c.phrase[i]! * 4 + c.phrase[i - 1]!);
    pairs[e++] = mix(413 * 64 + D, (g.contentStep[i - 1]! >> 1) * 8 + (content >> 1));
    pairs[e++] = mix(414 * 64 + D, (g.sourceStep[i - 1]! >> 1) * 8 + (source >> 1));
    pairs[e++] = mix(415 * 64 + D, (g.cueStep[i - 1]! >> 1) * 8 + (cue >> 1));
  }
  cuePair.count = e;
}

/** Features of a token that depend on the cue. */
export function ownFeatures(c: Columns, g: Guesses, cue: CueContext, relation: number, i: number): void {
  const { anchor, from, lemma, lemmaTag, tag, quotes } = cue;
  const list = cueUnary.hashes;
  const D = relation + 8;
  const direction = i < anchor ? 1 : i > anchor ? 2 : 0;
  const d = Math.abs(i - anchor);
  const low = i < anchor ? i : anchor;
  const high = i < anchor ? anchor : i;
  const db = D * 16 + step(d);
  const commas = atMost(between(g.commas, low, high), 3);
  const finites = atMost(between(g.finites, low, high), 2);
  const verbs = atMost(between(g.verbs, low, high), 2);
  const phrases = atMost(between(g.phrases, low, high), 3);
  const cues = atMost(between(g.anchors, low, high), 2);
  const opening = atMost(between(g.opening, low, high), 2);
  const closing = atMost(between(g.closing, low, high), 2);
  const ands = atMost(between(g.ands, low, high), 2);
  const dashes = atMost(between(g.dashes, low, high), 2);
  const p = c.tag[i]!;
  const w = c.word[i]!;
  const q = c.quoted[i]!;
  const phrase = c.phrase[i]!;
  const number = c.phraseNumber[i]!;
  const headClass = c.phraseHead[i]! < 0 ? 0 : c.wordClass[c.phraseHead[i]!]!;
  const clause = (commas * 4 + finites) * 16 + D;
  let k = 0;
  // Where it stands.
  list[k++] = mix(500, db);
  list[k++] = mix(501, db * 64 + p);
  list[k++] = mix(mix(502, db), lemma);
  list[k++] = mix(503, db * 64 + tag);
  list[k++] = mix(mix(504, db), cue.wordClass);
  list[k++] = mix(505 * 64 + D, lemmaTag);
  list[k++] = mix(506 * 64 + D, cue.cluster);
  // What stands between.
  list[k++] = mix(510, clause);
  list[k++] = mix(511, clause * 64 + p);
  list[k++] = mix(mix(512, (verbs * 4 + commas) * 16 + D), lemma);
  const place = (phrases * 4 + phrase) * 16 + D;
  list[k++] = mix(mix(513, clause), phrases * 4 + phrase);
  list[k++] = mix(514, place);
  list[k++] = mix(mix(515, place), lemmaTag);
  list[k++] = mix(mix(515, place), cue.cluster);
  list[k++] = mix(516, ((ands * 4 + commas) * 4 + finites) * 16 + D);
  list[k++] = mix(517, dashes * 16 + D);
  list[k++] = mix(518, ((phrases * 4 + verbs) * 16 + D) * 64 + tag);
  list[k++] = mix(mix(519, clause), cue.frames * 64 + tag);
  // The noun phrases beside the cue, and its subject.
  const beside = number < 0 ? 0 : number === cue.leftPhrase ? 1 : number === cue.rightPhrase ? 2 : 0;
  list[k++] = mix(520 * 4 + beside, lemmaTag);
  list[k++] = mix(521 * 4 + beside, quotes * 64 + p);
  list[k++] = mix(522 * 4 + beside, cue.passive * 64 + tag);
  list[k++] = mix(mix(523 * 4 + beside, cue.nextTag), headClass);
  const subject =
    cue.subjectFrom < 0
      ? 3
      : number >= 0 && number === cue.subjectPhrase
        ? 1
        : i > cue.subjectFrom && i < anchor
          ? 2
          : 0;
  const way = (subject * 8 + cue.subjectWay) * 16 + D;
  list[k++] = mix(524, way);
  list[k++] = mix(mix(525, way), lemmaTag);
  list[k++] = mix(526, way * 64 + p);
  list[k++] = mix(mix(527, way), cue.passive * 64 + tag);
  list[k++] = mix(mix(528, way), commas * 64 + cue.nextTag);
  // The way from one to the other, word for word, where it is short.
  if (d > 0 && d <= 6) {
    let path = 530 + direction;
    for (let j = low + 1; j < high; j++) path = mix(path, c.tag[j]!);
    list[k++] = path;
    list[k++] = mix(path, p);
    list[k++] = mix(mix(path, 1), lemma);
    let worded = 534 + direction;
    for (let j = low; j <= high; j++) {
      if (j !== anchor) worded = mix(worded, FUNCTION[c.tag[j]!] === 1 ? c.word[j]! : c.tag[j]!);
    }
    list[k++] = mix(worded, tag);
    if (d <= 4) {
      const at = 540 + direction * 8 + d;
      list[k++] = mix(mix(at, lemma), w);
      list[k++] = mix(mix(at, lemma), p);
      list[k++] = mix(mix(at, tag + 64), w);
    }
  }
  // Quotation marks.
  const same = c.quotation[i] !== 0 && c.quotation[i] === c.quotation[anchor] ? 1 : 0;
  const marks = ((q * 2 + same) * 3 + opening) * 3 + closing;
  list[k++] = mix(560, marks * 16 + D);
  list[k++] = mix(mix(562, marks * 16 + D), lemma);
  list[k++] = mix(563, ((q * 2 + same) * 64 + quotes) * 16 + D);
  list[k++] = mix(mix(564, ((q * 2 + same) * 64 + quotes) * 16 + D), p);
  list[k++] = mix(565, (quotes * 2 + cue.last) * 16 + D);
  list[k++] = mix(mix(566, clause), quotes * 4 + q);
  list[k++] = mix(mix(567, quotes * 16 + D), lemma);
  list[k++] = mix(568, (marks * 4 + cues) * 16 + D);
  // What the first pass makes of it.
  const content = g.contentStep[i]!;
  const source = g.sourceStep[i]!;
  list[k++] = mix(570, (source * 4 + cues) * 16 + D);
  list[k++] = mix(571, (content * 4 + cues) * 16 + D);
  list[k++] = mix(572, (source * 4 + beside) * 16 + D);
  list[k++] = mix(mix(573, content * 4 + cues), clause);
  list[k++] = mix(574, (cues * 4 + commas) * 16 + D);
  list[k++] = mix(575, cue.sides * 16 + D);
  list[k++] = mix(576, (cue.sides * 16 + content) * 16 + D);
  list[k++] = mix(577, (cue.sides * 16 + source) * 16 + D);
  list[k++] = mix(578, (source * 8 + subject) * 16 + D);
  // Clause markers.
  const pm = cue.marker < 0 ? 0 : i < cue.marker ? 1 : i === cue.marker ? 2 : 3;
  const pt = cue.that < 0 ? 0 : i < cue.that ? 1 : i === cue.that ? 2 : 3;
  const pc = cue.commaAfter < 0 ? 0 : i < cue.commaAfter ? 1 : 2;
  const pl = cue.commaBefore < 0 ? 0 : i > cue.commaBefore ? 1 : 2;
  const markerD = mix(580 * 64 + D, cue.markerWord * 4 + pm);
  list[k++] = markerD;
  list[k++] = mix(mix(markerD, 1), lemma);
  list[k++] = mix(mix(markerD, 2), tag);
  list[k++] = mix(583, pt * 16 + D);
  list[k++] = mix(584, ((pt * 4 + pc) * 16 + D) * 64 + tag);
  list[k++] = mix(mix(585, (pc * 4 + pl) * 16 + D), lemmaTag);
  list[k++] = mix(586, ((pc * 4 + pl) * 2 + cue.last) * 64 + finites * 16 + D);
  list[k++] = mix(mix(587, cue.nextTags), D);
  list[k++] = mix(mix(588, cue.nextTags), db);
  list[k++] = mix(mix(589 * 64 + D, lemma), cue.next);
  list[k++] = mix(mix(590, lemma), db * 64 + cue.nextTag);
  list[k++] = mix(591, ((beside * 16 + D) * 64 + cue.beforeTag) * 64 + tag);
  list[k++] = mix(mix(592, cue.clause), (pm * 4 + pt) * 16 + D);
  list[k++] = mix(mix(593, cue.clause), db);
  list[k++] = mix(mix(594, cue.clause), clause);
  // The clause it stands in, and how many begin in between.
  const opens = c.opening[i]!;
  const begins = atMost(between(g.openings, low, high) + (i > anchor && opens !== 0 ? 1 : 0), 3);
  const at = c.clauseFrom[i]!;
  const clauseOf = (c.opening[at]! * 4 + begins) * 16 + D;
  list[k++] = mix(600, clauseOf);
  list[k++] = mix(601, clauseOf * 64 + tag);
  list[k++] = mix(mix(602, clauseOf), lemma);
  list[k++] = mix(603, clauseOf * 64 + quotes);
  list[k++] = mix(604, clauseOf * 16 + content);
  const verbOf = c.verb[at] === MAIN_VERB ? at : c.verbAfter[at]!;
  const verbTag = verbOf < 0 ? 62 : c.tag[verbOf]!;
  const verbStep = verbOf < 0 || verbOf === anchor ? 9 : g.cueStep[verbOf]! >> 1;
  list[k++] = mix(mix(605, clauseOf), verbTag * 64 + tag);
  list[k++] = mix(606, clauseOf * 16 + verbStep);
  cueUnary.count = k;

  const pairs = cuePair.hashes;
  let e = 0;
  if (i > from) {
    const b = i - 1;
    const pB = c.tag[b]!;
    const next = i === anchor ? 1 : b === anchor ? 2 : 0;
    const now = FUNCTION[p] === 1 ? w : p;
    const qq = q * 4 + c.quoted[b]!;
    const newSentence = c.tokens.sentence[i] !== c.tokens.sentence[b] ? 1 : 0;
    pairs[e++] = mix(420, qq * 64 + quotes);
    pairs[e++] = mix(421, newSentence * 64 + quotes);
    pairs[e++] = mix(422, ((phrase * 4 + c.phrase[b]!) * 4 + direction) * 4 + beside);
    if (next !== 0) {
      pairs[e++] = mix(423 * 4 + next, lemmaTag);
      pairs[e++] = mix(mix(424 * 4 + next, lemma), now);
      pairs[e++] = mix(425 * 4 + next, (tag * 64 + pB) * 64 + p);
    }
    pairs[e++] = mix(mix(426, lemma), direction * 64 + p);
    pairs[e++] = mix(427, (pm * 4 + pt) * 16 + D);
    pairs[e++] = mix(mix(428, lemma), mix(cue.markerWord, pm * 16 + D));
    pairs[e++] = mix(429, clause);
    pairs[e++] = mix(430, way);
    pairs[e++] = mix(mix(431, way), now);
    pairs[e++] = mix(mix(432, clause), now);
    pairs[e++] = mix(433, (phrases * 4 + verbs) * 16 + D);
    if (opens !== 0) {
      pairs[e++] = mix(440, clauseOf);
      pairs[e++] = mix(mix(441, clauseOf), lemma);
      pairs[e++] = mix(442, clauseOf * 64 + quotes);
      pairs[e++] = mix(443, clauseOf * 16 + verbStep);
      pairs[e++] = mix(mix(444, clauseOf), verbTag * 64 + tag);
      pairs[e++] = mix(mix(445, clauseOf), w);
    }
  }
  cuePair.count = e;
}
