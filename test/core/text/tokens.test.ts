import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/core/text/paragraphs';
import { type Tokens, tokenize } from '../../../src/core/text/tokens';

const tokensOf = (text: string): Tokens => tokenize(text, paragraphsOf(text));
const words = (text: string): string => tokensOf(text).word.join('|');
/** The text cut into sentences. */
const sentences = (text: string): string[] => {
  const { count, sentence, start, end } = tokensOf(text);
  const found: string[] = [];
  for (let a = 0; a < count; ) {
    let b = a;
    while (b + 1 < count && sentence[b + 1] === sentence[a]) b++;
    found.push(text.slice(start[a], end[b]));
    a = b + 1;
  }
  return found;
};

describe('words', () => {
  test.each([
    ['The quay, she said, is safe.', 'The|quay|,|she|said|,|is|safe|.'],
    ['Mr. Velk of the U.S. won 3.5 percent', 'Mr.|Velk|of|the|U.S.|won|3.5|percent'],
    ['Don’t ask; it’s Marant’s', 'Do|n’t|ask|;|it|’s|Marant|’s'],
    ["They can't, we'll see", "They|ca|n't|,|we|'ll|see"],
    ['a well-known co-operative', 'a|well-known|co-operative'],
    ['the boatmen’ row over 1,000 crowns', 'the|boatmen|’|row|over|1,000|crowns'],
    ['“Safe,” he said—twice', '“|Safe|,|”|he|said|—|twice'],
    ["``Safe,'' he said", "``|Safe|,|''|he|said"],
    ['He left.She came', 'He|left|.|She|came'],
    ['See https://harbour.example/a?b=1, please', 'See|https://harbour.example/a?b=1|,|please'],
    ['@harbour wrote #quay', '@harbour|wrote|#quay'],
    ['one\u00a0two\u200bthree', 'one|two|three'],
    ['the so\u00adcalled quay', 'the|so\u00adcalled|quay'],
    ['Wait... really?!', 'Wait|...|really|?|!'],
    ['a 🙂 b', 'a|🙂|b'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['Mr. Velk won. He left.', ['Mr. Velk won.', 'He left.']],
    ['He lives in the U.S. He works there.', ['He lives in the U.S.', 'He works there.']],
    ['The U.S. Navy came.', ['The U.S. Navy came.']],
    ['“Is it safe?” he asked. “Yes.” She left.', ['“Is it safe?” he asked.', '“Yes.”', 'She left.']],
    ['It rose 3.5 percent. Nobody knew', ['It rose 3.5 percent.', 'Nobody knew']],
    ['One line\nanother line', ['One line', 'another line']],
    ['No stop at the end', ['No stop at the end']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test('any string: tokens are in order, hold all letters, and sentences never go back', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc
          .array(fc.constantFrom(' ', '\n', '.', '’', '“', 'U.S.', '-', '&', 'é', '7', '\ud83d', '\u2028'))
          .map((all) => all.join('')),
      ),
      (text) => {
        const { count, start, end, word, sentence, paragraph } = tokensOf(text);
        let last = 0;
        let rest = '';
        for (let i = 0; i < count; i++) {
          const steps = i === 0 ? [0, 0] : [sentence[i]! - sentence[i - 1]!, paragraph[i]! - paragraph[i - 1]!];
          const fine =
            start[i]! >= last &&
            end[i]! > start[i]! &&
            text.slice(start[i], end[i]) === word[i] &&
            (steps[0] === 0 || steps[0] === 1) &&
            steps[1]! >= 0;
          if (!fine) return false;
          rest += text.slice(last, start[i]);
          last = end[i]!;
        }
        return !/[\p{L}\p{N}]/u.test(`${rest}${text.slice(last)}`);
      },
    ),
    { numRuns: 200 },
  );
});

test('a word of a million letters is cut in no time', { timeout: 30_000 }, () => {
  expect(tokensOf('x'.repeat(1_000_000)).count).toBe(1);
  expect(tokensOf("'".repeat(1_000_000)).count).toBe(500_000);
  expect(tokensOf('a.'.repeat(300_000)).count).toBeGreaterThan(0);
});
