import type { Attribution, Report, Source, Span } from '../types';
import type { Linker } from './links';
import { locator } from './locate';
import type { PageContent } from './page-content';
import { manner, particulars } from './phrases';
import { oneLine } from './plain';
import type { ExportWords } from './words';

/** Text before and after a passage, in UTF-16 units: at first, and at most where that is not unique. */
const CONTEXT = 32;
const MOST_CONTEXT = 1024;

/** What the annotations are told beside the report. */
export interface AnnotationOptions {
  /** The IRI of the collection, such as `urn:uuid:…`; each annotation has it with a fragment. */
  readonly id: string;
  /** The text of the whole page; without it there are no positions. */
  readonly page?: PageContent | null;
}

/**
 * The statements as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/), one collection with one page.
 * A target has a TextQuoteSelector, unique by its prefix and suffix, and a TextPositionSelector. Both select from the
 * text of the whole page (`document.body.textContent`), as clients such as Hypothesis read it; positions count code
 * points, as the model asks. Where a passage is not found in that text there is the quote only, from the article's text.
 */
export function asWebAnnotations(report: Report, words: ExportWords, link: Linker, options: AnnotationOptions): string {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const select = selector(report, options.page ?? null);
  const items = report.attributions.map((attribution) => ({
    id: `${options.id}#${attribution.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: bodies(report, attribution, sources.get(attribution.sourceId ?? '') ?? null, words),
    target: attribution.content.map((span) => ({
      source: report.document.url,
      ...(link([span]) !== '' && { 'schema:url': link([span]) }),
      selector: select(span),
    })),
  }));
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
    id: options.id,
    type: 'AnnotationCollection',
    label: oneLine(report.document.title),
    total: items.length,
    first: { id: `${options.id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function bodies({ text }: Report, statement: Attribution, source: Source | null, words: ExportWords) {
  const body = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value,
  });
  return [
    body('identifying', source === null ? words.nobody : oneLine(source.name)),
    body('describing', manner(text, statement, words).join(', ')),
    ...(source === null ? [] : particulars(source, words).map((value) => body('tagging', value))),
  ];
}

type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

function selector(report: Report, page: PageContent | null): (span: Span) => Selector[] {
  const locate = page === null ? null : locator(report.text, page);
  return (span) => {
    const place = locate?.(span) ?? null;
    if (place === null || page === null) return [quote(report.text, span)];
    const start = codePoints(page.text, place[0]);
    const position = { start, end: start + codePoints(page.text.slice(...place), Number.POSITIVE_INFINITY) };
    return [quote(page.text, place), { type: 'TextPositionSelector', ...position }];
  };
}

function quote(text: string, [start, end]: Span): Selector {
  const exact = text.slice(start, end);
  for (let context = CONTEXT; ; context *= 2) {
    const prefix = wellFormed(text.slice(Math.max(0, start - context), start));
    const suffix = wellFormed(text.slice(end, end + context));
    const passage = prefix + exact + suffix;
    const isOnly = text.indexOf(passage) === text.lastIndexOf(passage);
    if (isOnly || context >= MOST_CONTEXT) return { type: 'TextQuoteSelector', exact, prefix, suffix };
  }
}

/** Without half a character at its ends. */
const wellFormed = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** How many characters stand before an offset in UTF-16 units. */
function codePoints(text: string, end: number): number {
  const to = Math.min(end, text.length);
  let count = to;
  for (let i = 1; i < to; i++) {
    const unit = text.charCodeAt(i);
    const before = text.charCodeAt(i - 1);
    if (unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff) count--;
  }
  return count;
}
