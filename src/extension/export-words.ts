import { wordsFrom } from '../core/report/export/words';
import { plural, t } from './i18n';

/** The words of exports in the reader's language. */
export const exportWords = wordsFrom(t, plural);
