import type { Span } from '../report/types';
import { CAPITAL, kindAt, LETTER, NUMBER, unitsAt } from '../text/letters';
import type { QuotedSpan } from '../text/quotes';
import { classifyCue } from './classify';
import type { Draft } from './nesting';
import { quotationOf } from './quotation';

const ENDS_SENTENCE = /[.?!…]["”’)]{0,2}$/;
const SENTENCE_BETWEEN = /[.?!…]["”’)]{0,2}\s/;
/** How many characters a sentence may go on behind its statement ("he said on Thursday in Port Sorrel."). */
const LONGEST_REST = 200;

/**
 * Lets whoever speaks go on: a quotation of whole sentences that nobody was found for, and that ends its paragraph, is said by
 * whoever the sentence or colon right before it quotes or tells the words of. Most of those are one content for people too.
 */
export function quotedOn(
  text: string,
  drafts: readonly Draft[],
  quotations: readonly QuotedSpan[],
  paragraphs: readonly Span[],
): Draft[] {
  const taken = drafts
    .flatMap(({ content, cue, source }, draft) => [...content, ...cue, ...source].map((span) => ({ span, draft })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const added = new Map<number, Span[]>();
  const goOn = new Map<number, boolean>();
  let next = 0;
  let reach = { end: 0, draft: -1 };
  for (const { span, inner, paragraph } of quotations) {
    for (; next < taken.length && taken[next]!.span[0] < span[1]; next++) {
      const { span: own, draft } = taken[next]!;
      if (own[1] > reach.end) reach = { end: own[1], draft };
    }
    const { end, draft } = reach;
    if (draft < 0 || end > span[0] || span[0] - end > LONGEST_REST) continue;
    if (text.slice(span[1], paragraphs[paragraph]![1]).trim() !== '') continue;
    const quoted = text.slice(...inner).trimEnd();
    if (!beginsSentence(quoted) || !ENDS_SENTENCE.test(quoted)) continue;
    // The stop may be the last character of the statement, or behind it.
    const rest = text.slice(end, span[0]).trimEnd();
    const ended = ENDS_SENTENCE.test(text.slice(Math.max(0, end - 3), end) + rest) && !SENTENCE_BETWEEN.test(rest);
    if (!ended && rest !== ':') continue;
    if (!goOn.has(draft)) goOn.set(draft, mayGoOn(text, drafts[draft]!));
    if (!goOn.get(draft)) continue;
    const more = added.get(draft);
    if (more === undefined) added.set(draft, [span]);
    else more.push(span);
    reach = { end: span[1], draft };
  }
  return drafts.map((draft, i) => {
    const more = added.get(i);
    return more === undefined ? draft : { ...draft, content: [...draft.content, ...more] };
  });
}

/** A capital behind at most four marks and spaces. */
function beginsSentence(text: string): boolean {
  for (let at = 0, marks = 0; at < text.length && marks <= 4; at += unitsAt(text, at), marks++) {
    const kind = kindAt(text, at);
    if ((kind & (LETTER | NUMBER)) !== 0) return (kind & CAPITAL) !== 0;
  }
  return false;
}

/** It quotes, or tells of words that were said. */
const mayGoOn = (text: string, { source, cue, content }: Draft): boolean =>
  quotationOf(text, content) !== 'indirect' ||
  (source.length > 0 && classifyCue(text, cue, source, content).mode === 'statement');
