const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** How many words a text has. */
export const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

/** The local name of a heading. */
export const HEADING = /^h[1-6]$/;
