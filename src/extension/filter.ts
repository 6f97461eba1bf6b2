import { isUnnamed } from '../core/report/summary';
import type { Attribution, Mode, Naming, Quotation, Source, Span } from '../core/report/types';
import type { SourceStatements } from './by-source';
import { type Family, familyOf } from './families';

/** What a reader wants to see of a report; null and "" are everything. */
export interface Filter {
  readonly query: string;
  readonly family: Family | null;
  readonly naming: Naming | 'unnamed' | null;
  readonly mode: Mode | null;
  readonly quotation: Quotation | null;
}

export const everything: Filter = { query: '', family: null, naming: null, mode: null, quotation: null };

export const isEverything = (filter: Filter): boolean =>
  fold(filter.query).trim() === '' &&
  filter.family === null &&
  filter.naming === null &&
  filter.mode === null &&
  filter.quotation === null;

/** The stretches of a text as one line: white space folded, parts that were interrupted joined by an ellipsis. */
export const wordsOf = (spans: readonly Span[], text: string): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');

/**
 * The sources and statements that pass, in the order given. A query is looked for in a statement's words and cue, and in
 * who says it (name, description): then all that source's statements pass.
 */
export function filtered(groups: readonly SourceStatements[], text: string, filter: Filter): SourceStatements[] {
  const query = fold(filter.query).trim();
  return groups.flatMap(({ source, statements }) => {
    if (!passes(source, filter)) return [];
    const isMeant = query === '' || (source !== null && holds(`${source.name}\n${source.description ?? ''}`, query));
    const left = statements.filter(
      (statement) =>
        (filter.mode === null || statement.mode === filter.mode) &&
        (filter.quotation === null || statement.quotation === filter.quotation) &&
        (isMeant || says(statement, text, query)),
    );
    return left.length === 0 ? [] : [{ source, statements: left }];
  });
}

function passes(source: Source | null, { family, naming }: Filter): boolean {
  if (family !== null && (source === null ? 'unknown' : familyOf(source.kind)) !== family) return false;
  if (naming === null) return true;
  const own = source?.naming ?? 'none';
  return naming === 'unnamed' ? isUnnamed(own) : naming === own;
}

const says = ({ content, cue }: Attribution, text: string, query: string): boolean =>
  holds(`${wordsOf(content, text)}\n${wordsOf(cue, text)}`, query);

const holds = (text: string, query: string): boolean => fold(text).includes(query);

/** A text as it is searched: without case and accents, with plain quotation marks and dashes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Where a query stands in a text, as stretches of it in order; none for an empty query. */
export function hits(text: string, wanted: string): Span[] {
  const query = fold(wanted).trim();
  if (query === '' || !holds(text, query)) return [];
  // Folding changes lengths: for each character of the folded text, where the one it came from begins.
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const char of text) {
    const own = fold(char);
    folded += own;
    for (let i = 0; i < own.length; i++) places.push(at);
    at += char.length;
  }
  places.push(at);
  const found: Span[] = [];
  for (let i = folded.indexOf(query); i >= 0; i = folded.indexOf(query, i + query.length))
    found.push([places[i]!, places[i + query.length]!]);
  return found;
}
