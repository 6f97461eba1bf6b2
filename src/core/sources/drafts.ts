import type { Name } from './names';
import { roleOf } from './nouns';
import type { EntityType } from './types';
import type { Word } from './words';

export interface Draft {
  readonly name: Name;
  readonly words: readonly string[];
  type: EntityType;
}

/** What two or three capitals are that nothing tells about: people whose last word comes again alone. */
export function guess(
  { name, words: own }: Draft,
  words: readonly Word[],
  singles: ReadonlySet<string>,
  titled: ReadonlySet<string>,
): EntityType {
  const next = words[name.to];
  const last = words[name.to - 1]!;
  if (last.possessive && next !== undefined) {
    if (
      /^(?:wife|husband|mother|father|son|daughter|lawyer|attorney|family|campaign|parents|home|death|supporters|team|remarks|comments)$/.test(
        next.low,
      )
    )
      return 'person';
    if (
      /^(?:website|shares|headquarters|customers|ceo|board|newsroom|users|owners|employees|members|staff|editor|readers)$/.test(
        next.low,
      )
    )
      return 'body';
  } else if (next !== undefined && !last.possessive && next.letters && !next.cap) {
    if (/^(?:campaign|supporters?|administration|presidency|candidacy|rally|backers)$/.test(next.low)) return 'person';
    const role = roleOf(next.low);
    if (role !== undefined && !/^(?:and|supporter|voter|fan|adviser|aide|surrogate|campaign)/.test(next.low))
      return own.length > 1 || /^(?:spokes|ceo|chief|executive|official|employee|engineer|editor)/.test(next.low)
        ? 'body'
        : 'unclear';
  }
  if (own.length === 1 && /^(?:at|via|inside)$/.test(words[name.lead - 1]?.low ?? '')) return 'body';
  const linked = own.some((word) => /^(?:of|for|the|and|&)$/.test(word));
  if (own.length >= 2 && own.length <= 3 && !linked && (singles.has(own.at(-1)!) || titled.has(own[0]!)))
    return 'person';
  return 'unclear';
}

export function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
