import { DETERMINERS, PREPOSITIONS } from './lexicon/function-words';
import { roleOf } from './nouns';
import { headNoun, isSeveral, type NameIndex, type NounPhrase, readPhrase } from './phrase';
import type { Reading } from './reading';

/** Behind the name whose title the words end in: "state Sen." is cut off before "Ann Lee". */
export function withName(index: NameIndex, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const name = index.lead[i]!;
    if (name >= 0 && index.from(name) >= end) return index.to(name);
  }
  return end;
}

/** Names that the phrase is: the one its core ends in with those joined to it, or one that stands in apposition. */
export function namesOf(reading: Reading, phrase: NounPhrase): number[] {
  const { words, index } = reading;
  const first = index.at[phrase.from]!;
  if (phrase.name < 0 && first >= 0 && reading.isHeadline(phrase.from)) return [first];
  const last = index.at[phrase.to - 1]!;
  const before = last < 0 ? -1 : index.at[index.from(last) - 1]!;
  // "In a talk with the Post Lee said": of two names side by side the last one speaks.
  if (
    last >= 0 &&
    before >= 0 &&
    before !== last &&
    last !== phrase.name &&
    index.from(last) > phrase.from &&
    !words[index.from(last) - 1]!.possessive
  )
    return [last];
  if (phrase.name >= 0) return [phrase.name, ...joined(reading, phrase)];
  if (last >= 0 && isTitleOf(reading, phrase, last)) return [last];
  return apposedName(reading, phrase);
}

/** "minister of mines and energy Ann Lee": the whole phrase up to the name is its title. */
function isTitleOf({ words, index, entities, entityOf }: Reading, { from }: NounPhrase, name: number): boolean {
  const start = words[from]!.start;
  const end = words[index.from(name) - 1]?.start ?? 0;
  return entities[entityOf(name)]!.roles.some(
    (role) => role.from === 'title' && role.span[0] <= start && start < role.span[1] && role.span[1] >= end,
  );
}

/** "A lawyer for the city, Ann Lee,", "one of the protesters, Ann Lee, 42,": an apposition names whom the noun describes. */
function apposedName(reading: Reading, phrase: NounPhrase): number[] {
  const { words, index, names, entities, entityOf } = reading;
  if (roleOf(headNoun(words, phrase)) === undefined && phrase.owner < 0) return [];
  if (isSeveral(words, phrase)) return apposedNames(reading, phrase);
  for (let i = phrase.coreEnd; i < phrase.to; i++) {
    const name = index.at[i]!;
    if (name < 0) continue;
    i = index.to(name) - 1;
    let start = names[name]!.lead;
    // Titles in small letters: "mechanical engineer Ann Lee".
    while (
      start > phrase.coreEnd &&
      words[start - 1]!.letters &&
      !words[start - 1]!.cap &&
      !PREPOSITIONS.has(words[start - 1]!.low)
    )
      start--;
    const { type } = entities[entityOf(name)]!;
    const closes = index.to(name) >= phrase.to || /^[,(]$/.test(words[index.to(name)]!.text);
    if (words[start - 1]?.text !== ',' || !closes) continue;
    return type === 'person' || type === 'unclear' ? [name] : [];
  }
  return [];
}

/** "Two neighbours, Ann Lee and Ray Orr": names of several behind the comma. */
function apposedNames(reading: Reading, phrase: NounPhrase): number[] {
  const { words, index } = reading;
  const at = phrase.coreEnd + 1;
  const first = words[at - 1]?.text === ',' ? nameFrom(reading, at, phrase.to) : -1;
  if (first < 0) return [];
  const rest = joined(reading, { ...phrase, coreEnd: index.to(first) });
  return rest.length === 0 ? [] : [first, ...rest];
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
    // "… and the mayor of Ansel, Ann Lee": a role, and behind a comma who has it.
    const other = readPhrase(words, at + 1, phrase.to, index);
    if (other !== null && other.name < 0) found.push(...apposedName(reading, other));
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
