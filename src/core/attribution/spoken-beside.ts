import type { Span } from '../report/types';
import type { Tokens } from '../text/tokens';
import { type Beside, speakerBefore, speakerBehind } from './chain/beside';
import type { Columns } from './chain/columns';
import { isSpeech } from './chain/speech';
import type { Draft } from './nesting';

/**
 * In the training part of PolNeAR, taken as if nobody else were found for any quotation, 2,826 of 2,833 such quotations are
 * annotated as content, and 2,685 with this source (`npm run measure:cues`). Of those that training could not learn there are
 * few.
 */
const CONFIDENCE = 0.95;

/**
 * Adds who speaks right behind or before a quotation that nobody was found for, where the form of the sentence says so and its
 * verb is one that training saw seldom or never (“…,” quips the pilot). If the quotation goes on behind the speaker it is taken
 * whole. What was found with the same verb, but without a source, gives way.
 */
export function spokenBeside(columns: Columns, tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const { count, quotations, types } = columns;
  /** For each token whose it is: one more than the number of the draft, 0 for nobody's. */
  const owner = ownersOf(tokens, drafts);
  const gone = new Set<number>();
  const added: Draft[] = [];
  const span = (from: number, to: number): Span => [tokens.start[from]!, tokens.end[to - 1]!];
  quotations.forEach((quotation, k) => {
    const own = owner[quotation[0]]!;
    if (own > 0 && drafts[own - 1]!.source.length > 0) return;
    const beside =
      speakerBehind(columns, quotation) ?? (isSpeech(quotation) ? speakerBefore(columns, quotation) : null);
    if (beside === null || (own > 0 && owner[beside.cue[1] - 1] !== own)) return;
    const isFree = (from: number, to: number): boolean =>
      owner.subarray(from, to).every((one) => one === 0 || one === own);
    const [from, to] = wordsOf(beside);
    if (!isFree(...quotation) || !isFree(from, to)) return;
    const content = [span(...quotation)];
    const next = quotations[k + 1];
    const behind = to < count && types[to]!.low === ',' ? to + 1 : to;
    if (next !== undefined && next[0] === behind && isFree(...next)) {
      content.push(span(...next));
      owner.fill(TAKEN, ...next);
    }
    owner.fill(TAKEN, from, to);
    gone.add(own - 1);
    added.push({ source: [span(...beside.source)], cue: [span(...beside.cue)], content, confidence: CONFIDENCE });
  });
  return [...drafts.filter((_, i) => !gone.has(i)), ...added];
}

/** A token of what was added here. */
const TAKEN = -1;

function ownersOf({ count, start, end }: Tokens, drafts: readonly Draft[]): Int32Array {
  const owner = new Int32Array(count);
  const spans = drafts.flatMap(({ source, cue, content }, draft) =>
    [...source, ...cue, ...content].map((span) => ({ span, draft })),
  );
  spans.sort((a, b) => a.span[0] - b.span[0]);
  let first = 0;
  for (const { span, draft } of spans) {
    while (first < count && end[first]! <= span[0]) first++;
    for (let i = first; i < count && start[i]! < span[1]; i++) owner[i] = draft + 1;
  }
  return owner;
}

const wordsOf = ({ source, cue }: Beside): [from: number, to: number] => [
  Math.min(source[0], cue[0]),
  Math.max(source[1], cue[1]),
];
