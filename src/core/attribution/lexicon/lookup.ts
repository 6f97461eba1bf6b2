import type { Mode, Stance } from '../../report/types';
import { CUE_PHRASES } from './phrases';
import { CUE_PARTICIPLES, CUE_SURFACES, CUE_WITH_INFINITIVE, CUE_WORDS } from './words';

/** What a cue word or phrase tells. */
export interface CueSense {
  readonly mode: Mode;
  readonly stance: Stance;
  /** Says little by itself: another cue word behind it decides ("made a promise", "expressed doubt"). */
  readonly light: boolean;
}

/** One step of a phrase: the lemmas that may stand there (none: any word), and whether it may be left out. */
interface Step {
  readonly lemmas: ReadonlySet<string> | null;
  readonly optional: boolean;
}

interface Phrase extends CueSense {
  readonly steps: readonly Step[];
}

/** What a line says of the words behind its colon. */
function senseOf(line: string): CueSense {
  const [mode, stance, light] = line.slice(0, line.indexOf(': ')).split(' ');
  return { mode: mode as Mode, stance: stance as Stance, light: light === 'light' };
}

const linesOf = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .filter((line) => line !== '');
const bodyOf = (line: string): string => line.slice(line.indexOf(': ') + 2);

function wordTable(table: string): ReadonlyMap<string, CueSense> {
  const senses = new Map<string, CueSense>();
  for (const line of linesOf(table)) {
    const sense = senseOf(line);
    for (const word of bodyOf(line).split(' ')) senses.set(word, sense);
  }
  return senses;
}

const words = wordTable(CUE_WORDS);
const surfaces = wordTable(CUE_SURFACES);
const participles = wordTable(CUE_PARTICIPLES);
const withInfinitive = wordTable(CUE_WITH_INFINITIVE);

/** Phrases by the lemmas they may begin with: as they are written until one is looked for. */
const written = new Map<string, { readonly sense: CueSense; readonly text: string }[]>();
for (const line of linesOf(CUE_PHRASES)) {
  const sense = senseOf(line);
  for (const text of bodyOf(line).split(', ')) {
    for (const first of lemmasOf(text.split(' ', 1)[0]!)) {
      const list = written.get(first);
      if (list === undefined) written.set(first, [{ sense, text }]);
      else list.push({ sense, text });
    }
  }
}
const phrases = new Map<string, readonly Phrase[]>();

function phrasesWith(first: string): readonly Phrase[] {
  let list = phrases.get(first);
  if (list === undefined) {
    list = (written.get(first) ?? []).map(({ sense, text }) => ({ ...sense, steps: text.split(' ').map(stepOf) }));
    if (list.length > 0) phrases.set(first, list);
  }
  return list;
}

/** The lemmas of a step. */
function lemmasOf(step: string): string[] {
  return (step.endsWith('?') ? step.slice(0, -1) : step).split('|');
}

function stepOf(step: string): Step {
  const lemmas = lemmasOf(step);
  return { lemmas: lemmas[0] === '_' ? null : new Set(lemmas), optional: step.endsWith('?') };
}

export const cueWord = (lemma: string): CueSense | undefined => words.get(lemma);
export const cueSurface = (word: string): CueSense | undefined => surfaces.get(word);
export const cueParticiple = (word: string): CueSense | undefined => participles.get(word);
export const cueWithInfinitive = (lemma: string): CueSense | undefined => withInfinitive.get(lemma);

/**
 * The longest phrase that begins at a word, and how many words it takes.
 * @param alike whether the word at a place may be read as a lemma (a word can have several: "left")
 * @param length how many words there are
 */
export function cuePhrase(
  firsts: readonly string[],
  at: number,
  length: number,
  alike: (place: number, lemmas: ReadonlySet<string>) => boolean,
): { readonly sense: CueSense; readonly words: number } | undefined {
  let best: { sense: CueSense; words: number } | undefined;
  const match = (steps: readonly Step[], step: number, place: number): number => {
    if (step === steps.length) return place;
    const { lemmas, optional } = steps[step]!;
    if (place < length && (lemmas === null || alike(place, lemmas))) {
      const end = match(steps, step + 1, place + 1);
      if (end >= 0) return end;
    }
    return optional ? match(steps, step + 1, place) : -1;
  };
  for (const first of firsts) {
    for (const phrase of phrasesWith(first)) {
      const end = match(phrase.steps, 0, at);
      if (end > at && (best === undefined || end - at > best.words)) best = { sense: phrase, words: end - at };
    }
  }
  return best;
}
