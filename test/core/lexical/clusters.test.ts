import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClustersError, readClusters, THAT_CLAUSE, WORD_CLASSES } from '../../../src/core/lexical/clusters';
import { quantise, type Row, writeClusters } from '../../../src/training/clusters/table';

const rows: Row[] = [
  { lemma: 'retort', kind: 'v', fine: 300, score: 14, frames: THAT_CLAUSE, file: 32 },
  { lemma: 'retort', kind: 'n', fine: 2, score: 9, frames: 0, file: 10 },
  { lemma: 'retool', kind: 'v', fine: 1, score: 0, frames: 0, file: 30 },
  { lemma: 'adamant', kind: 'a', fine: 3, score: 7, frames: 0, file: 0 },
];
const coarseOf = Array.from({ length: 301 }, (_, i) => i % 5);

describe('a table that was written', () => {
  const table = readClusters(writeClusters(rows, coarseOf));

  it('gives every word of every class what was written', () => {
    expect(table.size).toBe(rows.length);
    for (const row of rows) {
      const entry = table.find(row.lemma, row.kind);
      expect(table.word(entry)).toBe(row.lemma);
      expect(table.fine(entry)).toBe(row.fine);
      expect(table.coarse(entry)).toBe(row.fine % 5);
      expect(table.score(entry)).toBe(row.score);
      expect(table.frames(entry)).toBe(row.frames);
      expect(table.file(entry)).toBe(row.file);
    }
  });

  it('has no other words', () => {
    expect(table.find('adamant', 'v')).toBe(-1);
    expect(table.find('retor', 'v')).toBe(-1);
    expect(table.find('', 'n')).toBe(-1);
    expect(table.find('rétort', 'n')).toBe(-1);
  });

  it('is refused with a clear message if it is not one, is cut, changed or of another version', () => {
    const bytes = writeClusters(rows, coarseOf);
    const changed = (at: number): Uint8Array => bytes.map((b, i) => (i === at ? b ^ 1 : b));
    expect(() => readClusters(new Uint8Array())).toThrow(/not a table/);
    expect(() => readClusters(changed(0))).toThrow(/not a table/);
    expect(() => readClusters(changed(4))).toThrow(/version 3; version 2 is needed/);
    expect(() => readClusters(bytes.subarray(0, -1))).toThrow(/cut off/);
    for (let at = 24; at < bytes.length; at += 7) expect(() => readClusters(changed(at))).toThrow(ClustersError);
  });
});

it('finds every word of any table, and only those', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,5})?$/);
  const key = fc.tuple(word, fc.constantFrom(...WORD_CLASSES));
  fc.assert(
    fc.property(fc.uniqueArray(key, { selector: String, minLength: 1, maxLength: 60 }), key, (keys, other) => {
      const many = keys.map(([lemma, kind], i): Row => ({ lemma, kind, fine: i, score: i % 16, frames: 0, file: 1 }));
      const table = readClusters(
        writeClusters(
          many,
          Array.from(many, () => 0),
        ),
      );
      for (const { lemma, kind, fine } of many) expect(table.fine(table.find(lemma, kind))).toBe(fine);
      if (!keys.some(([l, k]) => l === other[0] && k === other[1])) expect(table.find(...other)).toBe(-1);
    }),
    { numRuns: 60 },
  );
});

it('keeps log odds in sixteen levels', () => {
  expect([-20, -6, -5.5, 0, 1.5, 20].map(quantise)).toEqual([0, 0, 1, 12, 15, 15]);
});

describe('the table that is shipped', () => {
  const table = readClusters(readFileSync('public/clusters.bin'));
  const score = (lemma: string, kind: 'v' | 'n' | 'a'): number => table.score(table.find(lemma, kind));

  it('knows tens of thousands of words', () => {
    expect(table.size).toBeGreaterThan(20_000);
    expect(table.fineCount).toBe(576);
    expect(table.coarseCount).toBe(80);
  });

  it('scores verbs of saying above verbs of doing, however rare they are', () => {
    const saying = ['retort', 'bemoan', 'reiterate', 'opine', 'aver', 'lament'];
    const doing = ['retool', 'sprint', 'carve', 'juggle', 'paddle', 'unload'];
    expect(Math.min(...saying.map((v) => score(v, 'v')))).toBeGreaterThan(Math.max(...doing.map((v) => score(v, 'v'))));
    expect(score('insistence', 'n')).toBeGreaterThan(score('tractor', 'n'));
    expect(score('adamant', 'a')).toBeGreaterThan(score('rectangular', 'a'));
  });
});
