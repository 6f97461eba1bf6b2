import { DETERMINERS, PREPOSITIONS, VERBS } from './lexicon/function-words';
import { PEOPLES } from './lexicon/places';
import { ROLE_MODIFIERS } from './lexicon/roles';
import type { Name } from './names';
import { bodyNounOf, roleOf, singular } from './nouns';
import { headNoun, isSeveral, readPhrase } from './phrase';
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
  if (start < 0 || start >= words.length) return [...ofBody(context, name), ...predicate(context, name)];
  const first = words[start]!;
  if (first.sentence !== words[name.from]!.sentence || first.quoted !== words[name.from]!.quoted || !first.letters)
    return [];
  // "Lee, citing two officials, said" tells what Lee does; "Lee, acting mayor," who Lee is.
  if (VERBS.has(first.low) || (/ing$/.test(first.low) && !isRoleWord(first.low))) return [];
  const end = apposEnd(words, start);
  if (first.low === 'who' || first.low === 'whose') return clause(context, start, end);
  // "In Chelsea, the mayor said": what a verb follows is a subject of its own.
  const stop = words[end];
  const isSubject = stop !== undefined && VERBS.has(stop.low) && stop.sentence === first.sentence;
  if (isSubject && PREPOSITIONS.has(words[name.lead - 1]?.low ?? '')) return [];
  if (stop?.text !== ',' && inOpening(context, name.lead)) return [];
  const found = describe(context, start, end);
  return found === null ? [] : [found];
}

const isRoleWord = (low: string): boolean => ROLE_MODIFIERS.has(low) || roleOf(low) !== undefined;

/** Participles and others that open a sentence before its subject: "After a talk with Lee, the mayor …". */
const OPENS =
  /^(?:after|following|despite|before|during|since|while|when|as|with|without|in|at|on|by|for|like|unlike|because|although|though|if|once|until|given|based|amid|having)$/;

/** Whether a word stands in what comes before the subject of its sentence: no comma is between it and the opening word. */
function inOpening({ words }: RoleContext, at: number): boolean {
  const { sentence, quoted } = words[at]!;
  let from = at;
  while (from > 0 && words[from - 1]!.sentence === sentence) {
    const before = words[from - 1]!;
    if (before.quoted !== quoted || /^[,;:—–]$/.test(before.text) || at - from > LONGEST_APPOSITION) return false;
    from--;
  }
  return from < at && (OPENS.test(words[from]!.low) || /[a-z]ing$/.test(words[from]!.low));
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
  const own = roleAt(words, phrase.from, phrase.coreEnd);
  if (isSeveral(words, phrase) && !VICE_PRESIDENT.test(own ?? '')) return null;
  const head = own ?? headNoun(words, phrase);
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

/** Words behind a role that belong to it: "professor emeritus", "chairman elect". */
const BEHIND_ROLE = /^(?:emerit(?:us|a)|lead|elect|designate|general|laureate|extraordinary|apparent|one|i+|\d+)$/;

/** "SVP", "vp": what stands behind it belongs to it ("senior vp partnerships"). */
const VICE_PRESIDENT = /^[ase]?vp$/;

/** The role that the core of a phrase ends in, of one word or two. */
function roleAt(words: readonly Word[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) if (VICE_PRESIDENT.test(words[i]!.low)) return words[i]!.low;
  const last = BEHIND_ROLE.test(words[to - 1]!.low) ? to - 2 : to - 1;
  for (let i = to - 1; i >= from && i >= last; i--) {
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
  // "who works as a nurse at …".
  for (let as = at; as + 2 < end && as - at < 5; as++) {
    if (words[as]!.low !== 'as' || !/^(?:a|an|the)$/.test(words[as + 1]!.low)) continue;
    const found = describe(context, as + 1, end);
    if (found !== null) return [found];
  }
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

/** "Ann Lee of the Harbour Police", "Ann Lee from Clear Merrow": the body that somebody is of. */
function ofBody(context: RoleContext, { from, to, type }: Name): Role[] {
  const { words, index } = context;
  if (type === 'body' || !/^(?:of|from)$/.test(words[to]?.low ?? '')) return [];
  const at = DETERMINERS.has(words[to + 1]?.low ?? '') ? to + 2 : to + 1;
  const body = index.at[at] ?? -1;
  if (body < 0 || words[at]!.sentence !== words[from]!.sentence || context.typeOf(body) !== 'body') return [];
  // "of NASA’s Jet Propulsion Laboratory".
  const next = index.at[index.to(body)] ?? -1;
  const end = next >= 0 && words[index.to(body) - 1]!.possessive ? index.to(next) : index.to(body);
  const found = role(context, 'member', to, end, 'apposition');
  return found === null ? [] : [found];
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
export function inFront(context: RoleContext, { lead, from, to, type }: Name): Role | null {
  const { words, index } = context;
  if (type === 'place' || words[lead - 1]?.text !== ',') return null;
  const { sentence, quoted } = words[from]!;
  // "two lawyers, Ann Lee and Ray Orr".
  const goesOn = /^(?:and|,)$/.test(words[to]?.low ?? '') && words[to + 1]?.cap === true;
  for (let start = lead - 2; lead - start < 16; start--) {
    const word = words[start];
    const outside = word === undefined || word.sentence !== sentence || word.quoted !== quoted;
    if (outside || VERBS.has(word.low))
      return isTitleStart(context, start + 1) ? titledBy(context, start + 1, lead - 1, goesOn) : null;
    if (/^[,;:"“”()]$/.test(word.text)) return null;
    const opens =
      /^(?:a|an|the|his|her|its|their|another|one)$/.test(word.low) || (word.possessive && index.at[start]! >= 0);
    // "After a talk with the mayor, Lee said": whom Lee talked with.
    if (opens && isObject(context, start, to)) return null;
    const found = opens ? titledBy(context, start, lead - 1, goesOn) : null;
    if (found !== null) return found;
  }
  return null;
}

/** "Minister of Mines, Ann Lee", "Welsh champion Ann Lee": what may begin a title without an article. */
function isTitleStart({ words, index }: RoleContext, at: number): boolean {
  const low = words[at]?.low ?? '';
  return index.at[at]! >= 0 || isRoleWord(low) || PEOPLES.has(low);
}

/** Whether a phrase goes with a preposition that opens the sentence, and a name behind its comma with what follows. */
function isObject(context: RoleContext, start: number, nameEnd: number): boolean {
  const { words } = context;
  const next = words[nameEnd];
  if (next === undefined || !next.letters || /^whos?e?$/.test(next.low)) return false;
  return (
    PREPOSITIONS.has(words[start - 1]?.low ?? '') &&
    (inOpening(context, start) || words[start - 2]?.sentence !== words[start]!.sentence)
  );
}

/** Unnamed by what they are called: no name goes with such a word. */
const UNNAMED = /^(?:source|insider|informant|whistleblower|people)$/;

/** The role in the core of the phrase that begins at a word, if it has one. */
function titledBy(context: RoleContext, start: number, end: number, goesOn: boolean): Role | null {
  const { words, index } = context;
  const phrase = readPhrase(words, start, end, index);
  if (phrase === null || phrase.name >= 0 || phrase.from !== start) return null;
  const several = isSeveral(words, phrase) && !goesOn;
  const head = several ? undefined : roleAt(words, phrase.from, phrase.coreEnd);
  const at = index.at[start]! >= 0 ? index.from(index.at[start]!) : start;
  return head === undefined || UNNAMED.test(head) ? null : role(context, head, at, end, 'apposition');
}
