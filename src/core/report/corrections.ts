import type { Reason, Report, Source, SourceKind, Span } from './types';

/**
 * A source as it is known again when the same article is analysed another time: its name as the analysis gave it, and
 * which of the sources of that name it is. Ids are numbers in order and may move.
 */
export interface SourceRef {
  readonly name: string;
  readonly nth: number;
}

/** One thing a reader set right. */
export type Correction =
  | { readonly type: 'rename'; readonly source: SourceRef; readonly name: string }
  | { readonly type: 'kind'; readonly source: SourceRef; readonly kind: SourceKind }
  /** `source` is nobody else but `into`. */
  | { readonly type: 'merge'; readonly source: SourceRef; readonly into: SourceRef };

/** How a source of an analysed report is named in a correction; null where the report has no such source. */
export function refOf(report: Report, id: string): SourceRef | null {
  const source = report.sources.find((candidate) => candidate.id === id);
  if (source === undefined) return null;
  const namesakes = report.sources.filter(({ name }) => name === source.name);
  return { name: source.name, nth: namesakes.indexOf(source) };
}

/**
 * A report as the reader corrected it. Corrections are about the report as it was analysed and are taken in order; one
 * about a source that is no longer there does nothing. The report that is given stays as it is, and ids are kept: a
 * source that was merged is gone, and its statements and mentions are with the other.
 */
export function applyCorrections(report: Report, corrections: readonly Correction[]): Report {
  if (corrections.length === 0) return report;
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  /** Where the statements of a source that was merged went. */
  const merged = new Map<string, string>();
  const current = (id: string): string => {
    const into = merged.get(id);
    return into === undefined ? id : current(into);
  };
  const find = ({ name, nth }: SourceRef): Source | undefined => {
    const analysed = report.sources.filter((source) => source.name === name)[nth];
    return analysed && sources.get(current(analysed.id));
  };
  for (const correction of corrections) {
    const source = find(correction.source);
    if (source === undefined) continue;
    switch (correction.type) {
      case 'rename':
        sources.set(
          source.id,
          because({ ...source, name: correction.name }, { code: 'corrected_name', values: [source.name] }),
        );
        break;
      case 'kind':
        sources.set(source.id, because({ ...source, kind: correction.kind }, { code: 'corrected_kind', values: [] }));
        break;
      case 'merge': {
        const into = find(correction.into);
        if (into === undefined || into.id === source.id) break;
        sources.delete(source.id);
        merged.set(source.id, into.id);
        sources.set(into.id, because(joined(into, source), { code: 'corrected_merge', values: [source.name] }));
      }
    }
  }
  return {
    ...report,
    sources: report.sources.flatMap(({ id }) => sources.get(id) ?? []),
    attributions: report.attributions.map((attribution) =>
      attribution.sourceId === null ? attribution : { ...attribution, sourceId: current(attribution.sourceId) },
    ),
  };
}

const joined = (into: Source, source: Source): Source => ({
  ...into,
  mentions: [...into.mentions, ...source.mentions].sort((a: Span, b: Span) => a[0] - b[0]),
});

const because = (source: Source, reason: Reason): Source => ({ ...source, why: [...source.why, reason] });
