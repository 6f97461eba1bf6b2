import type { Quotation, Span } from '../../core/report/types';

/** An attribution by its spans, as gold or as an answer. */
export interface Spans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Right answers, answers, and gold. */
export interface Tally {
  right: number;
  answers: number;
  gold: number;
}

/** What is counted over articles. */
export interface Score {
  readonly whole: Tally;
  readonly exact: Tally;
  readonly content: Tally;
  readonly words: Tally;
  readonly kinds: Readonly<Record<Quotation, Tally & { answersRight: number }>>;
  readonly sources: { right: number; all: number };
}

const tally = (): Tally => ({ right: 0, answers: 0, gold: 0 });

export const emptyScore = (): Score => ({
  whole: tally(),
  exact: tally(),
  content: tally(),
  words: tally(),
  kinds: {
    direct: { ...tally(), answersRight: 0 },
    mixed: { ...tally(), answersRight: 0 },
    indirect: { ...tally(), answersRight: 0 },
  },
  sources: { right: 0, all: 0 },
});

/** Precision, recall and their harmonic mean, in percent. */
export function percentages({ right, answers, gold }: Tally): { precision: number; recall: number; f1: number } {
  const precision = answers === 0 ? 0 : (100 * right) / answers;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The same for a kind of quotation, where an answer counts by its own kind. */
export const kindPercentages = ({ right, answers, gold, answersRight }: Score['kinds'][Quotation]) => {
  const precision = answers === 0 ? 0 : (100 * answersRight) / answers;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

interface InWords {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  readonly kind: Quotation;
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;

/**
 * Compares the answers for one article with its gold and adds to `score`. Words count, not marks. An answer and a gold one
 * belong together where their contents overlap by half (Jaccard), the best pairs first; it is right as a whole if the
 * sources overlap by half too and the cues share a word.
 * @returns for each answer whether it is right as a whole
 */
export function scoreArticle(text: string, gold: readonly Spans[], answers: readonly Spans[], score: Score): boolean[] {
  const words = [...text.matchAll(WORD)].map((match): Span => [match.index, match.index + match[0].length]);
  const golds = gold.map((one) => inWords(text, one, words)).filter(({ content }) => content.size > 0);
  const given = answers.map((one) => inWords(text, one, words));
  const verdicts = given.map(() => false);
  const counted = given.filter(({ content }) => content.size > 0);
  for (const one of [score.whole, score.exact, score.content]) {
    one.answers += counted.length;
    one.gold += golds.length;
  }
  for (const one of counted) score.kinds[one.kind].answers++;
  for (const one of golds) score.kinds[one.kind].gold++;
  const all = (list: readonly InWords[]): Set<number> => new Set(list.flatMap(({ content }) => [...content]));
  const [goldWords, givenWords] = [all(golds), all(counted)];
  score.words.gold += goldWords.size;
  score.words.answers += givenWords.size;
  score.words.right += shared(goldWords, givenWords);
  const pairs = given
    .flatMap((a, i) =>
      golds.map((g, j) => ({ i, j, fit: jaccard(a.content, g.content) + (shared(a.cue, g.cue) > 0 ? 0.01 : 0) })),
    )
    .filter(({ i, j }) => jaccard(given[i]!.content, golds[j]!.content) >= 0.5)
    .sort((x, y) => y.fit - x.fit);
  const [usedAnswers, usedGold] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs) {
    if (usedAnswers.has(i) || usedGold.has(j)) continue;
    usedAnswers.add(i);
    usedGold.add(j);
    const [a, g] = [given[i]!, golds[j]!];
    score.content.right++;
    score.kinds[g.kind].right++;
    score.kinds[a.kind].answersRight++;
    if (jaccard(a.content, g.content) === 1) score.exact.right++;
    const source = g.source.size === 0 || jaccard(a.source, g.source) >= 0.5;
    if (g.source.size > 0) {
      score.sources.all++;
      if (source) score.sources.right++;
    }
    if (source && (g.cue.size === 0 || shared(a.cue, g.cue) > 0)) {
      score.whole.right++;
      verdicts[i] = true;
    }
  }
  return verdicts;
}

function inWords(text: string, { source, cue, content }: Spans, words: readonly Span[]): InWords {
  return {
    source: wordsIn(words, source),
    cue: wordsIn(words, cue),
    content: wordsIn(words, content),
    kind: kindOf(text, content),
  };
}

function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]![1] <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < words.length && words[i]![0] < end; i++) found.add(i);
  }
  return found;
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let count = 0;
  for (const x of a) if (b.has(x)) count++;
  return count;
};

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const both = shared(a, b);
  return both / (a.size + b.size - both);
}

/** By double quotation marks in and right beside the content. */
function kindOf(text: string, content: readonly Span[]): Quotation {
  const given = content
    .map(([start, end]) => text.slice(Math.max(0, start - 1), end + 1))
    .join(' ')
    .trim();
  if (!/["“”]/.test(given)) return 'indirect';
  return /[\p{L}\p{N}]/u.test(given.replace(/["“][^"“”]*(?:["”]|$)/g, ' ')) ? 'mixed' : 'direct';
}
