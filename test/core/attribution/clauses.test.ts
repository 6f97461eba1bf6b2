import { expect, test } from 'vitest';
import { BEHIND_COMMA } from '../../../src/core/attribution/chain/clauses';
import { readText } from '../../../src/core/attribution/find';
import { shippedModel } from '../model';

const NAMES = [
  '',
  'sentence',
  'and verb',
  'and participle',
  'and infinitive',
  'and clause',
  'and',
  'participle',
  'past participle',
  'relative',
  'that',
  'time',
  'reason',
  'phrase and verb',
  'phrase',
  'preposition',
  'rest',
  'mark',
];

/** The words at which something begins, each with what. */
function openings(text: string): string[] {
  const { columns, tokens } = readText(text, shippedModel());
  return Array.from(columns.opening, (opening, i) => {
    const name = `${opening >= BEHIND_COMMA ? ', ' : ''}${NAMES[opening % BEHIND_COMMA]}`;
    return opening === 0 ? '' : `${tokens.word[i]}: ${name}`;
  }).filter((line) => line !== '');
}

test.each([
  ['She said that the quay was safe and predicted a quiet winter.', ['She: sentence', 'that: that', 'and: and verb']],
  [
    'She said the quay was safe, but the boats were late, adding to the costs.',
    ['She: sentence', 'but: , and clause', 'adding: , participle'],
  ],
  [
    'Ines Corvo, the mayor, met Tom Ashe, who left when it rained.',
    ['Ines: sentence', 'the: , phrase', 'met: , and verb', 'who: , relative', 'when: time'],
  ],
  [
    'In the spring, the boats sailed — and returned.',
    ['In: sentence', 'the: , phrase and verb', '—: mark', 'and: , mark'],
  ],
])('knows where clauses begin: %s', (text, expected) => {
  expect(openings(text)).toEqual(expected);
});

test('every token knows where its clause began', () => {
  const { columns } = readText('She left, and he said that it rained. They stayed.', shippedModel());
  columns.clauseFrom.forEach((from, i) => {
    expect(from).toBeLessThanOrEqual(i);
    expect(columns.opening[from]).not.toBe(0);
    expect(columns.opening.subarray(from + 1, i + 1).every((opening) => opening === 0)).toBe(true);
  });
});
