import { useState } from 'preact/hooks';
import type { ComparedSource, Comparison } from '../../core/compare/compare';
import { comparisonAsCsv, comparisonAsMarkdown } from '../../core/compare/export-comparison';
import { fileName } from '../../core/report/export/file-name';
import { plural, t } from '../i18n';
import { type SavedFile, saveFile } from '../ui/save-file';
import { ComparisonTable } from './comparison-table';
import { comparisonWords } from './comparison-words';

const SHOWN = ['all', 'common', 'single'] as const;
type Shown = (typeof SHOWN)[number];

interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** The tab of each article. */
  readonly tabIds: readonly number[];
}

/** A comparison: its summary, what of it is shown, the table, and ways to take it along. */
export function ComparisonView({ comparison, tabIds }: ComparisonViewProps) {
  const [shown, setShown] = useState<Shown>('all');
  const [said, setSaid] = useState('');
  const { reports, sources } = comparison;
  const sourcesShown = (of: Shown): ComparedSource[] =>
    sources.filter(({ articles }) => of === 'all' || articles === (of === 'common' ? reports.length : 1));
  const save = (file: SavedFile): void => {
    saveFile(file);
    setSaid(t('export_saved', file.name));
  };
  return (
    <div>
      <h2 id="table">{t('compare_table')}</h2>
      <p class="summary" role="status">
        {t(
          'compare_summary',
          plural('sources', sources.length),
          plural('articles', reports.length),
          String(sourcesShown('common').length),
          String(sourcesShown('single').length),
        )}
      </p>
      <div class="compare-bar">
        <fieldset class="compare-shown">
          <legend>{t('compare_show')}</legend>
          {SHOWN.map((of) => (
            <label key={of}>
              <input type="radio" name="shown" checked={shown === of} onChange={() => setShown(of)} />
              {`${t(`compare_show_${of}`)} (${sourcesShown(of).length})`}
            </label>
          ))}
        </fieldset>
        <span class="compare-take">
          <button
            type="button"
            class="plain"
            onClick={() =>
              save({
                name: fileName(t('compare_title'), 'csv'),
                type: 'text/csv',
                text: comparisonAsCsv(comparison, comparisonWords),
              })
            }
          >
            {t('compare_save_csv')}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() =>
              save({
                name: fileName(t('compare_title'), 'md'),
                type: 'text/markdown',
                text: comparisonAsMarkdown(comparison, comparisonWords),
              })
            }
          >
            {t('compare_save_markdown')}
          </button>
        </span>
      </div>
      <ComparisonTable
        comparison={comparison}
        shown={sourcesShown(shown)}
        showsNobody={shown === 'all'}
        tabIds={tabIds}
        say={setSaid}
      />
      <p class="compare-said" role="status">
        {said}
      </p>
    </div>
  );
}
