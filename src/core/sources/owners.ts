import { nounsOf } from './known-nouns';
import { ALIASES, PARTY_WORDS } from './lexicon/bodies';
import type { NounPhrase } from './phrase';
import type { Reading } from './reading';

/** "the Lee team" of somebody who has a campaign is that campaign: its name, or null. */
export function campaignOf(
  { words, index, entities, entityOf }: Reading,
  { from, head }: NounPhrase,
  owner: number,
): string | null {
  if (!/^(?:team|camp|operation)$/.test(words[head]!.low)) return null;
  const before = index.at[head - 1] ?? -1;
  const person = head > from && before >= 0 ? entityOf(before) : owner;
  if (person < 0) return null;
  const campaign = entities[person]!.roles.find(
    ({ from: source, words: shown }) => source === 'compound' && /campaign$/i.test(shown),
  );
  return campaign === undefined ? null : `the ${campaign.words}`;
}

/** The party that a plural such as "Republicans" means, where the article names it. */
export function partyOf({ words, entities, parties }: Reading, { from, coreEnd, to, head }: NounPhrase): number {
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
export function kinOf({ entities, discourse, words }: Reading, head: string, owner: number): number {
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

/** The entity that owns what the phrase means ("Trump’s office", "her lawyer"), or -1. */
export function ownerOf(reading: Reading, { owner }: NounPhrase): number {
  if (owner < 0) return -1;
  const name = reading.index.at[owner]!;
  if (name >= 0) return reading.entityOf(name);
  return reading.possessor(owner);
}

/** The office, campaign or team of a person that the article has as a source. */
export function officeOf(reading: Reading, owner: number): number {
  for (const head of ['office', 'campaign', 'team', 'transition team']) {
    const noun = nounsOf(reading, head).find((one) => one.owner === owner);
    if (noun !== undefined) return noun.entity;
  }
  return reading.entities[owner]!.type === 'body' ? owner : -1;
}
