import { ANY_NAMES, HE_NAMES, SHE_NAMES } from './first-names';

/**
 * A list of words in lines, sorted by their UTF-16 units, that is searched as it stands: a table of 18,000 names takes
 * longer to build than the first article asks it for.
 */
class SortedLines {
  readonly #text: string;
  #lines: readonly string[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  has(word: string): boolean {
    this.#lines ??= this.#text.trim().split(/\n */);
    // "!" comes before every letter: lines below this begin with the word itself or one before it.
    const behind = `${word}!`;
    let low = 0;
    let high = this.#lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lines[middle]! < behind) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ` ${this.#lines[low - 1]} `.includes(` ${word} `);
  }
}

const she = new SortedLines(SHE_NAMES);
const he = new SortedLines(HE_NAMES);
const any = new SortedLines(ANY_NAMES);

/** Which pronoun the lists have a first name with: "any" where they have it for both; undefined where it is not in them. */
export function firstNameOf(low: string): 'he' | 'she' | 'any' | undefined {
  const hyphen = low.indexOf('-');
  return pronounOf(low) ?? (hyphen > 2 ? pronounOf(low.slice(0, hyphen)) : undefined);
}

function pronounOf(name: string): 'he' | 'she' | 'any' | undefined {
  if (he.has(name)) return 'he';
  if (she.has(name)) return 'she';
  return any.has(name) ? 'any' : undefined;
}
