import { readFileSync } from 'node:fs';
import type { AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/cli/words';
import { analyse } from '../../../src/core/analyse';
import { exportReport } from '../../../src/core/report/export/export';
import { type ExportedReport, REPORT_SCHEMA } from '../../../src/core/report/export/json';
import type { Report } from '../../../src/core/report/types';
import { hostile, sample } from './fixtures';

const schema = JSON.parse(readFileSync('docs/schema/report-1.schema.json', 'utf8'));
const open = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
/** Readers of a report have to bear fields that come later; here a field that the schema does not name is a fault. */
const closed = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  closedForm(schema) as AnySchema,
);

function closedForm(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closedForm);
  if (typeof part !== 'object' || part === null) return part;
  const all = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closedForm(value)]));
  return 'properties' in part && !('type' in (part.properties as object))
    ? { ...all, additionalProperties: false }
    : all;
}

const exported = (report: Report): ExportedReport =>
  JSON.parse(exportReport(report, 'json', { words, page: sample.page, id: 'urn:uuid:0' }).text);

describe('the published schema', () => {
  test('has the address that reports name', () => {
    expect(schema.$id).toBe(REPORT_SCHEMA);
  });

  test.each([
    ['the sample', sample.report],
    ['a page with bad intentions', hostile('<b>')],
    ['no text', analyse({ text: '' })],
    ['a text with nobody in it', analyse({ text: 'The bridge was closed in 2019. “Closed,” read the sign.' })],
    [
      'many ways to say',
      analyse({
        text: 'A resident, who asked not to be named, denied that the quay was shut. Officials declined to comment. Does he think so? “No,” Corvo warned. The union demanded that it open.\n\nThe report shows that ships wait, and a spokeswoman for the Harbour Board promised to act.',
      }),
    ],
  ])('fits %s, and names every field', (_, report) => {
    closed(exported(report));
    expect(closed.errors ?? []).toEqual([]);
  });

  test('bears fields that come later', () => {
    expect(open({ ...exported(sample.report), later: 1 })).toBe(true);
  });

  test.each<[string, (report: Record<string, unknown>) => void]>([
    ['another number', (report) => (report['schema'] = 2)],
    ['no text', (report) => delete report['text']],
    ['a kind that there is not', (report) => ((report['sources'] as { kind: string }[])[0]!.kind = 'good')],
    ['a span of one end', (report) => (report['unattributed'] = [[1]])],
    [
      'a certain answer and more',
      (report) => ((report['attributions'] as { confidence: number }[])[0]!.confidence = 2),
    ],
  ])('refuses %s', (_, spoil) => {
    const report = exported(sample.report) as unknown as Record<string, unknown>;
    spoil(report);
    expect(open(report)).toBe(false);
  });
});

test('JSON holds the report unchanged, with the words and the link of each statement', () => {
  const { $schema, attributions, ...rest } = exported(sample.report);
  expect({ ...rest, attributions: attributions.map(({ words: _, link: __, ...own }) => own) }).toEqual(sample.report);
  expect($schema).toBe(REPORT_SCHEMA);
  for (const { content, words: said, link } of attributions) {
    expect(said).toContain(sample.report.text.slice(...content[0]!));
    expect(link).toContain('#:~:text=');
  }
});
