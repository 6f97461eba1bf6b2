import { LOOK_AHEAD } from './attribution/memo';

/** The beginning of a text, to be analysed before the whole. */
export interface Beginning {
  /** With the first letters of the next paragraph: they tell how the last one of the beginning is read. */
  readonly text: string;
  /** Where its last paragraph ends. What is found beyond it does not count. */
  readonly end: number;
}

/** Characters that the beginning has at least: some 160 words. */
const LEAST = 1_000;
/** The share of the text that it has at most: with more the whole is as soon there. */
const MOST = 0.7;

/**
 * Whole paragraphs from the first on, to the one that holds offset `seen` and to some hundred words at least; null where
 * that is most of the text. A `Memo` that saw the beginning knows each of its paragraphs again in the whole.
 */
export function beginningOf(text: string, seen: number): Beginning | null {
  const end = text.indexOf('\n', Math.max(seen, LEAST));
  if (end < 0 || end > text.length * MOST) return null;
  let next = end;
  while (text[next] === '\n') next++;
  return { text: text.slice(0, next + LOOK_AHEAD), end };
}
