import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundAttribution } from '../../../src/core/attribution/types';
import type { Span } from '../../../src/core/report/types';
import { resolveSources } from '../../../src/core/sources/resolve';

const PIECES = [
  'Mayor Ines Corvo',
  ' Corvo',
  'the mayor',
  ' she',
  ' who',
  ' said ',
  'Officials',
  ' of ',
  ' and ',
  ', a spokesman for the Harbour Office,',
  'The Harbour Office',
  ' it',
  '“I',
  '”',
  '’s ',
  '. ',
  '\n\n',
  '(R-Ohio)',
  '62% of voters',
  'Sen. ',
  '@corvo',
  'on condition of anonymity because ',
  ' both ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

/** Any spans of a text, in order, as an engine might give them. */
const spansIn = (length: number): fc.Arbitrary<Span[]> =>
  fc
    .uniqueArray(fc.nat(length), { maxLength: 4 })
    .map((cuts) => [...cuts].sort((a, b) => a - b))
    .map((cuts) => cuts.flatMap((cut, i): Span[] => (i % 2 === 1 ? [[cuts[i - 1]!, cut]] : [])));

const attributionsIn = (length: number): fc.Arbitrary<FoundAttribution[]> =>
  fc.array(
    fc.record({
      source: spansIn(length),
      cue: spansIn(length),
      content: spansIn(length),
      quotation: fc.constantFrom('direct' as const, 'indirect' as const),
      mode: fc.constantFrom('statement' as const, 'belief' as const),
      stance: fc.constant('neutral' as const),
      confidence: fc.constant(0.5),
      parent: fc.option(fc.nat(8)),
      continues: fc.nat(8),
      why: fc.constant([]),
    }),
    { maxLength: 8 },
  );

test('never throws, and every answer points into the text', () => {
  fc.assert(
    fc.property(
      anyText.chain((text) => fc.tuple(fc.constant(text), attributionsIn(text.length))),
      ([text, found]) => {
        const { sources, sourceIds, why } = resolveSources(text, found);
        expect(sourceIds).toHaveLength(found.length);
        expect(why).toHaveLength(found.length);
        const ids = sources.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of sourceIds) if (id !== null) expect(ids).toContain(id);
        for (const source of sources) {
          expect(sourceIds).toContain(source.id);
          expect(source.name).not.toBe('');
          let last = 0;
          for (const [start, end] of source.mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
        for (const { evidence } of [...why.flat(), ...sources.flatMap((source) => source.why)]) {
          if (evidence === undefined) continue;
          expect(evidence[0]).toBeGreaterThanOrEqual(0);
          expect(evidence[1]).toBeGreaterThan(evidence[0]);
          expect(evidence[1]).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('comes to an end where attributions are said to stand in themselves or in one another', () => {
  const text = '“I think so.”';
  const one = (parent: number): FoundAttribution => ({
    source: [[1, 2]],
    cue: [[3, 8]],
    content: [[0, text.length]],
    quotation: 'direct',
    mode: 'statement',
    stance: 'neutral',
    confidence: 0.5,
    parent,
    why: [],
  });
  expect(resolveSources(text, [one(0)]).sourceIds).toHaveLength(1);
  expect(resolveSources(text, [one(1), one(0)]).sourceIds).toHaveLength(2);
});
