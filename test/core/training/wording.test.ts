import { expect, test } from 'vitest';
import { trainWording, type WordedArticle } from '../../../src/training/attribution/wording';

const RIGHT = 5;
const WRONG = 9;
const SELDOM = 77;

/** One reading an article, right or not by its one feature; two of the right ones have a feature that no other has. */
const articles = Array.from({ length: 40 }, (_, n): WordedArticle => {
  const right = n % 2 === 0;
  const hashes = [right ? RIGHT : WRONG, ...(n === 0 || n === 2 ? [SELDOM] : [])];
  return {
    hashes: Int32Array.from(hashes),
    from: Int32Array.of(0, hashes.length),
    worth: Float32Array.of(right ? 1 : 0),
  };
});

test('a feature of right readings speaks for, one of wrong ones against; one of too few articles says nothing', () => {
  const { weights } = trainWording(articles);
  expect(weights[RIGHT]).toBeGreaterThan(0);
  expect(weights[WRONG]).toBeLessThan(0);
  expect(weights[SELDOM]).toBe(0);
});

test('the same articles give the same weights', () => {
  const weights = (): Uint8Array => new Uint8Array(trainWording(articles).weights.buffer);
  expect(Buffer.compare(weights(), weights())).toBe(0);
});
