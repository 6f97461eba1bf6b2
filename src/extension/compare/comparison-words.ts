import type { ComparisonWords } from '../../core/compare/export-comparison';
import { exportWords } from '../export-words';
import { t } from '../i18n';

/** The words of a comparison in the reader's language. */
export const comparisonWords: ComparisonWords = {
  ...exportWords,
  title: t('compare_title'),
  heardIn: t('compare_heard_in'),
  article: (number) => t('compare_article', String(number)),
  statementsIn: (article) => t('compare_statements_in', article),
};
