import type { Attribution, Report, Source } from '../core/report/types';

/** Whoever says something, as the card in the page shows it. */
export type Speaker = Pick<Source, 'name' | 'description' | 'kind' | 'naming'>;

/** One statement as the page needs it: where it stands, and what there is to say of it. */
export interface StatementMark
  extends Pick<
    Attribution,
    'id' | 'sourceId' | 'source' | 'cue' | 'content' | 'quotation' | 'mode' | 'stance' | 'why'
  > {
  /** Null where nobody is named for it. */
  readonly speaker: Speaker | null;
}

/** What the page is told of a report. */
export function marksOf(report: Report): StatementMark[] {
  const speakers = new Map(report.sources.map((source) => [source.id, speakerOf(source)]));
  return report.attributions.map(({ id, sourceId, source, cue, content, quotation, mode, stance, why }) => ({
    id,
    sourceId,
    source,
    cue,
    content,
    quotation,
    mode,
    stance,
    why,
    speaker: speakers.get(sourceId ?? '') ?? null,
  }));
}

function speakerOf({ name, description, kind, naming }: Source): Speaker {
  return { name, ...(description !== undefined && { description }), kind, naming };
}
