import { BODY_WORDS, KNOWN_BODIES, PARTY_WORDS } from './lexicon/bodies';
import { firstNameOf } from './lexicon/first-name';
import { CALENDAR, FUNCTION_WORDS, PARTICLES, PREPOSITIONS, VERBS } from './lexicon/function-words';
import { PEOPLES, PLACES } from './lexicon/places';
import { SHORT_TITLES } from './lexicon/roles';
import { bodyWordOf, documentOf, isPlural, roleOf, singular } from './nouns';
import type { EntityType } from './types';
import type { Word, WordTable } from './words';

/** A run of words with capitals that names somebody or something. */
export interface Name {
  /** Words of the name itself, without the titles before it. */
  readonly from: number;
  readonly to: number;
  /** Where titles and other capitals before it begin; `from` where there are none. */
  readonly lead: number;
  readonly type: EntityType;
  /** A title or role stands right before it. */
  readonly titled: boolean;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const LINKS = new Set(['of', 'for', 'to', 'on', 'at', 'and', '&', 'the', 'in', 'against']);
const LONGEST = 14;

/** The names of a text in their order, none inside another. Headlines are left out: see `namesInHeadlines`. */
export function findNames(table: WordTable): Name[] {
  const { words, headline } = table;
  const names: Name[] = [];
  for (let i = 0; i < words.length; ) {
    if (headline[words[i]!.paragraph] || !startsName(table, i)) {
      i++;
      continue;
    }
    const to = runEnd(table, i);
    names.push(...split(table, i, to));
    i = to;
  }
  return withSurnames(table, names);
}

/** Adds surnames that only look like nouns since they begin a sentence ("Baker said …"). */
function withSurnames(table: WordTable, names: readonly Name[]): Name[] {
  const { words, headline } = table;
  const surnames = new Set<string>();
  const taken = new Set<number>();
  for (const { from, to, type } of names) {
    for (let i = from; i < to; i++) taken.add(i);
    if (type === 'person' && to - from > 1) surnames.add(words[to - 1]!.low);
  }
  const added: Name[] = [];
  words.forEach((word, i) => {
    if (
      word.cap &&
      !taken.has(i) &&
      surnames.has(word.low) &&
      isFirst(table, i) &&
      !headline[word.paragraph] &&
      !FUNCTION_WORDS.has(word.low)
    )
      added.push({ from: i, to: i + 1, lead: i, type: 'person', titled: false });
  });
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.from - b.from);
}

const isFirst = ({ words, sentenceStarts }: WordTable, i: number): boolean =>
  sentenceStarts[words[i]!.sentence] === i ||
  /^["“‘(—–:]$/.test(words[i - 1]?.text ?? '') ||
  /^[.?!]$/.test(words[i - 1]?.text ?? '');

/** "US" and "WHO" are no pronouns. */
const ACRONYMS_TOO = /^(?:US|WHO|IT|AM)$/;

const isCapital = (word: Word | undefined): boolean =>
  word?.cap === true && (!FUNCTION_WORDS.has(word.low) || ACRONYMS_TOO.test(word.text)) && !CALENDAR.has(word.low);

function startsName(table: WordTable, i: number): boolean {
  const { words, small } = table;
  const word = words[i]!;
  if (!isCapital(word) && !/^@\w/.test(word.text)) return false;
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
  return (
    !isNoun &&
    !small.has(word.low) &&
    !small.has(singular(word.low)) &&
    documentOf(word.low) === undefined &&
    !/(?:ing|ly|ed)$/.test(word.low)
  );
}

const isLoud = (word: Word | undefined): boolean =>
  word?.letters === true && word.text.length > 1 && word.text === word.text.toUpperCase() && word.cap;

/** Whole stretches in capitals ("HE SAID SO TO ALL OF US"): names cannot be told in them. */
function inLoudSentence(words: readonly Word[], i: number): boolean {
  let from = i;
  let to = i + 1;
  while (i - from < 4 && isLoud(words[from - 1])) from--;
  while (to - i < 5 && isLoud(words[to])) to++;
  if (to - from < 4) return false;
  for (let k = from; k < to; k++) if (FUNCTION_WORDS.has(words[k]!.low)) return true;
  return false;
}

/** Nouns that take a possessive before them into their name: "St. Mary’s Hospital", "Sheriff’s Office". */
const OWNED_BODY =
  /^(?:office|hospital|church|school|university|college|club|association|union|center|centre|bureau|foundation|league|conference|cathedral|museum|institute|council|committee|department|shelter|academy|alliance|caucus|network|society|federation|commission|fund|initiative|march)$/;

/** Words that "of" joins to the name behind it: "Secretary of State", "Bank of England". */
const TITLE_OF =
  /^(?:secretary|speaker|director|chief|attorney|leader|head|president|mayor|university|duke|prince|archbishop|bishop|earl|daughters|sons|ministers|rights|league|chamber|bank|house|board|department|ministry|bureau|office)$/;

/** Where the run of capitals ends that begins at `from`: "University of Ghent", "Vincent van Gogh". */
function runEnd({ words }: WordTable, from: number): number {
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

/** Parts a run into names: titles before the name of a person are no part of it. */
function split(table: WordTable, from: number, end: number): Name[] {
  const { words } = table;
  // "the South Korean President": a role alone names nobody.
  let to = end;
  while (to > from && isPureRole(words[to - 1]!)) to--;
  if (
    to < end &&
    (to === from ||
      !(
        KNOWN_BODIES.has(phrase(words, from, to)) ||
        PLACES.has(phrase(words, from, to)) ||
        bodyWordOf(words[to - 1]!.low) !== undefined
      ))
  )
    return [];
  let name = from;
  for (let i = to - 2; i >= from; i--) {
    const low = words[i]!.low;
    const isTitle = (SHORT_TITLES.has(low) && !(low === 'st' && i > from - 1)) || isRoleTitle(words, i, from);
    if (!isTitle) continue;
    // "Secretary of State John Kerry": what "of" belongs to is title too.
    name = i + 1;
    if (words[name]!.low === 'of') {
      name += 2;
      while (
        name < to - 1 &&
        (bodyWordOf(words[name]!.low) !== undefined ||
          words[name]!.low === 'and' ||
          /^(?:national|homeland|foreign|veterans|housing|human|health|urban)$/.test(words[name - 1]!.low) ||
          (firstNameOf(words[name]!.low) === undefined && name < to - 2))
      )
        name++;
    }
    break;
  }
  if (name >= to) name = from;
  if (name === from) {
    // "told The Washington Post Trump …": two names that only stand together.
    for (let i = Math.min(to - 1, from + 4); i > from; i--) {
      if (
        !KNOWN_BODIES.has(phrase(words, from, i)) ||
        bodyWordOf(words[to - 1]!.low) !== undefined ||
        roleOf(words[i]!.low) !== undefined ||
        KNOWN_BODIES.has(phrase(words, from, to))
      )
        continue;
      if (i - from === 1 && !/^\p{Lu}[\p{Lu}.]+$/u.test(words[from]!.text)) continue;
      return [...split(table, from, i), ...split(table, i, to)];
    }
  }
  const titled = name > from;
  const rest = words.slice(name, to);
  // A body that ends like one is no person with a title ("Mayor Park Foundation").
  if (
    titled &&
    rest.some((word) => bodyWordOf(word.low) !== undefined) &&
    rest.length > 1 &&
    !SHORT_TITLES.has(words[name - 1]!.low) &&
    bodyWordOf(rest.at(-1)!.low) !== undefined &&
    firstNameOf(rest[0]!.low) === undefined
  )
    return [{ from, to, lead: from, type: 'body', titled: false }];
  if (!titled) name = withoutAdjectives(words, from, to);
  const before = roleBefore(words, name === from ? from : name);
  return [{ from: name, to, lead: from, type: typeOf(table, name, to, titled || before), titled: titled || before }];
}

/** A noun for people that is hardly anybody's surname. */
const isPureRole = ({ low }: Word): boolean =>
  roleOf(low) !== undefined && !isPlural(low) && !SURNAMES_TOO.test(singular(low)) && firstNameOf(low) === undefined;

const SURNAMES_TOO =
  /^(?:king|prince|dean|marshal|major|baker|miller|bishop|pope|model|star|baron|deacon|monk|friend|guard|forward|whip|judge|nun|duke|farmer|hunter|brewer|cook|love|young|smith|fisher|carter|hooker|driver|painter|porter|ranger|archer|butler|clerk|constable|fellow|pastor|priest|sheriff|steward|taylor|turner|walker|weaver|chambers|justice|police|staff|liberal|labour|conservative|speaker|people|child|man|guest|chair|head|partner|planner|parent|pilot|player|rider|runner|singer|trader|crew|adult|kid|adviser|officer|boy|leader|counsel|democrat|republican)$/;

/** A noun for a role before more of the name: "Mayor Ann Lee", "Police Chief Ann Lee"; not "Dean Lee", "Judge". */
function isRoleTitle(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i]!;
  const role = roleOf(word.low);
  if (role === undefined || word.possessive || isPlural(word.low)) return false;
  if (
    /^(?:king|prince|dean|marshal|major|baker|miller|bishop|pope|model|star|baron|deacon|monk|friend|guard|forward|whip|judge|nun|duke|farmer|hunter|brewer|cook|love)$/.test(
      role,
    )
  ) {
    // These are surnames and first names too.
    const after = words[i + 1];
    if (after === undefined) return false;
    return firstNameOf(after.low) !== undefined || (i === from && /^(?:judge|king|prince|pope|bishop)$/.test(role));
  }
  return true;
}

/** "Democrat Ann Lee", "British singer": peoples, parties and places before a person's name are left out of it. */
function withoutAdjectives(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && PEOPLES.has(singular(words[at]!.low)) && !isBodyRun(words, at, to)) at++;
  return at;
}

const isBodyRun = (words: readonly Word[], from: number, to: number): boolean => {
  if (KNOWN_BODIES.has(phrase(words, from, to))) return true;
  for (let i = from; i < to; i++) if (bodyWordOf(words[i]!.low) !== undefined) return true;
  return to - from === 2 && PLACES.has(phrase(words, from, to));
};

/** "the lawyer Ann Lee", "spokesman Ann Lee": a noun for people right before the name. */
function roleBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    !before.cap &&
    before.letters &&
    !before.possessive &&
    roleOf(before.low) !== undefined &&
    singular(before.low) === before.low
  );
}

export const phrase = (words: readonly Word[], from: number, to: number): string => {
  let result = '';
  for (let i = from; i < to; i++) result += (i > from ? ' ' : '') + words[i]!.low;
  return result;
};

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&-]+|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;

/** Person, body or place, by the words of a name and those right beside it. */
function typeOf({ words }: WordTable, from: number, to: number, titled: boolean): EntityType {
  const all = phrase(words, from, to);
  const first = words[from]!;
  const last = words[to - 1]!;
  const length = to - from;
  if (/^@/.test(first.text)) return 'person';
  if (KNOWN_BODIES.has(all)) return 'body';
  if (PLACES.has(all)) return 'place';
  if (titled && length <= 4) return 'person';
  const hasBody = rangeHas(
    words,
    from,
    to,
    (word) => bodyWordOf(word.low) !== undefined && !SURNAME_OR_BODY.test(word.low),
  );
  const firstName = firstNameOf(first.low);
  if (firstName !== undefined && length >= 2 && length <= 4 && !hasBody && !isAcronym(last)) return 'person';
  if (
    hasBody ||
    PARTS_OF_BODY.test(last.low) ||
    (length > 1 && (bodyWordOf(last.low) !== undefined || isAcronym(last)))
  )
    return 'body';
  if (rangeHas(words, from, to, (word) => /^\p{Lu}\.$/u.test(word.text) || SUFFIX.test(word.low))) return 'person';
  if (length === 1 && ACRONYM.test(first.text) && first.text.length <= 6) return 'body';
  if (rangeHas(words, from, to, (word) => BODY_WORDS.has(word.low)) && length > 1) return 'body';
  if (isPersonBehind(words, to)) return 'person';
  if (length === 1 && /\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|O’|O'|De|Di|La|Le|Van|Fitz)/.test(first.text))
    return 'body';
  // "the Lee campaign" is about Lee, "the Harbourmaster said" about a body.
  const next = words[to];
  const alone =
    next === undefined || !next.letters || VERBS.has(next.low) || PREPOSITIONS.has(next.low) || next.low === 'and';
  if (words[from - 1]?.low === 'the' && alone && !first.possessive) return 'body';
  return 'unclear';
}

/** Nouns for bodies that are surnames or first words of places as well. */
const SURNAME_OR_BODY =
  /^(?:house|field|ford|right|left|cross|church|park|hill|mills?|forum|force|order|state|post|sun|express|guard|page|press|day|care|works?|star|gray|college|bank|banks|hall|temple|prior|abbey|stone|mail|bureau|health|safety|capital|weather)$/;

const isAcronym = ({ text }: Word): boolean => text.length > 1 && /^\p{Lu}{2,6}$/u.test(text);

const PARTS_OF_BODY = /^(?:sheriff's|police|inc|llc|union|fc|pd|management|rescue|ems|public|recreation|utilities)$/;

function rangeHas(words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(words[i]!)) return true;
  return false;
}

/** "…, 34," "… (R-Ohio)" "…, who": what stands behind the names of people. */
function isPersonBehind(words: readonly Word[], to: number): boolean {
  const next = words[to];
  const after = words[to + 1];
  if (next === undefined || after === undefined) return false;
  if (next.text === ',') {
    if (/^\d{1,2}$/.test(after.text) && /^[,.]$/.test(words[to + 2]?.text ?? '.')) return true;
    return after.low === 'who' || after.low === 'whose';
  }
  if (next.low === 'who' || next.low === 'whose' || next.low === 'himself' || next.low === 'herself') return true;
  return next.text === '(' && /^[RDI](?:-|$)/.test(after.text);
}
