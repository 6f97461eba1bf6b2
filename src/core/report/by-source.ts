import type { Attribution, Report, Source } from './types';

/** One source with what it says, in the order of the text; `source` is null for statements nobody is named for. */
export interface SourceStatements {
  readonly source: Source | null;
  readonly statements: readonly Attribution[];
}

/** The sources of a report that say something: most statements first, then as the text brings them; "nobody" last. */
export function bySource(report: Report): SourceStatements[] {
  const groups = new Map<string | null, Attribution[]>();
  for (const attribution of report.attributions) {
    const group = groups.get(attribution.sourceId);
    if (group === undefined) groups.set(attribution.sourceId, [attribution]);
    else group.push(attribution);
  }
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  return [...groups]
    .map(([id, statements]) => ({ source: id === null ? null : (sources.get(id) ?? null), statements }))
    .sort((a, b) => Number(a.source === null) - Number(b.source === null) || b.statements.length - a.statements.length);
}

export function heardSources(report: Report): Source[] {
  return bySource(report).flatMap(({ source }) => (source === null ? [] : [source]));
}
