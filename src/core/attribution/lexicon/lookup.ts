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

const lines = (table: string): { sense: CueSense; body: string }[] =>
  table
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [head, body] = line.split(': ');
      const [mode, stance, light] = head!.split(' ');
      return { sense: { mode: mode as Mode, stance: stance as Stance, light: light === 'light' }, body: body! };
    });

const wordTable = (table: string): ReadonlyMap<string, CueSense> =>
  new Map(lines(table).flatMap(({ sense, body }) => body.split(' ').map((word): [string, CueSense] => [word, sense])));

const words = wordTable(CUE_WORDS);
const surfaces = wordTable(CUE_SURFACES);
const participles = wordTable(CUE_PARTICIPLES);
const withInfinitive = wordTable(CUE_WITH_INFINITIVE);

/** Phrases by the lemmas they may begin with. */
const phrases = new Map<string, Phrase[]>();
for (const { sense, body } of lines(CUE_PHRASES)) {
  for (const text of body.split(', ')) {
    const steps = text.split(' ').map((step): Step => {
      const optional = step.endsWith('?');
      const bare = optional ? step.slice(0, -1) : step;
      return { lemmas: bare === '_' ? null : new Set(bare.split('|')), optional };
    });
    for (const first of steps[0]!.lemmas!) {
      const list = phrases.get(first);
      if (list === undefined) phrases.set(first, [{ ...sense, steps }]);
      else list.push({ ...sense, steps });
    }
  }
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
    for (const phrase of phrases.get(first) ?? []) {
      const end = match(phrase.steps, 0, at);
      if (end > at && (best === undefined || end - at > best.words)) best = { sense: phrase, words: end - at };
    }
  }
  return best;
}
