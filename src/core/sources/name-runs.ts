import { inLoudSentence, isCapital, isFirst, isLoud, SUFFIX } from './capitals';
import { KNOWN_BODIES, PARTY_WORDS } from './lexicon/bodies';
import { firstNameOf } from './lexicon/first-name';
import { FUNCTION_WORDS, PARTICLES } from './lexicon/function-words';
import { PEOPLES, PLACES } from './lexicon/places';
import { SHORT_TITLES } from './lexicon/roles';
import { bodyWordOf, documentOf, isPlural, roleOf, singular } from './nouns';
import type { Word, WordTable } from './words';

const LINKS = new Set(['of', 'for', 'to', 'on', 'at', 'and', '&', 'the', 'in', 'against']);

const LONGEST = 14;

export function startsName(table: WordTable, i: number): boolean {
  const { words, small, capital } = table;
  const word = words[i]!;
  if (!isCapital(word) && !/^@\w/.test(word.text)) return isOfCentury(words, i);
  const next = words[i + 1];
  const leads = isCapital(next) && !word.possessive;
  const shouts = isLoud(word);
  if (shouts && inLoudSentence(words, i)) return false;
  // "British" and "Republican" alone name nobody; "the British" and the like are rare among sources.
  if (PEOPLES.has(word.low) && !shouts && !PLACES.has(word.low)) return leads;
  // "Republicans" and "a Democrat" are people; the names of their parties are others.
  if (
    PARTY_WORDS.has(word.low) &&
    /^(?:republican|democrat|conservative|liberal|libertarian|tory)/.test(word.low) &&
    !leads
  )
    return false;
  // "Article 21", "Report 7".
  if (documentOf(word.low) !== undefined && /^\d/.test(next?.text ?? '')) return false;
  if (shouts && isPlural(word.low) && roleOf(word.low) !== undefined) return false;
  if (!isFirst(table, i) || shouts) return true;
  if (SHORT_TITLES.has(word.low) || KNOWN_BODIES.has(`${word.low} ${next?.low}`) || KNOWN_BODIES.has(word.low))
    return true;
  const isNoun = roleOf(word.low) !== undefined || bodyWordOf(word.low) !== undefined;
  if (leads) {
    // "Hold Melania Trump to it": a full name behind a word that is none.
    if (
      !isNoun &&
      firstNameOf(word.low) === undefined &&
      !PLACES.has(word.low) &&
      firstNameOf(next!.low) !== undefined &&
      isCapital(words[i + 2]) &&
      !next!.possessive
    )
      return false;
    return isNoun || !(small.has(word.low) || /(?:ing|ly|ed)$/.test(word.low));
  }
  if (isNoun && next?.low === 'of' && isCapital(words[i + 2]) && TITLE_OF.test(word.low)) return true;
  // A word that has its capital only from the sentence ("Recent") names nobody, unless it speaks or owns something.
  const shown =
    capital.has(word.low) || word.possessive || firstNameOf(word.low) !== undefined || SPEAKS.test(next?.low ?? '');
  return (
    shown &&
    !isNoun &&
    !small.has(word.low) &&
    !small.has(singular(word.low)) &&
    documentOf(word.low) === undefined &&
    (PLACES.has(word.low) || !/(?:ing|ly|ed)$/.test(word.low))
  );
}

/** "21st Century Fox": the one name of many that begins with a number. */
const isOfCentury = (words: readonly Word[], i: number): boolean =>
  /^\d+(?:st|th)$/.test(words[i]!.low) && words[i + 1]?.text === 'Century' && isCapital(words[i + 2]);

const SPEAKS =
  /^(?:said|says|told|tells|added|adds|announced|wrote|writes|argued|claimed|declined|reported|noted|believes|denied|,)$/;

/** Nouns that take a possessive before them into their name: "St. Mary’s Hospital", "Sheriff’s Office". */
const OWNED_BODY =
  /^(?:office|hospital|church|school|university|college|club|association|union|center|centre|bureau|foundation|league|conference|cathedral|museum|institute|council|committee|department|shelter|academy|alliance|caucus|network|society|federation|commission|fund|initiative|march)$/;

/** Words that "of" joins to the name behind it: "Secretary of State", "Bank of England". */
const TITLE_OF =
  /^(?:secretary|speaker|director|chief|attorney|leader|head|president|mayor|university|duke|prince|archbishop|bishop|earl|daughters|sons|ministers|rights|league|chamber|bank|house|board|department|ministry|bureau|office)$/;

/** Where the run of capitals ends that begins at `from`: "University of Ghent", "Vincent van Gogh". */
export function runEnd({ words }: WordTable, from: number): number {
  let to = from + 1;
  const { quoted, sentence } = words[from]!;
  const inRun = (word: Word | undefined): word is Word =>
    word !== undefined && word.sentence === sentence && word.quoted === quoted;
  while (to < words.length && to - from < LONGEST) {
    const last = words[to - 1]!;
    const next = words[to]!;
    if (!inRun(next)) break;
    if (last.possessive) {
      // "Children’s Hospital", "St. John’s University": the noun for a body takes the name with it.
      if (to - from <= 4 && isCapital(next) && OWNED_BODY.test(next.low) && !isCapital(words[to + 1])) {
        to++;
        continue;
      }
      break;
    }
    // "Our" and the like inside a name: "Alliance to Reclaim Our Schools".
    const inside =
      next.cap && FUNCTION_WORDS.has(next.low) && next.low !== 'i' && inRun(words[to + 1]) && isCapital(words[to + 1]);
    if (isCapital(next) || inside || (next.letters && SUFFIX.test(next.low))) {
      to++;
      continue;
    }
    if (PARTICLES.has(next.low) && inRun(words[to + 1]) && isCapital(words[to + 1])) {
      to += 2;
      continue;
    }
    if (next.text === '.' || !LINKS.has(next.low)) break;
    const skip = words[to + 1]?.low === 'the' ? 2 : 1;
    const after = words[to + skip];
    if (!inRun(after) || !isCapital(after)) break;
    if (!links(words, from, to, to + skip, next.low)) break;
    to += skip + 1;
  }
  return to;
}

/** Whether "of", "and" … at `at` is part of the name. */
function links(words: readonly Word[], from: number, at: number, next: number, link: string): boolean {
  const last = words[at - 1]!;
  const body = words.slice(from, at).some((word) => bodyWordOf(word.low) !== undefined);
  if (link === 'of') return body || TITLE_OF.test(last.low);
  if (link === 'and' || link === '&') {
    if (link === '&') return true;
    if (firstNameOf(words[from]!.low) !== undefined && !body) return false;
    let end = next + 1;
    while (end < words.length && isCapital(words[end]) && end - next < 4) end++;
    const tail = words[end - 1]!;
    const tailBody =
      bodyWordOf(tail.low) !== undefined ||
      /^(?:services|studies|affairs|control|prevention|security|technology|medicine|sciences|arts|research|development|human|commerce|labor|labour|education|welfare|budget|hygiene|justice|protection|reform|recreation|science|engineering|wildlife|families|trade|culture|immigration|environment|rights|resources|planning|housing|standards|justice|public|drug)$/.test(
        tail.low,
      );
    const inside = words.slice(from, at).some((word) => LINKS.has(word.low));
    const acronym = last.text.length < 6 && last.text === last.text.toUpperCase();
    return (
      tailBody &&
      !acronym &&
      (inside || body || (bodyWordOf(last.low) === undefined && at - from <= 2)) &&
      !PLACES.has(last.low) &&
      roleOf(last.low) === undefined
    );
  }
  if (link === 'the') return false;
  return (
    body &&
    at - from <= 6 &&
    (link !== 'in' || /^(?:justice|news|women|society|fairness|accuracy|centre|center)$/.test(last.low)) &&
    (link !== 'at' ||
      /^(?:university|center|centre|institute)$/.test(words[from]!.low) ||
      words[from + 1]?.low === 'of')
  );
}
