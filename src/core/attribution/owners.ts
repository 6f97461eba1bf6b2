import type { Tokens } from '../text/tokens';
import type { Draft } from './nesting';

/** Tokens, the end not included. */
export type Range = readonly [from: number, to: number];

export const NOBODY = -1;
/** Whose the tokens of what was added are. */
export const ADDED = -2;

/** For each token the number of the draft that has it. */
export class Owners {
  readonly #owner: Int32Array;

  constructor({ count, start, end }: Tokens, drafts: readonly Draft[]) {
    this.#owner = new Int32Array(count).fill(NOBODY);
    const spans = drafts.flatMap(({ source, cue, content }, draft) =>
      [...source, ...cue, ...content].map((span) => ({ span, draft })),
    );
    spans.sort((a, b) => a.span[0] - b.span[0]);
    let first = 0;
    for (const { span, draft } of spans) {
      while (first < count && end[first]! <= span[0]) first++;
      for (let i = first; i < count && start[i]! < span[1]; i++) this.#owner[i] = draft;
    }
  }

  of(token: number): number {
    return this.#owner[token]!;
  }

  /** Whose the first of some tokens is that is not nobody's. */
  first([from, to]: Range): number {
    return this.#owner.subarray(from, to).find((owner) => owner !== NOBODY) ?? NOBODY;
  }

  /** Whether tokens are nobody's, or all this one's. */
  isFree([from, to]: Range, but: number): boolean {
    return this.#owner.subarray(from, to).every((owner) => owner === NOBODY || owner === but);
  }

  take([from, to]: Range): void {
    this.#owner.fill(ADDED, from, to);
  }
}
