import { describe, expect, test } from 'vitest';
import { tell } from './told';

const described = (text: string, phrase: string): string | undefined => tell(text, phrase)[0]!.source?.description;

describe('a description is what says who somebody is', () => {
  test.each([
    [
      'Ines Corvo, a volunteer lead with the ferry rescue, said so.',
      'Ines Corvo',
      'a volunteer lead with the ferry rescue',
    ],
    ['Ines Corvo, senior vp partnerships at Sorrel, said so.', 'Ines Corvo', 'senior vp partnerships at Sorrel'],
    ['Chief product officer Ines Corvo said so.', 'Ines Corvo', 'Chief product officer'],
    ['A lawyer for the city, Ines Corvo, said so.', 'Ines Corvo', 'A lawyer for the city'],
    ['Ines Corvo, acting mayor of Merrow, said so.', 'Ines Corvo', 'acting mayor of Merrow'],
    ['Ines Corvo, whose mother was on the ferry, said so.', 'Ines Corvo', 'whose mother was on the ferry'],
    ['The workout tracking app Sorrel said so.', 'The workout tracking app Sorrel', 'workout tracking app'],
    [
      'Ines Corvo, who follows boats as a director of the Sorrel Bank, said so.',
      'Ines Corvo',
      'a director of the Sorrel Bank',
    ],
    ['The tide geologist Ines Corvo of Merrow University said so.', 'Ines Corvo', 'geologist of Merrow University'],
    ['Ines Corvo, one of the editors of the list, said so.', 'Ines Corvo', 'one of the editors of the list'],
  ])('%s', (text, phrase, expected) => {
    expect(described(text, phrase)).toBe(expected);
  });

  test.each([
    ['what the sentence opens with', 'After a family trip in the autumn, Ines Corvo said so.'],
    ['whom the sentence opens with', 'After a talk with the mayor, Ines Corvo said so.'],
    ['many of them', 'Like half of the students, Ines Corvo said so.'],
    ['the unnamed', 'According to a source inside the company, Ines Corvo said so.'],
    ['a subject of its own', 'Following the visit of Ines Corvo, a doctor from Merrow looked in. Ines Corvo said so.'],
    ['what somebody does', 'Ines Corvo, citing two officials, said so.'],
    ['what somebody did', 'Ines Corvo, who was trying to sell the quay, said so.'],
  ])('and not %s', (_, text) => {
    expect(described(text, 'Ines Corvo')).toBeUndefined();
  });

  test('of somebody else, though the names stand side by side', () => {
    const text = 'The deal was told by Sorrel Foods, two people said. Sorrel Foods said so.';
    expect(described(text, 'Sorrel Foods')).toBeUndefined();
  });
});
