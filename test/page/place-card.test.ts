import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, type Box, placeCard } from '../../src/page/place-card';

const view = { width: 1000, height: 700 };
const card = { width: 336, height: 200 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a card', () => {
  test('goes below the words', () => {
    const line = box(100, 100, 700, 120);
    expect(placeCard({ line, whole: box(100, 100, 700, 180), x: 300 }, card, view)).toMatchObject({
      left: 300,
      top: 186,
    });
  });

  test('goes above where there is no room below', () => {
    const line = box(100, 600, 700, 620);
    expect(placeCard({ line, whole: line, x: 300 }, card, view).top).toBe(394);
  });

  test('goes beside words that fill the page from top to bottom', () => {
    const whole = box(20, 10, 600, 690);
    expect(placeCard({ line: box(20, 300, 600, 320), whole, x: 300 }, card, view)).toMatchObject({
      left: 606,
      top: 300,
    });
  });

  test('stays within the page at its right edge', () => {
    const line = box(900, 100, 990, 120);
    expect(placeCard({ line, whole: line, x: 900 }, card, view).left).toBe(656);
  });

  test('never covers the line that is pointed at, and never stands outside', () => {
    const lines = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 660 }),
      before: fc.integer({ min: 0, max: 30 }),
      after: fc.integer({ min: 0, max: 30 }),
      width: fc.integer({ min: 10, max: 800 }),
      height: fc.integer({ min: 20, max: 600 }),
    });
    fc.assert(
      fc.property(lines, ({ x, y, before, after, width, height }) => {
        const line = box(x, y, Math.min(1000, x + width), y + 20);
        const whole = box(line.left, y - before * 20, line.right, y + 20 + after * 20);
        const place = placeCard({ line, whole, x }, { width: 336, height }, view);
        const shown = Math.min(height, place.maxHeight);
        const covered = box(place.left, place.top, place.left + 336, place.top + shown);
        expect(overlap(covered, line)).toBe(false);
        expect(covered.left >= 0 && covered.right <= 1000 && covered.top >= 0 && covered.bottom <= 700).toBe(true);
      }),
    );
  });
});

test('a box around lines', () => {
  expect(around([box(50, 0, 90, 20), box(10, 20, 60, 40)])).toEqual(box(10, 0, 90, 40));
});
