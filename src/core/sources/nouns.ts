import { BODY_NOUNS, ONLY_IN_NAMES } from './lexicon/bodies';
import { DOCUMENTS, POLLS } from './lexicon/documents';
import { PERSON_ROLES } from './lexicon/roles';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    wives: 'wife',
    data: 'data',
    media: 'media',
    spokespeople: 'spokesperson',
    police: 'police',
    businesspeople: 'businessperson',
    salespeople: 'salesperson',
    congresspeople: 'congressperson',
    townspeople: 'citizen',
    folks: 'people',
    staff: 'staff',
    crew: 'crew',
    statistics: 'statistic',
    analyses: 'analysis',
    mps: 'mp',
    docs: 'doc',
    officials: 'official',
    authorities: 'authority',
    attorneys: 'attorney',
    alumni: 'alumnus',
    press: 'press',
    news: 'news',
    headquarters: 'headquarters',
    clergy: 'clergy',
    minutes: 'minutes',
    brass: 'commander',
    troops: 'soldier',
    ladies: 'woman',
    gentlemen: 'man',
    guys: 'man',
    couple: 'couple',
    duo: 'pair',
    congress: 'congress',
    census: 'census',
    series: 'series',
  }),
);
const PLURAL_ONLY = new Set(['people', 'police', 'folks', 'staff', 'clergy', 'crew', 'troops', 'brass', 'townspeople']);

/** The singular of a noun in small letters; a word that is no plural comes back as it is. */
export function singular(low: string): string {
  const irregular = IRREGULAR.get(low);
  if (irregular !== undefined) return irregular;
  if (low.endsWith('men') && low.length > 4) return `${low.slice(0, -2)}an`;
  if (low.endsWith('people') && low.length > 6) return `${low.slice(0, -6)}person`;
  if (/(?:ss|us|is|[’'])$/.test(low) || !low.endsWith('s') || low.length < 4) return low;
  if (low.endsWith('ies') && low.length > 4) return `${low.slice(0, -3)}y`;
  if (/(?:ses|xes|zes|ches|shes)$/.test(low)) {
    const short = low.slice(0, -2);
    return isNoun(short) || !isNoun(low.slice(0, -1)) ? short : low.slice(0, -1);
  }
  return low.slice(0, -1);
}

const isNoun = (low: string): boolean =>
  PERSON_ROLES.has(low) || BODY_NOUNS.has(low) || DOCUMENTS.has(low) || POLLS.has(low);

/** More than one: "officials", "people", "children". */
export const isPlural = (low: string): boolean =>
  PLURAL_ONLY.has(low) || (singular(low) !== low && !/^(?:news|media|data|statistics|politics|series)$/.test(low));

/** The role a word names in the singular, or undefined: "Officers" -> "officer". Several words are joined by a space. */
export function roleOf(low: string): string | undefined {
  if (PERSON_ROLES.has(low)) return low;
  const one = singular(low);
  if (PERSON_ROLES.has(one)) return one;
  if (one.endsWith('ologist')) return 'scientist';
  const bare = one.replace(/^(?:ex-|vice-|co-|sub-|under-)/, '').replace(/-elect$/, '');
  if (bare !== one && PERSON_ROLES.has(bare)) return bare;
  const hyphen = one.includes(' ') ? -1 : one.lastIndexOf('-');
  const last = hyphen > 0 ? one.slice(hyphen + 1) : '';
  return last !== '' && PERSON_ROLES.has(last) ? last : undefined;
}

/** The noun for a body that a word of a name is: "Holdings", "Ministry". */
export function bodyWordOf(low: string): string | undefined {
  if (BODY_NOUNS.has(low)) return low;
  const one = singular(low);
  return BODY_NOUNS.has(one) ? one : undefined;
}

/** The noun for a body that a word of its own is: "ministry", not "holdings". */
export function bodyNounOf(low: string): string | undefined {
  const word = bodyWordOf(low);
  return word === undefined || ONLY_IN_NAMES.has(low) || ONLY_IN_NAMES.has(word) ? undefined : word;
}

export function documentOf(low: string): string | undefined {
  const one = singular(low);
  return DOCUMENTS.has(low) ? low : DOCUMENTS.has(one) ? one : undefined;
}

export const isPoll = (low: string): boolean => POLLS.has(singular(low));
