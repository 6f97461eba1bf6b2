import { PREPOSITIONS, VERBS } from './lexicon/function-words';
import type { Name } from './names';
import { bodyNounOf, roleOf, singular } from './nouns';
import { headNoun, readPhrase } from './phrase';
import { type RoleContext, role } from './role';
import type { Role } from './types';
import type { Word } from './words';

const LONGEST_APPOSITION = 32;

/** Skips "(…)" and "," and an age behind a name; gives where a description may begin, or -1. */
function descriptionStart(words: readonly Word[], to: number): number {
  let at = to;
  if (words[at]?.text === '(') {
    while (at < words.length && at - to < 14 && words[at]!.text !== ')') at++;
    at++;
  }
  if (/^(?:jr|sr|ii|iii)$/.test(words[at]?.low ?? '')) at++;
  if (words[at]?.text === ',' && /^(?:jr|sr)$/.test(words[at + 1]?.low ?? '')) at += 2;
  if (words[at]?.text !== ',' && !/^[-–—(]$/.test(words[at]?.text ?? ''))
    return /^who(?:se)?$/.test(words[at]?.low ?? '') ? at : -1;
  at++;
  if (/^\d{1,3}$/.test(words[at]?.text ?? '') && /^[,)]$/.test(words[at + 1]?.text ?? '')) at += 2;
  return at;
}

export function behind(context: RoleContext, name: Name): Role[] {
  const { words } = context;
  const start = descriptionStart(words, name.to);
  if (start < 0 || start >= words.length) return predicate(context, name);
  const first = words[start]!;
  if (first.sentence !== words[name.from]!.sentence || first.quoted !== words[name.from]!.quoted || !first.letters)
    return [];
  if (VERBS.has(first.low)) return [];
  const end = apposEnd(words, start);
  if (first.low === 'who' || first.low === 'whose') return clause(context, start, end);
  // "In Chelsea, the mayor said": what a verb follows is a subject of its own.
  const stop = words[end];
  const isSubject = stop !== undefined && VERBS.has(stop.low) && stop.sentence === first.sentence;
  if (isSubject && PREPOSITIONS.has(words[name.lead - 1]?.low ?? '')) return [];
  const found = describe(context, start, end);
  return found === null ? [] : [found];
}

/** Where an apposition ends: at a comma that closes it, a dash, a bracket, or the end of its sentence. */
function apposEnd(words: readonly Word[], start: number): number {
  const { sentence, quoted } = words[start]!;
  let end = start;
  while (end < words.length && end - start < LONGEST_APPOSITION) {
    const word = words[end]!;
    if (word.sentence !== sentence || word.quoted !== quoted || /^[.;:!?—–()"“”]$/.test(word.text)) break;
    if (word.text === ',') {
      const next = words[end + 1];
      if (next === undefined || !(next.cap && /^(?:of|in|at|near|outside|from)$/.test(words[end - 2]?.low ?? '')))
        break;
    } else if (end > start && VERBS.has(word.low) && !hasClause(words, start, end)) break;
    end++;
  }
  return end;
}

const hasClause = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(?:who|that|which|whose|where)$/.test(words[i]!.low)) return true;
  return false;
};

/** A noun phrase that says what somebody is: its head must be a noun for people or bodies. */
function describe(context: RoleContext, from: number, to: number): Role | null {
  const { words, index } = context;
  const lawmaker = titleOfPlace(context, from, to);
  if (lawmaker !== null) return lawmaker;
  const phrase = readPhrase(words, from, to, index);
  if (phrase === null || phrase.name >= 0) return null;
  const head = roleAt(words, phrase.from, phrase.coreEnd) ?? headNoun(words, phrase);
  if (roleOf(head) === undefined && bodyNounOf(head) === undefined) return null;
  return role(context, head, phrase.from, to, 'apposition');
}

/** "Republican of Iowa", "D-Ohio": party and place behind a lawmaker's name. */
function titleOfPlace(context: RoleContext, from: number, to: number): Role | null {
  const { words } = context;
  const low = words[from]?.low ?? '';
  const party = /^(?:republican|democrat|independent)$/.test(low) && /^(?:of|from)$/.test(words[from + 1]?.low ?? '');
  if (!party && !/^[rdi](?:-.+)?$/.test(low)) return null;
  return role(context, 'lawmaker', from, to, 'apposition');
}

/** The last role in the core of a phrase, of one word or two. */
function roleAt(words: readonly Word[], from: number, to: number): string | undefined {
  for (let i = to - 1; i >= from && i >= to - 2; i--) {
    const low = words[i]!.low;
    if (words[i]!.possessive) return undefined;
    const both = i > from ? roleOf(`${words[i - 1]!.low} ${singular(low)}`) : undefined;
    const found = both ?? roleOf(low);
    if (found !== undefined) return found;
  }
  return undefined;
}

const CLAUSE_ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    runs: 'director',
    leads: 'leader',
    heads: 'head',
    owns: 'owner',
    founded: 'founder',
    chairs: 'chairman',
    directs: 'director',
    manages: 'manager',
    teaches: 'professor',
    studies: 'researcher',
    researches: 'researcher',
    coaches: 'coach',
    represents: 'representative',
    lives: 'resident',
    attends: 'student',
    works: 'worker',
    oversees: 'director',
    edits: 'editor',
    hosts: 'host',
    covers: 'reporter',
    witnessed: 'witness',
    saw: 'witness',
    voted: 'voter',
    farms: 'farmer',
    operates: 'owner',
    advises: 'adviser',
    prosecuted: 'prosecutor',
    grew: 'resident',
    lost: 'resident',
    moved: 'resident',
    sued: 'plaintiff',
    'co-owns': 'owner',
    'co-founded': 'founder',
    serves: 'member',
  }),
);

/** "who runs …", "who is a …": a clause behind a name as a role. */
function clause(context: RoleContext, start: number, end: number): Role[] {
  const { words, text } = context;
  let at = start + 1;
  while (
    at < end &&
    /^(?:has|have|had|also|now|once|currently|previously|still|was|is|are|were|been|long|then|co-)$/.test(
      words[at]!.low,
    )
  )
    at++;
  if (at >= end) return [];
  const head = CLAUSE_ROLES.get(words[at]!.low);
  const before = words[at - 1]!.low;
  if (head === 'representative' && words[at + 1] !== undefined) {
    const rest = text.slice(words[at]!.end, words[end - 1]!.end).toLowerCase();
    const legal =
      /\b(?:plaintiff|defendant|family|families|victim|him|her|them|suspect|client|lawsuit|accus|teen|man|woman)/.test(
        rest,
      );
    const found = role(context, legal ? 'lawyer' : 'lawmaker', start, end, 'apposition');
    return found === null ? [] : [found];
  }
  if (head !== undefined) {
    const found = role(context, head, start, end, 'apposition');
    return found === null ? [] : [found];
  }
  if (/^(?:is|was|are|been)$/.test(before)) {
    const found = describe(context, at, end);
    if (found !== null) return [{ ...found, span: found.span }];
  }
  const lives = end - start <= 12 ? role(context, 'person', start, end, 'clause') : null;
  return lives === null ? [] : [lives];
}

/** "Ann Lee is the mayor of …". */
function predicate(context: RoleContext, { to, from }: Name): Role[] {
  const { words } = context;
  const verb = words[to];
  if (verb === undefined || !/^(?:is|was)$/.test(verb.low) || verb.quoted !== words[from]!.quoted) return [];
  if (!/^(?:a|an|the|one)$/.test(words[to + 1]?.low ?? '')) return [];
  const end = apposEnd(words, to + 1);
  const found = describe(context, to + 1, end);
  return found !== null && roleOf(found.head) !== undefined ? [found] : [];
}

/** "A lawyer for the city, Ann Lee, said", "Minister of Mines, Ann Lee": the description in front of a name. */
export function inFront(context: RoleContext, { lead, from, type }: Name): Role | null {
  const { words, index } = context;
  if (type === 'place' || words[lead - 1]?.text !== ',') return null;
  const { sentence, quoted } = words[from]!;
  for (let start = lead - 2; lead - start < 16; start--) {
    const word = words[start];
    const outside = word === undefined || word.sentence !== sentence || word.quoted !== quoted;
    if (outside || VERBS.has(word.low)) return titledBy(context, start + 1, lead - 1);
    if (/^[,;:"“”()]$/.test(word.text)) return null;
    const opens =
      /^(?:a|an|the|his|her|its|their|another|one)$/.test(word.low) || (word.possessive && index.at[start]! >= 0);
    const found = opens ? titledBy(context, start, lead - 1) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The role in the core of the phrase that begins at a word, if it has one. */
function titledBy(context: RoleContext, start: number, end: number): Role | null {
  const { words, index } = context;
  const phrase = readPhrase(words, start, end, index);
  if (phrase === null || phrase.name >= 0 || phrase.from !== start) return null;
  const head = roleAt(words, phrase.from, phrase.coreEnd);
  const at = index.at[start]! >= 0 ? index.from(index.at[start]!) : start;
  return head === undefined ? null : role(context, head, at, end, 'apposition');
}
