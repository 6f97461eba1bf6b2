/** So many words follow one that stands in full. */
export const BLOCK = 16;

/** How many blocks so many words take. */
export const blocksOf = (words: number): number => Math.ceil(words / BLOCK);

/**
 * Sorted words of several classes, looked up in their bytes as they stand in the file: first by halves among the first
 * words of blocks, then through one block. Each word stands there as: how many letters it shares with the word before
 * (none at the beginning of a block), how many follow, and these in ASCII. Each class begins a block.
 */
export class WordTable {
  readonly #text: Uint8Array;
  readonly #blocks: Uint32Array;
  /** Of each class, and behind the last: its first entry and its first block. */
  readonly #entries: readonly number[];
  readonly #starts: readonly number[];

  /** @param blocks where in the text each block begins; `perClass` how many words each class has */
  constructor(text: Uint8Array, blocks: Uint32Array, perClass: Uint32Array) {
    this.#text = text;
    this.#blocks = blocks;
    const entries = [0];
    const starts = [0];
    perClass.forEach((count, i) => {
      entries.push(entries[i]! + count);
      starts.push(starts[i]! + blocksOf(count));
    });
    this.#entries = entries;
    this.#starts = starts;
  }

  /** The entry of a word in a class, or -1. */
  find(word: string, kind: number): number {
    const first = this.#starts[kind]!;
    let low = first;
    let high = this.#starts[kind + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#beginsBehind(middle, word)) high = middle;
      else low = middle + 1;
    }
    return low === first ? -1 : this.#inBlock(low - 1, kind, word);
  }

  word(entry: number): string {
    const kind = this.#entries.findIndex((_, i) => entry < this.#entries[i + 1]!);
    const place = entry - this.#entries[kind]!;
    let at = this.#blocks[this.#starts[kind]! + Math.floor(place / BLOCK)]!;
    let word = '';
    for (let i = 0; i <= place % BLOCK; i++) {
      const end = at + 2 + this.#text[at + 1]!;
      word = word.slice(0, this.#text[at]!) + String.fromCharCode(...this.#text.subarray(at + 2, end));
      at = end;
    }
    return word;
  }

  /** Whether the first word of a block comes behind a word. */
  #beginsBehind(block: number, word: string): boolean {
    const text = this.#text;
    const at = this.#blocks[block]! + 2;
    const length = text[at - 1]!;
    for (let i = 0; i < length; i++) {
      if (i === word.length) return true;
      const difference = text[at + i]! - word.charCodeAt(i);
      if (difference !== 0) return difference > 0;
    }
    return false;
  }

  #inBlock(block: number, kind: number, word: string): number {
    const text = this.#text;
    const from = this.#entries[kind]! + (block - this.#starts[kind]!) * BLOCK;
    const to = Math.min(from + BLOCK, this.#entries[kind + 1]!);
    let at = this.#blocks[block]!;
    // How many letters the word looked for has in common with the one last looked at.
    let common = 0;
    for (let entry = from; entry < to; entry++) {
      const shared = text[at]!;
      const end = at + 2 + text[at + 1]!;
      if (shared < common) return -1;
      if (shared === common) {
        at += 2;
        while (at < end && common < word.length && text[at] === word.charCodeAt(common)) {
          at++;
          common++;
        }
        if (at === end && common === word.length) return entry;
      }
      at = end;
    }
    return -1;
  }
}
