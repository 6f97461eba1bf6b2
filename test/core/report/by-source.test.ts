import { expect, test } from 'vitest';
import { bySource, heardSources } from '../../../src/core/report/by-source';
import type { Attribution, Report, Source } from '../../../src/core/report/types';

const source = (id: string): Source => ({
  id,
  name: id,
  kind: 'official',
  naming: 'named_person',
  mentions: [],
  confidence: 1,
  why: [],
});
const said = (id: string, sourceId: string | null): Attribution => ({
  id,
  sourceId,
  source: [],
  cue: [],
  content: [[0, 1]],
  quotation: 'direct',
  mode: 'statement',
  stance: 'neutral',
  confidence: 1,
  why: [],
});
const report: Report = {
  schema: 1,
  text: 'x',
  document: { url: '', title: '', language: 'en', words: 1, complete: true },
  sources: [source('silent'), source('anna'), source('bert')],
  attributions: [said('1', null), said('2', 'anna'), said('3', 'bert'), said('4', 'bert')],
  unattributed: [],
};

test('who says most comes first, statements of nobody last, who says nothing not at all', () => {
  expect(bySource(report).map((g) => [g.source?.id, g.statements.map((s) => s.id)])).toEqual([
    ['bert', ['3', '4']],
    ['anna', ['2']],
    [undefined, ['1']],
  ]);
  expect(heardSources(report).map((s) => s.id)).toEqual(['bert', 'anna']);
});
