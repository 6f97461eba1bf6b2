import { setOf } from './lexicon/kinds';
import { singular } from './nouns';
import type { Word } from './words';

const POLITICAL =
  setOf(`campaign candidate nominee election presidential voter republican democrat gop ballot primary caucus
  debate electorate senate congress nomination superdelegate pac democratic electoral polling partisan`);
const LEAST = 5;
const SHARE = 0.008;

/** The commonest political word of an article that is about politics, else null. */
export function politicalTopic(words: readonly Word[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { low, letters } of words) {
    if (!letters) continue;
    const word = singular(low);
    if (!POLITICAL.has(word)) continue;
    all++;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (all < LEAST || all / words.length < SHARE || counts.size < 3) return null;
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
