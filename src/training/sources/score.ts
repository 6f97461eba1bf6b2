import type { Source, Span } from '../../core/report/types';

/** What annotators say of one statement: whose it is, what kind of source, how it is identified. */
export interface GoldSource {
  /** Index into the article's attributions. */
  readonly i: number;
  readonly key: string;
  /** Null where the article does not say. */
  readonly name: string | null;
  readonly kind: readonly string[];
  readonly naming: string;
  readonly spokesperson?: boolean;
}

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** A statement of the analysis. */
export interface Answer {
  readonly content: readonly Span[];
  readonly source: Source | null;
}

/** Counts of one article, to be added up. */
export interface Score {
  statements: number;
  withName: number;
  found: number;
  name: number;
  kind: number;
  naming: number;
  spokesperson: number;
  pronouns: number;
  pronounNames: number;
  precision: number;
  recall: number;
  readonly errors: string[];
}

export const emptyScore = (): Score => ({
  statements: 0,
  withName: 0,
  found: 0,
  name: 0,
  kind: 0,
  naming: 0,
  spokesperson: 0,
  pronouns: 0,
  pronounNames: 0,
  precision: 0,
  recall: 0,
  errors: [],
});

export function addScores(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) {
    for (const key of Object.keys(sum) as (keyof Score)[]) {
      if (key === 'errors') sum.errors.push(...score.errors);
      else sum[key] += score[key];
    }
  }
  return sum;
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;
const TITLE =
  /\b(?:mr|mrs|ms|dr|sen|rep|gov|president|presidential|president-elect|secretary|senator|the|a|an|of|for|former|republican|democratic|nominee|candidate)\b/g;

const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} -]/gu, ' ')
    .replace(TITLE, ' ')
    .split(/[\s-]+/)
    .filter(Boolean);

/** All words of the shorter name stand in the longer one; titles and articles are left out. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0) return a.toLowerCase().trim() === b.toLowerCase().trim();
  return short.every((word) => long.includes(word));
}

function wordSet(spans: readonly Span[], words: readonly Span[]): Set<number> {
  const set = new Set<number>();
  words.forEach(([start, end], i) => {
    if (spans.some(([from, to]) => start < to && end > from)) set.add(i);
  });
  return set;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : common / (a.size + b.size - common);
}

/**
 * Scores one article. A statement counts as found where an answer shares at least half of its content's words (Jaccard);
 * names, kinds and naming are judged where it is found and the article says whose it is; grouping is B-cubed over those.
 */
export function scoreArticle(article: GoldArticle, gold: readonly GoldSource[], answers: readonly Answer[]): Score {
  const score = emptyScore();
  const words = [...article.text.matchAll(WORD)].map((m): Span => [m.index, m.index + m[0].length]);
  const sets = answers.map(({ content }) => wordSet(content, words));
  const used = new Set<number>();
  const matched: { key: string; id: string }[] = [];
  for (const one of gold) {
    const attribution = article.attributions[one.i];
    if (attribution === undefined || attribution.content.length === 0) continue;
    const set = wordSet(attribution.content, words);
    const shown = attribution.source.map((span) => article.text.slice(...span)).join(' ');
    const isPronoun = /^(?:he|she|they|it|his|her|who|their|its|we|i)$/i.test(shown);
    score.statements++;
    if (one.name !== null) {
      score.withName++;
      if (isPronoun) score.pronouns++;
    }
    let best = -1;
    let bestShare = 0.5;
    sets.forEach((other, i) => {
      if (used.has(i)) return;
      const share = jaccard(set, other);
      if (share >= bestShare) {
        bestShare = share;
        best = i;
      }
    });
    if (best < 0) continue;
    used.add(best);
    if (one.name === null) continue;
    score.found++;
    const { source } = answers[best]!;
    const place = `${article.id.slice(0, 40)} #${one.i} [${shown}]`;
    if (source !== null && sameName(one.name, source.name)) {
      score.name++;
      if (isPronoun) score.pronounNames++;
    } else score.errors.push(`name    ${place} gold "${one.name}" found "${source?.name ?? '-'}"`);
    if (one.kind.includes(source?.kind ?? 'none')) score.kind++;
    else
      score.errors.push(
        `kind    ${place} gold ${one.kind.join('/')} found ${source?.kind ?? '-'} "${source?.name ?? ''}" (${source?.description ?? ''})`,
      );
    if (source?.naming === one.naming) score.naming++;
    else
      score.errors.push(`naming  ${place} gold ${one.naming} found ${source?.naming ?? '-'} "${source?.name ?? ''}"`);
    if ((source?.spokesperson ?? false) === (one.spokesperson ?? false)) score.spokesperson++;
    else
      score.errors.push(
        `spokes  ${place} gold ${one.spokesperson ?? false} "${source?.name ?? ''}" (${source?.description ?? ''})`,
      );
    matched.push({ key: one.key, id: source?.id ?? '-' });
  }
  const wrong = new Set<string>();
  for (const { key, id } of matched) {
    const sameId = matched.filter((other) => other.id === id);
    const sameKey = matched.filter((other) => other.key === key);
    const both = sameId.filter((other) => other.key === key).length;
    score.precision += both / sameId.length;
    score.recall += both / sameKey.length;
    if (both < sameId.length || both < sameKey.length)
      wrong.add(
        `group   ${article.id.slice(0, 40)} ${key} as ${id}: ${both} of ${sameId.length} and ${sameKey.length}`,
      );
  }
  score.errors.push(...wrong);
  return score;
}

/** The figures in the order of the issue; shares of 1. */
export function figures(score: Score): Readonly<Record<string, number>> {
  const precision = score.precision / (score.found || 1);
  const recall = score.recall / (score.found || 1);
  return {
    'right name': score.name / (score.found || 1),
    kind: score.kind / (score.found || 1),
    naming: score.naming / (score.found || 1),
    'grouping (B-cubed)': precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    'right name of pronouns': score.pronounNames / (score.pronouns || 1),
    spokesperson: score.spokesperson / (score.found || 1),
    found: score.found / (score.withName || 1),
    'right name of all statements': score.name / (score.withName || 1),
  };
}
