import { csv } from '../report/export/csv';
import { linker } from '../report/export/links';
import { markdownText } from '../report/export/markdown-text';
import { manner } from '../report/export/phrases';
import { oneLine, wordsOf } from '../report/export/plain';
import type { ExportWords } from '../report/export/words';
import type { Attribution, Report } from '../report/types';
import type { Comparison } from './compare';

/** The words of a comparison for people, beside those of an export. */
export interface ComparisonWords extends ExportWords {
  readonly title: string;
  /** Heading of a column: how many articles a source is heard in. */
  readonly heardIn: string;
  /** Name of an article that has no title: "Article 2". */
  article(number: number): string;
  /** Heading of a column: what is said in an article. */
  statementsIn(article: string): string;
}

interface Line {
  readonly name: string;
  readonly description: string;
  readonly kind: string;
  readonly naming: string;
  readonly statements: readonly (readonly Attribution[])[];
}

/** A comparison as CSV: a line for each source, and for each article how often it is heard there, and with what. */
export function comparisonAsCsv(comparison: Comparison, words: ComparisonWords): string {
  const { reports } = comparison;
  const titles = titlesOf(reports, words);
  const head = [
    ...(['source', 'description', 'kind', 'naming'] as const).map((column) => words.column(column)),
    words.heardIn,
    ...titles,
    ...titles.map((title) => words.statementsIn(title)),
  ];
  const body = linesOf(comparison, words).map(({ name, description, kind, naming, statements }) => [
    name,
    description,
    kind,
    naming,
    String(articlesOf(statements)),
    ...statements.map((own) => String(own.length)),
    ...statements.map((own, i) => own.map(({ content }) => wordsOf(reports[i]!.text, content)).join('\n')),
  ]);
  return csv([head, ...body]);
}

/** A comparison as Markdown: the table of who is heard where, then the statements of each source side by side. */
export function comparisonAsMarkdown(comparison: Comparison, words: ComparisonWords): string {
  const { reports } = comparison;
  const titles = titlesOf(reports, words).map(markdownText);
  const links = reports.map((report) => linker(report));
  const lines = linesOf(comparison, words);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    row(
      [words.column('source'), words.column('kind'), words.heardIn, ...titles.map((_, i) => String(i + 1))].map(
        markdownText,
      ),
    ),
    row(['---', '---', '--:', ...titles.map(() => '--:')]),
    ...lines.map(({ name, kind, statements }) =>
      row([
        ...[name, kind, String(articlesOf(statements))].map(markdownText),
        ...statements.map((own) => String(own.length)),
      ]),
    ),
  ];
  const articles = titles.map((title, i) => {
    const address = links[i]!([]);
    return `${i + 1}. ${address === '' ? title : `[${title}](${address})`}`;
  });
  const sections = lines.map(({ name, description, kind, naming, statements }) => {
    const about = [description, kind, naming].filter((part) => part !== '').map(markdownText);
    const heard = statements.flatMap((own, i) =>
      own.map((statement) => item(reports[i]!, statement, i, words, links[i]!(statement.content))),
    );
    return [`## ${markdownText(name)}`, ...(about.length === 0 ? [] : [about.join(' · ')]), heard.join('\n')].join(
      '\n\n',
    );
  });
  return `${[`# ${markdownText(words.title)}`, articles.join('\n'), table.join('\n'), ...sections].join('\n\n')}\n`;
}

function item({ text }: Report, statement: Attribution, article: number, words: ComparisonWords, link: string): string {
  const how = manner(text, statement, words).map(markdownText).join(', ');
  const linked = link === '' ? '' : ` [${markdownText(words.link)}](${link})`;
  return `- ${article + 1}: ${markdownText(wordsOf(text, statement.content))} (${how})${linked}`;
}

function linesOf({ sources, nobody }: Comparison, words: ComparisonWords): Line[] {
  const named = sources.map(({ name, description, kind, naming, statements }) => ({
    name: oneLine(name),
    description: oneLine(description ?? ''),
    kind: words.kind(kind),
    naming: words.naming(naming),
    statements,
  }));
  const none = { name: words.nobody, description: '', kind: '', naming: '', statements: nobody };
  return articlesOf(nobody) === 0 ? named : [...named, none];
}

const articlesOf = (statements: Line['statements']): number => statements.filter((own) => own.length > 0).length;

const titlesOf = (reports: readonly Report[], words: ComparisonWords): string[] =>
  reports.map(({ document }, i) => oneLine(document.title) || words.article(i + 1));
