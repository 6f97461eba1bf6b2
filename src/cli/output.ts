import { exportReport, type Format } from '../core/report/export/export';
import type { PageContent } from '../core/report/export/page-content';
import type { Report, Skipped } from '../core/report/types';
import { words } from './words';

/** A report in a format, for standard output; and what there is to say of it, for standard error. */
export function output(
  report: Report,
  format: Format,
  page: PageContent,
): { readonly out: string; readonly note: string } {
  const { skipped, attributions } = report;
  const note = skipped === undefined ? '' : reason(skipped);
  if (format === 'text' && note !== '') return { out: `${note}\n`, note: '' };
  if (format === 'text' && attributions.length === 0)
    return { out: 'Nothing is attributed to anybody here.\n', note: '' };
  const { text } = exportReport(report, format, { words, page, id: `urn:uuid:${crypto.randomUUID()}` });
  return { out: text, note: note === '' ? '' : `${note}\n` };
}

function reason(skipped: Skipped): string {
  switch (skipped) {
    case 'empty':
      return 'There is no text.';
    case 'not-english':
      return 'The text does not read as English; only English can be read.';
    case 'too-long':
      return 'The text is too long to be an article.';
  }
}
