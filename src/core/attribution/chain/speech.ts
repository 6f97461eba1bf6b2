import type { Columns } from './columns';

/** A quotation of fewer words and marks is rather a title, or words held at arm's length. */
const LEAST_SPEECH = 7;

/** Whether a quotation, by its tokens with the marks, is long enough to be speech. */
export const isSpeech = ([from, to]: readonly [number, number]): boolean => to - from >= LEAST_SPEECH;

/** Those of some words, in the order of the text, whose sentence holds speech that is whole among them. */
export function wordsAroundSpeech(
  words: readonly number[],
  { quotation, quotations, tokens: { sentence } }: Columns,
): number[] {
  const sentences = new Set<number>();
  for (let k = 0; k < words.length; ) {
    const number = quotation[words[k]!]!;
    let after = k + 1;
    while (after < words.length && quotation[words[after]!] === number) after++;
    const speech = quotations[number - 1];
    if (speech !== undefined && isSpeech(speech) && after - k === speech[1] - speech[0])
      for (let i = k; i < after; i++) sentences.add(sentence[words[i]!]!);
    k = after;
  }
  return words.filter((i) => sentences.has(sentence[i]!));
}
