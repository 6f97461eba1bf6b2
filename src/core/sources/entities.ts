import { groupBodies } from './bodies';
import { type Draft, guess } from './drafts';
import { firstNameOf } from './lexicon/first-name';
import { PREPOSITIONS, VERBS } from './lexicon/function-words';
import { HE_WORDS, SHE_WORDS, SHORT_TITLES } from './lexicon/roles';
import type { Name } from './names';
import { roleOf } from './nouns';
import { groupPeople } from './people';
import type { Entity, EntityType } from './types';
import type { Word, WordTable } from './words';

/** The people, bodies and places that a text names; `of[i]` is the entity of the i-th name. */
export interface NamedEntities {
  readonly entities: Entity[];
  readonly of: readonly number[];
}

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Groups names: full names of people with their short forms, bodies with their short forms and acronyms. A bare surname
 * that several people share is the one who is not named in full again and again, else the one named last.
 */
export function nameEntities(text: string, table: WordTable, names: readonly Name[]): NamedEntities {
  const { words } = table;
  const entities: Entity[] = [];
  const of: number[] = names.map(() => -1);
  const drafts = names.map((name): Draft => {
    const own = words.slice(name.from, name.to).map(({ low }) => low.replace(/^@/, ''));
    while (own.length > 1 && SUFFIX.has(own.at(-1)!)) own.pop();
    return { name, words: own, type: name.type };
  });
  const titled = new Set(
    drafts.filter(({ words: own, name }) => own.length === 1 && name.titled).map(({ words: own }) => own[0]!),
  );
  const singles = new Set(drafts.filter((draft) => draft.words.length === 1).map((draft) => draft.words[0]!));
  for (const draft of drafts) {
    if (draft.type === 'unclear') draft.type = guess(draft, words, singles, titled);
  }
  const people = groupPeople(drafts, words);
  const make = (draft: Draft, type: EntityType): Entity => {
    const entity: Entity = {
      index: entities.length,
      type,
      name: text.slice(words[draft.name.from]!.start, words[draft.name.to - 1]!.end),
      words: [...draft.words],
      pronoun: null,
      roles: [],
      mentions: [],
      parts: [],
      named: true,
      plural: false,
    };
    entities.push(entity);
    return entity;
  };
  const attach = (i: number, entity: Entity): void => {
    const { name, words: own } = drafts[i]!;
    of[i] = entity.index;
    const span = [words[name.from]!.start, words[name.to - 1]!.end] as const;
    entity.mentions.push(span);
    const shown = text.slice(...span);
    const shouts = (s: string): boolean => s === s.toUpperCase() && s.length > 1;
    if (
      own.length > entity.words.length ||
      (own.length === entity.words.length && shouts(entity.name) && !shouts(shown))
    ) {
      entity.name = shown;
      entity.words = [...own];
    }
    entity.pronoun ??= pronounOf(words, name);
  };
  const personOf = new Map<number, Entity>();
  drafts.forEach((draft, i) => {
    const group = people.of[i]!;
    if (group >= 0) {
      let entity = personOf.get(group);
      if (entity === undefined) {
        entity = make(draft, 'person');
        personOf.set(group, entity);
      }
      attach(i, entity);
    }
  });
  groupBodies(drafts, of, words, make, attach, entities);
  giveArticles(entities, names, of, words);
  return { entities, of };
}

/** "the Kremlin": a body that the article names with an article keeps it. */
function giveArticles(
  entities: readonly Entity[],
  names: readonly Name[],
  of: readonly number[],
  words: readonly Word[],
): void {
  const counts = new Map<number, { with: number; all: number }>();
  names.forEach((name, i) => {
    const entity = entities[of[i]!]!;
    if (entity.type !== 'body' || name.to - name.from !== entity.words.length) return;
    const count = counts.get(entity.index) ?? { with: 0, all: 0 };
    counts.set(entity.index, count);
    count.all++;
    // "the Lee deal" is no article of Lee.
    const last = words[name.to - 1]!;
    const next = words[name.to];
    const own =
      last.possessive || next === undefined || !next.letters || VERBS.has(next.low) || PREPOSITIONS.has(next.low);
    if (own && words[name.lead - 1]?.low === 'the') count.with++;
  });
  for (const [index, count] of counts)
    if (2 * count.with > count.all) entities[index]!.name = `the ${entities[index]!.name}`;
}

function pronounOf(words: readonly Word[], name: Name): 'he' | 'she' | null {
  for (let i = name.lead - 1; i < name.from; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const low = SHORT_TITLES.has(word.low) ? word.low : (roleOf(word.low) ?? word.low);
    if (HE_WORDS.has(low)) return 'he';
    if (SHE_WORDS.has(low)) return 'she';
  }
  const first = words[name.from]!;
  if (name.to - name.from < 2) return null;
  const gender = firstNameOf(first.low);
  return gender === 'he' || gender === 'she' ? gender : null;
}
