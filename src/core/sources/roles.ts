import type { Span } from '../report/types';
import { DETERMINERS, PREPOSITIONS, VERBS } from './lexicon/function-words';
import { PEOPLES } from './lexicon/places';
import { ROLE_MODIFIERS, SHORT_TITLES } from './lexicon/roles';
import type { Name } from './names';
import { bodyNounOf, roleOf, singular } from './nouns';
import { headNoun, type NameIndex, readPhrase } from './phrase';
import type { Role } from './types';
import type { Word } from './words';

/** What the reader of roles needs to know of a text. */
export interface RoleContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: NameIndex;
  /** Entity of a name. */
  readonly entityOf: (name: number) => number;
}

const FORMER = /\b(?:former|ex|late|one-time|onetime|retired|then|outgoing)\b/i;
const LONGEST_APPOSITION = 32;

/** Roles that the words right beside a name give it: titles before it, an apposition or clause behind it. */
export function rolesBeside(context: RoleContext, name: Name): Role[] {
  return [
    titleBefore(context, name),
    inBrackets(context, name),
    ...behind(context, name),
    inFront(context, name),
    compound(context, name),
  ].filter((role) => role !== null);
}

function role(context: RoleContext, head: string, from: number, end: number, source: Role['from']): Role | null {
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

/** "Massachusetts Sen.", "White House press secretary", "a Trump lawyer": all that leads to a name. */
function titleBefore(context: RoleContext, { from, lead }: Name): Role | null {
  const { words, index } = context;
  const { sentence, quoted } = words[from]!;
  let start = lead;
  while (start > 0 && from - start < 12) {
    const word = words[start - 1]!;
    if (word.sentence !== sentence || word.quoted !== quoted || !word.letters) break;
    const near = start === from || start === lead || words[start]!.letters;
    if (!near) break;
    const low = word.low;
    if (DETERMINERS.has(low) || VERBS.has(low) || PREPOSITIONS.has(low)) {
      if (low === 'of' && /^(?:secretary|director|head|chief|leader|minister)$/.test(words[start - 2]?.low ?? '')) {
        start -= 2;
        continue;
      }
      break;
    }
    const fits =
      index.at[start - 1]! >= 0 ||
      roleOf(low) !== undefined ||
      ROLE_MODIFIERS.has(low) ||
      PEOPLES.has(low) ||
      bodyNounOf(low) !== undefined ||
      word.possessive ||
      /-(?:based|elect|born|year-old|in-law)$/.test(low) ||
      SHORT_TITLES.has(low);
    if (!fits) break;
    start--;
  }
  // "Smith and lawyer Ann Lee", "Trump’s Ann": a name alone is no title.
  while (start < from && index.at[start]! >= 0 && !words[start]!.possessive && allNames(index, start, from))
    start = index.to(index.at[start]!);
  for (let i = from - 1; i >= start; i--) {
    if (index.at[i]! >= 0) continue;
    const low = words[i]!.low;
    const head =
      SHORT_TITLES.get(low) ?? (i > start ? roleOf(`${words[i - 1]!.low} ${singular(low)}`) : undefined) ?? roleOf(low);
    if (head === undefined || head === '') continue;
    return role(context, head, start, from, 'title');
  }
  // "Republican Donald Trump": the party before a name.
  const before = words[from - 1];
  if (
    before !== undefined &&
    start < from &&
    /^(?:republican|democrat|democratic|conservative|labour|liberal|tory)$/.test(before.low)
  )
    return role(context, 'politician', start, from, 'title');
  return null;
}

const PUBLIC_FIGURE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    campaign: 'candidate',
    supporter: 'candidate',
    voter: 'candidate',
    rally: 'candidate',
    'running mate': 'candidate',
    surrogate: 'candidate',
    ticket: 'candidate',
    candidacy: 'candidate',
    nomination: 'candidate',
    backer: 'candidate',
    delegate: 'candidate',
    camp: 'candidate',
    administration: 'president',
    presidency: 'president',
    cabinet: 'president',
    government: 'premier',
  }),
);

/** "the Lee campaign", "Lee’s running mate": a noun behind a name that only public figures have. */
function compound(context: RoleContext, { lead, to, type }: Name): Role | null {
  const { words } = context;
  const next = words[to];
  if (type === 'place' || type === 'body' || next === undefined || next.cap || next.quoted !== words[to - 1]!.quoted)
    return null;
  const after = words[to + 1];
  const last = /^(?:presidential|election|own|2\d{3})$/.test(next.low)
    ? to + 1
    : next.low === 'running' && after?.low === 'mate'
      ? to + 1
      : to;
  const noun = words[last];
  const head = PUBLIC_FIGURE.get(last > to && next.low === 'running' ? 'running mate' : singular(noun?.low ?? ''));
  return head === undefined ? null : role(context, head, lead, last + 1, 'compound');
}

function allNames(index: NameIndex, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (index.at[i]! < 0) return false;
  return true;
}

/** "(R-Ohio)", "(D-Mont.)": parties and states of lawmakers. */
function inBrackets(context: RoleContext, { to }: Name): Role | null {
  const { words } = context;
  if (words[to]?.text !== '(') return null;
  const inside = words[to + 1]?.text ?? '';
  if (!/^(?:[RDI](?:-\p{L}+)?|Republican|Democrat|Rep|Dem|Lab|Con)$/u.test(inside)) return null;
  let end = to + 1;
  while (end < words.length && end - to < 8 && words[end]!.text !== ')') end++;
  return role(context, 'lawmaker', to + 1, end, 'apposition');
}

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

function behind(context: RoleContext, name: Name): Role[] {
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

/** "A lawyer for the city, Ann Lee, said": the description in front of a name. */
function inFront(context: RoleContext, { lead, from, type }: Name): Role | null {
  const { words, index } = context;
  if (type === 'place' || words[lead - 1]?.text !== ',') return null;
  const { sentence, quoted } = words[from]!;
  let start = lead - 2;
  while (start >= 0 && lead - start < 16) {
    const word = words[start]!;
    if (word.sentence !== sentence || word.quoted !== quoted || /^[,;:"“”()]$/.test(word.text)) return null;
    const opens =
      /^(?:a|an|the|his|her|its|their|another|one)$/.test(word.low) || (word.possessive && index.at[start]! >= 0);
    if (opens) {
      const phrase = readPhrase(words, start, lead - 1, index);
      const head = phrase === null || phrase.name >= 0 ? undefined : roleAt(words, phrase.from, phrase.coreEnd);
      if (head === undefined) {
        start--;
        continue;
      }
      const at = index.at[start]! >= 0 ? index.from(index.at[start]!) : start;
      // "He met the mayor, Ann Lee": fine; "told the mayor, Ann Lee said": the name begins another clause.
      return role(context, head, at, lead - 1, 'apposition');
    }
    if (VERBS.has(word.low)) return null;
    start--;
  }
  return null;
}
