import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What WordNet says of a word in one class, its senses weighted by how often each was met (they sum to 1). */
export interface WordNetEntry {
  /** Lexicographer file ("verb.communication" is 32) to weight: https://wordnet.princeton.edu/documentation/lexnames5wn */
  readonly files: ReadonlyMap<number, number>;
  /** Sentence frames ("Somebody ----s that CLAUSE" is 26) to weight; verbs only. */
  readonly frames: ReadonlyMap<number, number>;
  /** The same for the verbs a noun or an adjective is derived from ("allegation": "allege"). */
  readonly verbFiles: ReadonlyMap<number, number>;
  readonly verbFrames: ReadonlyMap<number, number>;
}

export type WordNet = Readonly<Record<'v' | 'n' | 'a', ReadonlyMap<string, WordNetEntry>>>;

interface Synset {
  readonly file: number;
  /** Frame to the numbers of the words it holds for; 0 stands for all of them. */
  readonly frames: readonly (readonly [frame: number, word: number])[];
  readonly words: readonly string[];
  /** Offsets of the verb synsets that words of this one are derived from. */
  readonly verbs: readonly string[];
}

/** Reads the database files (`data.*`, `index.*`, `index.sense`) of WordNet 3.x. */
export function readWordNet(folder: string): WordNet {
  const counts = senseCounts(join(folder, 'index.sense'));
  const verbs = readSynsets(join(folder, 'data.verb'));
  const read = (name: string, synsets = readSynsets(join(folder, `data.${name}`))): Map<string, WordNetEntry> =>
    readEntries(join(folder, `index.${name}`), synsets, verbs, counts);
  const adjectives = read('adj');
  for (const [word, entry] of read('adv')) if (!adjectives.has(word)) adjectives.set(word, entry);
  return { v: read('verb', verbs), n: read('noun'), a: adjectives };
}

const lines = (path: string): string[] => readFileSync(path, 'latin1').split('\n');

/** `word%file-type…` sense keys to the number of times the sense stands in the tagged texts, by lemma, type and order. */
function senseCounts(path: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines(path)) {
    const [key, , number, count] = line.split(' ');
    if (key === undefined || count === undefined) continue;
    const [word, rest] = key.split('%');
    counts.set(`${word}|${rest!.startsWith('5') ? '3' : rest![0]}|${number}`, Number(count));
  }
  return counts;
}

function readSynsets(path: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of lines(path)) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.slice(0, line.indexOf(' | ')).split(' ');
    let at = 4;
    const words: string[] = [];
    for (let n = Number.parseInt(fields[3]!, 16); n > 0; n--, at += 2) words.push(fields[at]!.toLowerCase());
    const verbs: string[] = [];
    let pointers = Number(fields[at++]);
    for (; pointers > 0; pointers--, at += 4) {
      if (fields[at + 2] === 'v' && (fields[at] === '+' || fields[at] === '\\')) verbs.push(fields[at + 1]!);
    }
    const frames: [number, number][] = [];
    if (fields[2] === 'v') {
      for (let n = Number(fields[at++]); n > 0; n--, at += 3) {
        frames.push([Number(fields[at + 1]), Number.parseInt(fields[at + 2]!, 16)]);
      }
    }
    synsets.set(fields[0]!, { file: Number(fields[1]), frames, words, verbs });
  }
  return synsets;
}

function readEntries(
  path: string,
  synsets: ReadonlyMap<string, Synset>,
  verbs: ReadonlyMap<string, Synset>,
  counts: ReadonlyMap<string, number>,
): Map<string, WordNetEntry> {
  const entries = new Map<string, WordNetEntry>();
  const type = { v: '2', n: '1', a: '3', r: '4' } as const;
  for (const line of lines(path)) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.trim().split(/\s+/);
    const word = fields[0]!;
    const offsets = fields.slice(-Number(fields[2]));
    const kind = type[fields[1] as keyof typeof type];
    // A sense never met still counts a little, the first one most.
    const weights = offsets.map((_, i) => (counts.get(`${word}|${kind}|${i + 1}`) ?? 0) + 1 / (i + 1));
    const total = weights.reduce((sum, w) => sum + w, 0);
    const entry = { files: new Map(), frames: new Map(), verbFiles: new Map(), verbFrames: new Map() };
    const add = (map: Map<number, number>, key: number, weight: number): void => {
      map.set(key, (map.get(key) ?? 0) + weight / total);
    };
    offsets.forEach((offset, i) => {
      const synset = synsets.get(offset)!;
      const weight = weights[i]!;
      add(entry.files, synset.file, weight);
      const place = synset.words.indexOf(word) + 1;
      for (const [frame, only] of synset.frames) if (only === 0 || only === place) add(entry.frames, frame, weight);
      for (const verb of new Set(synset.verbs)) {
        const source = verbs.get(verb);
        if (source === undefined) continue;
        add(entry.verbFiles, source.file, weight);
        for (const frame of new Set(source.frames.map(([f]) => f))) add(entry.verbFrames, frame, weight);
      }
    });
    entries.set(word, entry);
  }
  return entries;
}
