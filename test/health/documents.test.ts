import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };

const read = (file: string): string => readFileSync(file, 'utf8');
/** First column of the first table that begins with a column of this name. */
function column(file: string, head: string): string[] {
  const rows = read(file).split(`\n| ${head} |`)[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? [];
  return rows.map((row) => row.split('|')[1]!.trim());
}
const codes = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1]!));
const sorted = (list: readonly string[]): string[] => [...list].sort();

describe('the documents say what the manifest says', () => {
  test.each(['README.md', 'docs/PRIVACY.md'])('%s explains every permission, and no other', (file) => {
    const cells = column(file, 'permission');
    expect(sorted(codes(cells))).toEqual(sorted(manifest.permissions));
    expect(cells.at(-1)).toMatch(/sites/);
  });

  test('the listing justifies every permission, and no other', () => {
    const asked = [...manifest.permissions, ...manifest.optional_host_permissions];
    expect(sorted(codes(column('docs/store/README.md', 'permission')))).toEqual(sorted(asked));
  });

  test('README.md names the oldest browsers', () => {
    const readme = read('README.md');
    expect(readme).toContain(`(${manifest.minimum_chrome_version} or newer)`);
    expect(readme).toContain(
      `(${Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10)} or newer)`,
    );
  });

  test('the listing quotes the entry of the menu as it is', () => {
    expect(read('docs/store/README.md')).toContain(`“${en.menu_read_page.message}”`);
  });

  test('the description fits the stores', () => {
    const description = read('docs/store/description.md');
    expect(description.length).toBeLessThan(15_000);
    expect(description).not.toMatch(/\]\(|<\w|^#/m);
  });

  test('CHANGELOG.md has a section for this version, first', () => {
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(packageJson.version);
  });
});

describe('every command', () => {
  const scripts = Object.keys(packageJson.scripts);
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'ARCHITECTURE.md',
    'docs/RELEASE.md',
    'docs/LIBRARY.md',
    'docs/EXPORTS.md',
    'docs/store/README.md',
  ];

  test.each(documents)('that %s names is there', (file) => {
    const named = [...read(file).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});
