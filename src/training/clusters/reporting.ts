import type { WordClass } from '../../core/lexical/clusters';
import type { CueCounts } from './counts';
import { type Example, fitLogistic, type LogOdds, logOdds } from './regression';
import type { Word } from './words';

/** Lexicographer files of the verbs (29-43) and of the nouns (3-28); sentence frames are 1-35. */
const VERB_FILES = 15;
const NOUN_FILES = 26;
const FRAMES = 35;

/** What the score is learned from: the vector, WordNet's classes, and the frames of the verb (or of the verb behind it). */
export function reportingFeatures({ vector, wordNet, kind, rank }: Word): Float32Array {
  const blocks: Float32Array[] = [vector.map((x) => 3 * x)];
  const fill = (size: number, from: number, weights: ReadonlyMap<number, number>): void => {
    const block = new Float32Array(size);
    for (const [key, weight] of weights) {
      const i = key - from;
      if (i >= 0 && i < size) block[i] = Math.min(1, weight);
    }
    blocks.push(block);
  };
  if (kind === 'v') fill(VERB_FILES, 29, wordNet.files);
  if (kind === 'n') fill(NOUN_FILES, 3, wordNet.files);
  if (kind === 'v') fill(FRAMES, 1, wordNet.frames);
  if (kind !== 'v') fill(VERB_FILES, 29, wordNet.verbFiles);
  if (kind !== 'v') fill(FRAMES, 1, wordNet.verbFrames);
  blocks.push(Float32Array.of(Math.log10(1 + rank) - 4));
  const out = new Float32Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    out.set(block, at);
    at += block.length;
  }
  return out;
}

/** A hash of the word's own letters (FNV-1a), so that the folds do not move when words are added. */
export function foldOf(word: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}

/**
 * The log odds that a use of the word is a cue, told from its like only: the model that scores a word has never seen
 * that word (nor another class of the same lemma), so the score of a known word is as uncertain as that of a new one.
 * @param skip documents to leave out of the counts
 */
export function scoreWords(
  words: readonly Word[],
  counts: CueCounts,
  skip?: (document: number) => boolean,
): Float64Array {
  const folds = 10;
  const scores = new Float64Array(words.length);
  const features = words.map(reportingFeatures);
  for (const kind of ['v', 'n', 'a'] as const) {
    const mine = words.flatMap((word, i) => (word.kind === kind ? [i] : []));
    const examples = new Map<number, Example>();
    for (const i of mine) {
      const { all, cue } = countOf(counts, words[i]!, skip);
      // The uses of one word are alike: a hundred of them tell as much as four words do.
      if (all > 0) examples.set(i, { features: features[i]!, share: cue / all, weight: all ** 0.3 });
    }
    const dimensions = features[mine[0]!]!.length;
    for (let fold = 0; fold < folds; fold++) {
      const train = [...examples]
        .filter(([i]) => foldOf(words[i]!.lemma, folds) !== fold)
        .map(([, example]) => example);
      const model: LogOdds = fitLogistic(train, dimensions, PENALTY[kind]);
      for (const i of mine) if (foldOf(words[i]!.lemma, folds) === fold) scores[i] = logOdds(model, features[i]!);
    }
  }
  return scores;
}
const PENALTY: Readonly<Record<WordClass, number>> = { v: 8, n: 8, a: 8 };

/** The word's count over the documents that are not skipped. */
export function countOf(
  counts: CueCounts,
  word: Word,
  skip?: (document: number) => boolean,
): { readonly all: number; readonly cue: number } {
  const count = counts.get(`${word.lemma}/${word.kind}`);
  if (count === undefined || skip === undefined) return count ?? { all: 0, cue: 0 };
  let all = 0;
  let cue = 0;
  for (const [document, own] of count.byDocument) {
    if (skip(document)) continue;
    all += own.all;
    cue += own.cue;
  }
  return { all, cue };
}
