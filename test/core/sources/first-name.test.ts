import { describe, expect, it } from 'vitest';
import { firstNameOf } from '../../../src/core/sources/lexicon/first-name';
import { ANY_NAMES, HE_NAMES, SHE_NAMES } from '../../../src/core/sources/lexicon/first-names';

const lists = { she: SHE_NAMES, he: HE_NAMES, any: ANY_NAMES };
const namesOf = (list: string): string[] => list.trim().split(/\s+/);
const known = new Set(Object.values(lists).flatMap(namesOf));

describe('firstNameOf', () => {
  it.each(Object.entries(lists))('finds every name of the list "%s"', (pronoun, list) => {
    const wrong = namesOf(list).filter((name) => firstNameOf(name) !== pronoun);
    expect(wrong).toEqual([]);
  });

  it('finds no word that only begins or ends like a name', () => {
    const near = [...known].flatMap((name) => [name.slice(1), name.slice(0, -1), `${name}x`, `x${name}`, `${name}'s`]);
    const wrong = near.filter((word) => !word.includes('-') && !known.has(word) && firstNameOf(word) !== undefined);
    expect(wrong).toEqual([]);
    expect(firstNameOf('')).toBeUndefined();
  });

  it('takes the first part of a double name', () => {
    expect(firstNameOf('anna-zzz')).toBe('she');
    expect(firstNameOf('zzz-anna')).toBeUndefined();
  });
});
