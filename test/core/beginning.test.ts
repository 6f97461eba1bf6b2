import { describe, expect, test } from 'vitest';
import { readText } from '../../src/core/attribution/find';
import { Memo } from '../../src/core/attribution/memo';
import { beginningOf } from '../../src/core/beginning';
import { inventedText } from '../bench/text';
import { shippedModel } from './model';

const text = inventedText(2000, 5);
const ends = [...text.matchAll(/\n\n/g)].map(({ index }) => index);
const ending = (seen: number): number => beginningOf(text, seen)?.end ?? Number.NaN;

describe('the beginning of a text', () => {
  test('ends with the paragraph that is seen last', () => {
    const seen = Math.floor(text.length * 0.3);
    expect(ending(seen)).toBe(ends.find((end) => end >= seen));
    expect(ending(ends.find((end) => end >= seen)!)).toBe(ending(seen));
  });

  test('has some hundred words at least, in whole paragraphs', () => {
    expect(ending(0)).toBe(ends.find((end) => end >= 1000));
  });

  test('is none where it would be most of the text', () => {
    expect(beginningOf(text, text.length * 0.8)).toBeNull();
    expect(beginningOf(text, text.length)).toBeNull();
    expect(beginningOf(inventedText(150, 5), 0)).toBeNull();
    expect(beginningOf('word '.repeat(5000), 0)).toBeNull();
    expect(beginningOf('', 0)).toBeNull();
  });

  test.each(['\n', '\n\n', '\n\n\n'])('is known again in the whole, with paragraphs parted by %j', (gap) => {
    // The last paragraph is read by how the next begins, and that one may be shorter than what is looked at of it.
    const whole = text.replaceAll('\n\n', `${gap}“No.”${gap}`);
    const beginning = beginningOf(whole, 0)!;
    const [model, memo] = [shippedModel(), new Memo()];
    const first = readText(beginning.text, model, memo);
    const second = readText(whole, model, memo);
    const inside = first.paragraphs.filter(([, end]) => end <= beginning.end).length;
    expect(inside).toBeGreaterThan(5);
    for (let i = 0; i < inside; i++) expect(second.known[i], `paragraph ${i}`).toBe(first.known[i]);
  });
});
