import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../src/core/report/types';
import { bySource } from '../../src/extension/by-source';
import { everything, type Filter, filtered, hits, isEverything } from '../../src/extension/filter';
import { reportOf, said, sourceOf } from '../core/report/reports';

const text = 'We’re ready. It was “a café”. Nobody knows. Not yet.';
const statement = (
  id: string,
  sourceId: string | null,
  words: string,
  more: Partial<Attribution> = {},
): Attribution => {
  const start = text.indexOf(words);
  return { ...said(id, sourceId, [[start, start + words.length]]), ...more };
};
const report = reportOf(
  text,
  [
    sourceOf('s1', 'Zoë Brandt', { kind: 'official', description: 'harbour master' }),
    sourceOf('s2', 'a resident', { kind: 'witness', naming: 'unnamed_person' }),
  ],
  [
    statement('a1', 's1', 'We’re ready.'),
    statement('a2', 's1', '“a café”', { quotation: 'mixed', mode: 'belief' }),
    statement('a3', 's2', 'Nobody knows.', { quotation: 'indirect' }),
    statement('a4', null, 'Not yet.'),
  ],
);
const ids = (filter: Partial<Filter>): string[] =>
  filtered(bySource(report), text, { ...everything, ...filter }).flatMap((g) => g.statements.map(({ id }) => id));

describe('a filter', () => {
  test.each<[Partial<Filter>, string[]]>([
    [{}, ['a1', 'a2', 'a3', 'a4']],
    [{ family: 'public' }, ['a1', 'a2']],
    [{ family: 'unknown' }, ['a4']],
    [{ naming: 'named_person' }, ['a1', 'a2']],
    [{ naming: 'unnamed' }, ['a3', 'a4']],
    [{ mode: 'belief' }, ['a2']],
    [{ quotation: 'indirect' }, ['a3']],
    [{ family: 'public', quotation: 'direct' }, ['a1']],
    [{ family: 'public', quotation: 'indirect' }, []],
  ])('%j lets pass %j', (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  test.each([
    ["we're", ['a1']],
    ['CAFE', ['a2']],
    ['"a café"', ['a2']],
    ['zoe', ['a1', 'a2']],
    ['Harbour  Master', ['a1', 'a2']],
    ['nobody knows', ['a3']],
    ['.*', []],
    ['  ', ['a1', 'a2', 'a3', 'a4']],
  ])('looks for %j without regard to case, accents and the form of quotation marks', (query, expected) => {
    expect(ids({ query })).toEqual(expected);
  });

  test('knows when it lets everything pass', () => {
    expect(isEverything({ ...everything, query: ' ' })).toBe(true);
    expect(isEverything({ ...everything, mode: 'belief' })).toBe(false);
  });
});

describe('what was found', () => {
  test.each([
    ['Zoë and zoe', 'zoe', ['Zoë', 'zoe']],
    ['It’s “so”', `it's "so`, ['It’s “so']],
    ['ﬁne', 'fi', ['ﬁ']],
    ['👍 ok', 'ok', ['ok']],
    ['aaa', 'aa', ['aa']],
    ['nothing', '', []],
    ['nothing', 'else', []],
  ])('in %j for %j is %j', (words, query, expected) => {
    expect(hits(words, query).map(([start, end]) => words.slice(start, end))).toEqual(expected);
  });
});
