import { LETTER, NUMBER, runsOf } from '../text/letters';
import { kindOfBody, kindOfPerson } from './kinds';
import { BODY_NOUNS } from './lexicon/bodies';
import { DETERMINERS } from './lexicon/function-words';
import { PERSON_ROLES } from './lexicon/roles';
import { bodyNounOf, documentOf, isPoll, roleOf, singular } from './nouns';
import type { NounPhrase } from './phrase';
import type { Reading } from './reading';
import type { Entity } from './types';

/** Nouns that mean the same people. */
const ALIKE: readonly (readonly string[])[] = [
  ['candidate', 'nominee', 'contender', 'hopeful', 'frontrunner', 'front-runner'],
  ['senator', 'lawmaker', 'legislator', 'politician'],
  ['congressman', 'congresswoman', 'representative', 'lawmaker', 'legislator', 'politician'],
  ['officer', 'policeman', 'policewoman', 'cop', 'deputy', 'trooper', 'sergeant', 'detective'],
  ['judge', 'justice', 'magistrate'],
  ['lawyer', 'attorney', 'counsel', 'solicitor', 'barrister'],
  ['ceo', 'executive', 'chief', 'boss', 'chief executive', 'president', 'chairman'],
  ['professor', 'researcher', 'scientist', 'academic', 'scholar', 'expert', 'economist', 'historian', 'author'],
  ['doctor', 'physician', 'surgeon', 'doc'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'representative'],
  ['reporter', 'journalist', 'correspondent', 'columnist', 'editor'],
  ['owner', 'co-owner', 'businessman', 'businesswoman', 'entrepreneur', 'founder', 'restaurateur'],
  ['billionaire', 'businessman', 'tycoon', 'entrepreneur', 'developer'],
  ['coach', 'manager', 'trainer'],
  ['leader', 'chairman', 'chairwoman', 'head', 'chief', 'president'],
  ['teacher', 'professor', 'educator', 'lecturer'],
  ['councilman', 'councilwoman', 'councillor', 'councilor', 'councilmember'],
  ['minister', 'secretary', 'premier', 'prime minister'],
  ['pastor', 'priest', 'reverend', 'minister', 'bishop'],
];
const PARTIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gop: 'republican',
    republican: 'republican',
    democratic: 'democrat',
    democrat: 'democrat',
    tory: 'tory',
    conservative: 'tory',
    labour: 'labour',
  }),
);
/** Descriptions that can mean whoever is spoken of, whatever the article called them before. */
const DESCRIPTIVE =
  /^(?:man|woman|mother|father|native|businessman|businesswoman|billionaire|tycoon|actor|actress|singer|star|veteran|author|teenager|teen|candidate|nominee|politician|senator|congressman|congresswoman|governor|president|first lady|girl|boy|entrepreneur|lawmaker|democrat|republican|mogul|father-of|mother-of|activist|resident|grandmother|grandfather|widow|student|graduate)$/;

const alike = (a: string, b: string): boolean => a === b || ALIKE.some((list) => list.includes(a) && list.includes(b));

/** The named one that a definite phrase means ("the mayor", "the company", "the two men"); null where there is none. */
export function findDefinite(reading: Reading, phrase: NounPhrase, head: string, plural: boolean): number | null {
  const { words } = reading;
  if (plural) return findSeveral(reading, phrase, head);
  if (roleOf(head) !== undefined || /-year-old$/.test(words[phrase.head]!.low))
    return findPerson(reading, phrase, head);
  if (bodyNounOf(head) !== undefined) return findBody(reading, phrase, head);
  return null;
}

/** Roles that too many people have for "a man" to be the one who is named later. */
const COMMON_ROLE =
  /^(?:man|woman|person|people|resident|official|spokesman|spokeswoman|spokesperson|student|worker|employee|voter|supporter|friend|neighbou?r|witness|parent|teenager|teen|boy|girl|citizen|police|officer|driver|source|lawyer|attorney|critic|expert|member|leader|reporter|customer|user|fan|victim|analyst)$/;

/**
 * The one whom a headline or lead means without a name ("A judge has ruled …") and whom the article names later: the only
 * one with such a role in the whole text.
 */
export function findLater(reading: Reading, phrase: NounPhrase, head: string): number | null {
  const { words, entities, nouns } = reading;
  if (documentOf(head) !== undefined || isPoll(head)) {
    const later = (nouns.get(head) ?? []).filter((noun) => !noun.quantified && !entities[noun.entity]!.plural);
    return later.length > 0 ? later[0]!.entity : null;
  }
  if (roleOf(head) === undefined || COMMON_ROLE.test(head)) return null;
  const named = entities.filter(
    ({ type, named: has, mentions, roles }) =>
      type === 'person' &&
      has &&
      mentions.length > 0 &&
      roles.some((role) => alike(role.head, head) && role.from !== 'compound' && role.from !== 'clause'),
  );
  const same = named.filter(({ roles }) => roles.some((role) => role.head === head));
  const list = same.length > 0 ? same : named;
  const [first, second] = [...list].sort((a, b) => b.mentions.length - a.mentions.length);
  // Of several the one whom the article is about.
  const only = second === undefined || first!.mentions.length >= 3 * second.mentions.length ? first : undefined;
  return only !== undefined && (only.mentions.at(-1)?.[0] ?? 0) > words[phrase.from]!.start ? only.index : null;
}

/** Content words of the phrase before its head. */
function modifiers(reading: Reading, { from, head }: NounPhrase): string[] {
  const list: string[] = [];
  for (let i = from; i < head; i++) {
    const { low, letters } = reading.words[i]!;
    if (letters && !DETERMINERS.has(low)) list.push(low);
  }
  return list;
}

function findPerson(reading: Reading, phrase: NounPhrase, head: string): number | null {
  const { words, entities, discourse } = reading;
  const at = phrase.from;
  const before = modifiers(reading, phrase);
  const party = before.map((word) => PARTIES.get(word)).find((found) => found !== undefined);
  const near = discourse.recent(at, (entity) => entity.type === 'person' && !entity.plural, 24);
  let best: number | null = null;
  let bestScore = 0;
  near.forEach((mention, rank) => {
    const entity = entities[mention.entity]!;
    let fit = 0;
    for (const role of entity.roles) {
      const same = role.head === head ? 3 : alike(role.head, head) ? 2 : 0;
      if (same === 0) continue;
      const lower = role.words.toLowerCase();
      if (party !== undefined && runsOf(lower, LETTER | NUMBER).some((word) => (PARTIES.get(word) ?? party) !== party))
        continue;
      const shared = before.filter((word) => lower.includes(word)).length;
      const other = role.former !== before.includes('former') ? -0.5 : 0;
      fit = Math.max(fit, same + Math.min(2, shared) + other);
    }
    if (fit === 0) return;
    const score =
      fit + (mention.spoke ? 0.5 : 0) - rank * 0.3 - Math.min(2, (words[at]!.paragraph - mention.paragraph) * 0.1);
    if (score > bestScore) {
      bestScore = score;
      best = entity.index;
    }
  });
  if (best !== null) return best;
  const descriptive = DESCRIPTIVE.test(head) || /-year-old$/.test(head);
  if (!descriptive || !/^(?:the|this|that)$/.test(phrase.determiner)) return null;
  const focus = near.filter(
    (mention) => words[at]!.sentence - mention.sentence <= 4 && fits(entities[mention.entity]!, head, entities),
  );
  return (
    (focus.find((mention) => mention.spoke) ?? focus.find((mention) => mention.subject) ?? focus[0])?.entity ?? null
  );
}

const HE_HEADS = /^(?:man|father|businessman|actor|congressman|boy|grandfather)$/;
const SHE_HEADS = /^(?:woman|mother|businesswoman|actress|congresswoman|girl|grandmother|first lady|widow)$/;

/** Whether nothing the article says of a person speaks against a description. */
function fits(entity: Entity, head: string, entities: readonly Entity[]): boolean {
  if ((entity.pronoun === 'she' && HE_HEADS.test(head)) || (entity.pronoun === 'he' && SHE_HEADS.test(head)))
    return false;
  const own = PERSON_ROLES.get(head);
  if (own !== 'political' && own !== 'official') return true;
  const { kind } = kindOfPerson(entity, entities);
  return kind === 'unknown' || kind === 'political' || kind === own;
}

/** Whether nothing speaks against a person being in politics where a word for such people is used. */
function inPolitics(entity: Entity, head: string, entities: readonly Entity[]): boolean {
  const own = PERSON_ROLES.get(head);
  return (
    (own !== 'political' && own !== 'official') ||
    /^(?:unknown|political|official)$/.test(kindOfPerson(entity, entities).kind)
  );
}

/** Nouns that stand for a body whatever its name is; others must be in its name or what the article called it. */
const GENERIC_BODY =
  /^(?:company|firm|agency|group|organi[sz]ation|bureau|body|site|website|outlet|paper|newspaper|magazine|broadcaster|charity|nonprofit|non-profit|corporation|business|giant|retailer|automaker|manufacturer|maker|airline|carrier|bank|lender|insurer|startup|start-up|operator|chain|brand|institution|association|network|publication|tabloid|think tank|watchdog|regulator|ngo|supermarket|brewery|restaurant)$/;

function findBody(reading: Reading, phrase: NounPhrase, head: string): number | null {
  const { words, entities, discourse } = reading;
  const at = phrase.from;
  const before = modifiers(reading, phrase).map(singular);
  const kind = BODY_NOUNS.get(head) ?? BODY_NOUNS.get(bodyNounOf(head) ?? '');
  const near = discourse.recent(
    at,
    (entity) => (entity.type === 'body' || entity.type === 'unclear' || entity.type === 'person') && !entity.plural,
    24,
  );
  let best: number | null = null;
  let bestScore = 1.5;
  near.forEach((mention, rank) => {
    const entity = entities[mention.entity]!;
    const inName = entity.type === 'body' && entity.words.some((word) => singular(word) === head);
    const called = entity.roles.some((role) => role.head === head && role.from !== 'title');
    if (entity.type !== 'body' && !called) {
      if (entity.type === 'person' || before.length > 0) return;
    }
    const lower = entity.words.map(singular);
    const shared = before.filter((word) => lower.includes(word)).length;
    if (before.length > shared && !called && before.length > 0) return;
    let score = inName ? 4 : called ? 4 : 0;
    if (score === 0) {
      if (!GENERIC_BODY.test(head)) return;
      const own = entity.type === 'body' ? kindOfBody(entity, entities).kind : 'unknown';
      if (own !== kind && own !== 'unknown') {
        if (
          !/^(?:group|organi[sz]ation|body|agency|site|website|network|paper|publication)$/.test(head) ||
          own === 'company' ||
          own === 'official'
        )
          return;
      }
      score = own === kind ? 2.4 : 1.8;
    }
    score +=
      (mention.spoke ? 0.7 : 0) + shared - rank * 0.25 - Math.min(2, (words[at]!.sentence - mention.sentence) * 0.12);
    if (score > bestScore) {
      bestScore = score;
      best = entity.index;
    }
  });
  return best;
}

function findSeveral(reading: Reading, phrase: NounPhrase, head: string): number | null {
  const { words, entities, discourse } = reading;
  const at = phrase.from;
  const count = words.slice(phrase.from, phrase.head).some(({ low }) => low === 'two' || low === 'both');
  const person = roleOf(head);
  if (person === undefined) return null;
  const severals = discourse.recent(at, ({ type, parts }) => type === 'several' && parts.length > 1, 6);
  const fitting = severals.find(({ entity }) => {
    const { parts } = entities[entity]!;
    return (
      (count && parts.length === 2 && /^(?:man|woman|leader|candidate|politician|rival|people)$/.test(person)) ||
      parts.every((part) => hasRole(entities[part]!, head)) ||
      // "the candidates", "the leaders": those named together just before, where nothing speaks against it.
      (/^(?:candidate|nominee|leader|contender|rival)$/.test(person) &&
        phrase.determiner === 'the' &&
        parts.length === 2 &&
        parts.every((part) => entities[part]!.type === 'person' && fits(entities[part]!, head, entities)))
    );
  });
  if (fitting !== undefined) return fitting.entity;
  if (!count && !/^(?:candidate|nominee|senator)$/.test(head)) return null;
  const people = discourse.recent(at, ({ type, plural, named }) => type === 'person' && !plural && named, 8);
  const matching = people.filter(({ entity }) => hasRole(entities[entity]!, head));
  const near = people.slice(0, 2);
  const twoNear = count && near.every(({ entity }) => inPolitics(entities[entity]!, head, entities));
  const chosen = matching.length === 2 ? matching : twoNear ? near : [];
  if (chosen.length < 2) return null;
  return reading.several(
    [...chosen]
      .sort((a, b) => (entities[a.entity]!.mentions[0]?.[0] ?? 0) - (entities[b.entity]!.mentions[0]?.[0] ?? 0))
      .map(({ entity }) => entity),
  );
}

const hasRole = (entity: Entity, head: string): boolean => entity.roles.some((role) => alike(role.head, head));
