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
  cueUnary.count = 0;
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
    const own = c.quotations[c.quotation[i]! - 1]!;
    long = step(own[1] - own[0]);
  }
  const sFrom = c.sentenceFrom[i]!;
  const sTo = c.sentenceTo[i]!;
  const ownCues = atMost(g.anchors[sTo]! - g.anchors[sFrom]!, 2);
  const wholly = c.quotation[sFrom] !== 0 && c.quotation[sFrom] === c.quotation[Math.max(sFrom, sTo - 2)] ? 1 : 0;
  cueUnary.add2(300, D);
  const dw = mix(301, D * 4);
  cueUnary.add2(dw, w);
  cueUnary.add2(302 * 64 + D, p);
  cueUnary.add2(303 * 64 + D, c.lemma[i]!);
  cueUnary.add3(304 * 64 + D, wB, w);
  cueUnary.add3(305 * 64 + D, w, wA);
  cueUnary.add2(306 * 64 + D, wB);
  cueUnary.add2(307 * 64 + D, wA);
  const pBp = pB * 64 + p;
  const ppA = p * 64 + pA;
  cueUnary.add2(310 * 64 + D, pBp);
  cueUnary.add2(311 * 64 + D, ppA);
  cueUnary.add2(312 * 64 + D, pBp * 64 + pA);
  cueUnary.add2(313 * 64 + D, pBB * 4096 + pBp);
  cueUnary.add2(314 * 64 + D, ppA * 64 + pAA);
  cueUnary.add2(320 * 64 + D, c.wordClass[i]!);
  cueUnary.add2(321 * 64 + D, c.shape[i]!);
  cueUnary.add2(322 * 64 + D, headClass);
  cueUnary.add2(323 * 64 + D, c.types[i]!.suffix3);
  cueUnary.add2(324 * 64 + D, c.coarse[head]! * 64 + c.tag[head]!);
  cueUnary.add2(330 * 64 + D, source);
  cueUnary.add2(331 * 64 + D, content);
  cueUnary.add2(332 * 64 + D, cue);
  cueUnary.add2(333 * 64 + D, ((source >> 1) * 8 + (content >> 1)) * 8 + (cue >> 1));
  cueUnary.add2(334 * 64 + D, (inside1 ? g.contentStep[i - 1]! : 15) * 16 + (has1 ? g.contentStep[i + 1]! : 15));
  cueUnary.add2(335 * 64 + D, (q * 16 + long) * 8 + ownCues * 2 + wholly);
  cueUnary.add2(336 * 64 + D, (q * 4 + ownCues) * 16 + content);
  cueUnary.add2(337 * 64 + D, (wholly * 4 + ownCues) * 64 + p);

  cuePair.count = 0;
  if (inside1) {
    const qB = c.quoted[i - 1]!;
    const now = FUNCTION[p] === 1 ? w : p;
    const was = FUNCTION[pB] === 1 ? wB : pB;
    cuePair.add(400);
    cuePair.add2(401, D);
    cuePair.add2(402 * 64 + D, pBp);
    cuePair.add2(403 * 64 + D, p);
    cuePair.add2(404 * 64 + D, pB);
    cuePair.add2(405 * 64 + D, now);
    cuePair.add2(406 * 64 + D, was);
    cuePair.add3(407 * 64 + D, was, now);
    cuePair.add3(408 * 64 + D, was, p);
    cuePair.add2(409 * 64 + D, pBp * 64 + pA);
    cuePair.add2(410 * 64 + D, q * 4 + qB);
    cuePair.add2(411 * 64 + D, (i === sFrom ? 1 : 0) * 4 + ownCues);
    cuePair.add2(412 * 64 + D, c.phrase[i]! * 4 + c.phrase[i - 1]!);
    cuePair.add2(413 * 64 + D, (g.contentStep[i - 1]! >> 1) * 8 + (content >> 1));
    cuePair.add2(414 * 64 + D, (g.sourceStep[i - 1]! >> 1) * 8 + (source >> 1));
    cuePair.add2(415 * 64 + D, (g.cueStep[i - 1]! >> 1) * 8 + (cue >> 1));
  }
}

/** Features of a token that depend on the cue. */
export function ownFeatures(c: Columns, g: Guesses, cue: CueContext, relation: number, i: number): void {
  const { anchor, from, lemma, lemmaTag, tag, quotes } = cue;
  cueUnary.count = 0;
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
  // Where it stands.
  cueUnary.add2(500, db);
  cueUnary.add2(501, db * 64 + p);
  cueUnary.add3(502, db, lemma);
  cueUnary.add2(503, db * 64 + tag);
  cueUnary.add3(504, db, cue.wordClass);
  cueUnary.add2(505 * 64 + D, lemmaTag);
  cueUnary.add2(506 * 64 + D, cue.cluster);
  // What stands between.
  cueUnary.add2(510, clause);
  cueUnary.add2(511, clause * 64 + p);
  cueUnary.add3(512, (verbs * 4 + commas) * 16 + D, lemma);
  const place = (phrases * 4 + phrase) * 16 + D;
  cueUnary.add3(513, clause, phrases * 4 + phrase);
  cueUnary.add2(514, place);
  cueUnary.add3(515, place, lemmaTag);
  cueUnary.add3(515, place, cue.cluster);
  cueUnary.add2(516, ((ands * 4 + commas) * 4 + finites) * 16 + D);
  cueUnary.add2(517, dashes * 16 + D);
  cueUnary.add2(518, ((phrases * 4 + verbs) * 16 + D) * 64 + tag);
  cueUnary.add3(519, clause, cue.frames * 64 + tag);
  // The noun phrases beside the cue, and its subject.
  const beside = number < 0 ? 0 : number === cue.leftPhrase ? 1 : number === cue.rightPhrase ? 2 : 0;
  cueUnary.add2(520 * 4 + beside, lemmaTag);
  cueUnary.add2(521 * 4 + beside, quotes * 64 + p);
  cueUnary.add2(522 * 4 + beside, cue.passive * 64 + tag);
  cueUnary.add3(523 * 4 + beside, cue.nextTag, headClass);
  const subject =
    cue.subjectFrom < 0
      ? 3
      : number >= 0 && number === cue.subjectPhrase
        ? 1
        : i > cue.subjectFrom && i < anchor
          ? 2
          : 0;
  const way = (subject * 8 + cue.subjectWay) * 16 + D;
  cueUnary.add2(524, way);
  cueUnary.add3(525, way, lemmaTag);
  cueUnary.add2(526, way * 64 + p);
  cueUnary.add3(527, way, cue.passive * 64 + tag);
  cueUnary.add3(528, way, commas * 64 + cue.nextTag);
  // The way from one to the other, word for word, where it is short.
  if (d > 0 && d <= 6) {
    let path = 530 + direction;
    for (let j = low + 1; j < high; j++) path = mix(path, c.tag[j]!);
    cueUnary.add(path);
    cueUnary.add2(path, p);
    cueUnary.add3(path, 1, lemma);
    let worded = 534 + direction;
    for (let j = low; j <= high; j++) {
      if (j !== anchor) worded = mix(worded, FUNCTION[c.tag[j]!] === 1 ? c.word[j]! : c.tag[j]!);
    }
    cueUnary.add2(worded, tag);
    if (d <= 4) {
      const at = 540 + direction * 8 + d;
      cueUnary.add3(at, lemma, w);
      cueUnary.add3(at, lemma, p);
      cueUnary.add3(at, tag + 64, w);
    }
  }
  // Quotation marks.
  const same = c.quotation[i] !== 0 && c.quotation[i] === c.quotation[anchor] ? 1 : 0;
  const marks = ((q * 2 + same) * 3 + opening) * 3 + closing;
  cueUnary.add2(560, marks * 16 + D);
  cueUnary.add3(562, marks * 16 + D, lemma);
  cueUnary.add2(563, ((q * 2 + same) * 64 + quotes) * 16 + D);
  cueUnary.add3(564, ((q * 2 + same) * 64 + quotes) * 16 + D, p);
  cueUnary.add2(565, (quotes * 2 + cue.last) * 16 + D);
  cueUnary.add3(566, clause, quotes * 4 + q);
  cueUnary.add3(567, quotes * 16 + D, lemma);
  cueUnary.add2(568, (marks * 4 + cues) * 16 + D);
  // What the first pass makes of it.
  const content = g.contentStep[i]!;
  const source = g.sourceStep[i]!;
  cueUnary.add2(570, (source * 4 + cues) * 16 + D);
  cueUnary.add2(571, (content * 4 + cues) * 16 + D);
  cueUnary.add2(572, (source * 4 + beside) * 16 + D);
  cueUnary.add3(573, content * 4 + cues, clause);
  cueUnary.add2(574, (cues * 4 + commas) * 16 + D);
  cueUnary.add2(575, cue.sides * 16 + D);
  cueUnary.add2(576, (cue.sides * 16 + content) * 16 + D);
  cueUnary.add2(577, (cue.sides * 16 + source) * 16 + D);
  cueUnary.add2(578, (source * 8 + subject) * 16 + D);
  // Clause markers.
  const pm = cue.marker < 0 ? 0 : i < cue.marker ? 1 : i === cue.marker ? 2 : 3;
  const pt = cue.that < 0 ? 0 : i < cue.that ? 1 : i === cue.that ? 2 : 3;
  const pc = cue.commaAfter < 0 ? 0 : i < cue.commaAfter ? 1 : 2;
  const pl = cue.commaBefore < 0 ? 0 : i > cue.commaBefore ? 1 : 2;
  const markerD = mix(580 * 64 + D, cue.markerWord * 4 + pm);
  cueUnary.add(markerD);
  cueUnary.add3(markerD, 1, lemma);
  cueUnary.add3(markerD, 2, tag);
  cueUnary.add2(583, pt * 16 + D);
  cueUnary.add2(584, ((pt * 4 + pc) * 16 + D) * 64 + tag);
  cueUnary.add3(585, (pc * 4 + pl) * 16 + D, lemmaTag);
  cueUnary.add2(586, ((pc * 4 + pl) * 2 + cue.last) * 64 + finites * 16 + D);
  cueUnary.add3(587, cue.nextTags, D);
  cueUnary.add3(588, cue.nextTags, db);
  cueUnary.add3(589 * 64 + D, lemma, cue.next);
  cueUnary.add3(590, lemma, db * 64 + cue.nextTag);
  cueUnary.add2(591, ((beside * 16 + D) * 64 + cue.beforeTag) * 64 + tag);
  cueUnary.add3(592, cue.clause, (pm * 4 + pt) * 16 + D);
  cueUnary.add3(593, cue.clause, db);
  cueUnary.add3(594, cue.clause, clause);
  // The clause it stands in, and how many begin in between.
  const opens = c.opening[i]!;
  const begins = atMost(between(g.openings, low, high) + (i > anchor && opens !== 0 ? 1 : 0), 3);
  const at = c.clauseFrom[i]!;
  const clauseOf = (c.opening[at]! * 4 + begins) * 16 + D;
  cueUnary.add2(600, clauseOf);
  cueUnary.add2(601, clauseOf * 64 + tag);
  cueUnary.add3(602, clauseOf, lemma);
  cueUnary.add2(603, clauseOf * 64 + quotes);
  cueUnary.add2(604, clauseOf * 16 + content);
  const verbOf = c.verb[at] === MAIN_VERB ? at : c.verbAfter[at]!;
  const verbTag = verbOf < 0 ? 62 : c.tag[verbOf]!;
  const verbStep = verbOf < 0 || verbOf === anchor ? 9 : g.cueStep[verbOf]! >> 1;
  cueUnary.add3(605, clauseOf, verbTag * 64 + tag);
  cueUnary.add2(606, clauseOf * 16 + verbStep);

  cuePair.count = 0;
  if (i > from) {
    const b = i - 1;
    const pB = c.tag[b]!;
    const next = i === anchor ? 1 : b === anchor ? 2 : 0;
    const now = FUNCTION[p] === 1 ? w : p;
    const qq = q * 4 + c.quoted[b]!;
    const newSentence = c.tokens.sentence[i] !== c.tokens.sentence[b] ? 1 : 0;
    cuePair.add2(420, qq * 64 + quotes);
    cuePair.add2(421, newSentence * 64 + quotes);
    cuePair.add2(422, ((phrase * 4 + c.phrase[b]!) * 4 + direction) * 4 + beside);
    if (next !== 0) {
      cuePair.add2(423 * 4 + next, lemmaTag);
      cuePair.add3(424 * 4 + next, lemma, now);
      cuePair.add2(425 * 4 + next, (tag * 64 + pB) * 64 + p);
    }
    cuePair.add3(426, lemma, direction * 64 + p);
    cuePair.add2(427, (pm * 4 + pt) * 16 + D);
    cuePair.add3(428, lemma, mix(cue.markerWord, pm * 16 + D));
    cuePair.add2(429, clause);
    cuePair.add2(430, way);
    cuePair.add3(431, way, now);
    cuePair.add3(432, clause, now);
    cuePair.add2(433, (phrases * 4 + verbs) * 16 + D);
    if (opens !== 0) {
      cuePair.add2(440, clauseOf);
      cuePair.add3(441, clauseOf, lemma);
      cuePair.add2(442, clauseOf * 64 + quotes);
      cuePair.add2(443, clauseOf * 16 + verbStep);
      cuePair.add3(444, clauseOf, verbTag * 64 + tag);
      cuePair.add3(445, clauseOf, w);
    }
  }
}
