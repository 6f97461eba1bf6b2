import type { Span } from '../report/types';
import { lemma } from '../text/lemma';
import { kindAt, LETTER } from '../text/letters';
import { type CueSense, cueParticiple, cuePhrase, cueSurface, cueWithInfinitive, cueWord } from './lexicon/lookup';
import { COURT_NOUNS, DATA_NOUNS, RESEARCH_NOUNS, TEXT_NOUNS } from './lexicon/sources';

/** A word of the text with what it may be a form of. */
export interface CueToken {
  readonly word: string;
  readonly verb: string;
  readonly noun: string;
  readonly span: Span;
}

/** What kind of thing the source is, as far as it changes what its cue means. */
export type SourceNature = 'data' | 'text' | 'court' | 'research' | 'other';

/** A cue as it is read in its place, before mode and stance are told. */
export interface CueReading {
  /** What the lexicon has for the word or phrase that decides; undefined where it knows none of the words. */
  readonly sense: CueSense | undefined;
  /** The words that decide; the first one's lemma as a verb. */
  readonly decisive: readonly CueToken[];
  readonly lemma: string;
  readonly isPhrase: boolean;
  /** The word that turns the cue round ("not", "never"), if a phrase does not have it in itself. */
  readonly negation: CueToken | undefined;
  /** What is attributed begins with "to" and a verb ("asked him to leave"). */
  readonly infinitive: boolean;
  readonly thatClause: boolean;
  /** The cue itself is "to" and a verb ("to unveil"). */
  readonly beginsWithTo: boolean;
  readonly nature: SourceNature;
  /** The word that shows the nature of the source. */
  readonly natureWord: CueToken | undefined;
}

const BE = new Set(['be', 'seem', 'feel', 'look', 'become', 'remain', 'sound', 'grow', 'stay', 'come', 'appear']);
const NEGATIONS = new Set(['not', 'never', 'no', 'neither', 'nor', 'without', 'cannot', 'hardly', 'nobody']);
const AUXILIARIES = new Set([
  'be',
  'have',
  'do',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'not',
  'never',
  'to',
]);
const WORD = /[a-z]+?(?=n['’]t(?![a-z]))|n['’]t(?![a-z])|[a-z]+(?:[-.][a-z]+)*|['’](?:s|re|d|ll|ve|m)(?![a-z])/gi;
const BREAK = /[.;:!?"“”()\n]/;

/** Reads the words of a cue in their place. All spans are into `text`; they may be empty lists. */
export function readCue(
  text: string,
  cue: readonly Span[],
  source: readonly Span[],
  content: readonly Span[],
): CueReading {
  const own = cue.flatMap(([start, end]) => tokens(text, start, end));
  const [first, last] = [cue[0]?.[0] ?? 0, cue.at(-1)?.[1] ?? 0];
  const before = wordsBefore(text, first);
  const after = cue.length === 0 ? [] : wordsAfter(text, last);
  const all = [...before, ...own, ...after];
  const from = before.length;
  const found = decisiveWords(all, from, from + own.length);
  const negation = found.isPhrase && found.negatedInside ? undefined : negationBefore(all, found.at);
  const opening = openingOf(text, content, first);
  const { nature, natureWord } = natureOf(text, source);
  const base = {
    decisive: found.words,
    lemma: found.words[0]?.verb ?? '',
    isPhrase: found.isPhrase,
    negation,
    infinitive: /^to [a-z]/i.test(opening),
    beginsWithTo: own[0]?.word === 'to',
    thatClause: /^(?:that|how|why|whether)\b/i.test(opening),
    nature,
    natureWord,
  };
  const passive = negationFree(all, found.at).some((token) => token.verb === 'be');
  const changed =
    base.infinitive && !found.isPhrase && found.sense !== undefined ? cueWithInfinitive(base.lemma) : undefined;
  return {
    ...base,
    sense: changed !== undefined && !(passive && changed.mode === 'intention') ? changed : found.sense,
  };
}

function tokens(text: string, start: number, end: number): CueToken[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => {
    const word = match[0].toLowerCase().replaceAll('’', "'");
    const at = start + match.index;
    return { word, verb: lemma(word, 'v'), noun: lemma(word, 'n'), span: [at, at + match[0].length] };
  });
}

/** Up to three words before the cue, in the same clause. */
function wordsBefore(text: string, end: number): CueToken[] {
  const start = Math.max(0, end - 40);
  const window = text.slice(start, end);
  let cut = window.length;
  while (cut > 0 && !BREAK.test(window[cut - 1]!) && window[cut - 1] !== ',') cut--;
  return tokens(text, start + cut, end).slice(-3);
}

/** Up to five words after the cue, in the same sentence. */
function wordsAfter(text: string, start: number): CueToken[] {
  const window = text.slice(start, start + 60);
  const cut = window.search(BREAK);
  return tokens(text, start, start + (cut < 0 ? window.length : cut)).slice(0, 5);
}

interface Decisive {
  readonly sense: CueSense | undefined;
  readonly words: readonly CueToken[];
  readonly at: number;
  readonly isPhrase: boolean;
  readonly negatedInside: boolean;
}

/** The first word or phrase of the cue that the lexicon knows and that is more than a helping word. */
function decisiveWords(all: readonly CueToken[], from: number, to: number): Decisive {
  let light: Decisive | undefined;
  let unknown: Decisive | undefined;
  const alike = (place: number, lemmas: ReadonlySet<string>): boolean => {
    const token = all[place]!;
    return lemmas.has(token.verb) || lemmas.has(token.noun) || lemmas.has(token.word);
  };
  for (let at = from; at < to; at++) {
    const token = all[at]!;
    const firsts = [...new Set([token.verb, token.noun, token.word])];
    const phrase = cuePhrase(firsts, at, all.length, alike);
    if (phrase !== undefined) {
      const words = all.slice(at, at + phrase.words);
      const negatedInside = words.some((word) => NEGATIONS.has(word.verb));
      return { sense: phrase.sense, words, at, isPhrase: true, negatedInside };
    }
    const sense = senseOf(all, at);
    const one = { sense, words: [token], at, isPhrase: false, negatedInside: false };
    if (sense === undefined) {
      if (!AUXILIARIES.has(token.verb)) unknown ??= one;
    } else if (!sense.light) return one;
    else light ??= one;
  }
  return (
    light ??
    unknown ?? { sense: undefined, words: all.slice(from, to), at: from, isPhrase: false, negatedInside: false }
  );
}

function senseOf(all: readonly CueToken[], at: number): CueSense | undefined {
  const { word, verb, noun } = all[at]!;
  if (all.slice(Math.max(0, at - 3), at).some((token) => BE.has(token.verb))) {
    const adjective = cueParticiple(word);
    if (adjective !== undefined) return adjective;
  }
  return cueSurface(word) ?? cueWord(verb) ?? cueWord(noun);
}

/** The helping words right before a place, nearest first. */
function negationFree(all: readonly CueToken[], at: number): CueToken[] {
  const helping: CueToken[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const token = all[i]!;
    if (
      !AUXILIARIES.has(token.verb) &&
      !NEGATIONS.has(token.verb) &&
      !/ly$|^(?:even|ever|yet|also|quite|so)$/.test(token.word)
    )
      break;
    helping.push(token);
  }
  return helping;
}

const negationBefore = (all: readonly CueToken[], at: number): CueToken | undefined =>
  negationFree(all, at).find((token) => NEGATIONS.has(token.verb));

/** The first words of the content if it comes after the cue. */
function openingOf(text: string, content: readonly Span[], cueStart: number): string {
  const span = content.find(([start]) => start > cueStart);
  if (span === undefined) return '';
  const end = Math.min(span[1], span[0] + 30);
  let at = span[0];
  while (at < end && (kindAt(text, at) & LETTER) === 0) at++;
  return text.slice(at, end);
}

/** Words that end the part of a source that has its head: "a report | by the bank". */
const HEAD_ENDS = new Set([
  'of',
  'by',
  'from',
  'in',
  'on',
  'for',
  'at',
  'with',
  'to',
  'who',
  'which',
  'that',
  'about',
  'into',
  'published',
  'released',
  'conducted',
  'obtained',
  'seen',
]);

function natureOf(text: string, source: readonly Span[]): Pick<CueReading, 'nature' | 'natureWord'> {
  const span = source[0];
  if (span === undefined) return { nature: 'other', natureWord: undefined };
  const comma = text.slice(span[0], span[1]).indexOf(',');
  const words = tokens(text, span[0], comma < 0 ? span[1] : span[0] + comma);
  const cut = words.findIndex((token, i) => i > 0 && HEAD_ENDS.has(token.word));
  const head = words.slice(0, cut < 0 ? words.length : cut).at(-1);
  if (head === undefined) return { nature: 'other', natureWord: undefined };
  // "CNN" is no form of a word; a name in capitals is not a count.
  const nature: SourceNature = DATA_NOUNS.has(head.noun)
    ? 'data'
    : TEXT_NOUNS.has(head.noun)
      ? 'text'
      : COURT_NOUNS.has(head.noun)
        ? 'court'
        : RESEARCH_NOUNS.has(head.noun)
          ? 'research'
          : 'other';
  return { nature, natureWord: nature === 'other' ? undefined : head };
}
