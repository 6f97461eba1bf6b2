const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;

/** Text as browsers compare it when they look for a fragment: no case, no accents, white space and marks folded. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u00ad\u200b\u2060\ufeff]+/gu, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** How often words stand in a text as whole words, `atMost` at the most. */
export function occurrences(text: string, words: string, atMost: number): number {
  return occurrencesFolded(folded(text), folded(words).trim(), atMost);
}

/** The same for a text and words that are folded already. */
export function occurrencesFolded(text: string, words: string, atMost: number): number {
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < atMost; at = text.indexOf(words, at + 1)) {
    const inWord =
      (WORD_CHARACTER.test(words[0]!) && WORD_CHARACTER.test(text[at - 1] ?? ' ')) ||
      (WORD_CHARACTER.test(words.at(-1)!) && WORD_CHARACTER.test(text[at + words.length] ?? ' '));
    if (!inWord) count++;
  }
  return count;
}
