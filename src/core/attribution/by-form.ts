import type { Span } from '../report/types';
import type { Tokens } from '../text/tokens';
import { type Beside, speakerBefore, speakerBehind } from './chain/beside';
import type { Columns } from './chain/columns';
import { reportingClause, reportingFirst } from './chain/reporting-clause';
import { isSpeech } from './chain/speech';
import type { Draft } from './nesting';
import { ADDED, NOBODY, Owners, type Range } from './owners';

/**
 * How sure a form is. In the training part of PolNeAR, taken as if nobody else were found, 2,840 of 2,847 such quotations and
 * 685 of 718 such clauses are annotated as content, 2,700 and 661 with this source (`npm run measure:cues`). Of those that are
 * left to the forms, which training could not learn, there are few.
 */
export const SURE_OF_FORM = { quotation: 0.95, clause: 0.85 } as const;

/**
 * Adds who says it where nobody was found and the form of the sentence tells: right behind or before a quotation, whatever the
 * verb is (“…,” quips the pilot), and in a clause behind, inside of or before what is reported ("…, warns the pilot"). Training
 * saw few verbs of saying often, and some of these orders hardly ever. What was found with the same verb gives way where it has
 * no source, took what is said for who says it, or left a part of it out.
 */
export function withForms(columns: Columns, tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const owners = new Owners(tokens, drafts);
  const gone = new Set<number>();
  const added = [
    ...besideQuotations(columns, tokens, drafts, owners, gone),
    ...inSentences(columns, tokens, drafts, owners, gone),
  ];
  return [...drafts.filter((_, i) => !gone.has(i)), ...added];
}

/** @param gone takes the numbers of the drafts that give way */
function besideQuotations(
  columns: Columns,
  tokens: Tokens,
  drafts: readonly Draft[],
  owners: Owners,
  gone: Set<number>,
): Draft[] {
  const { count, quotations, types } = columns;
  const added: Draft[] = [];
  quotations.forEach((quotation, k) => {
    const own = owners.of(quotation[0]);
    if (own !== NOBODY && (drafts[own]?.source.length ?? 1) > 0) return;
    const beside =
      speakerBehind(columns, quotation) ?? (isSpeech(quotation) ? speakerBefore(columns, quotation) : null);
    if (beside === null || (own !== NOBODY && owners.of(beside.cue[1] - 1) !== own)) return;
    const [from, to] = wordsOf(beside);
    if (!owners.isFree(quotation, own) || !owners.isFree([from, to], own)) return;
    const content = [quotation];
    const next = quotations[k + 1];
    const behind = to < count && types[to]!.low === ',' ? to + 1 : to;
    if (next !== undefined && next[0] === behind && owners.isFree(next, own)) content.push(next);
    for (const range of [...content, [from, to] as const]) owners.take(range);
    gone.add(own);
    added.push(draftOf(tokens, beside, content, SURE_OF_FORM.quotation));
  });
  return added;
}

function inSentences(
  columns: Columns,
  tokens: Tokens,
  drafts: readonly Draft[],
  owners: Owners,
  gone: Set<number>,
): Draft[] {
  const added: Draft[] = [];
  const { count, sentenceTo } = columns;
  for (let from = 0; from < count; from = sentenceTo[from]!) {
    const sentence: Range = [from, sentenceTo[from]!];
    const owner = owners.first(sentence);
    const other = drafts[owner];
    if (owner === ADDED || (other?.confidence ?? 0) >= SURE_OF_FORM.clause || !owners.isFree(sentence, owner)) continue;
    const clause = reportingClause(columns, ...sentence) ?? reportingFirst(columns, ...sentence);
    if (clause === null) continue;
    const draft = draftOf(tokens, clause, clause.content, SURE_OF_FORM.clause);
    if (other !== undefined && !givesWay(other, draft)) continue;
    gone.add(owner);
    added.push(draft);
  }
  return added;
}

/**
 * Whether a draft is about the same cue and took for its source, or left out, what the form shows to be said.
 */
function givesWay({ source, cue, content }: Draft, form: Draft): boolean {
  if (!touch(cue, form.cue)) return false;
  return source.length === 0 || touch(source, form.content) || form.content.some((said) => !touch(content, [said]));
}

const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([from, to]) => b.some(([start, end]) => from < end && start < to));

function draftOf(
  { start, end }: Tokens,
  { source, cue }: Beside,
  content: readonly Range[],
  confidence: number,
): Draft {
  const span = ([from, to]: Range): Span => [start[from]!, end[to - 1]!];
  return { source: [span(source)], cue: [span(cue)], content: content.map(span), confidence };
}

const wordsOf = ({ source, cue }: Beside): Range => [Math.min(source[0], cue[0]), Math.max(source[1], cue[1])];
