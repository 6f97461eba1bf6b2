/** A name in parts that can be compared: lower case, without articles, titles, marks and endings that say nothing. */
export interface NameParts {
  readonly words: readonly string[];
  /** The words with their capitals, small words such as "of" left out. */
  readonly initials: string;
  /** The name where it is written as an acronym ("F.A.O." gives "FAO"); else "". */
  readonly acronym: string;
}

const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister president vice-president premier
  chancellor senator sen representative rep congressman congresswoman governor gov mayor minister secretary judge justice
  general gen colonel col captain capt sergeant sgt lieutenant lt officer detective sheriff chief king queen prince princess
  ambassador`.split(/\s+/),
);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const LEGAL_FORMS = new Set([
  'inc',
  'ltd',
  'corp',
  'co',
  'plc',
  'llc',
  'gmbh',
  'ag',
  'sa',
  'nv',
  'limited',
  'incorporated',
]);
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'to', 'a', 'an']);

/** Takes a name apart. `isPerson` drops titles, else legal forms go. */
export function partsOf(name: string, isPerson: boolean): NameParts {
  const written = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’']s(?![\p{L}\p{N}])|\([^()]*\)/gu, '')
    .replace(/&/g, ' and ')
    .trim()
    .split(/[\s,]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}-]/gu, ''))
    .filter((word) => word !== '');
  const dropped = isPerson ? [TITLES, GENERATIONS] : [LEGAL_FORMS];
  const kept = written.filter((word, i) => {
    const low = word.toLowerCase();
    return !(i === 0 && /^(?:the|an?)$/.test(low)) && !dropped.some((set) => set.has(low));
  });
  const words = kept.map((word) => word.toLowerCase());
  const only = kept.length === 1 ? kept[0]! : '';
  return {
    words,
    initials: kept
      .filter((word) => !SMALL.has(word.toLowerCase()))
      .map((word) => word[0]!.toUpperCase())
      .join(''),
    acronym: /^\p{Lu}{2,6}$/u.test(only) ? only : '',
  };
}

/**
 * Whether two names of people can be one: the same last name, and first names that do not speak against it (one is not
 * given, an initial or the beginning of the other).
 */
export function arePersonsAlike(a: NameParts, b: NameParts): boolean {
  if (a.words.length === 0 || a.words.at(-1) !== b.words.at(-1)) return false;
  const [firstA, firstB] = [a.words.slice(0, -1), b.words.slice(0, -1)];
  if (firstA.length === 0 || firstB.length === 0) return true;
  if (!areFirstNamesAlike(firstA[0]!, firstB[0]!)) return false;
  // A middle name that only one gives says nothing.
  return firstA.length < 2 || firstB.length < 2 || areFirstNamesAlike(firstA[1]!, firstB[1]!);
}

function areFirstNamesAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || ((short.length === 1 || short.length >= 3) && long.startsWith(short));
}

/** Whether one name is the acronym of the other ("FAO", "Food and Agriculture Organization"). */
export function isAcronymOf(a: NameParts, b: NameParts): boolean {
  return (
    (a.acronym !== '' && b.words.length > 1 && a.acronym === b.initials) ||
    (b.acronym !== '' && a.words.length > 1 && b.acronym === a.initials)
  );
}
