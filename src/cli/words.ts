import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { ExportWords } from '../core/report/export/words';

type Key = keyof typeof messages;

/** A text of the interface in English, the language of the command line. */
function t(key: Key, ...values: readonly string[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}

const count = (key: 'statements' | 'sources', n: number): string =>
  t(n === 1 ? `${key}_one` : `${key}_other`, n.toLocaleString('en'));

export const words: ExportWords = {
  kind: (kind) => t(`kind_${kind}`),
  naming: (naming) => t(`naming_${naming}`),
  quotation: (quotation) => t(`quotation_${quotation}`),
  mode: (mode) => t(`mode_${mode}`),
  stance: (stance) => t(`stance_${stance}`),
  column: (column) => t(`column_${column}`),
  summary: (statements, sources) => t('summary', count('statements', statements), count('sources', sources)),
  speaksFor: (principal) => t('export_speaks_for', principal),
  nobody: t('source_none'),
  unattributed: t('export_unattributed'),
  partial: t('partial'),
  link: t('export_link'),
};
