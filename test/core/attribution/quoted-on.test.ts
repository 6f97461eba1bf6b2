import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/attribution/nesting';
import { quotedOn } from '../../../src/core/attribution/quoted-on';
import type { Span } from '../../../src/core/report/types';
import { paragraphsOf } from '../../../src/core/text/paragraphs';
import { quotationsOf } from '../../../src/core/text/quotes';

/** A statement of Ines Corvo by its words in a text. */
function said(text: string, cue: string, content: string): Draft {
  const span = (words: string): Span => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`“${words}” is not in the text.`);
    return [at, at + words.length];
  };
  return { source: [span('Corvo')], cue: [span(cue)], content: [span(content)], confidence: 0.9 };
}

/** What the contents are when quotations may go on. */
function contents(text: string, ...drafts: readonly Draft[]): string[] {
  const paragraphs = paragraphsOf(text);
  return quotedOn(text, drafts, quotationsOf(text, paragraphs), paragraphs).map(({ content }) =>
    content.map((span) => text.slice(...span)).join(' … '),
  );
}

describe('a quotation without a source of its own', () => {
  const quoted = '“The quay is safe,” Corvo said.';

  test('goes on with the quotation before it', () => {
    const text = `${quoted}\n\n“Nobody needs to worry.”\n\n“Come and look!”\n\nThe board met.`;
    expect(contents(text, said(text, 'said', '“The quay is safe,”'))).toEqual([
      '“The quay is safe,” … “Nobody needs to worry.” … “Come and look!”',
    ]);
  });

  test('goes on with what its source said in other words, on the same line too', () => {
    const text = 'Corvo said that the quay was safe on Friday. “Nobody needs to worry.”';
    expect(contents(text, said(text, 'said', 'that the quay was safe'))).toEqual([
      'that the quay was safe … “Nobody needs to worry.”',
    ]);
  });

  test('goes on behind a colon', () => {
    const text = 'Corvo praised the work of the board: “Nobody needs to worry.”';
    expect(contents(text, said(text, 'praised', 'the work of the board'))).toEqual([
      'the work of the board … “Nobody needs to worry.”',
    ]);
  });

  test.each([
    ['is no sentence', `${quoted}\n\n“The worry line” is what they call it.`],
    ['is no whole sentence', `${quoted}\n\n“Nobody needs to”`],
    ['has more behind it', `${quoted}\n\n“Nobody needs to worry.” The board met.`],
    ['has a sentence in between', `${quoted} The board met. “Nobody needs to worry.”`],
  ])('does not where it %s', (_, text) => {
    expect(contents(text, said(text, 'said', '“The quay is safe,”'))).toEqual(['“The quay is safe,”']);
  });

  test('does not behind what nobody said', () => {
    const text = 'Corvo hopes that the quay is safe.\n\n“Nobody needs to worry.”';
    expect(contents(text, said(text, 'hopes', 'that the quay is safe'))).toEqual(['that the quay is safe']);
  });

  test('is left to the source that it has', () => {
    const text = `${quoted}\n\n“Nobody needs to worry.”`;
    const own = said(text, 'said', '“Nobody needs to worry.”');
    expect(contents(text, said(text, 'said', '“The quay is safe,”'), own)).toEqual([
      '“The quay is safe,”',
      '“Nobody needs to worry.”',
    ]);
  });
});
