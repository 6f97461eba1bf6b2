import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };

const codeIn = (folder: string, files = /\.tsx?$/): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** The command line words its output with them too. */
const sources = [...codeIn('src/extension'), ...codeIn('src/cli')];
const everything = [...sources, readFileSync('manifest.json', 'utf8')].join('\n');
const keys = Object.keys(en);

/** Keys that the code builds: `t(\`kind_${…}\`)` and `plural('sources', …)` stand for all that begin so. */
const prefixes = [
  ...[...everything.matchAll(/t\(`(\w+_)\$\{/g)].map((m) => m[1] as string),
  ...[...everything.matchAll(/getMessage\(`(\w+_)\$\{/g)].map((m) => m[1] as string),
  ...[...everything.matchAll(/plural\('(\w+)'/g)].map((m) => `${m[1]}_`),
  ...[...everything.matchAll(/plural\(`(\w+_)\$\{/g)].map((m) => m[1] as string),
];

/** Reasons are worded by their code: `why_<code>`. */
const reasons = codeIn('src/core').flatMap((file) => [...file.matchAll(/\bcode: '(\w+)'/g)].map((m) => `why_${m[1]}`));

describe('the messages', () => {
  test('are all used', () => {
    const used = (key: string): boolean =>
      everything.includes(`'${key}'`) ||
      everything.includes(`__MSG_${key}__`) ||
      prefixes.some((p) => key.startsWith(p)) ||
      reasons.includes(key);
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  test('are there for every key the manifest names', () => {
    const named = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map((m) => m[1] as string);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  // Keys in `t()` are held by their type; codes of reasons are plain strings of core.
  test('word every reason that the analysis gives', () => {
    expect(reasons.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('fit the limits of the stores', () => {
    expect(en.extension_name.message.length).toBeLessThanOrEqual(45);
    expect(en.extension_description.message.length).toBeLessThanOrEqual(132);
  });

  test.each(readdirSync('public/_locales'))('are complete in "%s"', (locale) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as typeof en;
    const base = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
    expect(new Set(Object.keys(messages).map(base))).toEqual(new Set(keys.map(base)));
    for (const key of keys)
      for (const placeholder of (en as Record<string, { message: string }>)[key]?.message.match(/\$\d/g) ?? [])
        expect((messages as Record<string, { message: string }>)[key]?.message, key).toContain(placeholder);
  });

  test('leave no text of its own in the interface', () => {
    const components = codeIn('src/extension', /\.tsx$/);
    expect(components.length).toBeGreaterThan(0);
    expect(components.flatMap((file) => file.match(/>\s*[A-Za-z][^<>{}=]*<\//g) ?? [])).toEqual([]);
  });
});
