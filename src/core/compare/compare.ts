import { bySource } from '../report/by-source';
import type { Attribution, Naming, Report, SourceKind } from '../report/types';
import { mergeSources, type Voice } from './merge';

/** The fewest and the most articles that are put side by side. */
export const FEWEST_ARTICLES = 2;
export const MOST_ARTICLES = 8;

/** A source over all articles. */
export interface ComparedSource {
  /** The fullest name that an article gives. */
  readonly name: string;
  readonly description?: string;
  readonly kind: SourceKind;
  readonly naming: Naming;
  /** What it says in each article, in the order of the articles; empty where it is not heard. */
  readonly statements: readonly (readonly Attribution[])[];
  /** In how many articles it is heard. */
  readonly articles: number;
}

/** Who is heard where. */
export interface Comparison {
  readonly reports: readonly Report[];
  /** Those heard in most articles first, then those who say most. */
  readonly sources: readonly ComparedSource[];
  /** What nobody is named for, in each article. */
  readonly nobody: readonly (readonly Attribution[])[];
}

/** Puts articles side by side: their sources merged by name, with what each says in each of them. */
export function compare(reports: readonly Report[]): Comparison {
  const groups = reports.map(bySource);
  const heard = groups.map((all) => all.flatMap(({ source }) => (source === null ? [] : [source])));
  const statementsOf = ({ article, source }: Voice): readonly Attribution[] =>
    groups[article]!.find((group) => group.source === source)?.statements ?? [];
  const sources = mergeSources(heard).map((voices) => {
    const statements = reports.map((_, article) =>
      voices.filter((voice) => voice.article === article).flatMap(statementsOf),
    );
    return compared(voices, statements);
  });
  return {
    reports,
    sources: sources.sort((a, b) => b.articles - a.articles || total(b) - total(a)),
    nobody: groups.map((all) => all.filter(({ source }) => source === null).flatMap(({ statements }) => statements)),
  };
}

const total = ({ statements }: ComparedSource): number => statements.flat().length;

function compared(voices: readonly Voice[], statements: ComparedSource['statements']): ComparedSource {
  const all = voices.map(({ source }) => source);
  const fullest = all.reduce((best, source) => (source.name.length > best.name.length ? source : best));
  const description = fullest.description ?? all.find((source) => source.description !== undefined)?.description;
  return {
    name: fullest.name,
    ...(description !== undefined && { description }),
    kind: fullest.kind === 'unknown' ? (all.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown') : fullest.kind,
    naming: fullest.naming,
    statements,
    articles: statements.filter((own) => own.length > 0).length,
  };
}
