import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/core/text/paragraphs';
import { quotationsOf } from '../../../src/core/text/quotes';

const quoted = (text: string): string[] =>
  quotationsOf(text, paragraphsOf(text)).map(({ inner }) => text.slice(...inner));

describe('quotations', () => {
  test.each([
    ['“We won,” she said. “At last.”', ['We won,', 'At last.']],
    ['"We won," she said. "At last."', ['We won,', 'At last.']],
    ['«We won», she said.', ['We won']],
    ["``We won,'' she said.", ['We won,']],
    ["'We won,' said Ann. 'It's the players' union that lost.'", ['We won,', "It's the players' union that lost."]],
    ['‘We won,’ said Ann.', ['We won,']],
    ['He said “she told me ‘no’ twice” and left.', ['she told me ‘no’ twice']],
    ['She said “he called it “odd” once” and left.', ['he called it “odd” once']],
    ["The players' union and the teachers' union met.", []],
  ])('of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a lost mark shifts nothing in the next paragraph', () => {
    expect(quoted('She said “we won and left.\n\nHe said “no” and “yes”.')).toEqual(['no', 'yes']);
  });

  test('run over paragraphs with an opening mark on each', () => {
    const text = '“One.\n\n“Two.\n\n“Three,” she said.';
    const spans = quotationsOf(text, paragraphsOf(text));
    expect(spans.map(({ open, continued }) => [open, continued])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
  });

  test('of any string stand in it, in order, and never overlap', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      ' ',
      '\n',
      'word',
      'it’s',
      ',',
      '.',
      '``',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((p) => p.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { span, inner } of quotationsOf(text, paragraphsOf(text))) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[0]).toBeLessThan(inner[0]);
            expect(inner[0]).toBeLessThan(inner[1]);
            expect(inner[1]).toBeLessThanOrEqual(span[1]);
            last = span[1];
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
