import { expect, test } from 'vitest';
import { readText } from '../../../src/core/attribution/find';
import { sourceWords } from '../../../src/core/attribution/source-words';
import { shippedModel } from '../model';

/** The words that stay of a source, given by the numbers of its words up to `to`, less those left out. */
function stays(text: string, to: string, ...leftOut: string[]): string {
  const { columns, tokens } = readText(text, shippedModel());
  const anchor = tokens.word.indexOf(to);
  const source = Array.from({ length: anchor }, (_, i) => i).filter((i) => !leftOut.includes(tokens.word[i]!));
  return sourceWords(source, anchor, columns)
    .map((i) => tokens.word[i])
    .join(' ');
}

test.each([
  ['And said the quay was shut.', 'said', [], ''],
  ['A captain of the ferry who said nothing left.', 'said', [], 'A captain of the ferry'],
  ['The pilots, many of whom said no, left.', 'said', [], 'The pilots , many of whom'],
  ['The mayor left and the pilots said no.', 'said', [], 'the pilots'],
  [
    'The mayor denounced the plan; Corvo, others vow a fight.',
    'vow',
    ['Corvo', ',', ';', 'denounced'],
    'Corvo , others',
  ],
  ['The pilots who sailed and fished said no.', 'said', [], 'The pilots who sailed and fished'],
  ['Ines Corvo, the mayor, and Tom Ashe said no.', 'said', [], 'Ines Corvo , the mayor , and Tom Ashe'],
])('%s', (text, to, leftOut, expected) => {
  expect(stays(text, to, ...leftOut)).toBe(expected);
});
