import { expect, test } from 'vitest';
import {
  CAPITAL,
  endOfRun,
  has,
  isAll,
  isSpace,
  kindAt,
  LETTER,
  MARK,
  NUMBER,
  runsOf,
  SMALL,
  startsWith,
  unitsAt,
} from '../../../src/core/text/letters';

test('kinds and spaces are those of Unicode', () => {
  const wrong: number[] = [];
  for (let point = 0; point < 0x1f000; point++) {
    const char = String.fromCodePoint(point);
    const kind =
      (/\p{Lu}/u.test(char) ? CAPITAL : 0) |
      (/\p{Ll}/u.test(char) ? SMALL : 0) |
      (/\p{L}/u.test(char) ? LETTER : 0) |
      (/\p{N}/u.test(char) ? NUMBER : 0) |
      (/\p{M}/u.test(char) ? MARK : 0);
    if (kindAt(char, 0) !== kind || isSpace(point) !== /\s/u.test(char)) wrong.push(point);
  }
  expect(wrong).toEqual([]);
});

test('looks at places, beginnings and whole texts', () => {
  expect(kindAt('a', 1)).toBe(0);
  expect(kindAt('\ud835', 0)).toBe(0);
  expect([unitsAt('𝐀', 0), unitsAt('A', 0), unitsAt('\ud835x', 0)]).toEqual([2, 1, 1]);
  expect([startsWith('Éa', CAPITAL), startsWith('éA', CAPITAL), startsWith('', LETTER)]).toEqual([true, false, false]);
  expect([has('…É', CAPITAL), has('“7”', LETTER), has('', LETTER)]).toEqual([true, false, false]);
  expect([isAll('łódź', SMALL), isAll('𝐀𝐁', CAPITAL), isAll('ab-c', SMALL), isAll('', SMALL)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('finds runs of characters', () => {
  expect(endOfRun('x𝐀b-c', 1, LETTER)).toBe(4);
  expect(runsOf('a𝐀, “o’b-c” 😀 7!', LETTER | NUMBER, '’-')).toEqual(['a𝐀', 'o’b-c', '7']);
  expect(runsOf('—', LETTER)).toEqual([]);
});
