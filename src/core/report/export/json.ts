import type { Attribution, Report } from '../types';
import type { Linker } from './links';
import { wordsOf } from './plain';

/** Names the JSON Schema of an exported report: docs/schema/report-1.schema.json. */
export const REPORT_SCHEMA = 'https://sourcelight.example/schema/report-1.json';

/** A report as it is given away: with the words and the address of each statement beside its offsets. */
export interface ExportedReport extends Omit<Report, 'attributions'> {
  readonly $schema: typeof REPORT_SCHEMA;
  readonly attributions: readonly (Attribution & { readonly words: string; readonly link: string })[];
}

/** The whole report as JSON. Codes stay codes, whatever the language of the interface. */
export function asJson(report: Report, link: Linker): string {
  const exported: ExportedReport = {
    $schema: REPORT_SCHEMA,
    ...report,
    attributions: report.attributions.map((attribution) => ({
      ...attribution,
      words: wordsOf(report.text, attribution.content),
      link: link(attribution.content),
    })),
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}
