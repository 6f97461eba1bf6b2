/**
 * Prints how often `lemma` agrees with the lemmas of a parsed corpus:
 *   npm run measure:lemmas -- TEXTS.jsonl[.gz] SYNTAX.jsonl[.gz]
 * TEXTS has `{id, text}` lines; SYNTAX has `{id, tokens: [start, end, part of speech (Penn), entity, lemma, …][]}`.
 */
import { type LemmaPos, lemma } from '../core/text/lemma';
import { readLines } from './read-lines';

interface Parsed {
  readonly id: string;
  readonly text?: string;
  readonly tokens?: readonly (readonly [start: number, end: number, tag: string, entity: string, lemma: string])[];
}

const [texts, syntax] = process.argv.slice(2);
if (texts === undefined || syntax === undefined) {
  console.error('usage: npm run measure:lemmas -- TEXTS.jsonl SYNTAX.jsonl');
  process.exit(2);
}
const textOf = new Map(readLines<Parsed>(texts).map((line) => [line.id, line.text ?? '']));
const counts: Record<LemmaPos, { right: number; all: number }> = { v: { right: 0, all: 0 }, n: { right: 0, all: 0 } };
for (const { id, tokens } of readLines<Parsed>(syntax)) {
  for (const [start, end, tag, , expected] of tokens ?? []) {
    const word = textOf.get(id)?.slice(start, end).toLowerCase() ?? '';
    const pos = tag.startsWith('V') ? 'v' : tag === 'NN' || tag === 'NNS' ? 'n' : undefined;
    if (pos === undefined || !/^[a-z][a-z'-]+$/.test(word)) continue;
    counts[pos].all++;
    if (lemma(word, pos) === expected.toLowerCase()) counts[pos].right++;
  }
}
for (const [name, { right, all }] of Object.entries(counts)) {
  console.log(`${name === 'v' ? 'verbs' : 'nouns'}: ${((100 * right) / all).toFixed(2)} % of ${all} agree`);
}
