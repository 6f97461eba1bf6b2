import type { WordClass } from '../../core/lexical/clusters';
import type { CueCounts } from './counts';
import { countOf, scoreWords } from './reporting';
import type { Word } from './words';

interface Use {
  readonly score: number;
  readonly uses: number;
  readonly cues: number;
}

/** Area under the ROC curve over uses: how often a use that is a cue scores above one that is not. Ties count half. */
export function areaUnderCurve(uses: readonly Use[]): number {
  const sorted = [...uses].sort((a, b) => a.score - b.score);
  const cues = sorted.reduce((sum, use) => sum + use.cues, 0);
  const others = sorted.reduce((sum, use) => sum + use.uses - use.cues, 0);
  let below = 0;
  let area = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    let tieCues = 0;
    let tieOthers = 0;
    for (; j < sorted.length && sorted[j]!.score === sorted[i]!.score; j++) {
      tieCues += sorted[j]!.cues;
      tieOthers += sorted[j]!.uses - sorted[j]!.cues;
    }
    area += tieCues * (below + tieOthers / 2);
    below += tieOthers;
    i = j;
  }
  return cues * others === 0 ? Number.NaN : area / (cues * others);
}

/**
 * Prints what the score is worth for words that training never saw as a cue. Documents go into five folds; a fold's
 * uses of words that are no cue in the four others are ranked by a score learned from those four.
 */
export function printWorth(words: readonly Word[], counts: CueCounts): void {
  const folds = 5;
  const uses: Record<WordClass, Use[]> = { v: [], n: [], a: [] };
  const plain: Record<WordClass, Use[]> = { v: [], n: [], a: [] };
  for (let fold = 0; fold < folds; fold++) {
    const heldOut = (document: number): boolean => document % folds === fold;
    const scores = scoreWords(words, counts, heldOut);
    words.forEach((word, i) => {
      if (countOf(counts, word, heldOut).cue > 0) return;
      const { all, cue } = countOf(counts, word, (document) => !heldOut(document));
      if (all === 0) return;
      uses[word.kind].push({ score: scores[i]!, uses: all, cues: cue });
      const files = word.kind === 'v' ? word.wordNet.files : word.wordNet.verbFiles;
      plain[word.kind].push({ score: (files.get(31) ?? 0) + (files.get(32) ?? 0), uses: all, cues: cue });
    });
  }
  const names = { v: 'verbs', n: 'nouns', a: 'adjectives and adverbs' };
  console.log('words that are no cue in four fifths of the corpus, in the last fifth (five folds):');
  for (const kind of ['v', 'n', 'a'] as const) {
    const all = uses[kind].reduce((sum, use) => sum + use.uses, 0);
    const cues = uses[kind].reduce((sum, use) => sum + use.cues, 0);
    const seen = `${all} uses, ${cues} cues (${((100 * cues) / all).toFixed(2)} %)`;
    const areas = `AUC ${areaUnderCurve(uses[kind]).toFixed(3)}, by WordNet class alone ${areaUnderCurve(plain[kind]).toFixed(3)}`;
    console.log(`  ${names[kind]}: ${seen}; ${areas}`);
    for (const share of [0.01, 0.02, 0.05, 0.1, 0.2]) {
      const { precision, recall } = topShare(uses[kind], share * all);
      console.log(`    best ${100 * share} % of uses: precision ${pct(precision)}, recall ${pct(recall)}`);
    }
  }
}

const pct = (x: number): string => `${(100 * x).toFixed(1)} %`;

function topShare(uses: readonly Use[], limit: number): { precision: number; recall: number } {
  let taken = 0;
  let found = 0;
  for (const use of [...uses].sort((a, b) => b.score - a.score)) {
    if (taken >= limit) break;
    taken += use.uses;
    found += use.cues;
  }
  return { precision: found / taken, recall: found / uses.reduce((sum, use) => sum + use.cues, 0) };
}
