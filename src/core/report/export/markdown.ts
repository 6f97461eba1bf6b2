import { bySource } from '../by-source';
import type { Attribution, Report, Source } from '../types';
import type { Linker } from './links';
import { markdownText } from './markdown-text';
import { manner, particulars } from './phrases';
import { wordsOf } from './plain';
import type { ExportWords } from './words';

/** Who said what as Markdown: a section for each source, with its statements as a list. */
export function asMarkdown(report: Report, words: ExportWords, link: Linker): string {
  const { document, text, unattributed } = report;
  const groups = bySource(report);
  const heard = groups.filter(({ source }) => source !== null).length;
  const here = link([]);
  const title = markdownText(document.title) || markdownText(words.summary(report.attributions.length, heard));
  const blocks = [`# ${here === '' ? title : `[${title}](${here})`}`];
  if (document.title.trim() !== '') blocks.push(markdownText(words.summary(report.attributions.length, heard)));
  if (!document.complete) blocks.push(`*${markdownText(words.partial)}*`);
  for (const { source, statements } of groups) {
    blocks.push(heading(source, words), statements.map((statement) => item(text, statement, words, link)).join('\n'));
  }
  if (unattributed.length > 0) {
    const items = unattributed.map((span) => `- ${markdownText(wordsOf(text, [span]))}${linked(link([span]), words)}`);
    blocks.push(`## ${markdownText(words.unattributed)}`, items.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function heading(source: Source | null, words: ExportWords): string {
  if (source === null) return `## ${markdownText(words.nobody)}`;
  return `## ${markdownText(source.name)}\n\n${particulars(source, words).map(markdownText).join(' · ')}`;
}

function item(text: string, statement: Attribution, words: ExportWords, link: Linker): string {
  const how = manner(text, statement, words).map(markdownText).join(', ');
  return `- ${markdownText(wordsOf(text, statement.content))} (${how})${linked(link(statement.content), words)}`;
}

const linked = (address: string, words: ExportWords): string =>
  address === '' ? '' : ` [${markdownText(words.link)}](${address})`;
