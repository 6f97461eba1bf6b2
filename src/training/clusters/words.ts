import type { WordClass } from '../../core/lexical/clusters';
import { type LemmaPos, lemma } from '../../core/text/lemma';
import type { Vectors } from './vectors';
import type { WordNet, WordNetEntry } from './wordnet';

/** A word of the table before it is clustered. */
export interface Word {
  readonly lemma: string;
  readonly kind: WordClass;
  /** Unit length: the mean of the vectors of its forms. */
  readonly vector: Float32Array;
  readonly wordNet: WordNetEntry;
  /** Place of its commonest form in order of frequency. */
  readonly rank: number;
}

/** How far down the list of frequent words each class goes: rare verbs are worth most. */
const LAST_RANK: Readonly<Record<WordClass, number>> = { v: 150_000, n: 45_000, a: 30_000 };
export const VOCABULARY = 150_000;

/** Words of WordNet that have a vector, in the order of the alphabet, verbs, nouns and adjectives each for itself. */
export function collectWords(vectors: Vectors, wordNet: WordNet): Word[] {
  const words: Word[] = [];
  for (const kind of ['v', 'n', 'a'] as const) {
    const forms = new Map<string, string[]>();
    for (const [form, rank] of vectors.rank) {
      if (rank >= LAST_RANK[kind] || !/^[a-z]{2,}(?:-[a-z]+)?$/.test(form)) continue;
      const base = kind === 'a' ? form : lemma(form, kind satisfies LemmaPos);
      if (!wordNet[kind].has(base)) continue;
      const list = forms.get(base);
      if (list === undefined) forms.set(base, [form]);
      else list.push(form);
    }
    for (const [base, list] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const entry = wordNet[kind].get(base)!;
      const rank = Math.min(...list.map((form) => vectors.rank.get(form)!));
      words.push({ lemma: base, kind, vector: meanVector(list, kind, vectors), wordNet: entry, rank });
    }
  }
  return words;
}

/** Past forms of a verb count double: "claimed" is a verb, "claim" and "claims" may be nouns. */
function meanVector(forms: readonly string[], kind: WordClass, vectors: Vectors): Float32Array {
  const { dimensions, values, rank } = vectors;
  const mean = new Float32Array(dimensions);
  for (const form of forms) {
    const row = rank.get(form)! * dimensions;
    const vector = values.subarray(row, row + dimensions);
    const weight = (kind === 'v' && !/(?:s|ing)$/.test(form) && lemma(form, 'v') !== form ? 2 : 1) / length(vector);
    for (let d = 0; d < dimensions; d++) mean[d] = mean[d]! + weight * vector[d]!;
  }
  const size = length(mean);
  return mean.map((x) => x / size);
}

function length(vector: Float32Array): number {
  let sum = 0;
  for (const x of vector) sum += x * x;
  return Math.sqrt(sum) || 1;
}
