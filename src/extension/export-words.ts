import type { ExportWords } from '../core/report/export/words';
import { plural, t } from './i18n';

/** The words of exports in the reader's language. */
export const exportWords: ExportWords = {
  kind: (kind) => t(`kind_${kind}`),
  naming: (naming) => t(`naming_${naming}`),
  quotation: (quotation) => t(`quotation_${quotation}`),
  mode: (mode) => t(`mode_${mode}`),
  stance: (stance) => t(`stance_${stance}`),
  column: (column) => t(`column_${column}`),
  summary: (statements, sources) => t('summary', plural('statements', statements), plural('sources', sources)),
  speaksFor: (principal) => t('export_speaks_for', principal),
  nobody: t('source_none'),
  unattributed: t('export_unattributed'),
  partial: t('partial'),
  link: t('export_link'),
};
