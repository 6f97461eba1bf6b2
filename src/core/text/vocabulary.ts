import type { Clusters, WordClass } from '../lexical/clusters';
import { hashString } from './hash';
import { lemma } from './lemma';
import { CAPITAL, has, SMALL, startsWith } from './letters';

/** A dictionary form and what the table of clusters knows of it. */
export interface Lexeme {
  readonly lemma: string;
  readonly hash: number;
  /** 0 where the table does not have the word; else one more than the number in the table. */
  readonly file: number;
  readonly fine: number;
  readonly coarse: number;
  readonly score: number;
  readonly frames: number;
}

/** Everything about a written word that does not depend on where it stands. */
export interface WordType {
  readonly word: string;
  readonly low: string;
  /** Of the word as written, of its small letters (numbers are all alike), of its ends and its beginning. */
  readonly raw: number;
  readonly norm: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix3: number;
  /** Capitals, digits, hyphens and stops, as a number below 32. */
  readonly shape: number;
  verb: Lexeme | undefined;
  noun: Lexeme | undefined;
  other: Lexeme | undefined;
}

const LIMIT = 50_000;

/** What is known of words, worked out once a word. It forgets all when it has seen very many, so it cannot grow for ever. */
export class Vocabulary {
  readonly #types = new Map<string, WordType>();
  readonly #clusters: Clusters;

  constructor(clusters: Clusters) {
    this.#clusters = clusters;
  }

  type(word: string): WordType {
    const known = this.#types.get(word);
    if (known !== undefined) return known;
    if (this.#types.size >= LIMIT) this.#types.clear();
    const type = typeOf(word);
    this.#types.set(word, type);
    return type;
  }

  /** The word read as a verb, a noun or anything else. */
  lexeme(type: WordType, as: WordClass): Lexeme {
    switch (as) {
      case 'v':
        type.verb ??= this.#lexeme(lemma(type.low, 'v'), 'v');
        return type.verb;
      case 'n':
        type.noun ??= this.#lexeme(lemma(type.low, 'n'), 'n');
        return type.noun;
      case 'a':
        type.other ??= this.#lexeme(/^\d/.test(type.low) ? '0' : type.low, 'a');
        return type.other;
    }
  }

  #lexeme(form: string, as: WordClass): Lexeme {
    const clusters = this.#clusters;
    const at = clusters.find(form, as);
    const known = at >= 0;
    return {
      lemma: form,
      hash: hashString(form),
      file: known ? clusters.file(at) + 1 : 0,
      fine: known ? clusters.fine(at) + 1 : 0,
      coarse: known ? clusters.coarse(at) + 1 : 0,
      score: known ? clusters.score(at) + 1 : 0,
      frames: known ? clusters.frames(at) : 0,
    };
  }
}

function typeOf(written: string): WordType {
  // A word of thousands of letters is no word: its beginning is enough. Soft hyphens are not part of a word.
  const word = (written.length > 64 ? written.slice(0, 64) : written).replaceAll('\u00ad', '').replaceAll('’', "'");
  const low = word.toLowerCase();
  const norm = /^\d[\d,.]*$/.test(low) ? '0' : /^\d/.test(low) ? `0${low.slice(-2)}` : low;
  const letters = startsWith(word, CAPITAL)
    ? has(word, SMALL)
      ? 1
      : word.length > 1
        ? 2
        : 3
    : startsWith(word[0] ?? '', SMALL)
      ? 4
      : /^\d/.test(word)
        ? 5
        : 6;
  return {
    word,
    low,
    raw: hashString(word),
    norm: hashString(norm),
    suffix1: hashString(low.slice(-1)),
    suffix2: hashString(low.slice(-2)),
    suffix3: hashString(low.slice(-3)),
    suffix4: hashString(low.slice(-4)),
    prefix1: hashString(low.slice(0, 1)),
    prefix3: hashString(low.slice(0, 3)),
    shape: letters * 4 + (word.includes('-') ? 1 : 0) + (word.includes('.') ? 2 : 0),
    verb: undefined,
    noun: undefined,
    other: undefined,
  };
}
