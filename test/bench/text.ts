import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&nbsp;': '\u00a0', '&#39;': "'" };

/** The paragraphs of the invented articles among the fixtures, and more that have fewer quotations. */
const paragraphs = [
  ...readdirSync('test/fixtures')
    .sort()
    .map((name) => `test/fixtures/${name}/page.html`)
    .filter((file) => existsSync(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<p\b[^>]*>(.*?)<\/p>/gs)])
    .map((match) =>
      match[1]!
        .replace(/<[^>]+>/g, '')
        .replace(/&\w+;|&#\d+;/g, (entity) => ENTITIES[entity] ?? ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text.split(' ').length > 6),
  ...readFileSync('test/bench/paragraphs.txt', 'utf8').trim().split('\n'),
];

/** Words with a capital inside of a sentence: names. */
const NAMES = new Set(paragraphs.flatMap((text) => text.match(/(?<=[a-z,] )\p{Lu}\p{Ll}{2,}/gu) ?? []));
const SYLLABLES = 'ba do fen gri hal ke lo mar nis or pel qua ris sto tul var wen yo zan'.split(' ');

/** An invented text of about so many words. Every text has its paragraphs in another order, and other names. */
export function inventedText(words: number, seed: number): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const lines: string[] = [];
  let names = new Map<string, string>();
  for (let count = 0; count < words; ) {
    // A new article begins: other people.
    if (lines.length % 40 === 0) names = new Map();
    const line = pick(paragraphs).replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => {
      if (!NAMES.has(word)) return word;
      const made = names.get(word) ?? pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
      names.set(word, made);
      return made[0]!.toUpperCase() + made.slice(1);
    });
    lines.push(line);
    count += line.split(' ').length;
  }
  return lines.join('\n\n');
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
