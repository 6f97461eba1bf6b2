import { ALIASES, KNOWN_BODIES } from './lexicon/bodies';
import { firstNameOf } from './lexicon/first-name';
import { PREPOSITIONS, VERBS } from './lexicon/function-words';
import { PLACES } from './lexicon/places';
import { HE_WORDS, SHE_WORDS, SHORT_TITLES } from './lexicon/roles';
import type { Name } from './names';
import { bodyWordOf, roleOf, singular } from './nouns';
import type { Entity, EntityType } from './types';
import type { Word, WordTable } from './words';

/** The people, bodies and places that a text names; `of[i]` is the entity of the i-th name. */
export interface NamedEntities {
  readonly entities: Entity[];
  readonly of: readonly number[];
}

interface Draft {
  readonly name: Name;
  readonly words: readonly string[];
  type: EntityType;
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
  const people = groupPeople(drafts);
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

/** What two or three capitals are that nothing tells about: people whose last word comes again alone. */
function guess(
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
  if (own.length >= 2 && own.length <= 3 && (singles.has(own.at(-1)!) || titled.has(own[0]!))) return 'person';
  return 'unclear';
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

interface Person {
  first: string | null;
  readonly last: string;
  readonly full: number[];
  readonly bare: number[];
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which person each name is: an index of its own numbering, -1 for names that are no person's. */
function groupPeople(drafts: readonly Draft[]): { readonly of: readonly number[] } {
  const of: number[] = drafts.map(() => -1);
  const people: Person[] = [];
  const byLast = new Map<string, number[]>();
  const byFirst = new Map<string, number[]>();
  const add = (first: string | null, last: string): number => {
    people.push({ first, last, full: [], bare: [] });
    const index = people.length - 1;
    addTo(byLast, last, index);
    if (first !== null) addTo(byFirst, first, index);
    return index;
  };
  drafts.forEach((draft, i) => {
    const { words: own, type } = draft;
    if (own.length < 2 || (type !== 'person' && type !== 'unclear')) return;
    const last = own.at(-1)!;
    const same = (byLast.get(last) ?? []).slice(0, MOST_ALIKE).find((p) => sameFirst(people[p]!.first ?? '', own[0]!));
    if (same === undefined && type === 'unclear') return;
    const person = same ?? add(own[0]!, last);
    people[person]!.full.push(i);
    of[i] = person;
  });
  // Names that hold particles are also known by their last two words ("De Blasio").
  const byTail = new Map<string, number>();
  people.forEach((person, p) => {
    const own = drafts[person.full[0]!]!.words;
    if (own.length > 2) byTail.set(own.slice(1).join(' '), p);
  });
  // Those with a title first: a bare name without one may be theirs wherever it stands.
  const order = drafts.map((_, i) => i);
  for (const i of [
    ...order.filter((k) => drafts[k]!.type === 'person'),
    ...order.filter((k) => drafts[k]!.type !== 'person'),
  ]) {
    const draft = drafts[i]!;
    if (of[i]! >= 0) continue;
    const { words: own, type, name } = draft;
    if (own.length > 1) {
      const tail = byTail.get(own.join(' '));
      if (tail !== undefined) {
        of[i] = tail;
        people[tail]!.bare.push(i);
      }
      continue;
    }
    if (type === 'place' || (type === 'body' && !byLast.has(own[0]!))) continue;
    const named = byLast.get(own[0]!) ?? [];
    const byGiven = byFirst.get(own[0]!) ?? [];
    // "President Yoon" may be Yoon Suk Yeol, whose family name comes first; "Mr. Peter" is hardly Peter Lee.
    const surnameFirst = byGiven.filter((p) => firstNameOf(people[p]!.first ?? '') === undefined);
    const formal = name.titled && name.lead < name.from;
    const candidates = named.some((p) => people[p]!.first !== null) ? named : formal ? surnameFirst : byGiven;
    const chosen = choose(candidates, people, i);
    if (chosen !== undefined) of[i] = chosen;
    else if (type === 'person' || named.length > 0) {
      const alone = named.find((p) => people[p]!.first === null) ?? add(null, own[0]!);
      of[i] = alone;
    }
    if (of[i]! >= 0) people[of[i]!]!.bare.push(i);
  }
  return { of };
}

/** People of one name that are told apart: no article has more. */
const MOST_ALIKE = 12;

/** The person a bare name at `i` means, among those who have it. */
function choose(candidates: readonly number[], people: readonly Person[], i: number): number | undefined {
  let best: number | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let rank = 0;
  for (const p of candidates.slice(0, MOST_ALIKE)) {
    const { full, first } = people[p]!;
    if (first === null) continue;
    const before = countBelow(full, i);
    const lastFull = before > 0 ? full[before - 1]! : -1;
    const score =
      -1.5 * Math.min(4, Math.max(0, full.length - 2)) +
      (before > 0 ? 3 : 0) -
      2 * Math.min(rank, 1) +
      lastFull / (i + 1);
    rank++;
    if (score > bestScore) {
      bestScore = score;
      best = p;
    }
  }
  return best;
}

const NICKNAMES: ReadonlySet<string> = new Set([
  'bill william',
  'will william',
  'bob robert',
  'rob robert',
  'bobby robert',
  'dick richard',
  'rick richard',
  'mike michael',
  'jim james',
  'jimmy james',
  'joe joseph',
  'tom thomas',
  'tim timothy',
  'dan daniel',
  'danny daniel',
  'dave david',
  'steve steven',
  'steve stephen',
  'chris christopher',
  'matt matthew',
  'tony anthony',
  'ted edward',
  'ed edward',
  'ben benjamin',
  'sam samuel',
  'ken kenneth',
  'jeff jeffrey',
  'greg gregory',
  'don donald',
  'ron ronald',
  'chuck charles',
  'charlie charles',
  'larry lawrence',
  'liz elizabeth',
  'beth elizabeth',
  'betsy elizabeth',
  'kate katherine',
  'katie katherine',
  'kathy kathleen',
  'sue susan',
  'debbie deborah',
  'deb deborah',
  'barb barbara',
  'pat patrick',
  'pat patricia',
  'jen jennifer',
  'jenny jennifer',
  'becky rebecca',
  'andy andrew',
  'drew andrew',
  'alex alexander',
  'nick nicholas',
  'pete peter',
  'phil philip',
  'ray raymond',
  'fred frederick',
  'jack john',
  'johnny john',
  'harry henry',
  'max maxwell',
  'nate nathan',
  'cindy cynthia',
  'maggie margaret',
  'peggy margaret',
  'sandy sandra',
  'terry terrence',
  'vicky victoria',
  'josh joshua',
  'zach zachary',
]);

function sameFirst(a: string, b: string): boolean {
  if (a === b || NICKNAMES.has(`${a} ${b}`) || NICKNAMES.has(`${b} ${a}`)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && long.startsWith(short);
}

/** Without what names of one body may differ in. */
const core = (own: readonly string[]): string[] => {
  const alias = ALIASES.get(own.join(' '));
  if (alias !== undefined) return [alias];
  return own.flatMap((word) =>
    word === 'u.n'
      ? ['united', 'nations']
      : /^(?:the|of|for|and|&|u\.s|us|inc|corp|co|ltd|llc|plc)$/.test(word)
        ? []
        : [word],
  );
};

function groupBodies(
  drafts: readonly Draft[],
  of: number[],
  words: readonly Word[],
  make: (draft: Draft, type: EntityType) => Entity,
  attach: (i: number, entity: Entity) => void,
  entities: readonly Entity[],
): void {
  const byKey = new Map<string, Entity>();
  const byLastWord = new Map<string, Entity>();
  const byFirstWord = new Map<string, Entity>();
  const byAcronym = new Map<string, Entity>();
  const order = drafts.map((_, i) => i).filter((i) => of[i]! < 0);
  // Longer names first: what is shorter joins them wherever it stands.
  order.sort((a, b) => drafts[b]!.words.length - drafts[a]!.words.length || a - b);
  for (const i of order) {
    const draft = drafts[i]!;
    const own = core(draft.words);
    const key = own.length === 0 ? draft.words.join(' ') : [...own].sort().join(' ');
    const whole = draft.words.join(' ');
    let entity = byKey.get(key);
    const isPlace = PLACES.has(whole) || ALIASES.has(whole);
    if (entity === undefined && !isPlace && draft.words.length === 1) {
      const word = draft.words[0]!;
      entity = byAcronym.get(word.replaceAll('.', ''));
      if (entity === undefined && !KNOWN_BODIES.has(word))
        entity =
          (draft.type === 'body' || bodyWordOf(word) !== undefined ? byLastWord.get(word) : undefined) ??
          byFirstWord.get(word);
    } else if (entity === undefined && !isPlace && !KNOWN_BODIES.has(whole)) {
      const tail = byLastWord.get(own.at(-1) ?? '');
      if (tail !== undefined && endsAlike(core(tail.words), own)) entity = tail;
      const head = byFirstWord.get(own[0] ?? '');
      if (entity === undefined && head !== undefined && own.every((word, k) => core(head.words)[k] === word))
        entity = head;
    }
    if (entity === undefined) {
      entity = make(draft, draft.type);
      byKey.set(key, entity);
      if (!isPlace) {
        if (own.length > 1) {
          byLastWord.set(own.at(-1)!, entity);
          if (
            draft.type === 'body' &&
            !PLACES.has(own[0]!) &&
            !PLACES.has(own.slice(0, 2).join(' ')) &&
            !byFirstWord.has(own[0]!) &&
            !COMMON_FIRST.has(own[0]!)
          )
            byFirstWord.set(own[0]!, entity);
          const initials = capitals(draft, words);
          if (initials.length > 1) byAcronym.set(initials, entity);
        }
      }
    } else if (entity.type === 'unclear' && draft.type !== 'unclear') entity.type = draft.type;
    attach(i, entity);
  }
  // "the Alliance (AHA)": an acronym in brackets right behind a name.
  drafts.forEach((draft, i) => {
    const { from, to } = draft.name;
    if (words[from - 1]?.text !== '(' || words[to]?.text !== ')' || draft.words.length !== 1) return;
    const before = drafts[i - 1];
    if (before === undefined || before.name.to !== from - 1) return;
    const [long, short] = [entities[of[i - 1]!]!, entities[of[i]!]!];
    if (long === short || short.type === 'person' || short.type === 'place') return;
    drafts.forEach((_, k) => {
      if (of[k] !== short.index) return;
      of[k] = long.index;
    });
    long.mentions.push(...short.mentions);
    short.mentions.length = 0;
    if (long.type === 'unclear') long.type = 'body';
  });
}

const COMMON_FIRST = new Set([
  'national',
  'american',
  'international',
  'united',
  'new',
  'north',
  'south',
  'west',
  'east',
  'federal',
  'british',
  'department',
  'university',
  'center',
  'centre',
  'institute',
  'house',
  'senate',
  'white',
  'state',
  'public',
  'royal',
  'world',
  'bank',
  'house',
  'republican',
  'democratic',
  'general',
  'office',
  'ministry',
  'committee',
  'council',
  'european',
  'global',
  'central',
  'supreme',
  'first',
  'fox',
  'associated',
  'police',
  'association',
  'board',
  'city',
  'county',
  'school',
  'district',
  'high',
  'church',
  'college',
]);

const endsAlike = (long: readonly string[], short: readonly string[]): boolean =>
  short.length >= 2 &&
  short.length <= long.length &&
  short.every((word, k) => long[long.length - short.length + k] === word);

function capitals({ name }: Draft, words: readonly Word[]): string {
  let letters = '';
  for (let i = name.from; i < name.to; i++) if (words[i]!.cap) letters += words[i]!.low[0]!;
  return letters;
}

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
