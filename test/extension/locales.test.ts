import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };

const codeIn = (folder: string, files = /\.tsx?$/): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** The command line words its output with them too, and exports name theirs. */
const sources = [...codeIn('src/extension'), ...codeIn('src/cli'), ...codeIn('src/core/report/export')];
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

/** What is the same in every language: names, and places to fill in with nothing but signs between them. */
const NAMES = ['product', 'format_markdown', 'format_json'];
const isSigns = (text: string): boolean => !/\p{L}/u.test(text.replaceAll(/\$\d/g, ''));

/** Words that are written the same in English and in another language; anything else that is the same was left behind. */
const SAME_WORD: Readonly<Record<string, readonly string[]>> = {
  de: ['kind_organisation', 'filters', 'filters_chosen', 'export_format', 'column_link', 'correct_name'],
  es: [],
  fr: [
    ...['sources_one', 'sources_other', 'column_source', 'articles_one', 'articles_other'],
    ...['compare_articles', 'compare_article', 'column_article', 'column_description', 'export_format'],
    ...['kind_organisation', 'by_organisation_one', 'by_organisation_other', 'by_expert_one', 'by_expert_other'],
    ...['kind_document', 'naming_document', 'by_document_one', 'by_document_other'],
    ...['mode_intention', 'filter_mode', 'column_mode'],
  ],
};

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

  describe.each(readdirSync('public/_locales'))('in "%s"', (locale) => {
    const messages: Record<string, { message: string } | undefined> = JSON.parse(
      readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'),
    );
    const english: Record<string, { message: string } | undefined> = en;
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const counted = keys.filter((key) => key.endsWith('_other') && keys.includes(key.replace(/other$/, 'one')));
    const bases = counted.map((key) => key.slice(0, -'_other'.length));
    const isForm = (key: string): boolean =>
      bases.some(
        (base) => key.startsWith(`${base}_`) && /^(zero|one|two|few|many|other)$/.test(key.slice(base.length + 1)),
      );

    test('are complete', () => {
      expect(keys.filter((key) => !isForm(key) && messages[key] === undefined)).toEqual([]);
    });

    test('have every form that numbers need, and no other', () => {
      const wanted = bases.flatMap((base) => categories.map((category) => `${base}_${category}`));
      expect(wanted.length).toBeGreaterThan(0);
      expect(Object.keys(messages).filter(isForm).sort()).toEqual(wanted.sort());
    });

    test('have the same places to fill in', () => {
      const places = (text: string | undefined): string => [...new Set(text?.match(/\$\d/g))].sort().join();
      const base = (key: string): string => (isForm(key) ? key.replace(/_[a-z]+$/, '_other') : key);
      const wrong = [...keys, ...Object.keys(messages).filter(isForm)].filter(
        (key) => places(messages[key]?.message) !== places(english[base(key)]?.message),
      );
      expect(wrong).toEqual([]);
    });

    test('are no more than the code asks for', () => {
      expect(Object.keys(messages).filter((key) => !keys.includes(key) && !isForm(key))).toEqual([]);
    });

    test('are all worded', () => {
      expect(Object.keys(messages).filter((key) => (messages[key]?.message ?? '').trim() === '')).toEqual([]);
    });

    if (locale !== 'en')
      test('are translated', () => {
        const same = keys.filter((key) => messages[key]?.message === english[key]?.message);
        const left = same.filter((key) => !NAMES.includes(key) && !isSigns(english[key]?.message ?? ''));
        expect(left.sort()).toEqual([...(SAME_WORD[locale] ?? [])].sort());
      });

    test('fit the limits of the stores', () => {
      expect(messages['extension_name']?.message.length).toBeLessThanOrEqual(45);
      expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
    });
  });

  test('leave no text of its own in the interface', () => {
    const components = codeIn('src/extension', /\.tsx$/);
    expect(components.length).toBeGreaterThan(0);
    expect(components.flatMap((file) => file.match(/>\s*[A-Za-z][^<>{}=]*<\//g) ?? [])).toEqual([]);
  });
});
