import type { Source } from '../report/types';
import { arePersonsAlike, isAcronymOf, type NameParts, partsOf } from './names';

/** A source of one of the articles. */
export interface Voice {
  /** Which article, by its place in the list. */
  readonly article: number;
  readonly source: Source;
}

interface Group {
  readonly voices: Voice[];
  readonly parts: NameParts;
  readonly isPerson: boolean;
}

/**
 * Which sources of several articles are one. The same full name is; so is a last name with a first name that fits it, and
 * an acronym with what it stands for, where there is only one that it can be. Sources that an article tells apart stay
 * apart, and one without a name is never taken for another: "a resident" here is not "a resident" there.
 */
export function mergeSources(articles: readonly (readonly Source[])[]): (readonly Voice[])[] {
  const named: Group[] = [];
  const groups: Group[] = [];
  const byName = new Map<string, Group>();
  for (const [article, sources] of articles.entries())
    for (const source of sources) {
      const isPerson = source.naming === 'named_person';
      const parts = partsOf(source.name, isPerson);
      const key = hasName(source) && parts.words.length > 0 ? parts.words.join(' ') : null;
      const known = key === null ? undefined : byName.get(key);
      if (known !== undefined) {
        known.voices.push({ article, source });
        continue;
      }
      const group: Group = { voices: [{ article, source }], parts, isPerson };
      groups.push(group);
      if (key === null) continue;
      named.push(group);
      byName.set(key, group);
    }
  return unite(groups, named).map(({ voices }) => voices);
}

function hasName({ naming, name }: Source): boolean {
  switch (naming) {
    case 'named_person':
    case 'named_organisation':
      return true;
    case 'document':
      // "The report" is any report; "the Ostrel Harbour Report" is one.
      return /\p{Lu}/u.test(name.replace(/^(?:The|An?)\s/i, '').replace(/^./u, (first) => first.toLowerCase()));
    case 'unnamed_person':
    case 'unnamed_group':
    case 'anonymous':
    case 'none':
      return false;
  }
}

/**
 * Brings groups together that can be one. All that can be one with any of them must be so with all of them: where "Corvo"
 * can be Ines and can be Paul, it is neither.
 */
function unite(all: readonly Group[], named: readonly Group[]): Group[] {
  const gone = new Set<Group>();
  for (const areAlike of [areOneBody, areOnePerson]) {
    const alikeTo = (group: Group): Group[] =>
      named.filter((other) => !gone.has(other) && (other === group || areAlike(group, other)));
    for (const group of named) {
      if (gone.has(group)) continue;
      const alike = alikeTo(group);
      const areOne = alike.every((other) => {
        const own = alikeTo(other);
        return own.length === alike.length && own.every((third) => alike.includes(third));
      });
      if (!areOne || !areApart(alike)) continue;
      for (const other of alike.filter((each) => each !== group)) {
        group.voices.push(...other.voices);
        gone.add(other);
      }
    }
  }
  return all.filter((group) => !gone.has(group));
}

const areOneBody = (a: Group, b: Group): boolean => !(a.isPerson && b.isPerson) && isAcronymOf(a.parts, b.parts);

function areOnePerson(a: Group, b: Group): boolean {
  if (!a.isPerson || !b.isPerson || !arePersonsAlike(a.parts, b.parts)) return false;
  // A last name alone is little: what they speak from must not speak against it.
  const isShort = Math.min(a.parts.words.length, b.parts.words.length) === 1;
  return !isShort || a.voices.every((x) => b.voices.every((y) => doKindsFit(x.source, y.source)));
}

const doKindsFit = (a: Source, b: Source): boolean =>
  a.kind === b.kind || [a.kind, b.kind].some((kind) => kind === 'unknown' || kind === 'other');

/** An article that has two of them tells them apart. */
function areApart(groups: readonly Group[]): boolean {
  const articles = groups.flatMap(({ voices }) => [...new Set(voices.map(({ article }) => article))]);
  return new Set(articles).size === articles.length;
}
