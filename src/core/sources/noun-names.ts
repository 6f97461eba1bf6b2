import { DETERMINERS, PREPOSITIONS } from './lexicon/function-words';
import { singular } from './nouns';
import type { NounPhrase } from './phrase';
import type { Reading } from './reading';
import type { Word } from './words';

const LONGEST_NAME = 90;

/** Words of the name but its determiner and head, in the singular; names by their entity. */
export function contentWords({ words, index, entityOf }: Reading, phrase: NounPhrase): Set<string> {
  const { from, head, owner, determiner } = phrase;
  const end = nameEnd(words, phrase);
  const content = new Set<string>();
  for (let i = from; i < end; i++) {
    const name = index.at[i]!;
    if (name >= 0) {
      content.add(`#${entityOf(name)}`);
      i = index.to(name) - 1;
      continue;
    }
    const { low, letters } = words[i]!;
    if (i === head || i === owner || !letters || low === determiner || DETERMINERS.has(low) || PREPOSITIONS.has(low))
      continue;
    content.add(singular(low));
  }
  return content;
}

export function hasName({ index }: Reading, { from, coreEnd }: NounPhrase): boolean {
  for (let i = from; i < coreEnd; i++) if (index.at[i]! >= 0) return true;
  return false;
}

/** Where the phrase ends as a name: before asides and clauses, and not too long. */
function nameEnd(words: readonly Word[], { from, coreEnd, to }: NounPhrase): number {
  let end = coreEnd;
  while (end < to) {
    const word = words[end]!;
    if (!word.letters || /^(?:who|whom|whose|which|that|where|when|while|and)$/.test(word.low)) break;
    if (word.end - words[from]!.start > LONGEST_NAME) break;
    end++;
  }
  // "people familiar with": cut off by us, or said so.
  if (end === to) return end;
  while (end > coreEnd && (PREPOSITIONS.has(words[end - 1]!.low) || DETERMINERS.has(words[end - 1]!.low))) end--;
  return end;
}

/** The phrase as a name: without asides and clauses, with its owner’s name for "his" and "her". */
export function shownName(reading: Reading, phrase: NounPhrase, owner: number): string {
  const { text, words, entities } = reading;
  const end = nameEnd(words, phrase);
  const isPronoun =
    phrase.owner >= 0 &&
    reading.index.at[phrase.owner]! < 0 &&
    owner >= 0 &&
    /^(?:his|her|its|their|whose)$/.test(words[phrase.owner]!.low);
  const close = words[end - 1]!;
  const bare = text.slice(words[phrase.from]!.start, close.end).replace(/\s+/g, ' ');
  if (!isPronoun) return bare;
  if (phrase.owner !== phrase.from) {
    const { start, end: close } = words[phrase.owner]!;
    const [left, right] = [text.slice(words[phrase.from]!.start, start), text.slice(close, words[end - 1]!.end)];
    return `${left}${entities[owner]!.name}’s${right}`.replace(/\s+/g, ' ');
  }
  const rest = text.slice(words[phrase.from + 1]?.start ?? close.end, close.end).replace(/\s+/g, ' ');
  return `${entities[owner]!.name}’s ${rest}`;
}
