import type { Span } from '../../report/types';
import { late } from '../../text/late';
import { lemma } from '../../text/lemma';
import { paragraphsOf } from '../../text/paragraphs';
import { cueWord } from '../lexicon/lookup';
import type { StructuredAttribution } from './types';

const OPENS = /^["“‘]/;
const CLOSES = /["”’][.,]?$/;
const WORD = late(String.raw`[\p{L}][\p{L}'’.-]*`, 'gu');
/** Whoever speaks, right before the verb: a pronoun, or words with capitals and what ties them. */
// "Ms Okoro", "the former mayor Ada Okoro", "17-year-old Ben Cho", "the National Trust for Scotland"; "she"; "a spokesman"
const SPEAKER = late(
  String.raw`(?:^|[\s(“"])((?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) (?:(?!(?:to|that|who|of|in|at|on|by|from|with|as)\s)[\p{Ll}-]+ ){0,3})?(?:\d+-year-old )?(?!(?:As|But|And|When|While|If|So|Then|Yet|Still|Also|Later|In|On|At)\b)\p{Lu}[\p{L}.'’-]*(?: (?:of|the|de|van|von|for|and|\p{Lu}[\p{L}.'’-]*)){0,11}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) [\p{L}-]+(?: [\p{L}-]+)?)$`,
  'u',
);
/** Words that are nouns where they stand before a colon in the plural ("two threats:"). */
const NOUNS =
  /^(?:threat|statement|answer|comment|remark|message|tweet|post|email|point|question|charge|attack|word)s$/;
const BETWEEN = /\s(?:also|then|later|further|recently|has|have|had|once|even|simply|famously|previously|in turn)$/;
const SENTENCE_END = late(String.raw`[.!?]["”’]?\s+(?=\p{Lu})`, 'gu');
const TITLE = late(String.raw`\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|\p{Lu})$`, 'u');
/** A quotation of more paragraphs than this is none; it also keeps the time in proportion to the text. */
const MOST_PARAGRAPHS = 50;

/**
 * Block quotations: a paragraph that ends with a colon and has a verb of saying in its last sentence ("Ms Okoro wrote:"),
 * and the quoted paragraphs below it, as far as the quotation goes on (each opens with a mark, the last one closes).
 */
export function findColonBlocks(text: string): StructuredAttribution[] {
  const paragraphs = paragraphsOf(text);
  const found: StructuredAttribution[] = [];
  paragraphs.forEach((span, i) => {
    if (text[span[1] - 1] !== ':') return;
    const next = paragraphs[i + 1];
    if (next === undefined || !OPENS.test(text.slice(...next))) return;
    const content = [next];
    for (
      let j = i + 2;
      !CLOSES.test(text.slice(...content.at(-1)!)) && j < Math.min(paragraphs.length, i + MOST_PARAGRAPHS);
      j++
    ) {
      const more = paragraphs[j]!;
      if (!OPENS.test(text.slice(...more))) break;
      content.push(more);
    }
    const said = introduction(text, span);
    if (said !== undefined) found.push({ structure: 'block', ...said, content });
  });
  return found;
}

/** The last verb of saying before the colon and who stands before it. */
function introduction(text: string, span: Span): Pick<StructuredAttribution, 'source' | 'cue'> | undefined {
  const paragraph = text.slice(...span);
  let sentence = 0;
  for (const { 0: end, index } of paragraph.matchAll(SENTENCE_END()))
    if (!TITLE().test(paragraph.slice(Math.max(0, index - 8), index))) sentence = index + end.length;
  const words = [...paragraph.slice(sentence).matchAll(WORD())];
  for (const match of words.slice(-40).reverse()) {
    const word = match[0].toLowerCase();
    const sense = cueWord(lemma(word, 'v'));
    if (
      NOUNS.test(word) ||
      sense?.mode !== 'statement' ||
      sense.light ||
      !/(?:ed|s|ing)$|^(?:said|told|wrote|went|put|spoke|read)$/.test(word)
    )
      continue;
    const at = sentence + match.index;
    const start = span[0] + at;
    const cue: Span = [start, start + match[0].length];
    const lead = Math.max(sentence, at - 120);
    const before = withoutAdverbs(paragraph.slice(lead, at));
    const speaker = SPEAKER().exec(before)?.[1];
    if (speaker === undefined) continue;
    const from = span[0] + lead + before.length - speaker.length;
    return { source: [[from, from + speaker.length]], cue: [cue] };
  }
  return undefined;
}

/** Without the words that may stand between a speaker and the verb. */
function withoutAdverbs(words: string): string {
  let rest = words.trimEnd();
  for (;;) {
    const shorter = rest.replace(BETWEEN, '').trimEnd();
    if (shorter === rest) return rest;
    rest = shorter;
  }
}
