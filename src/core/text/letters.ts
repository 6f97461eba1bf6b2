// What kind of character one is, without a pattern: `\p{L}` and its like take the engine of a browser a tenth of a
// millisecond each time it reads one in code, and more where it is used first. Latin letters are looked up in a table.

/** Kinds of characters, as bits: a capital and a small letter are letters too. */
export const CAPITAL = 1;
export const SMALL = 2;
export const LETTER = 4;
export const NUMBER = 8;
/** An accent of its own and the like. */
export const MARK = 16;

const LATIN = new Uint8Array(256);
LATIN.fill(NUMBER, 0x30, 0x3a);
LATIN.fill(CAPITAL | LETTER, 0x41, 0x5b);
LATIN.fill(SMALL | LETTER, 0x61, 0x7b);
for (const ordinal of [0xaa, 0xba]) LATIN[ordinal] = LETTER;
for (const number of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) LATIN[number] = NUMBER;
LATIN[0xb5] = SMALL | LETTER;
LATIN.fill(CAPITAL | LETTER, 0xc0, 0xdf);
LATIN.fill(SMALL | LETTER, 0xdf, 0x100);
for (const sign of [0xd7, 0xf7]) LATIN[sign] = 0;

/** The kind of the character at a place; of a pair of surrogates at the first of the two. 0 for marks and spaces. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 256) return LATIN[code]!;
  // Dashes, quotation marks and spaces; and behind the end.
  return (code >= 0x2000 && code < 0x2070) || Number.isNaN(code) ? 0 : kindOfOther(text.codePointAt(at)!);
}

function kindOfOther(point: number): number {
  const char = String.fromCodePoint(point);
  if (/\p{L}/u.test(char)) {
    if (/\p{Lu}/u.test(char)) return CAPITAL | LETTER;
    return /\p{Ll}/u.test(char) ? SMALL | LETTER : LETTER;
  }
  return /\p{N}/u.test(char) ? NUMBER : /\p{M}/u.test(char) ? MARK : 0;
}

/** How many units the character at a place has. */
export const unitsAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Whether a text begins with a character of one of the kinds. */
export const startsWith = (text: string, kinds: number): boolean => (kindAt(text, 0) & kinds) !== 0;

/** Whether a text has such a character. */
export function has(text: string, kinds: number): boolean {
  for (let i = 0; i < text.length; i++) if ((kindAt(text, i) & kinds) !== 0) return true;
  return false;
}

/** Whether a text has no other, and at least one. */
export const isAll = (text: string, kinds: number): boolean => text !== '' && endOfRun(text, 0, kinds) === text.length;

/** The end of the run of such characters, and of others that are named, that begins at a place. */
export function endOfRun(text: string, from: number, kinds: number, others = ''): number {
  let at = from;
  while (at < text.length && ((kindAt(text, at) & kinds) !== 0 || others.includes(text[at]!))) at += unitsAt(text, at);
  return at;
}

/** All such runs of a text. */
export function runsOf(text: string, kinds: number, others = ''): string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at, kinds, others);
    if (end > at) runs.push(text.slice(at, end));
    at = end > at ? end : at + 1;
  }
  return runs;
}

/** What JavaScript takes for white space (`\s`). */
export function isSpace(code: number): boolean {
  if (code < 256) return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;
  if (code < 0x2000) return code === 0x1680;
  if (code <= 0x205f) return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
  return code === 0x3000 || code === 0xfeff;
}
