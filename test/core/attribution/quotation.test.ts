import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationOf } from '../../../src/core/attribution/quotation';

/** A text in which `[` and `]` stand around each span of the content. */
function quotation(marked: string): string {
  const content: [number, number][] = [];
  let text = '';
  for (const char of marked) {
    if (char === '[') content.push([text.length, text.length]);
    else if (char === ']') content.at(-1)![1] = text.length;
    else text += char;
  }
  return quotationOf(text, content);
}

describe('quotationOf', () => {
  it.each([
    ['direct', '[“We will rebuild the pier,”] said Ms Okoro.'],
    ['direct', '“[We will rebuild the pier],” said Ms Okoro.'],
    ['direct', '["We will rebuild the pier,"] said Ms Okoro.'],
    ['direct', '[“We will,”] she said, [“and soon.”]'],
    ['direct', "[``We will rebuild the pier,''] she said."],
    ['direct', "[''We will rebuild the pier,''] she said."],
    ['direct', '[«We will rebuild the pier»], she said.'],
    ['direct', '[„We will rebuild the pier“], she said.'],
    ['direct', '[“We will rebuild the pier and the baths]'],
    ['direct', 'She said: [“We waited for years.]\n\n[“Now we build.]\n\n[“And soon.”]'],
    ['direct', 'She said: ["We waited for years.]\n\n["Now we build."]'],
    ['mixed', 'She said [the pier was lost, “and we waited for years.]\n\n[“Now we build.”]'],
    ['mixed', '[“We waited,” and so on.]\n\n[“Now we build.”]'],
    ['mixed', 'She said the pier [was “past saving” and would close].'],
    ['mixed', 'She called it [a “folly].”'],
    ['mixed', '[The pier was, she said, “past saving”].'],
    ['indirect', 'She said [the pier would close].'],
    ['indirect', "She said [the town's pier wouldn't close]."],
    ['indirect', 'She said [the traders’ pier wouldn’t close in the ’90s].'],
    ['indirect', "She said [the traders' pier was built in the '20s]."],
    ['direct', "['We will rebuild the pier,'] said Ms Okoro."],
    ['direct', '[‘We’ll rebuild the traders’ pier,’] said Ms Okoro.'],
    ['direct', "['We'll rebuild the traders' pier,'] said Ms Okoro."],
    ['mixed', 'She said the pier [was ‘past saving’ and would close].'],
    ['mixed', "She said [the town's pier was 'past saving']."],
    ['direct', '[“He told me ‘never again’, and left,”] she said.'],
  ])('%s: %s', (expected, marked) => expect(quotation(marked)).toBe(expected));

  it('takes no content as indirect', () => expect(quotationOf('abc', [])).toBe('indirect'));

  it('takes any text and any spans, and takes no time over long rows of marks', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', "'", '’', '‘', '"', '“', '”', '«', '`', '.'), maxLength: 60 }),
        fc.array(span),
        (text, spans) => {
          expect(['direct', 'mixed', 'indirect']).toContain(quotationOf(text, spans));
        },
      ),
    );
    for (const mark of ["'", "''", '‘', ' ‘a', "a' ", '"', '``']) quotationOf(mark.repeat(5_000), [[0, 50_000]]);
  });
});
