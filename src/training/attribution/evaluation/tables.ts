import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ReliabilityRow } from '../../isotonic';
import type { Figures } from '../figures';
import { type EvaluationFigures, FIGURES_FILE, MODEL_FILE, percent } from './figures';
import type { ClauseRecall } from './recall';

/** Documents with tables of figures: each between `<!-- figures: NAME -->` and `<!-- /figures -->`. */
export const DOCUMENTS = ['MODEL.md', 'README.md'];

const PLACE = /(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(<!-- \/figures -->)/g;

/** Brings the tables of the documents in line with the files of figures and the model. */
export function writeTables(): void {
  const tables = currentTables();
  for (const file of DOCUMENTS) writeFileSync(file, withTables(readFileSync(file, 'utf8'), tables));
}

/** The text of a document with the tables put in. @throws Error if it asks for a table that there is not */
export const withTables = (document: string, tables: Readonly<Record<string, string>>): string =>
  document.replace(PLACE, (_, head: string, name: string, tail: string) => {
    const table = tables[name];
    if (table === undefined) throw new Error(`There are no figures "${name}".`);
    return `${head}\n${table}\n\n${tail}`;
  });

/** The tables by their names, from the files as they are. */
export function currentTables(): Record<string, string> {
  const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
  const bytes = ['model.bin', 'clusters.bin'].map((name) => readFileSync(`public/${name}`));
  return tablesOf(read<Figures>(MODEL_FILE), read<EvaluationFigures>(FIGURES_FILE), bytes as [Buffer, Buffer]);
}

function tablesOf(
  heldOut: Figures,
  { dev, gum, sources }: EvaluationFigures,
  [model, clusters]: readonly [Buffer, Buffer],
): Record<string, string> {
  const [headline, direct, mixed, indirect] = [
    'source, cue and content',
    'direct quotations',
    'mixed quotations',
    'indirect quotations',
  ].map((name) => heldOut.more[name]!) as [Row, Row, Row, Row];
  return {
    'held-out': scores(heldOut),
    dev: scores(dev),
    reliability: reliabilityTable(heldOut.reliability, heldOut.calibrationError),
    'reliability-dev': reliabilityTable(dev.reliability, dev.calibrationError),
    gum: gum === undefined ? 'Not measured.' : gumTable(gum),
    sources: sources === undefined ? 'Not measured.' : sourcesTable(sources),
    size: [
      '| file | bytes | gzipped | SHA-256 |',
      '| --- | --- | --- | --- |',
      fileRow('public/model.bin', model),
      fileRow('public/clusters.bin', clusters),
    ].join('\n'),
    // In words, for readers who want no table.
    summary: `Of 100 statements in articles that it was not trained on, it finds ${whole(direct[1])} of those that are quoted, ${whole(mixed[1])} of those
that are partly quoted and ${whole(indirect[1])} of those that are only reported. Of 100 statements that it shows, ${whole(headline[0])} have source,
words of saying and content right (at the setting “surer”, ${whole(heldOut.surer['source, cue and content']![0])}, and it shows fewer).`,
  };
}

type Row = Figures['more'][string];

const whole = (x: number): string => x.toFixed(0);

function scores({ more, surer }: Pick<Figures, 'more' | 'surer'>): string {
  const cells = (row: Row): string => row.map((x) => x.toFixed(1)).join(' | ');
  return [
    '| | “more”: precision | recall | F1 | “surer”: precision | recall | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(more).map(([name, row]) => `| ${name} | ${cells(row)} | ${cells(surer[name]!)} |`),
  ].join('\n');
}

const reliabilityTable = (rows: readonly ReliabilityRow[], error: number): string =>
  [
    '| confidence | answers | mean confidence | right |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ from, count, confidence, right }) =>
        `| ${from.toFixed(1)} – ${(from + 0.1).toFixed(1)} | ${count} | ${confidence.toFixed(3)} | ${right.toFixed(3)} |`,
    ),
    '',
    `Expected calibration error: ${error.toFixed(3)}.`,
  ].join('\n');

function gumTable(gum: NonNullable<EvaluationFigures['gum']>): string {
  const row = (name: string, { clauses, touched, source }: ClauseRecall): string =>
    `| ${name} | ${clauses} | ${percent(touched, clauses)} | ${percent(source, clauses)} |`;
  const rows = Object.entries(gum).flatMap(([genre, { all, nested, credits }]) => [
    row(genre === 'news' ? 'news' : 'interviews', all),
    row('nested ones of these', nested),
    ...(credits.clauses === 0 ? [] : [row('credits of pictures', credits)]),
  ]);
  return [
    '| GUM | attribution clauses | cue found, % | source right too, % |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...Object.entries(gum).map(([genre, { all, modes }]) => {
      const shares = Object.entries(modes)
        .sort(([, a], [, b]) => b - a)
        .map(([mode, count]) => `${mode} ${percent(count, all.touched)} %`);
      return `Modes of those found in ${genre === 'news' ? 'news' : 'interviews'}: ${shares.join(', ')}.  `.trim();
    }),
  ].join('\n');
}

const sourcesTable = (sources: Readonly<Record<string, number>>): string =>
  [
    '| of the statements that are found | % |',
    '| --- | --- |',
    ...Object.entries(sources).map(([name, share]) => `| ${name} | ${(100 * share).toFixed(1)} |`),
  ].join('\n');

function fileRow(name: string, bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return `| \`${name}\` | ${bytes.length} | ${gzipSync(bytes, { level: 9 }).length} | \`${hash}\` |`;
}
