import { CAPITAL, endOfRun, startsWith, unitsAt } from '../text/letters';
import { isFirst, phrase } from './capitals';
import { KNOWN_BODIES } from './lexicon/bodies';
import { firstNameOf } from './lexicon/first-name';
import { FUNCTION_WORDS } from './lexicon/function-words';
import { PEOPLES, PLACES } from './lexicon/places';
import { SHORT_TITLES } from './lexicon/roles';
import { runEnd, startsName } from './name-runs';
import { typeOf } from './name-types';
import { bodyWordOf, isPlural, roleOf, singular } from './nouns';
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

/** Last words of bodies that a person's name may follow without a comma. */
const BODY_BEFORE_PERSON =
  /^(?:post|times|news|journal|herald|tribune|gazette|today|telegraph|guardian|chronicle|magazine|tv|radio|television|department|university|college|institute|bank|inc|corp|party)$/;

/** Parts a run into names: titles before the name of a person are no part of it. */
function split(table: WordTable, from: number, end: number): Name[] {
  const { words } = table;
  // "the South Korean President", "the King": a role alone names nobody.
  if (end - from === 1 && words[from - 1]?.low === 'the' && roleOf(words[from]!.low) !== undefined) return [];
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
      if (i - from === 1 && !areCapitals(words[from]!.text)) continue;
      return [...split(table, from, i), ...split(table, i, to)];
    }
  }
  if (name === from) {
    // "the Harbour Post Ines Corvo": a body and, behind it, a person's full name.
    for (let i = from + 1; i <= to - 2 && i < to; i++) {
      const person =
        firstNameOf(words[i]!.low) !== undefined && to - i <= 3 && bodyWordOf(words[to - 1]!.low) === undefined;
      if (person && words[i]!.cap && BODY_BEFORE_PERSON.test(words[i - 1]!.low))
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
/** "US", "U.S" */
const areCapitals = (text: string): boolean =>
  startsWith(text, CAPITAL) &&
  text.length > unitsAt(text, 0) &&
  endOfRun(text, unitsAt(text, 0), CAPITAL, '.') === text.length;

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
