import type { Draft } from './drafts';
import { ALIASES, KNOWN_BODIES } from './lexicon/bodies';
import { PLACES } from './lexicon/places';
import { bodyWordOf } from './nouns';
import type { Entity, EntityType } from './types';
import type { Word } from './words';

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

export function groupBodies(
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
