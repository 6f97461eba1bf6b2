import { describe, expect, test } from 'vitest';
import { applyCorrections, type Correction, refOf } from '../../../src/core/report/corrections';
import { reportOf, said, sourceOf } from './reports';

const report = reportOf(
  'a b c d e f',
  [
    sourceOf('s1', 'Marant', { mentions: [[0, 1]] }),
    sourceOf('s2', 'a resident', { kind: 'witness', mentions: [[4, 5]] }),
    sourceOf('s3', 'a resident', { mentions: [[2, 3]] }),
  ],
  [said('a1', 's1', [[0, 1]]), said('a2', 's2', [[2, 3]]), said('a3', 's3', [[4, 5]]), said('a4', null, [[6, 7]])],
);
const marant = { name: 'Marant', nth: 0 };
const second = { name: 'a resident', nth: 1 };
const names = (corrections: readonly Correction[]): string[] =>
  applyCorrections(report, corrections).sources.map(({ name }) => name);
const speakers = (corrections: readonly Correction[]): (string | null)[] =>
  applyCorrections(report, corrections).attributions.map(({ sourceId }) => sourceId);

describe('a correction', () => {
  test('names a source by its name and by which of that name it is', () => {
    expect(refOf(report, 's1')).toEqual(marant);
    expect(refOf(report, 's3')).toEqual(second);
    expect(refOf(report, 's9')).toBeNull();
  });

  test('gives a source another name, and says what it was', () => {
    const corrected = applyCorrections(report, [{ type: 'rename', source: second, name: 'Ida Brook' }]);
    expect(corrected.sources.map(({ id, name }) => `${id} ${name}`)).toEqual([
      's1 Marant',
      's2 a resident',
      's3 Ida Brook',
    ]);
    expect(corrected.sources[2]!.why).toEqual([{ code: 'corrected_name', values: ['a resident'] }]);
    expect(corrected.attributions).toEqual(report.attributions);
  });

  test('gives a source another kind', () => {
    const [source] = applyCorrections(report, [{ type: 'kind', source: marant, kind: 'political' }]).sources;
    expect(source).toMatchObject({ name: 'Marant', kind: 'political', why: [{ code: 'corrected_kind' }] });
  });

  test('makes one of two sources: statements and mentions go with it', () => {
    const merge: Correction = { type: 'merge', source: second, into: marant };
    expect(names([merge])).toEqual(['Marant', 'a resident']);
    expect(speakers([merge])).toEqual(['s1', 's2', 's1', null]);
    expect(applyCorrections(report, [merge]).sources[0]!.mentions).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('is about sources as they were analysed, also after others', () => {
    const first = { name: 'a resident', nth: 0 };
    const chain: Correction[] = [
      { type: 'merge', source: second, into: first },
      { type: 'merge', source: first, into: marant },
      { type: 'rename', source: second, name: 'Ilse Marant' },
    ];
    expect(names(chain)).toEqual(['Ilse Marant']);
    expect(speakers(chain)).toEqual(['s1', 's1', 's1', null]);
  });

  test('never makes a circle', () => {
    const circle: Correction[] = [
      { type: 'merge', source: second, into: marant },
      { type: 'merge', source: marant, into: second },
      { type: 'merge', source: marant, into: marant },
    ];
    expect(names(circle)).toEqual(['Marant', 'a resident']);
  });

  test('about a source that is not there does nothing', () => {
    const gone = { name: 'Nobody', nth: 0 };
    expect(
      applyCorrections(report, [
        { type: 'rename', source: gone, name: 'x' },
        { type: 'merge', source: marant, into: gone },
        { type: 'kind', source: { name: 'a resident', nth: 2 }, kind: 'expert' },
      ]),
    ).toEqual(report);
  });

  test('leaves the report that was analysed as it is', () => {
    const before = JSON.stringify(report);
    applyCorrections(report, [{ type: 'merge', source: second, into: marant }]);
    expect(JSON.stringify(report)).toBe(before);
    expect(applyCorrections(report, [])).toBe(report);
  });
});
