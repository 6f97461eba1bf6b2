import { wordSpans } from '../text/language';
import type { Naming, Report, SourceKind } from './types';

/** How much of an article one source is given; `sourceId` is null for statements whose source could not be told. */
export interface Voice {
  readonly sourceId: string | null;
  readonly statements: number;
  /** Words in its statements. Each word of the text counts once, for the innermost statement it stands in. */
  readonly words: number;
}

type KnownKind = Exclude<SourceKind, 'unknown' | 'other'>;

/** The figures of a report, as numbers: the interface words them. */
export interface Summary {
  /** One for each source that says something: most statements first, then as the text brings them; "nobody" last. */
  readonly voices: readonly Voice[];
  readonly statements: number;
  /** Sources that say something. */
  readonly sources: number;
  /** Words of the text, and how many of them stand in a statement. */
  readonly words: number;
  readonly attributedWords: number;
  /** The known kind that makes most statements, if they are a third of all and no other kind makes as many. */
  readonly foremost: { readonly kind: KnownKind; readonly statements: number; readonly sources: number } | null;
  /** Sources without a name, and what they say. */
  readonly unnamedSources: number;
  readonly unnamedStatements: number;
  /** Quotations that nobody is named for, and statements whose source could not be told. */
  readonly quotationsOfNobody: number;
  readonly statementsOfNobody: number;
}

/** Whether a source is heard without a name: not identified, described only, or its name withheld. */
export function isUnnamed(naming: Naming): boolean {
  switch (naming) {
    case 'unnamed_person':
    case 'unnamed_group':
    case 'anonymous':
    case 'none':
      return true;
    case 'named_person':
    case 'named_organisation':
    case 'document':
      return false;
  }
}

/** Counts who is heard how much in a report. */
export function summarise(report: Report): Summary {
  const { attributions, unattributed } = report;
  const counts = new Map<string | null, { statements: number; words: number }>();
  for (const { sourceId } of attributions) {
    const count = counts.get(sourceId);
    if (count === undefined) counts.set(sourceId, { statements: 1, words: 0 });
    else count.statements++;
  }
  const { words, byStatement } = countWordsOf(report);
  attributions.forEach(({ sourceId }, i) => {
    counts.get(sourceId)!.words += byStatement[i]!;
  });
  const voices = [...counts]
    .map(([sourceId, count]): Voice => ({ sourceId, ...count }))
    .sort((a, b) => Number(a.sourceId === null) - Number(b.sourceId === null) || b.statements - a.statements);

  const heard = report.sources.filter(({ id }) => counts.has(id));
  const saidBy = (id: string): number => counts.get(id)?.statements ?? 0;
  const unnamed = heard.filter(({ naming }) => isUnnamed(naming));
  return {
    voices,
    statements: attributions.length,
    sources: heard.length,
    words,
    attributedWords: voices.reduce((sum, voice) => sum + voice.words, 0),
    foremost: foremostOf(heard, saidBy, attributions.length),
    unnamedSources: unnamed.length,
    unnamedStatements: unnamed.reduce((sum, { id }) => sum + saidBy(id), 0),
    quotationsOfNobody: unattributed.length,
    statementsOfNobody: counts.get(null)?.statements ?? 0,
  };
}

function foremostOf(heard: Report['sources'], saidBy: (id: string) => number, all: number): Summary['foremost'] {
  const kinds = new Map<KnownKind, { statements: number; sources: number }>();
  for (const { id, kind } of heard) {
    if (kind === 'unknown' || kind === 'other') continue;
    const count = kinds.get(kind) ?? { statements: 0, sources: 0 };
    kinds.set(kind, { statements: count.statements + saidBy(id), sources: count.sources + 1 });
  }
  const [first, second] = [...kinds].sort((a, b) => b[1].statements - a[1].statements);
  if (first === undefined || first[1].statements === second?.[1].statements) return null;
  return first[1].statements * 3 < all ? null : { kind: first[0], ...first[1] };
}

/** Words of the text, and of each statement those that are in no statement inside it. */
function countWordsOf({ text, attributions }: Report): { words: number; byStatement: readonly number[] } {
  /** For each place of the text the number of its innermost statement, counted from 1. */
  const owners = new Uint32Array(text.length);
  const lengths = attributions.map(({ content }) => content.reduce((sum, [start, end]) => sum + end - start, 0));
  const widestFirst = attributions.map((_, i) => i).sort((a, b) => lengths[b]! - lengths[a]!);
  for (const i of widestFirst) for (const [start, end] of attributions[i]!.content) owners.fill(i + 1, start, end);
  const byStatement = attributions.map(() => 0);
  let words = 0;
  for (const [start] of wordSpans(text)) {
    words++;
    const owner = owners[start]!;
    if (owner > 0) byStatement[owner - 1]!++;
  }
  return { words, byStatement };
}
