import type { Report } from '../core/report/types';
import type { Mark } from '../page/types';
import { familyOf } from './families';

/** What to paint of a report. */
export function marksOf(report: Report): Mark[] {
  const families = new Map(report.sources.map((source) => [source.id, familyOf(source.kind)]));
  return report.attributions.map(({ id, sourceId, source, cue, content }) => ({
    id,
    family: families.get(sourceId ?? '') ?? 'unknown',
    source,
    cue,
    content,
  }));
}
