import type { Span } from '../report/types';
import { PREPOSITIONS } from './lexicon/function-words';
import type { NameIndex } from './phrase';
import type { EntityType, Role } from './types';
import type { Word } from './words';

/** What the reader of roles needs to know of a text. */
export interface RoleContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: NameIndex;
  /** Entity of a name. */
  readonly entityOf: (name: number) => number;
  /** Person, body or place: what the entity of a name is, as far as it is known. */
  readonly typeOf: (name: number) => EntityType;
}

const FORMER = /\b(?:former|ex|late|one-time|onetime|retired|then|outgoing)\b/i;

export function role(context: RoleContext, head: string, from: number, end: number, source: Role['from']): Role | null {
  const { text, words } = context;
  let to = end;
  while (to > from && (!words[to - 1]!.letters || PREPOSITIONS.has(words[to - 1]!.low)) && words[to - 1]!.text !== '.')
    to--;
  if (to <= from) return null;
  const span: Span = [words[from]!.start, words[to - 1]!.end];
  const shown = text.slice(...span);
  return {
    head,
    words: shown,
    span,
    bodies: bodiesIn(context, from, to),
    former: FORMER.test(shown.slice(0, 30)),
    from: source,
  };
}

/** Entities that a stretch of words names. */
export function bodiesIn({ index, entityOf }: RoleContext, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const name = index.at[i]!;
    if (name < 0) continue;
    found.push(entityOf(name));
    i = index.to(name) - 1;
  }
  return found;
}
