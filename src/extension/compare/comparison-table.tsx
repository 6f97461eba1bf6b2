import type { ComparedSource, Comparison } from '../../core/compare/compare';
import { t } from '../i18n';
import { ComparisonRow } from './comparison-row';
import { comparisonWords } from './comparison-words';

interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly shown: readonly ComparedSource[];
  /** Whether what nobody is named for has its row. */
  readonly showsNobody: boolean;
  readonly tabIds: readonly number[];
  readonly say: (text: string) => void;
}

/** Sources down, articles across; a row opens to what the source says in each of them. */
export function ComparisonTable({ comparison, shown, showsNobody, tabIds, say }: ComparisonTableProps) {
  const { reports, nobody } = comparison;
  const titles = reports.map(({ document }, i) => document.title || comparisonWords.article(i + 1));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section class="compare-scroll" tabIndex={0} aria-labelledby="table">
      <table class="comparison">
        <thead>
          <tr>
            <th scope="col">{t('column_source')}</th>
            {titles.map((title, i) => (
              <th key={i} scope="col">
                <bdi class="column-title">{title}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((source) => (
          <ComparisonRow
            key={`${source.name} ${source.statements.map((own) => own[0]?.id).join()}`}
            source={source}
            statements={source.statements}
            reports={reports}
            titles={titles}
            tabIds={tabIds}
            say={say}
          />
        ))}
        {showsNobody && nobody.some((own) => own.length > 0) && (
          <ComparisonRow
            source={null}
            statements={nobody}
            reports={reports}
            titles={titles}
            tabIds={tabIds}
            say={say}
          />
        )}
      </table>
    </section>
  );
}
