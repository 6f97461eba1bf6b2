import type { Span } from '../../report/types';
import { paragraphsOf } from '../../text/paragraphs';
import { type QuotedSpan, quotationsOf } from '../../text/quotes';
import { classifyCue } from '../classify';
import { quotationOf } from '../quotation';
import type { AttributionResult, FoundAttribution } from '../types';
import { type Clause, clausesOf } from './clauses';
import type { WordRange } from './noun-phrase';
import { type Sentence, sentencesOf } from './words';

interface Draft {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
  readonly confidence: number;
}

/**
 * Finds attributions by rules alone: the speaker beside a quotation, "X said that …", "according to X", "…, adding that
 * …", quotations that go on. It answers where the learned model cannot be read. Linear in the length of the text; never
 * throws.
 */
export function findByRules(text: string): AttributionResult {
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsOf(text, paragraphs);
  const drafts: Draft[] = [];
  let speaking: Draft | null = null;
  let at = 0;
  paragraphs.forEach((paragraph, index) => {
    const inside: QuotedSpan[] = [];
    while (at < quotations.length && quotations[at]!.paragraph === index) inside.push(quotations[at++]!);
    if (!inside[0]?.continued) speaking = null;
    for (const sentence of sentencesOf(text, paragraph, inside)) {
      const alone = onlyQuotation(sentence, inside);
      const own = alone === null ? clausesOf(sentence).map((clause) => draftOf(clause, sentence)) : [];
      drafts.push(...own);
      if (alone !== null && speaking !== null) speaking.content.push(alone.span);
      const speech = own.findLast((draft) => touches(draft, inside));
      if (speech !== undefined) speaking = speech;
      else if (alone === null) speaking = null;
    }
    const last = inside.at(-1);
    if (!last?.open) speaking = null;
  });
  return { attributions: nested(text, drafts), unattributed: unattributed(quotations, drafts) };
}

/** The quotation that is all there is of a sentence. */
function onlyQuotation(sentence: Sentence, quotations: readonly QuotedSpan[]): QuotedSpan | null {
  const first = sentence.words[0]!;
  const quotation = quotations.find(({ span }) => span[0] === first.start);
  return quotation !== undefined && sentence.words.every((word) => word.quote >= 0) ? quotation : null;
}

const touches = (draft: Draft, quotations: readonly QuotedSpan[]): boolean =>
  quotations.some(({ span }) => draft.content.some(([start, end]) => start <= span[0] && span[1] <= end));

function draftOf(clause: Clause, { words }: Sentence): Draft {
  const span = ([from, to]: WordRange): Span => [words[from]!.start, words[to - 1]!.end];
  return {
    source: clause.source === null ? [] : [span(clause.source)],
    cue: [span(clause.cue)],
    content: clause.content.map(span),
    confidence: clause.confidence,
  };
}

function nested(text: string, drafts: readonly Draft[]): FoundAttribution[] {
  const sorted = [...drafts].sort(
    (a, b) => a.content[0]![0] - b.content[0]![0] || b.content.at(-1)![1] - a.content.at(-1)![1],
  );
  const open: number[] = [];
  return sorted.map((draft, i) => {
    while (open.length > 0 && !holds(sorted[open.at(-1)!]!, draft)) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(i);
    const { mode, stance, why } = classifyCue(text, draft.cue, draft.source, draft.content);
    return { ...draft, quotation: quotationOf(text, draft.content), mode, stance, parent, why };
  });
}

const holds = (outer: Draft, inner: Draft): boolean =>
  outer.content.some(
    ([start, end]) =>
      start <= inner.content[0]![0] &&
      inner.content.at(-1)![1] <= end &&
      start <= inner.cue[0]![0] &&
      inner.cue[0]![1] <= end,
  );

const SPEECH_LENGTH = 25;

/** Quotations outside of every content, long enough not to be a title or a word held at arm's length. */
function unattributed(quotations: readonly QuotedSpan[], drafts: readonly Draft[]): Span[] {
  const contents = drafts.flatMap((draft) => draft.content).sort((a, b) => a[0] - b[0]);
  let reach = 0;
  let next = 0;
  return quotations.flatMap(({ span, inner }) => {
    while (next < contents.length && contents[next]![0] < span[1]) reach = Math.max(reach, contents[next++]![1]);
    return reach <= span[0] && inner[1] - inner[0] >= SPEECH_LENGTH ? [span] : [];
  });
}
