import type { Span } from '../../report/types';
import { paragraphsOf } from '../../text/paragraphs';
import { type QuotedSpan, quotationsOf } from '../../text/quotes';
import { nest } from '../nesting';
import type { AttributionResult } from '../types';
import { unattributed } from '../unattributed';
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
  const contents = drafts.flatMap(({ content }) => content);
  return { attributions: nest(text, drafts), unattributed: unattributed(quotations, contents) };
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
