import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleOfHtml } from '../../../src/cli/html';
import { words } from '../../../src/cli/words';
import { analyse } from '../../../src/core/analyse';
import { compare } from '../../../src/core/compare/compare';
import {
  type ComparisonWords,
  comparisonAsCsv,
  comparisonAsMarkdown,
} from '../../../src/core/compare/export-comparison';
import { mergeSources } from '../../../src/core/compare/merge';
import type { Naming, Source, SourceKind } from '../../../src/core/report/types';
import { shippedModel } from '../model';

const source = (name: string, naming: Naming = 'named_person', kind: SourceKind = 'unknown'): Source => ({
  id: name,
  name,
  kind,
  naming,
  mentions: [],
  confidence: 1,
  why: [],
});
/** The merged names, each with the number of its article. */
const merged = (...articles: readonly (readonly Source[])[]): string[] =>
  mergeSources(articles).map((voices) => voices.map((voice) => `${voice.article}:${voice.source.name}`).join(' = '));

const body = (name: string): Source => source(name, 'named_organisation');

describe('sources of several articles', () => {
  test('are one by their full name', () => {
    expect(merged([source('Ines Corvo'), body('the Kremlin')], [body('Kremlin'), source('Mayor Ines Corvo')])).toEqual([
      '0:Ines Corvo = 1:Mayor Ines Corvo',
      '0:the Kremlin = 1:Kremlin',
    ]);
  });

  test('are one by a last name, where only one fits', () => {
    expect(merged([source('Corvo')], [source('Ines Corvo')], [source('I. Corvo')])).toEqual([
      expect.stringMatching(/^(?=.*0:Corvo)(?=.*1:Ines Corvo)(?=.*2:I\. Corvo)/),
    ]);
  });

  test('are not guessed where two fit', () => {
    expect(merged([source('Corvo')], [source('Ines Corvo'), source('Paul Corvo')])).toHaveLength(3);
    expect(merged([source('Corvo')], [source('Ines Corvo')], [source('Paul Corvo')])).toHaveLength(3);
  });

  test('stay apart where an article tells them apart', () => {
    expect(merged([source('Corvo'), source('Ines Corvo')], [source('Paul Tobit')])).toHaveLength(3);
  });

  test('are not one by a last name alone where they speak from other places', () => {
    const official = source('Corvo', 'named_person', 'official');
    expect(merged([official], [source('Ines Corvo', 'named_person', 'witness')])).toHaveLength(2);
    expect(merged([official], [source('Ines Corvo', 'named_person', 'official')])).toHaveLength(1);
  });

  test('are one by an acronym', () => {
    expect(merged([body('the VWA')], [body('the Vell Water Authority')])).toHaveLength(1);
    expect(merged([body('VWA')], [body('Vell Water Authority'), body('Vast Wool Association')])).toHaveLength(3);
  });

  test('are never one without a name', () => {
    for (const naming of ['unnamed_person', 'unnamed_group', 'anonymous', 'none', 'document'] as const)
      expect(merged([source('a report', naming)], [source('a report', naming)])).toHaveLength(2);
    expect(merged([source('The report', 'document')], [source('The report', 'document')])).toHaveLength(2);
    expect(merged([source('the Ilven Report', 'document')], [source('The Ilven Report', 'document')])).toHaveLength(1);
  });

  test('are all there, each once', () => {
    const articles = [
      [source('Corvo'), source('Ines Corvo'), body('VWA'), source('a man', 'unnamed_person')],
      [source('I. Corvo'), body('Vell Water Authority'), source('Ben Tobit')],
      [source('Benjamin Tobit'), source('Corvo'), body('the VWA')],
    ];
    const all = mergeSources(articles).flatMap((voices) =>
      voices.map((voice) => `${voice.article}:${voice.source.name}`),
    );
    expect(all.sort()).toEqual(articles.flatMap((own, i) => own.map(({ name }) => `${i}:${name}`)).sort());
  });
});

const comparisonWords: ComparisonWords = {
  ...words,
  title: 'Compare articles',
  heardIn: 'Heard in',
  article: (number) => `Article ${number}`,
  statementsIn: (article) => `Statements in: ${article}`,
};
const reports = ['dam-herald', 'dam-courier', 'dam-observer'].map((name) =>
  analyse(articleOfHtml(readFileSync(`test/fixtures/${name}/page.html`), `https://${name}.example/orrin`).article, {
    model: shippedModel(),
  }),
);

describe('three articles on one event', () => {
  const comparison = compare(reports);
  const of = (name: string) => comparison.sources.find((merged) => merged.name.includes(name));
  const counts = (name: string) => of(name)?.statements.map((own) => own.length > 0);

  test('tell who is heard in all of them, in two and in one', () => {
    expect(counts('Marta Ilven')).toEqual([true, true, true]);
    expect(counts('Tomas Reke')).toEqual([true, false, true]);
    expect(counts('Jonas Pell')).toEqual([false, true, false]);
    expect(counts('Vell Water Authority')?.slice(0, 2)).toEqual([true, true]);
    expect(comparison.sources[0]?.name).toBe('Marta Ilven');
  });

  test('keep every statement', () => {
    const kept = [...comparison.sources.map(({ statements }) => statements), comparison.nobody].flat(2);
    expect(kept).toHaveLength(reports.flatMap(({ attributions }) => attributions).length);
  });

  test('keep two residents apart', () => {
    const residents = comparison.sources.filter(({ name }) => /resident/i.test(name));
    expect(residents.map(({ articles }) => articles)).toEqual([1, 1]);
  });

  test('as CSV: a line for each source, counts and statements for each article', () => {
    const text = comparisonAsCsv(comparison, comparisonWords);
    const [head, first] = text.split('\r\n');
    expect(head).toBe(
      '"Source","Description","Kind","Naming","Heard in","Orrin dam to be emptied after crack is found","Valley leaves home as dam is drained","Who knew about the crack in the Orrin wall?","Statements in: Orrin dam to be emptied after crack is found","Statements in: Valley leaves home as dam is drained","Statements in: Who knew about the crack in the Orrin wall?"',
    );
    expect(first).toMatch(/^"Marta Ilven","[^"]+","Government","named person","3",/);
    expect(first).toContain('“We would rather empty a lake than bury a town,”');
  });

  test('as Markdown: a table, and each statement with a link to it', () => {
    const text = comparisonAsMarkdown(comparison, comparisonWords);
    expect(text).toContain('\n1. [Orrin dam to be emptied after crack is found](https://dam-herald.example/orrin)\n');
    expect(text).toMatch(/\n\| Marta Ilven \| Government \| 3 \| \d \| \d \| \d \|\n/);
    expect(text).toContain('(https://dam-courier.example/orrin#:~:text=');
  });

  test('of hostile titles: a table stays a table', () => {
    const evil = reports.map((report) => ({ ...report, document: { ...report.document, title: '=1+1 | <b>\n# x' } }));
    expect(comparisonAsCsv(compare(evil), comparisonWords)).toContain(`"'=1+1 | <b> # x"`);
    expect(comparisonAsMarkdown(compare(evil), comparisonWords)).toContain('1. [\\=1+1 \\| \\<b\\> \\# x](');
  });
});
