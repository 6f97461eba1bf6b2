import { bySource } from '../by-source';
import type { Attribution, Report, Source } from '../types';
import type { Column } from './columns';
import type { Linker } from './links';
import { oneLine, wordsOf } from './plain';
import type { ExportWords } from './words';

/** One statement as a row of a table, ready to be shown. */
export type Row = Readonly<Record<Column, string>>;

/** The statements of a report as rows, source by source. */
export function rows(report: Report, words: ExportWords, link: Linker): Row[] {
  return bySource(report).flatMap(({ source, statements }) =>
    statements.map((statement) => row(report, source, statement, words, link)),
  );
}

function row(
  { text, document }: Report,
  source: Source | null,
  { cue, content, quotation, mode, stance, confidence }: Attribution,
  words: ExportWords,
  link: Linker,
): Row {
  return {
    source: source === null ? '' : oneLine(source.name),
    description: oneLine(source?.description ?? ''),
    kind: source === null ? '' : words.kind(source.kind),
    naming: source === null ? words.nobody : words.naming(source.naming),
    speaks_for: oneLine(source?.principal ?? ''),
    statement: wordsOf(text, content),
    cue: wordsOf(text, cue),
    quotation: words.quotation(quotation),
    mode: words.mode(mode),
    stance: words.stance(stance),
    confidence: confidence.toFixed(2),
    start: String(content[0]?.[0] ?? ''),
    end: String(content.at(-1)?.[1] ?? ''),
    link: link(content),
    article: oneLine(document.title),
    address: document.url,
  };
}
