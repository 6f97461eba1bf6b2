import { expect, test } from 'vitest';
import { withheldNear } from '../../../src/core/sources/anonymity';
import { readWords } from '../../../src/core/sources/words';

const told = (sentence: string): string | undefined => {
  const found = withheldNear(sentence, readWords(sentence).words, 0);
  return found === null ? undefined : sentence.slice(...found.span);
};

test.each([
  'on condition of anonymity',
  'under the condition that she not be identified',
  'asked to remain anonymous',
  'requested anonymity',
  'preferred not to be quoted by name',
  'asked not to give',
  'wished not to have',
  'asked that their names be withheld',
  'declined to be named',
  'refusing to give his last name',
  'spoke on background',
  'talked off the record',
  'not authorized to speak',
  'not being permitted to discuss',
  'not allowed to comment',
  'who would not be identified',
  'who could not be named',
  'who is not authorised',
  'whose identity is being withheld',
  'whose name has been withheld',
  'are not naming',
  'is not being identified',
  'granted anonymity',
  'remained anonymous',
  'not being named',
])('“%s” withholds a name', (phrase) => {
  expect(told(`The clerk, ${phrase} yesterday, spoke of rain.`)).toBeDefined();
  expect(told(`The clerk, ${phrase.toUpperCase()} yesterday, spoke of rain.`)).toBeDefined();
});

test.each([
  'naming the others',
  'allowed to speak',
  'who was named in May',
  'an anonymous letter at hand',
  'on the record',
])('“%s” withholds none', (phrase) => {
  expect(told(`The clerk, ${phrase} yesterday, spoke of rain.`)).toBeUndefined();
});
