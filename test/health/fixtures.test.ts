import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report/types';

/** What a person finds in a page. */
interface Expected {
  readonly attributions: readonly {
    /** How the article names the speaker; the source found must have these words in its name. */
    readonly speaker: string;
    readonly content: string;
    /** Why this one is hard: it need not be found. */
    readonly open?: string;
  }[];
}

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How much two texts share of their words, from 0 to 1 (Jaccard). */
function alike(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

const folders = readdirSync('test/fixtures')
  .map((name) => `test/fixtures/${name}`)
  .filter((folder) => existsSync(`${folder}/expected.json`) && existsSync(`${folder}/page.html`));

test('there are fixtures', () => {
  expect(folders).toContain('test/fixtures/sample');
});

describe.each(folders)('the command line finds in %s what a person finds', (folder) => {
  const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;
  const report = JSON.parse(
    execFileSync('npm', ['run', '--silent', 'analyse', '--', '--json', `${folder}/page.html`], { encoding: 'utf8' }),
  ) as Report;
  const found = report.attributions.map(({ sourceId, content }) => ({
    name: report.sources.find((source) => source.id === sourceId)?.name ?? '',
    content: content.map((span) => report.text.slice(...span)).join(' '),
  }));

  test.each(expected.attributions.filter(({ open }) => open === undefined))(
    '$speaker: $content',
    ({ speaker, content }) => {
      const same = found.filter((statement) => alike(statement.content, content) >= 0.8);
      expect(same, 'found with these words').not.toEqual([]);
      const names = same.map(({ name }) => words(name));
      expect(
        names.some((name) => [...words(speaker)].every((word) => name.has(word))),
        same[0]!.name,
      ).toBe(true);
    },
  );
});
