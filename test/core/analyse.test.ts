import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, LONGEST_TEXT } from '../../src/core/analyse';
import type { Report } from '../../src/core/report/types';

const PIECES = [
  '“',
  '”',
  '"',
  '’',
  ' said ',
  ' that ',
  'Ann Lee',
  ' she',
  ', ',
  '. ',
  '\n\n',
  'according to ',
  'the court',
  ' and ',
  ' told ',
  '\u00a0',
  '\u00ad',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...PIECES), { maxLength: 200 })
    .map((pieces) => `The people of the city are in it. ${pieces.join('')}`),
);

function holds(report: Report): void {
  const { text, attributions, sources } = report;
  const ids = new Set(attributions.map(({ id }) => id));
  const known = new Set(sources.map(({ id }) => id));
  for (const { source, cue, content, sourceId, parent, confidence } of attributions) {
    expect(content.length).toBeGreaterThan(0);
    for (const spans of [source, cue, content]) {
      let last = 0;
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }
    if (sourceId !== null) expect(known).toContain(sourceId);
    if (parent !== undefined) expect(ids).toContain(parent);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}

describe('analyse', () => {
  test('takes any string', () => {
    fc.assert(
      fc.property(anyText, (text) => holds(analyse({ text, language: 'en' }))),
      { numRuns: 400 },
    );
  });

  test('says why it did not look', () => {
    expect(analyse({ text: ' \n ' }).skipped).toBe('empty');
    expect(analyse({ text: 'x '.repeat(LONGEST_TEXT) }).skipped).toBe('too-long');
    const german =
      'Der Minister sagte am Montag, die Brücke sei sicher und werde bald wieder für den Verkehr geöffnet. ';
    expect(analyse({ text: german.repeat(3), language: 'en' }).skipped).toBe('not-english');
    expect(analyse({ text: 'The minister said that the bridge was safe.' }).skipped).toBeUndefined();
  });

  test('gives "it said" to the body that spoke last', () => {
    const { sources, attributions } = analyse({
      text: 'The Harbour Office said that the quay was closed.\n\nThe quay will open on Friday, it said, adding that boats could land.',
    });
    expect(sources.map(({ name, naming }) => [name, naming])).toEqual([['the Harbour Office', 'named_organisation']]);
    expect(attributions.map(({ sourceId }) => sourceId)).toEqual(['s1', 's1', 's1']);
  });
});
