import { findDefinite, findLater } from './definites';
import { keep, nounsOf } from './known-nouns';
import { PARTY_WORDS } from './lexicon/bodies';
import { ISSUED } from './lexicon/documents';
import { CALENDAR } from './lexicon/function-words';
import { contentWords, hasName, shownName } from './noun-names';
import { bodyNounOf, documentOf, isPlural, isPoll, roleOf } from './nouns';
import { campaignOf, kinOf, officeOf, ownerOf, partyOf } from './owners';
import { headNoun, isSeveral, type NounPhrase, readPhrase } from './phrase';
import { namesOf, withName } from './phrase-names';
import type { Reading } from './reading';
import type { Antecedent } from './reasons';
import { bodiesIn } from './role';
import type { Entity, EntityType } from './types';
import type { Word } from './words';

/** The entity of a phrase and how it was found: null where the phrase names it itself. */
export interface NounResolution {
  readonly entity: number;
  readonly how: Antecedent | null;
}

const QUANTIFIER =
  /^(?:some|many|most|several|few|other|others|another|all|every|each|any|no|number|dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|majority|half|more|numerous|various|certain)$/;

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

function fromNoun(reading: Reading, phrase: NounPhrase): NounResolution | null {
  const { words, entities } = reading;
  const owner = ownerOf(reading, phrase);
  // "Lee’s Monday announcement" may be cut short; "last month" and "2013" are nobody.
  if (isTime(words[phrase.head]!)) return owner < 0 ? null : { entity: owner, how: 'short form' };
  const campaign = campaignOf(reading, phrase, owner);
  const head = campaign === null ? headNoun(words, phrase) : 'campaign';
  const party = partyOf(reading, phrase);
  if (party >= 0) return { entity: party, how: 'role' };
  // "Her response was to say …": what is said is hers.
  if (owner >= 0 && SPEECH.test(head) && phrase.coreEnd === phrase.to) return { entity: owner, how: 'role' };
  const kin = owner >= 0 ? kinOf(reading, head, owner) : -1;
  if (kin >= 0) return { entity: kin, how: 'role' };
  // "Lee’s statement" is what Lee’s office said, where the article has such an office.
  if (ISSUED.has(head) && owner >= 0) {
    const office = officeOf(reading, owner);
    if (office >= 0) return { entity: office, how: 'role' };
  }
  const counted = isCounted(reading, phrase);
  const plural = isSeveral(words, phrase);
  const definite =
    /^(?:the|this|that|these|those)$/.test(phrase.determiner) ||
    (phrase.determiner === '' && owner < 0 && !plural && !words[phrase.head]!.cap);
  if (definite || /^(?:both|all|each)$/.test(phrase.determiner)) {
    const named = findDefinite(reading, phrase, head, plural);
    if (named !== null) return { entity: named, how: 'role' };
  }
  const quantified =
    QUANTIFIER.test(phrase.determiner) ||
    /^(?:other|others|some|many|most|several|few|two|three|four|five)$/.test(
      words[phrase.from + (phrase.determiner === '' ? 0 : 1)]?.low ?? '',
    );
  const content = contentWords(reading, phrase);
  const shown = campaign ?? shownName(reading, phrase, owner);
  const known = nounsOf(reading, head).slice(-MOST_KNOWN);
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
  const type = counted ? 'document' : typeOfNoun(head, plural, words[phrase.head]!, phrase.determiner);
  const namedBody = type === 'body' && (hasName(reading, phrase) || owner >= 0);
  const entity = reading.create({
    type,
    name: shown,
    words: [...content],
    named: namedBody || (PARTY_WORDS.has(words[phrase.head]!.low) && !quantified),
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

const TIME =
  /^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|years|decade|\d{4})$/;

// "PM" may be who governs.
const isTime = ({ low }: Word): boolean => TIME.test(low) || (CALENDAR.has(low) && !/^[ap]m$/.test(low));

/** Nouns for speech and thought, which whoever they belong to has. */
const SPEECH =
  /^(?:response|remark|comment|claim|view|argument|position|answer|obsession|idea|word|message|rhetoric|tone|conclusion|emphasis|admission|opinion|belief|hope|fear|concern|stance|assertion|allegation|promise|pledge|vow|criticism|call|warning|suggestion|explanation|insistence|point|contention|plan|advice|vision|assessment|prediction|complaint|apology|thought|reaction|accusation|denial|demand|theory|eye|mind)$/;

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

const PERSON_ENDING = /(?:[^aeiou]er|[^aeiou]or|ist|ologist|ian|ee|man|woman|wright|smith)$/;

function typeOfNoun(head: string, plural: boolean, word: Word, determiner: string): EntityType {
  if (isPoll(head) || (documentOf(head) !== undefined && roleOf(head) === undefined)) return 'document';
  if (/^(?:labour|gop)$/.test(word.low) && word.cap) return 'body';
  if (roleOf(head) !== undefined)
    return plural || /^(?:police|family|staff|crew|people|opposition)$/.test(head) ? 'group' : 'person';
  if (bodyNounOf(head) !== undefined) return plural ? 'group' : 'body';
  if (PARTY_WORDS.has(word.low)) return 'group';
  if (/^(?:some|others?|many|several|most|few|both|all|those|them|us|everyone|everybody|half|majority)$/.test(word.low))
    return 'group';
  if (determiner === 'no' || /^(?:nobody|no-one)$/.test(word.low)) return 'group';
  if (/^(?:one|another|someone|somebody)$/.test(word.low)) return 'person';
  // "the dispatcher", "an archivist": people by their ending.
  if (!plural && /^(?:the|a|an|one|another)$/.test(determiner) && PERSON_ENDING.test(head)) return 'person';
  return plural || head === 'personnel' ? 'group' : 'unclear';
}
