import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { messages } from '../../src/extension/messages';

vi.mock('webextension-polyfill', () => import('../extension/polyfill'));

const model = readFileSync('docs/THREAT-MODEL.md', 'utf8');

/** The cells of the table that begins with a column of this name, without their marks of code. */
function rowsOf(head: string): string[][] {
  const lines = model.split(`\n| ${head} |`)[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? [];
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('the threat model names', () => {
  test('every message with who sends it to whom, and no other', () => {
    const written = rowsOf('message').map(([name, from, to]) => [name, from, to].join(' '));
    const real = Object.entries(messages).map(([name, { from, to }]) => [name, from, to].join(' '));
    expect(written.sort()).toEqual(real.sort());
  });

  test('every permission, and no other', () => {
    const written = rowsOf('permission').map(([name]) => name!.replace(' (optional)', ''));
    expect(written.sort()).toEqual([...manifest.permissions, ...manifest.optional_host_permissions].sort());
  });

  test('no door to other extensions and to pages: there is none in the manifest', () => {
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none'/);
  });
});
