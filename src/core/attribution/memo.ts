import type { Span } from '../report/types';
import type { Tokens } from '../text/tokens';
import type { Candidate } from './chain/candidate';
import type { Marginals } from './chain/guesses';

/** What was worked out about a paragraph from its own words alone; `undefined` what was not yet. */
export interface KnownParagraph {
  tags: Uint8Array | undefined;
  guesses: Marginals | undefined;
  /** By the place of the anchor in the paragraph. */
  readonly readings: Map<number, KnownReadings>;
}

/** Readings whose tokens are numbered in a text where the paragraph began at token `first`. */
export interface KnownReadings {
  readonly first: number;
  readonly readings: readonly Candidate[];
}

/** Characters of paragraphs that are remembered: some 25,000 words. */
const MOST_CHARACTERS = 150_000;
/** Characters at the beginning of the next paragraph that can tell how this one is read: its first word, if it is short. */
export const LOOK_AHEAD = 16;

/**
 * Remembers the paragraphs of the texts that were analysed last, so that only what changed is tagged and labelled again:
 * a paragraph comes out the same for the same words. Another model begins anew. Bounded.
 */
export class Memo {
  readonly #known = new Map<string, KnownParagraph>();
  #characters = 0;
  #model: object | undefined;

  /**
   * What is known of each paragraph of a text, by its number; to be added to by whoever works out more.
   * @param model what it was worked out with
   */
  paragraphs(model: object, text: string, paragraphs: readonly Span[], tokens: Tokens): KnownParagraph[] {
    if (model !== this.#model) {
      this.#known.clear();
      this.#characters = 0;
      this.#model = model;
    }
    const known: KnownParagraph[] = [];
    for (const [key, index] of keysOf(text, paragraphs, tokens)) {
      const paragraph = this.#known.get(key) ?? { tags: undefined, guesses: undefined, readings: new Map() };
      known[index] = paragraph;
      // What was asked for last is forgotten last.
      if (this.#known.delete(key)) this.#characters -= key.length;
      this.#known.set(key, paragraph);
      this.#characters += key.length;
    }
    for (const key of this.#known.keys()) {
      if (this.#characters <= MOST_CHARACTERS) break;
      this.#known.delete(key);
      this.#characters -= key.length;
    }
    return known;
  }
}

/**
 * All that the reading of a paragraph goes by: its words, whether it is the first one, and how the next one begins, which
 * tells whether a quotation stays open and a sentence has ended.
 */
function* keysOf(text: string, paragraphs: readonly Span[], tokens: Tokens): Generator<[key: string, index: number]> {
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    const index = tokens.paragraph[from]!;
    while (to < tokens.count && tokens.paragraph[to] === index) to++;
    const next = to < tokens.count ? tokens.start[to]! : text.length;
    yield [(from === 0 ? '1' : '0') + text.slice(paragraphs[index]![0], next + LOOK_AHEAD), index];
    from = to;
  }
}

/** Readings of a cue as they are numbered where its paragraph begins at another token. */
export function movedTo(first: number, { readings, first: was }: KnownReadings): readonly Candidate[] {
  const by = first - was;
  if (by === 0) return readings;
  const moved = (list: readonly number[]): number[] => list.map((i) => i + by);
  return readings.map((one) => ({
    ...one,
    anchor: one.anchor + by,
    source: moved(one.source),
    cue: moved(one.cue),
    content: moved(one.content),
  }));
}
