import { tagNumber } from '../../tagger/tags';
import { has, LETTER, NUMBER } from '../../text/letters';
import type { Columns } from '../chain/columns';
import type { Guesses } from '../chain/guesses';
import { MAIN_VERB, MODAL } from '../chain/token-kinds';
import { holds, shared } from '../token-lists';
import { RESCORING_WIDTH } from './feature-names';
import { headOf } from './heads';
import { neighboursOf } from './neighbours';
import type { Placed } from './placed';
import { type CueRates, RATE_KEYS, rateKeys } from './rates';

const keys = new Int32Array(RATE_KEYS);

const TO = tagNumber('TO');
const MARKER_NUMBERS = new Map(
  'that to whether if how why what who when where for as about of on with against by : , and but because while although after before since'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
const NEAR = 3;
const LIKELY = 0.5;

/** The rows of features of all candidates of a text, one after the other. Linear in the words that candidates span. */
export function rescoringRows(
  c: Columns,
  g: Guesses,
  placed: readonly Placed[],
  rates: CueRates,
  wording: Float32Array,
): Float32Array {
  const rows = new Float32Array(placed.length * RESCORING_WIDTH);
  const heads = placed.map(({ candidate }) => headOf(c, candidate.source));
  const sources = new Map<number, number>();
  const lemmas = new Map<number, number>();
  let likely = 0;
  placed.forEach(({ candidate }, k) => {
    if (candidate.reading !== 0 || g.anchor[candidate.anchor]! < LIKELY) return;
    likely++;
    const head = heads[k]!;
    if (head >= 0) sources.set(c.word[head]!, (sources.get(c.word[head]!) ?? 0) + 1);
    const lemma = c.lemma[candidate.anchor]!;
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
  });
  const near = neighboursOf(placed, wording);
  const density = c.count === 0 ? 0 : (1000 * likely) / c.count;
  let low = 0;
  placed.forEach(({ candidate, first: likeliest, readings, context }, k) => {
    // Candidates come in the order of the text: only those nearby can touch this one.
    while (placed[low]!.context.to <= context.from) low++;
    let at = k * RESCORING_WIDTH;
    const { anchor, content, source, cue } = candidate;
    const sFrom = c.sentenceFrom[anchor]!;
    const sTo = c.sentenceTo[anchor]!;
    let bestNear = 0;
    let sumNear = 0;
    for (let i = Math.max(sFrom, anchor - NEAR); i < Math.min(sTo, anchor + NEAR + 1); i++) {
      if (i !== anchor) bestNear = Math.max(bestNear, g.anchor[i]!);
      sumNear += g.anchor[i]!;
    }
    let coveredBy = 0;
    let coveredFit = 0;
    let inner = 0;
    let overlap = 0;
    let inCue = 0;
    let inSource = 0;
    let cuesInSentence = 0;
    let paragraphCues = 0;
    for (let o = low; o < placed.length && placed[o]!.context.from < context.to; o++) {
      const other = placed[o]!.candidate;
      if (other.reading !== 0 || other.anchor === anchor) continue;
      const p = g.anchor[other.anchor]!;
      if (holds(other.content, anchor) && p > coveredBy) {
        coveredBy = p;
        coveredFit = p * other.contentFit;
      }
      if (holds(content, other.anchor)) inner = Math.max(inner, p);
      if (holds(other.cue, anchor)) inCue = Math.max(inCue, p);
      if (holds(other.source, anchor)) inSource = Math.max(inSource, p);
      if (p > overlap && 2 * shared(content, other.content) > content.length) overlap = p;
      if (c.sentenceFrom[other.anchor] === sFrom) cuesInSentence++;
      if (p > LIKELY && c.paragraphFrom[other.anchor] === c.paragraphFrom[anchor]) paragraphCues++;
    }
    rows[at++] = g.anchor[anchor]!;
    rows[at++] = g.cue[anchor]!;
    rows[at++] = g.content[anchor]!;
    rows[at++] = g.source[anchor]!;
    rows[at++] = bestNear;
    rows[at++] = sumNear;
    rows[at++] = coveredBy;
    rows[at++] = coveredFit;
    rows[at++] = inner;
    rows[at++] = overlap;
    rows[at++] = inCue;
    rows[at++] = candidate.contentFit;
    rows[at++] = candidate.sourceFit;
    rows[at++] = candidate.contentMean;
    rows[at++] = candidate.sourceMean;
    rows[at++] = candidate.contentExpected;
    rows[at++] = candidate.sourceExpected;
    rows[at++] = candidate.contentEdge;
    rows[at++] = candidate.contentMissed;
    rows[at++] = candidate.sourceMissed;
    let words = 0;
    let quoted = 0;
    let firstContent = 0;
    let segments = 0;
    let sentences = 0;
    let verbs = 0;
    for (let n = 0; n < content.length; n++) {
      const i = content[n]!;
      if (has(c.types[i]!.word, LETTER | NUMBER)) words++;
      if (c.quotation[i] !== 0) quoted++;
      if (c.finite[i] === 1) verbs++;
      firstContent += g.content[i]!;
      if (n === 0 || content[n - 1] !== i - 1) segments++;
      if (n > 0 && c.tokens.sentence[i] !== c.tokens.sentence[content[n - 1]!]) sentences++;
    }
    rows[at++] = words;
    rows[at++] = source.length;
    rows[at++] = cue.length;
    rows[at++] = segments;
    rows[at++] = sentences;
    rows[at++] = content.length === 0 ? 0 : quoted / content.length;
    rows[at++] = content.length === 0 ? 0 : firstContent / content.length;
    rows[at++] = source.length === 0 ? 0 : source.reduce((sum, i) => sum + g.source[i]!, 0) / source.length;
    rows[at++] = context.quotes >> 1;
    rows[at++] = context.quotes & 1;
    rows[at++] = context.passive;
    rows[at++] = context.last;
    rows[at++] = context.frames;
    rows[at++] = context.wordClass;
    const head = heads[k]!;
    rows[at++] = head < 0 ? -1 : c.wordClass[head]!;
    rows[at++] = context.tag;
    rows[at++] = context.nextTag;
    rows[at++] = context.beforeTag;
    const first = content[0] ?? -1;
    const end = content.at(-1) ?? -1;
    rows[at++] = first < 0 ? 99 : first > anchor ? first - anchor : end < anchor ? end - anchor : 0;
    rows[at++] = source.length === 0 ? 0 : source[0]! - anchor;
    rows[at++] = sTo - sFrom;
    rows[at++] = cuesInSentence;
    rows[at++] = c.verb[anchor]!;
    rows[at++] = c.paragraphFrom[anchor] === 0 ? 1 : 0;
    rows[at++] = anchor - sFrom;
    rateKeys(c, context, keys);
    for (let n = 0; n < RATE_KEYS; n++) {
      rows[at++] = rates.whole(keys[n]!);
      rows[at++] = rates.cue(keys[n]!);
    }
    rows[at++] = c.score[anchor]!;
    rows[at++] = c.known[anchor]!;
    rows[at++] = c.coarse[anchor]!;
    rows[at++] = context.subjectWay;
    rows[at++] = context.subjectFrom < 0 ? -1 : holds(source, context.subjectFrom) ? 1 : 0;
    rows[at++] = head < 0 ? -1 : c.tag[head]!;
    rows[at++] = head < 0 ? -1 : c.coarse[head]!;
    rows[at++] = context.that === anchor + 1 ? 1 : 0;
    rows[at++] = first < 0 ? -1 : c.tag[first]!;
    rows[at++] = first <= 0 ? -1 : c.tag[first - 1]!;
    rows[at++] = end < 0 || end + 1 >= c.count ? -1 : c.tag[end + 1]!;
    rows[at++] = end < 0 ? 0 : c.sentenceTo[end]! - 1 - end;
    let negated = 0;
    let modal = 0;
    for (let i = anchor - 1; i >= Math.max(sFrom, anchor - 3); i--) {
      const { low: word } = c.types[i]!;
      if (word === 'not' || word === "n't" || word === 'never' || word === 'no') negated = 1;
      if (c.verb[i] === MODAL) modal = 1;
      if (c.verb[i] === MAIN_VERB) break;
    }
    rows[at++] = negated;
    rows[at++] = modal;
    rows[at++] = c.finite[anchor]!;
    rows[at++] = source.length > 0 && c.quotation[source[0]!] !== 0 ? 1 : 0;
    rows[at++] = anchor / c.count;
    rows[at++] = density;
    rows[at++] = head < 0 ? -1 : (sources.get(c.word[head]!) ?? 0) - (g.anchor[anchor]! >= LIKELY ? 1 : 0);
    rows[at++] = (lemmas.get(c.lemma[anchor]!) ?? 0) - (g.anchor[anchor]! >= LIKELY ? 1 : 0);
    rows[at++] = context.marker < 0 ? 0 : MARKER_NUMBERS.get(c.types[context.marker]!.low)!;
    rows[at++] = verbs;
    rows[at++] = first >= 0 && c.tag[first] === TO ? 1 : 0;
    rows[at++] = inSource;
    rows[at++] = paragraphCues;
    rows[at++] = first < 0 ? 0 : content.reduce((n, i) => n + (i < anchor ? 1 : 0), 0) / content.length;
    rows[at++] = candidate.reading;
    rows[at++] = readings;
    rows[at++] = content.length - likeliest.content.length;
    rows[at++] = source.length - likeliest.source.length;
    rows[at++] = likeliest.contentFit;
    rows[at++] = candidate.contentStart;
    rows[at++] = candidate.contentEnd;
    rows[at++] = candidate.contentBefore;
    rows[at++] = candidate.contentBehind;
    const behind = end < 0 ? -1 : behindMarks(c, end + 1);
    rows[at++] = first < 0 ? -1 : c.opening[first]!;
    rows[at++] = behind < 0 ? -1 : c.opening[behind]!;
    rows[at++] = behind < 0 ? 0 : likeliestAnchor(g, behind, c.sentenceTo[end]!);
    rows[at++] = first < 0 ? 0 : g.openings[end + 1]! - g.openings[first]!;
    rows[at++] = first > 0 && c.quotation[first] !== 0 && c.quotation[first - 1] === c.quotation[first] ? 1 : 0;
    rows[at++] =
      end >= 0 && end + 1 < c.count && c.quotation[end] !== 0 && c.quotation[end + 1] === c.quotation[end] ? 1 : 0;
    rows[at++] = end < 0 ? 0 : quotedSentence(c, g, c.sentenceTo[end]!);
    rows[at++] = wording[k]!;
    rows[at++] = near.covered[k]!;
    rows[at++] = near.inner[k]!;
    rows[at++] = near.overlap[k]!;
    rows[at++] = near.before[k]!;
    rows[at++] = near.behind[k]!;
  });
  return rows;
}

const MARK_OF_COMMA = /^[,;]$/;

/** The next token but a comma, in the sentence; -1 where there is none. */
function behindMarks(c: Columns, from: number): number {
  let i = from;
  while (i < c.count && i < c.sentenceTo[from - 1]! && MARK_OF_COMMA.test(c.types[i]!.low)) i++;
  return i < c.sentenceTo[from - 1]! ? i : -1;
}

/** How likely the likeliest cue is from a token to the end of its sentence, looking a fixed way ahead. */
function likeliestAnchor(g: Guesses, from: number, end: number): number {
  let most = 0;
  for (let i = from; i < end && i < from + 30; i++) most = Math.max(most, g.anchor[i]!);
  return most;
}

/** Whether the sentence at a token, in the same paragraph, is a quotation without a cue of its own (2), or with one (1). */
function quotedSentence(c: Columns, g: Guesses, at: number): number {
  if (at >= c.count || c.paragraphFrom[at] !== c.paragraphFrom[at - 1] || c.quotation[at] === 0) return 0;
  return g.anchors[c.sentenceTo[at]!]! - g.anchors[at]! > 0 ? 1 : 2;
}
