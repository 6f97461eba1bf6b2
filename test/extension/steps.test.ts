import { describe, expect, test } from 'vitest';
import { inTextOrder, type Standing, type Step, stepFrom } from '../../src/extension/content/steps';
import type { StatementMark } from '../../src/extension/marks';

const said = (id: string, sourceId: string | null, at: number): StatementMark => ({
  id,
  sourceId,
  source: [],
  cue: [],
  content: [[at, at + 5]],
  quotation: 'direct',
  mode: 'statement',
  stance: 'neutral',
  why: [],
  speaker: null,
});
const [a, b, c, d] = [said('a', 'anna', 0), said('b', 'bert', 10), said('c', 'anna', 20), said('d', null, 30)] as const;
const marks = [a, b, c, d];
/** The page stands so that `from` to `to` are seen. */
const seen =
  (from: number, to: number) =>
  ({ content }: StatementMark): Standing => {
    const at = content[0]![0];
    return at < from ? 'above' : at > to ? 'below' : 'seen';
  };
const step = (name: Step, current: StatementMark | null, from: number, to: number): string | undefined =>
  stepFrom(marks, current, seen(from, to), name)?.id;

describe('a step', () => {
  test('begins with what is seen, or comes next', () => {
    expect(step('next', null, 0, 5)).toBe('a');
    expect(step('next', null, 12, 18)).toBe('c');
    expect(step('previous', null, 12, 18)).toBe('b');
    expect(step('card', null, 12, 25)).toBe('c');
  });

  test('goes on from the current one, round at the ends', () => {
    expect(step('next', b, 0, 30)).toBe('c');
    expect(step('previous', b, 0, 30)).toBe('a');
    expect(step('next', d, 0, 30)).toBe('a');
    expect(step('previous', a, 0, 30)).toBe('d');
    expect(step('card', b, 0, 30)).toBe('b');
  });

  test('forgets the current one when the reader has scrolled away from it', () => {
    expect(step('next', a, 12, 25)).toBe('c');
  });

  test('stays with the source even then', () => {
    expect(step('next-of-source', a, 0, 30)).toBe('c');
    expect(step('next-of-source', c, 0, 30)).toBe('a');
    expect(step('previous-of-source', a, 28, 30)).toBe('c');
    expect(step('next-of-source', d, 0, 30)).toBe('d');
    expect(step('next-of-source', null, 8, 30)).toBe('b');
  });

  test('leads nowhere where there is nothing', () => {
    for (const name of ['next', 'previous', 'next-of-source', 'card'] as const)
      expect(stepFrom([], null, seen(0, 30), name)).toBeNull();
  });

  test('starts anew when the current one is no longer shown', () => {
    expect(stepFrom([a, c, d], b, seen(0, 30), 'next')?.id).toBe('a');
  });
});

test('statements follow each other as in the text', () => {
  expect(inTextOrder([c, a, d, b])).toEqual(marks);
});
