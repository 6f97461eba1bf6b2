import type { FoundAttribution } from '../attribution/types';
import type { Naming, Reason, Source, SourceKind, Span } from '../report/types';

/** Who each attribution comes from: `sourceIds[i]` and `why[i]` belong to `found[i]`. */
export interface ResolvedSources {
  readonly sources: readonly Source[];
  readonly sourceIds: readonly (string | null)[];
  readonly why: readonly (readonly Reason[])[];
}

interface Entry {
  name: string;
  kind: SourceKind;
  naming: Naming;
  readonly person: boolean;
  readonly mentions: Span[];
}

const PERSON_PRONOUN = /^(?:he|she|him|her|who|i)$/i;
const BODY_PRONOUN = /^(?:it|they|we)$/i;
const NAME = /\p{Lu}[\p{L}\p{N}.’'-]*(?:\s+(?:(?:of|de|van|von|bin|al|the|for|and)\s+)?\p{Lu}[\p{L}\p{N}.’'-]*)*/u;
const BODY =
  /\b(?:office|ministry|department|agency|government|kremlin|white house|committee|commission|court|police|council|university|institute|company|group|party|campaign|team|union|bank|association|statement|organi[sz]ation|administration|embassy|post|times|journal|news|inc|corp|ltd)\b/i;

/** First words that decide a kind, in the order in which they are asked. */
const KINDS: readonly (readonly [SourceKind, RegExp])[] = [
  ['poll', /\b(?:poll|survey|pollsters?)\b/i],
  ['legal', /\b(?:lawyers?|attorneys?|solicitor|barrister|counsel|lawsuit|judge|court)\b/i],
  [
    'official',
    /\b(?:kremlin|white house|ministry|minister|department|government|officials?|police|sheriff|mayor|governor|gov|president|secretary|agency|council|embassy|ambassador|office|commission|army|military|general)\b/i,
  ],
  [
    'political',
    /\b(?:campaign|party|candidate|nominee|senator|sen|congress\w+|rep|democrats?|republicans?|mp|lawmakers?)\b/i,
  ],
  [
    'expert',
    /\b(?:professor|researchers?|scientists?|economists?|analysts?|experts?|historian|university|institute|study|dr)\b/i,
  ],
  ['media', /\b(?:newspaper|reporters?|journalists?|editor|news|times|post|journal|magazine|columnist|broadcaster)\b/i],
  ['document', /\b(?:report|document|letter|memo|filing|e-?mails?|records|transcript|law|constitution)\b/i],
  ['company', /\b(?:company|firm|inc|corp|ltd|ceo|chief executive|executives?|airline|bank|manufacturer)\b/i],
  ['organisation', /\b(?:group|union|association|foundation|charity|organi[sz]ation|church|coalition)\b/i],
  ['witness', /\b(?:residents?|neighbou?rs?|witness(?:es)?|victims?|mother|father|wife|husband|survivors?)\b/i],
];

/** The first resolver: names and their short forms; "it" is the body that spoke last, "he" the person who did. */
export function resolveSources(text: string, found: readonly FoundAttribution[]): ResolvedSources {
  const entries: Entry[] = [];
  const sourceIds: (string | null)[] = found.map(() => null);
  const why: Reason[][] = found.map(() => []);
  const order = found.map((_, i) => i).sort((a, b) => placeOf(found[a]!) - placeOf(found[b]!));
  const focus = { any: -1, person: -1, body: -1 };
  for (const i of order) {
    const spans = found[i]!.source;
    const words = spans
      .map(([start, end]) => text.slice(start, end))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    const pronoun = PERSON_PRONOUN.test(words) ? 'person' : BODY_PRONOUN.test(words) ? 'body' : null;
    let entry: number;
    if (words === '') entry = focus.any;
    else if (pronoun !== null) entry = focus[pronoun] >= 0 ? focus[pronoun] : focus.any;
    else entry = entryFor(entries, words);
    if (entry < 0) continue;
    const { name, person, mentions } = entries[entry]!;
    if (words === '') why[i]!.push({ code: 'implied_source', values: [name] });
    else if (pronoun !== null) why[i]!.push({ code: 'pronoun_antecedent', values: [words, name], evidence: spans[0]! });
    mentions.push(...spans);
    sourceIds[i] = `s${entry + 1}`;
    if (found[i]!.parent !== null) continue;
    focus.any = entry;
    focus[person ? 'person' : 'body'] = entry;
  }
  const sources = entries.map(
    ({ name, kind, naming, mentions }, i): Source => ({
      id: `s${i + 1}`,
      name,
      kind,
      naming,
      mentions,
      confidence: 0.7,
      why: [],
    }),
  );
  return { sources, sourceIds, why };
}

const placeOf = ({ source, cue, content }: FoundAttribution): number => (source[0] ?? cue[0] ?? content[0] ?? [0])[0];

function entryFor(entries: Entry[], words: string): number {
  const name = NAME.exec(words.replace(/^(?:The|A|An|In|On)\s+/, ''))?.[0] ?? '';
  const owner = /^(.{1,200}?)[’']s (?:statement|office|spokes\w+)\b/i.exec(words)?.[1];
  const isBody = owner !== undefined || BODY.test(words);
  const key = owner === undefined ? name || words : `${owner}’s office`;
  const known = entries.findIndex((entry) => entry.person !== isBody && sameName(entry.name, key));
  if (known >= 0) {
    const entry = entries[known]!;
    if (entry.person && key.length > entry.name.length) entry.name = key;
    return known;
  }
  entries.push({
    name: owner === undefined && isBody && /^the /i.test(words) && name !== '' ? `the ${name}` : key,
    kind: KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unknown',
    naming: namingOf(name !== '' || owner !== undefined, isBody, words),
    person: !isBody,
    mentions: [],
  });
  return entries.length - 1;
}

function namingOf(named: boolean, isBody: boolean, words: string): Naming {
  if (named) return isBody ? 'named_organisation' : 'named_person';
  return /s$/.test(words) ? 'unnamed_group' : 'unnamed_person';
}

const plain = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');

/** All words of the shorter name stand in the longer one, and both end alike ("Lee" and "Ann Lee"). */
function sameName(a: string, b: string): boolean {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.includes(word)) && long.at(-1) === short.at(-1);
}
