import { addTo } from './drafts';
import { firstNameOf } from './lexicon/first-name';
import type { Name } from './names';
import { singular } from './nouns';
import type { Entity } from './types';
import type { Word, WordTable } from './words';

/** Names in headlines: only those that the article names too. */
export function namesInHeadlines(
  table: WordTable,
  entities: readonly Entity[],
): { readonly name: Name; readonly entity: number }[] {
  const byWord = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.mentions.length === 0) continue;
    const keys = entity.type === 'person' ? [entity.words.at(-1)!, entity.words[0]!] : [entity.words[0]!];
    for (const key of new Set(keys)) addTo(byWord, key, entity);
  }
  const found: { name: Name; entity: number }[] = [];
  const { words, headline } = table;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!headline[word.paragraph] || !word.cap) continue;
    let best: Entity | undefined;
    let length = 0;
    for (const entity of (byWord.get(word.low) ?? []).slice(0, 8)) {
      const run = matchLength(words, i, entity);
      if (run > length) {
        length = run;
        best = entity;
      }
    }
    if (best === undefined) continue;
    found.push({ name: { from: i, to: i + length, lead: i, type: best.type, titled: false }, entity: best.index });
    i += length - 1;
  }
  return found;
}

function matchLength(words: readonly Word[], at: number, entity: Entity): number {
  let length = 0;
  while (length < entity.words.length && words[at + length]?.low === entity.words[length]) length++;
  if (length === entity.words.length) return length;
  if (entity.type !== 'person') return 0;
  const low = words[at]!.low;
  return low === entity.words.at(-1) ||
    (low === entity.words[0] && firstNameOf(low) !== undefined && singular(low) === low)
    ? 1
    : 0;
}
