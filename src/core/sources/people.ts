import { addTo, type Draft } from './drafts';
import { firstNameOf } from './lexicon/first-name';
import type { Word } from './words';

interface Person {
  first: string | null;
  readonly last: string;
  /** The fullest name of the person so far. */
  words: readonly string[];
  readonly full: number[];
  readonly bare: number[];
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
export function groupPeople(drafts: readonly Draft[], words: readonly Word[]): { readonly of: readonly number[] } {
  const of: number[] = drafts.map(() => -1);
  const people: Person[] = [];
  const byLast = new Map<string, number[]>();
  const byFirst = new Map<string, number[]>();
  const add = (first: string | null, words: readonly string[]): number => {
    const last = words.at(-1)!;
    people.push({ first, last, words, full: [], bare: [] });
    const index = people.length - 1;
    addTo(byLast, last, index);
    if (first !== null) addTo(byFirst, first, index);
    return index;
  };
  drafts.forEach((draft, i) => {
    const { words: own, type } = draft;
    if (own.length < 2 || (type !== 'person' && type !== 'unclear')) return;
    const alike = (byLast.get(own.at(-1)!) ?? []).slice(0, MOST_ALIKE);
    // "Ann Reyes Orr" is called "Reyes Orr" as well.
    const same =
      alike.find((p) => sameFirst(people[p]!.first ?? '', own[0]!)) ??
      alike.find((p) => endsIn(people[p]!.words, own) || endsIn(own, people[p]!.words));
    if (same === undefined && type === 'unclear') return;
    const index = same ?? add(own[0]!, own);
    const person = people[index]!;
    if (own.length > person.words.length) {
      person.words = own;
      if (person.first !== own[0]) {
        person.first = own[0]!;
        addTo(byFirst, own[0]!, index);
      }
    }
    person.full.push(i);
    of[i] = index;
  });
  // Names that hold particles are also known by their last two words ("De Blasio").
  const byTail = new Map<string, number>();
  people.forEach((person, p) => {
    const own = drafts[person.full[0]!]!.words;
    if (own.length > 2) byTail.set(own.slice(1).join(' '), p);
  });
  /** "Cairo" is Hannah Cairo where the article names her in full, unless a word for a place stands before it. */
  const isSurname = (i: number): boolean => {
    const { words: own, name } = drafts[i]!;
    return (
      own.length === 1 &&
      !PLACE_BEFORE.test(words[name.lead - 1]?.low ?? '') &&
      (byLast.get(own[0]!) ?? []).some((p) => people[p]!.full.some((full) => drafts[full]!.type === 'person'))
    );
  };
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
    if ((type === 'place' && !isSurname(i)) || (type === 'body' && !byLast.has(own[0]!))) continue;
    const named = byLast.get(own[0]!) ?? [];
    const byGiven = byFirst.get(own[0]!) ?? [];
    // "President Yoon" may be Yoon Suk Yeol, whose family name comes first; "Mr. Peter" is hardly Peter Lee.
    const surnameFirst = byGiven.filter((p) => firstNameOf(people[p]!.first ?? '') === undefined);
    const formal = name.titled && name.lead < name.from;
    const candidates = named.some((p) => people[p]!.first !== null) ? named : formal ? surnameFirst : byGiven;
    const chosen = choose(candidates, people, i);
    if (chosen !== undefined) of[i] = chosen;
    else if (type === 'person' || named.length > 0) {
      const alone = named.find((p) => people[p]!.first === null) ?? add(null, own);
      of[i] = alone;
    }
    if (of[i]! >= 0) people[of[i]!]!.bare.push(i);
  }
  return { of };
}

/** Whether a full name ends in another of two words or more. */
const endsIn = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 && short.length < long.length && short.every((word, k) => long.at(k - short.length) === word);

const PLACE_BEFORE =
  /^(?:in|at|to|from|near|of|around|across|outside|inside|into|through|the|toward|towards|leave|left|visit|visited)$/;

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
