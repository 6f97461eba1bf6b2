import { bySource } from '../by-source';
import type { Attribution, Report, Source } from '../types';
import type { Linker } from './links';
import { manner, particulars } from './phrases';
import { oneLine, wordsOf } from './plain';
import type { ExportWords } from './words';

/** Who said what as plain text: each source with its statements under it. Ends with a line end. */
export function asText(report: Report, words: ExportWords, link: Linker): string {
  const { document, text, unattributed } = report;
  const groups = bySource(report);
  const heard = groups.filter(({ source }) => source !== null).length;
  const blocks = [
    lines(
      oneLine(document.title),
      link([]),
      words.summary(report.attributions.length, heard),
      document.complete ? '' : words.partial,
    ),
  ];
  for (const { source, statements } of groups)
    blocks.push(lines(heading(source, words), ...statements.map((statement) => item(text, statement, words, link))));
  if (unattributed.length > 0) {
    const items = unattributed.map((span) => lines(`  ${wordsOf(text, [span])}`, indented(link([span]))));
    blocks.push(lines(words.unattributed, ...items));
  }
  return `${blocks.join('\n\n')}\n`;
}

const heading = (source: Source | null, words: ExportWords): string =>
  source === null ? words.nobody : `${oneLine(source.name)} (${particulars(source, words).join(', ')})`;

function item(text: string, statement: Attribution, words: ExportWords, link: Linker): string {
  const { content, parent } = statement;
  const margin = parent === undefined ? '  ' : '    ';
  return lines(
    `${margin}${wordsOf(text, content)}  [${manner(text, statement, words).join(', ')}]`,
    indented(link(content)),
  );
}

const indented = (address: string): string => (address === '' ? '' : `      ${address}`);
const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\n');
