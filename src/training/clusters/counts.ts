import { lemma } from '../../core/text/lemma';
import { readLines } from '../read-lines';

/** How often a word stands in the corpus and how often it is the head of a cue. */
export interface WordCount {
  all: number;
  cue: number;
  /** The same by document, to hold documents out in an evaluation. */
  readonly byDocument: Map<number, { all: number; cue: number }>;
}

/** Keys are `lemma/class`, the class being v, n or a (adjectives and adverbs). */
export type CueCounts = ReadonlyMap<string, WordCount>;

type Token = readonly [start: number, end: number, tag: string, entity: string, lemma: string, head: number];
interface Line {
  readonly id: string;
  readonly text?: string;
  readonly tokens?: readonly Token[];
  readonly attributions?: readonly { readonly cue?: readonly (readonly [number, number])[] }[];
}

/** The class of a Penn tag, or undefined for function words and names. */
export function classOfTag(tag: string): 'v' | 'n' | 'a' | undefined {
  if (tag.startsWith('VB')) return 'v';
  if (tag === 'NN' || tag === 'NNS') return 'n';
  return tag.startsWith('JJ') || tag.startsWith('RB') ? 'a' : undefined;
}

/**
 * Counts words and heads of cues. `texts` has `{id, text, attributions}` lines, `syntax` `{id, tokens}` lines; the head
 * of a cue is the word in it that hangs on none of the others.
 */
export function countCues(texts: string, syntax: string): { counts: CueCounts; documents: number } {
  const parsed = new Map(readLines<Line>(syntax).map((line) => [line.id, line.tokens ?? []]));
  const counts = new Map<string, WordCount>();
  const lines = readLines<Line>(texts);
  lines.forEach((line, document) => {
    const tokens = parsed.get(line.id) ?? [];
    const cues = (line.attributions ?? []).map((a) => a.cue ?? []);
    const heads = new Set<number>();
    for (const cue of cues) {
      const inside = tokens.flatMap(([start, end], i) => (cue.some(([s, e]) => start < e && s < end) ? [i] : []));
      const head = inside.find((i) => !inside.includes(tokens[i]![5]));
      if (head !== undefined) heads.add(head);
    }
    tokens.forEach(([start, end, tag], i) => {
      const kind = classOfTag(tag);
      const word = (line.text ?? '').slice(start, end).toLowerCase();
      if (kind === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(word)) return;
      const key = `${kind === 'a' ? word : lemma(word, kind)}/${kind}`;
      const count = counts.get(key) ?? { all: 0, cue: 0, byDocument: new Map() };
      const own = count.byDocument.get(document) ?? { all: 0, cue: 0 };
      counts.set(key, count);
      count.byDocument.set(document, own);
      const cue = heads.has(i) ? 1 : 0;
      count.all++;
      own.all++;
      count.cue += cue;
      own.cue += cue;
    });
  });
  return { counts, documents: lines.length };
}
