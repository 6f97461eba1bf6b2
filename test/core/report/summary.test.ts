import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { isUnnamed, summarise } from '../../../src/core/report/summary';
import { reportOf, said, sourceOf } from './reports';

//            0    5    10   15   20   25   30   35
const text = 'one two three. four five six seven.';
const sources = [
  sourceOf('s1', 'The ministry', { kind: 'official', naming: 'named_organisation' }),
  sourceOf('s2', 'Anna Holt', { kind: 'witness' }),
  sourceOf('s3', 'a resident', { kind: 'witness', naming: 'unnamed_person' }),
  sourceOf('s4', 'Somebody who says nothing', { kind: 'company' }),
];

describe('the figures of a report', () => {
  test('count words once, for the innermost statement', () => {
    const report = reportOf(text, sources, [
      said('a1', 's1', [[0, 35]]),
      said('a2', 's2', [[4, 7]]),
      said('a3', 's2', [
        [15, 19],
        [29, 34],
      ]),
    ]);
    const { voices, words, attributedWords, statements } = summarise(report);
    expect(voices).toEqual([
      { sourceId: 's2', statements: 2, words: 3 },
      { sourceId: 's1', statements: 1, words: 4 },
    ]);
    expect({ words, attributedWords, statements }).toEqual({ words: 7, attributedWords: 7, statements: 3 });
  });

  test('leave out who says nothing, and put nobody last', () => {
    const report = reportOf(text, sources, [
      said('a1', null, [[0, 3]]),
      said('a2', null, [[4, 7]]),
      said('a3', 's1', [[8, 13]]),
    ]);
    const summary = summarise(report);
    expect(summary.voices.map((voice) => voice.sourceId)).toEqual(['s1', null]);
    expect(summary.sources).toBe(1);
    expect(summary.statementsOfNobody).toBe(2);
    expect(summary.attributedWords).toBe(3);
  });

  test('tell which kind makes most statements', () => {
    const report = reportOf(text, sources, [
      said('a1', 's1', [[0, 3]]),
      said('a2', 's2', [[4, 7]]),
      said('a3', 's3', [[8, 13]]),
    ]);
    expect(summarise(report).foremost).toEqual({ kind: 'witness', statements: 2, sources: 2 });
  });

  test.each([
    ['two kinds make as many', ['s1', 's2']],
    ['the kind is not known', ['s5']],
    ['it makes few of them', ['s1', 's5', 's5', 's5']],
    ['nobody says anything', []],
  ])('tell of no kind where %s', (_why, speakers) => {
    const report = reportOf(
      text,
      [...sources, sourceOf('s5', 'Kim')],
      speakers.map((id, i) => said(`a${i}`, id, [[i, i + 1]])),
    );
    expect(summarise(report).foremost).toBeNull();
  });

  test('show the gaps: who is not named, and what nobody is named for', () => {
    const report = reportOf(text, sources, [said('a1', 's3', [[0, 3]]), said('a2', 's3', [[4, 7]])], {
      unattributed: [
        [8, 13],
        [15, 19],
      ],
    });
    const { unnamedSources, unnamedStatements, quotationsOfNobody } = summarise(report);
    expect({ unnamedSources, unnamedStatements, quotationsOfNobody }).toEqual({
      unnamedSources: 1,
      unnamedStatements: 2,
      quotationsOfNobody: 2,
    });
    expect(isUnnamed('anonymous')).toBe(true);
    expect(isUnnamed('document')).toBe(false);
  });

  test('agree with what the analysis says of the same text', () => {
    const report = analyse({
      text: 'Ines Corvo said on Monday that the bridge would reopen in June. “We have waited long enough,” she told reporters. The bridge was closed in 2019.',
    });
    const { words, attributedWords, voices } = summarise(report);
    expect(words).toBe(report.document.words);
    expect(attributedWords).toBeGreaterThan(8);
    expect(attributedWords).toBeLessThan(words);
    expect(voices.reduce((sum, { statements }) => sum + statements, 0)).toBe(report.attributions.length);
  });
});
