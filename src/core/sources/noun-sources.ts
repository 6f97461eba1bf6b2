import { findDefinite, findLater } from './definites';
import { ALIASES, PARTY_WORDS } from './lexicon/bodies';
import { ISSUED } from './lexicon/documents';
import { DETERMINERS, PREPOSITIONS } from './lexicon/function-words';
import { bodyNounOf, documentOf, isPlural, isPoll, roleOf, singular } from './nouns';
import { headNoun, type NameIndex, type NounPhrase, readPhrase } from './phrase';
import type { Noun, Reading } from './reading';
import type { Antecedent } from './reasons';
import { bodiesIn } from './roles';
import type { Entity, EntityType } from './types';
import type { Word } from './words';

/** The entity of a phrase and how it was found: null where the phrase names it itself. */
export interface NounResolution {
  readonly entity: number;
  readonly how: Antecedent | null;
}

const QUANTIFIER =
  /^(?:some|many|most|several|few|other|others|another|all|every|each|any|no|number|dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|majority|half|more|numerous|various|certain)$/;
const LONGEST_NAME = 90;
/** Nouns of one head that are looked back to. */
const MOST_KNOWN = 40;

/**
 * Whom the words `[from, to)` of a headline or lead mean where the article names them later, once the whole text is read;
 * null where it does not.
 */
export function resolveLater(reading: Reading, from: number, to: number): NounResolution | null {
  const { words } = reading;
  const phrase = readPhrase(words, from, to, reading.index);
  if (phrase === null || !isOpen(reading, phrase)) return null;
  const entity = findLater(reading, phrase, headNoun(words, phrase));
  return entity === null ? null : { entity, how: 'role' };
}

/** Names nobody and goes back to nobody: "a judge", and in headlines "judge". */
function isOpen({ words, index }: Reading, { from, head, determiner, owner }: NounPhrase): boolean {
  if (owner >= 0 || isPlural(words[head]!.low)) return false;
  if (index.at[head]! >= 0 || (index.at[from]! >= 0 && determiner === '')) return false;
  return determiner === 'a' || determiner === 'an' || determiner === '';
}

/** Who the words `[from, to)` mean: names, several names, or a noun with its description. */
export function resolveNoun(reading: Reading, from: number, end: number): NounResolution | null {
  const { words, index } = reading;
  const phrase = readPhrase(words, from, withName(index, from, end), index);
  if (phrase === null) return null;
  const names = namesOf(reading, phrase);
  if (names.length > 0) return fromNames(reading, phrase, names);
  return fromNoun(reading, phrase);
}

/** Behind the name whose title the words end in: "state Sen." is cut off before "Ann Lee". */
function withName(index: NameIndex, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const name = index.lead[i]!;
    if (name >= 0 && index.from(name) >= end) return index.to(name);
  }
  return end;
}

/** Names that the phrase is: the one its core ends in with those joined to it, or one that stands in apposition. */
function namesOf(reading: Reading, phrase: NounPhrase): number[] {
  const { words, index } = reading;
  const first = index.at[phrase.from]!;
  if (phrase.name < 0 && first >= 0 && reading.isHeadline(phrase.from)) return [first];
  if (phrase.name >= 0) return [phrase.name, ...joined(reading, phrase)];
  // "A lawyer for the city, Ann Lee,": an apposition names whom the noun describes.
  if (roleOf(headNoun(words, phrase)) === undefined || isPlural(words[phrase.head]!.low)) return [];
  for (let i = phrase.coreEnd; i < phrase.to; i++) {
    const name = index.at[i]!;
    if (name < 0) continue;
    const { lead, type } = reading.names[name]!;
    const end = words[index.to(name)];
    const entity = reading.entities[reading.entityOf(name)]!;
    if (
      words[lead - 1]?.text === ',' &&
      (type === 'person' || entity.type === 'person' || entity.type === 'unclear') &&
      (index.to(name) >= phrase.to || end?.text === ',')
    )
      return [name];
    i = index.to(name) - 1;
  }
  return [];
}

/** Names behind the first: "A, B and C". */
function joined(reading: Reading, phrase: NounPhrase): number[] {
  const { words, index } = reading;
  const found: number[] = [];
  let commas: number[] = [];
  let at = phrase.coreEnd;
  while (at < phrase.to) {
    const word = words[at]!;
    if (word.text === '(') {
      while (at < phrase.to && words[at]!.text !== ')') at++;
      at++;
      continue;
    }
    if (word.text !== ',' && word.low !== 'and' && word.text !== '&') break;
    const next = nameFrom(reading, at + 1, phrase.to);
    if (word.text === ',') {
      if (words[at + 1]?.low === 'and') {
        at++;
        continue;
      }
      if (next < 0) {
        // "…, Republican of Iowa, and …": an aside between names.
        let aside = at + 1;
        while (aside < phrase.to && words[aside]!.text !== ',') aside++;
        if (words[aside]?.text !== ',' || words[aside + 1]?.low !== 'and') break;
        at = aside;
        continue;
      }
      commas.push(next);
      at = index.to(next);
      continue;
    }
    if (next >= 0) {
      found.push(...commas, next);
      commas = [];
      at = index.to(next);
      continue;
    }
    break;
  }
  // Names behind commas alone are appositions ("Lee, Ohio").
  return found;
}

/** The name that begins at a word, with determiners and titles before it; -1 where there is none. */
function nameFrom({ words, index, names }: Reading, at: number, to: number): number {
  let i = at;
  while (
    i < to &&
    i - at < 4 &&
    index.at[i]! < 0 &&
    (DETERMINERS.has(words[i]!.low) || words[i]!.cap || roleOf(words[i]!.low) !== undefined)
  )
    i++;
  const name = i < to ? index.at[i]! : -1;
  return name >= 0 && names[name]!.from === i ? name : -1;
}

function fromNames(reading: Reading, phrase: NounPhrase, names: readonly number[]): NounResolution {
  const parts = names.map((name) => reading.entityOf(name));
  const { words } = reading;
  if (parts.length === 1) {
    const entity = reading.entities[parts[0]!]!;
    const rest = phrase.coreEnd;
    if (words[rest]?.low === 'and' && rest < phrase.to && phrase.to - rest < 12)
      return withOthers(reading, phrase, entity);
    return { entity: entity.index, how: 'short form' };
  }
  return { entity: reading.several(parts), how: null };
}

/** "Lee and other members of the choir". */
function withOthers(reading: Reading, phrase: NounPhrase, first: Entity): NounResolution {
  const { text, words } = reading;
  const rest = text.slice(words[phrase.coreEnd]!.start, words[phrase.to - 1]!.end);
  if (!/^and (?:other|several|many|some|his|her|their|the|a|two|three)/i.test(rest))
    return { entity: first.index, how: 'short form' };
  const name = `${first.name} ${rest}`;
  const known = nounsOf(reading, name)[0];
  if (known !== undefined) return { entity: known.entity, how: null };
  const entity = reading.create({ type: 'several', name, parts: [first.index], plural: true, named: first.named });
  keep(reading, name, {
    entity: entity.index,
    head: name,
    words: new Set(),
    quantified: false,
    plural: true,
    owner: -1,
  });
  return { entity: entity.index, how: null };
}

function nounsOf(reading: Reading, head: string): Noun[] {
  return reading.nouns.get(head) ?? [];
}

function keep(reading: Reading, head: string, noun: Noun): void {
  const list = reading.nouns.get(head);
  if (list === undefined) reading.nouns.set(head, [noun]);
  else list.push(noun);
}

function fromNoun(reading: Reading, phrase: NounPhrase): NounResolution | null {
  const { words, entities } = reading;
  const head = headNoun(words, phrase);
  const owner = ownerOf(reading, phrase);
  const party = partyOf(reading, phrase);
  if (party >= 0) return { entity: party, how: 'role' };
  const kin = owner >= 0 ? kinOf(reading, head, owner) : -1;
  if (kin >= 0) return { entity: kin, how: 'role' };
  // "Lee’s statement" is what Lee’s office said, where the article has such an office.
  if (ISSUED.has(head) && owner >= 0) {
    const office = officeOf(reading, owner);
    if (office >= 0) return { entity: office, how: 'role' };
  }
  const counted = isCounted(reading, phrase);
  const plural = phrase.determiner !== 'one' && isPlural(words[phrase.head]!.low);
  const definite =
    /^(?:the|this|that|these|those)$/.test(phrase.determiner) ||
    (phrase.determiner === '' && owner < 0 && !plural && !words[phrase.head]!.cap);
  if (definite || /^(?:both|all|two|each)$/.test(phrase.determiner)) {
    const named = findDefinite(reading, phrase, head, plural);
    if (named !== null) return { entity: named, how: 'role' };
  }
  const quantified =
    QUANTIFIER.test(phrase.determiner) ||
    /^(?:other|others|some|many|most|several|few|two|three|four|five)$/.test(
      words[phrase.from + (phrase.determiner === '' ? 0 : 1)]?.low ?? '',
    );
  const content = contentWords(reading, phrase);
  const shown = shownName(reading, phrase, owner);
  const known = [head, ...(/^(?:team|camp|operation|aides)$/.test(head) ? ['campaign'] : [])].flatMap((one) =>
    nounsOf(reading, one).slice(-MOST_KNOWN),
  );
  const same = known.findLast((noun) => {
    if (noun.owner !== owner) return owner < 0 && definite && isSubset(content, noun.words);
    if (entities[noun.entity]!.name.toLowerCase() === shown.toLowerCase()) return true;
    if (noun.plural !== plural) return false;
    if (quantified || noun.quantified) return definite && isSubset(content, noun.words);
    if (/^(?:a|an|another)$/.test(phrase.determiner)) return false;
    return isSubset(content, noun.words) || (!definite && isSubset(noun.words, content));
  });
  if (same !== undefined) {
    const entity = entities[same.entity]!;
    if (content.size > entity.words.length && !definite && shown.length > entity.name.length) {
      entity.name = shown;
      entity.words = [...content];
    }
    return { entity: same.entity, how: shown.toLowerCase() === entity.name.toLowerCase() ? null : 'role' };
  }
  const type = counted ? 'document' : typeOfNoun(head, plural, words[phrase.head]!);
  const namedBody = type === 'body' && (hasName(reading, phrase) || owner >= 0);
  const entity = reading.create({
    type,
    name: shown,
    words: [...content],
    named: namedBody || PARTY_WORDS.has(words[phrase.head]!.low),
    plural: plural || type === 'group',
    roles: [
      {
        head: counted ? 'percent' : head,
        words: shown,
        span: [words[phrase.from]!.start, words[phrase.to - 1]!.end],
        bodies: [...bodiesIn(reading, phrase.from, phrase.to), ...(owner >= 0 ? [owner] : [])],
        former: /\b(?:former|retired|ex)\b/i.test(shown),
        from: 'head',
      },
    ],
  });
  keep(reading, head, { entity: entity.index, head, words: content, quantified, plural, owner });
  return { entity: entity.index, how: null };
}

/** The party that a plural such as "Republicans" means, where the article names it. */
function partyOf({ words, entities, parties }: Reading, { from, coreEnd, to, head }: NounPhrase): number {
  const { low, text } = words[head]!;
  if (coreEnd - from !== 1 || to > coreEnd || !PARTY_WORDS.has(low)) return -1;
  const alias = ALIASES.get(low);
  const party = alias === undefined ? undefined : parties.get(alias);
  if (party === undefined) return -1;
  const entity = entities[party]!;
  if (text.length > entity.name.replace(/^the /, '').length) entity.name = text;
  return party;
}

const KIN =
  /^(?:ex-)?(?:wife|husband|daughter|son|father|mother|brother|sister|widow|partner|fiancée|fiancé|girlfriend|boyfriend|grandson|granddaughter|running mate|opponent|rival|lawyer|spokesman|spokeswoman|attorney|boss|successor|predecessor)$/;

/** The named one whom the article calls somebody’s wife, lawyer … before. */
function kinOf({ entities, discourse, words }: Reading, head: string, owner: number): number {
  if (!KIN.test(head)) return -1;
  const bare = head.replace(/^ex-/, '');
  const near = discourse.recent(
    words.length,
    ({ type, named, index }) => type === 'person' && named && index !== owner,
    16,
  );
  return (
    near.find(({ entity }) =>
      entities[entity]!.roles.some((role) => role.head.replace(/^ex-/, '') === bare && role.from !== 'compound'),
    )?.entity ?? -1
  );
}

const PEOPLE_ASKED =
  /^(?:voters?|respondents?|americans?|adults?|people|those|britons?|residents?|workers?|parents?|students?|women|men|households?|republicans?|democrats?|independents?|percent|%|women|owners?|participants?|users?|workers?|patients?|teens?|teenagers?|customers?)$/;

/** Shares of people asked: "63 percent", "a majority of voters" where the article has a poll. */
function isCounted({ words, nouns }: Reading, { from, to, head }: NounPhrase): boolean {
  const stretch = words.slice(from, Math.min(to, from + 12)).map(({ low }) => low);
  if (!PEOPLE_ASKED.test(words[head]!.low) && !stretch.includes('percent') && !stretch.includes('%')) return false;
  if (stretch.some((low, i) => low === 'percent' || low === '%' || (/^\d+$/.test(low) && stretch[i + 1] === 'percent')))
    return true;
  const share = stretch.some(
    (low, i) =>
      /^(?:majority|plurality|half|quarter|third|thirds|two-thirds)$/.test(low) ||
      (/^(?:in|of)$/.test(low) && /^(?:10|ten|five|three|four)$/.test(stretch[i + 1] ?? '')),
  );
  return share && [...nouns.keys()].some(isPoll);
}

const isSubset = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean => {
  for (const word of small) if (!large.has(word)) return false;
  return true;
};

/** Words of the name but its determiner and head, in the singular; names by their entity. */
function contentWords({ words, index, entityOf }: Reading, phrase: NounPhrase): Set<string> {
  const { from, head, owner, determiner } = phrase;
  const end = nameEnd(words, phrase);
  const content = new Set<string>();
  for (let i = from; i < end; i++) {
    const name = index.at[i]!;
    if (name >= 0) {
      content.add(`#${entityOf(name)}`);
      i = index.to(name) - 1;
      continue;
    }
    const { low, letters } = words[i]!;
    if (i === head || i === owner || !letters || low === determiner || DETERMINERS.has(low) || PREPOSITIONS.has(low))
      continue;
    content.add(singular(low));
  }
  return content;
}

function hasName({ index }: Reading, { from, coreEnd }: NounPhrase): boolean {
  for (let i = from; i < coreEnd; i++) if (index.at[i]! >= 0) return true;
  return false;
}

function typeOfNoun(head: string, plural: boolean, word: Word): EntityType {
  if (isPoll(head) || (documentOf(head) !== undefined && roleOf(head) === undefined)) return 'document';
  if (roleOf(head) !== undefined)
    return plural || /^(?:police|family|staff|crew|people|opposition)$/.test(head) ? 'group' : 'person';
  if (bodyNounOf(head) !== undefined) return plural ? 'group' : 'body';
  if (PARTY_WORDS.has(word.low)) return 'group';
  if (/^(?:some|others?|many|several|most|few|both|all|those|everyone|everybody|half|majority)$/.test(word.low))
    return 'group';
  if (/^(?:one|another|someone|somebody)$/.test(word.low)) return 'person';
  return plural ? 'group' : 'unclear';
}

/** The entity that owns what the phrase means ("Trump’s office", "her lawyer"), or -1. */
function ownerOf(reading: Reading, { owner }: NounPhrase): number {
  if (owner < 0) return -1;
  const name = reading.index.at[owner]!;
  if (name >= 0) return reading.entityOf(name);
  return reading.possessor(owner);
}

/** The office, campaign or team of a person that the article has as a source. */
function officeOf(reading: Reading, owner: number): number {
  for (const head of ['office', 'campaign', 'team', 'transition team']) {
    const noun = nounsOf(reading, head).find((one) => one.owner === owner);
    if (noun !== undefined) return noun.entity;
  }
  return reading.entities[owner]!.type === 'body' ? owner : -1;
}

/** Where the phrase ends as a name: before asides and clauses, and not too long. */
function nameEnd(words: readonly Word[], { from, coreEnd, to }: NounPhrase): number {
  let end = coreEnd;
  while (end < to) {
    const word = words[end]!;
    if (!word.letters || /^(?:who|whom|whose|which|that|where|when|while|and)$/.test(word.low)) break;
    if (word.end - words[from]!.start > LONGEST_NAME) break;
    end++;
  }
  while (end > coreEnd && (PREPOSITIONS.has(words[end - 1]!.low) || DETERMINERS.has(words[end - 1]!.low))) end--;
  return end;
}

/** The phrase as a name: without asides and clauses, with its owner’s name for "his" and "her". */
function shownName(reading: Reading, phrase: NounPhrase, owner: number): string {
  const { text, words, entities } = reading;
  const end = nameEnd(words, phrase);
  const isPronoun =
    phrase.owner >= 0 &&
    reading.index.at[phrase.owner]! < 0 &&
    owner >= 0 &&
    /^(?:his|her|its|their|whose)$/.test(words[phrase.owner]!.low);
  const close = words[end - 1]!;
  const bare = text.slice(words[phrase.from]!.start, close.end).replace(/\s+/g, ' ');
  if (!isPronoun || phrase.owner !== phrase.from) return bare;
  const rest = text.slice(words[phrase.from + 1]?.start ?? close.end, close.end).replace(/\s+/g, ' ');
  return `${entities[owner]!.name}’s ${rest}`;
}
