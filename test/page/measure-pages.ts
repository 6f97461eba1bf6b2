// How well the article of real pages is found: npm run measure:pages -- FOLDER [--page ID] [--paragraphs]
// FOLDER holds index.json, a list of {id, html, expected, url}: a page and its body text, one paragraph a line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { analyse } from '../../src/core/analyse';
import type { Span } from '../../src/core/report/types';
import { readPage } from '../../src/page/read-page';
import type { PageText } from '../../src/page/types';

const Index = v.array(v.object({ id: v.string(), html: v.string(), expected: v.string(), url: v.string() }));

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;
const SPANS_A_PAGE = 200;

/** What a page scored; counts of words, of paragraphs that hold a double quotation mark, of spans that map wrongly. */
interface Score {
  readonly id: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly quoting: number;
  readonly lost: readonly string[];
  readonly extra: readonly string[];
  readonly missing: readonly string[];
  readonly mapErrors: number;
  /** Spans of what is said and by whom, and how many of them have ranges with other words. */
  readonly spans: number;
  readonly spanErrors: number;
  /** Which half it belongs to: pages of one host are in the same. */
  readonly half: 'A' | 'B';
}

const program = new Command()
  .name('measure:pages')
  .argument('<folder>', 'a folder with index.json')
  .option('--page <id>', 'only pages whose id contains this')
  .option('--paragraphs', 'print what is missing and what is too much')
  .parse();
const folder = program.args[0]!;
const options = program.opts<{ page?: string; paragraphs?: boolean }>();

const index = v
  .parse(Index, JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')))
  .filter(({ id }) => options.page === undefined || id.includes(options.page));
const scores = index.map(({ id, html, expected, url }) => {
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const { window } = new JSDOM(file(html), { url, virtualConsole: new VirtualConsole() });
  const reading = readPage(window.document);
  const score = scoreOf(
    id,
    reading.kind === 'article' ? reading.page : null,
    file(expected),
    halfOf(new URL(url).host),
  );
  window.close();
  return score;
});

scores.sort((a, b) => a.f1 - b.f1);
for (const score of options.paragraphs === true ? scores : scores.slice(0, 15)) {
  const { id, f1, precision, recall, quoting, lost } = score;
  const figures = [f1, precision, recall].map((figure) => figure.toFixed(3)).join(' ');
  console.log(`${figures}  ${quoting - lost.length}/${quoting}  ${id}`);
  if (options.paragraphs !== true) continue;
  for (const line of score.extra) console.log(`  + ${line.slice(0, 150)}`);
  for (const line of score.missing) console.log(`  ${lost.includes(line) ? '!' : '-'} ${line.slice(0, 150)}`);
}
report('all', scores);
// Two halves by host: what was made to fit one of them does not help in the other.
if (options.page === undefined)
  for (const half of ['A', 'B'] as const)
    report(
      half,
      scores.filter((score) => score.half === half),
    );

function report(name: string, pages: readonly Score[]): void {
  const sum = (figure: (score: Score) => number): number => pages.reduce((all, score) => all + figure(score), 0);
  const quoting = sum((score) => score.quoting);
  const kept = quoting - sum((score) => score.lost.length);
  console.log(`${name}: ${pages.length} pages`);
  console.log(`  words of the body, F1 a page, mean: ${(sum((score) => score.f1) / pages.length).toFixed(4)}`);
  console.log(
    `  paragraphs with quotation marks, pull quotes aside, kept whole: ${kept} of ${quoting} (${(kept / quoting).toFixed(4)})`,
  );
  console.log(`  paragraphs that are not of the body: ${sum((score) => score.extra.length)}`);
  console.log(
    `  spans whose ranges hold other words: ${sum((score) => score.mapErrors)} of ${SPANS_A_PAGE * pages.length}; of statements and sources: ${sum((score) => score.spanErrors)} of ${sum((score) => score.spans)}`,
  );
}

/** By the sum of the characters of a host: no choice of ours. */
function halfOf(host: string): 'A' | 'B' {
  return [...host.replace(/^www\./, '')].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 2 === 0 ? 'A' : 'B';
}

function scoreOf(id: string, page: PageText | null, expected: string, half: 'A' | 'B'): Score {
  const text = page?.text ?? '';
  const ours = bagOf(text);
  const theirs = bagOf(expected);
  let hits = 0;
  for (const [word, count] of ours) hits += Math.min(count, theirs.get(word) ?? 0);
  const precision = hits / (sizeOf(ours) || 1);
  const recall = hits / (sizeOf(theirs) || 1);
  // The two differ in spaces beside links and in marks that show nothing: letters and digits are compared.
  const [found, wanted] = [letters(text), letters(expected)];
  const lines = expected.split('\n').filter((line) => letters(line) !== '');
  const paragraphs = lines.filter((line) => !isPullQuote(line, lines));
  const missing = paragraphs.filter((line) => !found.includes(letters(line)));
  return {
    id,
    f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    quoting: paragraphs.filter(quotes).length,
    lost: missing.filter(quotes),
    missing,
    extra: text.split('\n\n').filter((line) => !wanted.includes(letters(line))),
    mapErrors: page === null ? 0 : mapErrors(page),
    ...spanErrors(page),
    half,
  };
}

/** A line that shows words again which another paragraph quotes. */
function isPullQuote(line: string, lines: readonly string[]): boolean {
  const quoted = [...line.matchAll(/[“"]([^“”"]+)[”"]/g)].map((match) => letters(match[1]!));
  const others = lines.filter((other) => other.length > line.length).map(letters);
  return quoted.length > 0 && quoted.every((words) => others.some((other) => other.includes(words)));
}

function quotes(line: string): boolean {
  return /["“”]/.test(line);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function sizeOf(bag: ReadonlyMap<string, number>): number {
  return [...bag.values()].reduce((all, count) => all + count, 0);
}

function plain(words: string): string {
  return words.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}

/** Whether the ranges of a span hold the words that the text has there. */
function isExact({ text, ranges }: PageText, span: Span): boolean {
  return plain(ranges(span).map(String).join('')) === plain(text.slice(...span));
}

/** Spans all over the text whose ranges hold other words than the text has there. */
function mapErrors(page: PageText): number {
  let errors = 0;
  for (let i = 0; i < SPANS_A_PAGE; i++) {
    const start = Math.floor((page.text.length * i) / SPANS_A_PAGE);
    const end = Math.min(page.text.length, start + 1 + ((i * 37) % 200));
    if (!isExact(page, [start, end])) errors++;
  }
  return errors;
}

/** The spans that would be painted, and how many of them have ranges with other words. */
function spanErrors(page: PageText | null): { readonly spans: number; readonly spanErrors: number } {
  if (page === null) return { spans: 0, spanErrors: 0 };
  const { text, title, language } = page;
  const spans = analyse({ text, title, language }).attributions.flatMap(({ source, cue, content }) => [
    ...source,
    ...cue,
    ...content,
  ]);
  return { spans: spans.length, spanErrors: spans.filter((span) => !isExact(page, span)).length };
}
