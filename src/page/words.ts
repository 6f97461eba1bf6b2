/**
 * How many words a text has: runs of letters and digits, which apostrophes, hyphens and full stops inside do not part.
 * Counted by character codes: this sees every text of a page, and classes of Unicode letters are slow to match.
 */
export function wordsIn(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isWordCode(code)) {
      if (!inWord) words++;
      inWord = true;
    } else if (inWord) {
      inWord = isJoiner(code) && i + 1 < text.length && isWordCode(text.charCodeAt(i + 1));
    }
  }
  return words;
}

/** Digits, Latin letters and what stands beyond them, but for signs, general punctuation, symbols and Asian marks. */
const isWordCode = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : code >= 0xaa &&
      (code < 0x2000 || code > 0x2bff) &&
      (code < 0x3000 || code > 0x303f) &&
      code !== 0xab &&
      code !== 0xbb &&
      code !== 0xd7 &&
      code !== 0xf7 &&
      code !== 0xfeff;

/** ' - . ’ */
const isJoiner = (code: number): boolean => code === 0x27 || code === 0x2d || code === 0x2e || code === 0x2019;

/** The local name of a heading. */
export const HEADING = /^h[1-6]$/;
