import type { Span } from '../report/types';
import type { PronounObserver } from './discourse';
import { Discourse, isSubject } from './discourse';
import { nameEntities } from './entities';
import { namesInHeadlines } from './headlines';
import { ALIASES } from './lexicon/bodies';
import { DETERMINERS } from './lexicon/function-words';
import type { Name } from './names';
import { findNames } from './names';
import { bodyNounOf, roleOf } from './nouns';
import type { NameIndex } from './phrase';
import { politicalTopic } from './politics';
import type { Noun } from './reading';
import { rolesBeside } from './roles';
import { firstAfter } from './spans';
import type { Entity, EntityType } from './types';
import type { Word, WordTable } from './words';
import { readWords } from './words';

const HE = new Set(['he', 'him', 'his', 'himself']);

const SHE = new Set(['she', 'her', 'hers', 'herself']);

export const PERSONAL = new Set([...HE, ...SHE]);

const OBJECT = new Set(['him', 'himself', 'herself']);

/** Roles kept of one entity: an article says no more of anybody that matters. */
const MOST_ROLES = 12;

/** What the descriptions beside an unclear name make of it. */
function typeByRoles({ roles, words }: Entity): EntityType {
  const role = roles.find(({ from }) => from === 'apposition' || from === 'title' || from === 'clause');
  if (role === undefined) return 'unclear';
  if (roleOf(role.head) !== undefined) return 'person';
  return bodyNounOf(role.head) !== undefined && words.length > 0 ? 'body' : 'unclear';
}

/**
 * A text with its names, read from its start to its end: what has been named, meant and said so far. The pronouns of
 * people are resolved as they come, since each keeps its person in mind for the next.
 */
export class TextReading {
  readonly words: readonly Word[];
  readonly entities: Entity[];
  readonly index: NameIndex;
  readonly names: readonly Name[];
  readonly discourse: Discourse;
  readonly nouns = new Map<string, Noun[]>();
  readonly parties = new Map<string, number>();
  protected readonly table: WordTable;
  /** The pronoun that last went to a person of whom no pronoun is known. */
  private readonly calledOnce = new Map<number, 'he' | 'she'>();
  private politics: string | null | undefined;
  private readonly nameEntity: readonly number[];
  private readonly pronounAt = new Map<number, number>();
  private readonly severals = new Map<string, number>();
  /** Of each name, where its titles begin. */
  private readonly starts: number[] = [];
  /** Words that are part of the title of a name. */
  private readonly inTitle = new Set<number>();

  constructor(
    readonly text: string,
    observe?: PronounObserver,
  ) {
    this.table = readWords(text);
    this.words = this.table.words;
    const body = findNames(this.table);
    const { entities, of } = nameEntities(text, this.table, body);
    this.entities = entities;
    const all = body.map((name, i) => ({ name, entity: of[i]! }));
    for (const one of namesInHeadlines(this.table, entities)) {
      all.push(one);
      const span: Span = [this.words[one.name.from]!.start, this.words[one.name.to - 1]!.end];
      entities[one.entity]!.mentions.unshift(span);
    }
    all.sort((a, b) => a.name.from - b.name.from);
    this.names = all.map(({ name }) => name);
    this.nameEntity = all.map(({ entity }) => entity);
    const at = new Int32Array(this.words.length).fill(-1);
    this.names.forEach((name, i) => {
      at.fill(i, name.from, name.to);
    });
    const lead = new Int32Array(this.words.length).fill(-1);
    this.names.forEach((name, i) => {
      lead[name.lead] = i;
    });
    this.index = { at, lead, from: (i) => this.names[i]!.from, to: (i) => this.names[i]!.to };
    this.discourse = new Discourse(this.words, this.entities, observe);
    for (const { index, type, words } of entities) {
      const alias = type === 'body' ? ALIASES.get(words.join(' ')) : undefined;
      if (alias !== undefined) this.parties.set(alias, index);
    }
    this.names.forEach((name, i) => {
      const entity = this.entities[this.nameEntity[i]!]!;
      const roles = rolesBeside(this, name);
      if (entity.roles.length < MOST_ROLES) entity.roles.push(...roles);
      if (entity.type === 'unclear') entity.type = typeByRoles(entity);
      const title = roles.find(({ from }) => from === 'title');
      const start = title === undefined ? name.lead : firstAfter(this.words, title.span[0]);
      this.starts.push(start);
      for (let k = start; k < name.from; k++) this.inTitle.add(k);
    });
  }

  entityOf = (name: number): number => this.nameEntity[name]!;

  typeOf = (name: number): EntityType => this.entities[this.entityOf(name)]!.type;

  /** Takes in the names and pronouns of `[from, to]`. */
  protected advance(from: number, to: number): number {
    const { words, index } = this;
    let i = from;
    for (; i <= to && i < words.length; i++) {
      const word = words[i]!;
      const name = index.at[i]!;
      if (name >= 0) {
        // "Lee’s spokesman Ray Orr" is about Orr.
        if (index.from(name) === i && !this.inTitle.has(i))
          this.mention(this.entityOf(name), this.starts[name]!, i, false);
        continue;
      }
      if (!word.quoted && PERSONAL.has(word.low)) this.pronoun(i);
    }
    return i;
  }

  protected mention(entity: number, lead: number, at: number, pronoun: boolean): void {
    const word = this.words[at]!;
    this.discourse.add({
      entity,
      word: at,
      lead,
      sentence: word.sentence,
      paragraph: word.paragraph,
      quoted: word.quoted,
      subject:
        !word.possessive &&
        (isSubject(this.words, lead) ||
          (DETERMINERS.has(this.words[lead - 1]?.low ?? '') && isSubject(this.words, lead - 1))),
      pronoun,
      headline: this.table.headline[word.paragraph]!,
      spoke: false,
    });
  }

  /** The person a pronoun means; kept, so that it is asked once. */
  protected pronoun(at: number): number {
    const known = this.pronounAt.get(at);
    if (known !== undefined) return known;
    const word = this.words[at]!;
    const which = HE.has(word.low) ? 'he' : 'she';
    const object = OBJECT.has(word.low) || (word.low === 'her' && !this.words[at + 1]?.letters);
    const entity = this.discourse.person(at, which, object);
    this.pronounAt.set(at, entity);
    if (entity >= 0 && !word.quoted) {
      this.learnPronoun(entity, which);
      this.mention(entity, at, at, true);
    }
    return entity;
  }

  /** One pronoun may have gone to the wrong person: only a second one tells which pronoun a person has. */
  private learnPronoun(entity: number, which: 'he' | 'she'): void {
    const one = this.entities[entity]!;
    if (one.pronoun !== null) return;
    if (this.calledOnce.get(entity) === which) one.pronoun = which;
    else this.calledOnce.set(entity, which);
  }

  /** Several together as one source. */
  several(parts: readonly number[]): number {
    const own = [...new Set(parts)];
    if (own.length === 1) return own[0]!;
    const key = [...own].sort((a, b) => a - b).join(' ');
    const known = this.severals.get(key);
    if (known !== undefined) return known;
    const all = own.map((part) => this.entities[part]!.name);
    const entity = this.create({
      type: 'several',
      name: `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`,
      words: [],
      parts: own,
      named: own.some((part) => this.entities[part]!.named),
      plural: true,
    });
    this.severals.set(key, entity.index);
    return entity.index;
  }

  /** The commonest political word where the article is about politics. */
  topic(): string | null {
    if (this.politics === undefined) this.politics = politicalTopic(this.words);
    return this.politics;
  }

  /** Whether a word stands in a headline. */
  isHeadline(at: number): boolean {
    return this.table.headline[this.words[at]!.paragraph]!;
  }

  create(given: Partial<Entity> & Pick<Entity, 'type' | 'name'>): Entity {
    const entity: Entity = {
      index: this.entities.length,
      words: [],
      pronoun: null,
      roles: [],
      mentions: [],
      parts: [],
      named: false,
      plural: false,
      ...given,
    };
    this.entities.push(entity);
    return entity;
  }
}
