import fc from 'fast-check';
import { expect, test } from 'vitest';
import { innermostOf, type Named, unionOf } from '../../src/page/intervals';

const named = (id: string, ...spans: (readonly [number, number])[]): Named => ({ id, spans });

test('gives the shortest span over an offset', () => {
  const at = innermostOf([named('whole', [10, 50]), named('part', [20, 30], [40, 45])]);
  expect([9, 10, 19, 20, 29, 30, 40, 44, 45, 49, 50].map(at)).toEqual([
    null,
    'whole',
    'whole',
    'part',
    'part',
    'whole',
    'part',
    'part',
    'whole',
    'whole',
    null,
  ]);
});

test('gives nothing where there is nothing', () => {
  expect(innermostOf([])(3)).toBeNull();
  expect(innermostOf([named('empty', [3, 3])])(3)).toBeNull();
});

test('gives what a look at every span gives', () => {
  const span = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
    .map(([start, size]) => [start, start + size] as const);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), fc.nat(100), (spans, offset) => {
      const found = innermostOf(spans.map((one, i) => named(String(i), one)))(offset);
      const over = spans.filter(([start, end]) => start <= offset && offset < end);
      const shortest = Math.min(...over.map(([start, end]) => end - start));
      if (over.length === 0) expect(found).toBeNull();
      else {
        const [start, end] = spans[Number(found)]!;
        expect(start <= offset && offset < end).toBe(true);
        expect(end - start).toBe(shortest);
      }
    }),
  );
});

test('makes one of stretches that share letters, and leaves those apart that only touch', () => {
  expect(
    unionOf([
      [40, 45],
      [10, 30],
      [12, 20],
      [25, 35],
      [35, 38],
    ]),
  ).toEqual([
    [10, 35],
    [35, 38],
    [40, 45],
  ]);
});
