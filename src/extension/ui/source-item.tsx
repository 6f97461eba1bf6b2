import type { SourceStatements } from '../by-source';
import { familyOf } from '../families';
import { plural, t } from '../i18n';
import { StatementItem } from './statement-item';

interface SourceItemProps {
  readonly group: SourceStatements;
  readonly text: string;
  readonly show: (id: string) => void;
}

/** One source, opening to what it says. */
export function SourceItem({ group: { source, statements }, text, show }: SourceItemProps) {
  const family = source === null ? 'unknown' : familyOf(source.kind);
  return (
    <details class={`source family-${family}`} open>
      <summary>
        <span class="source-mark" aria-hidden="true" />
        <span class="source-who">
          <bdi class="source-name">{source?.name ?? t('source_none')}</bdi>
          {source === null ? (
            <span class="source-description">{t('source_none_description')}</span>
          ) : (
            <>
              {source.description !== undefined && <bdi class="source-description">{source.description}</bdi>}
              <span class="source-kind">{`${t(`kind_${source.kind}`)} · ${t(`naming_${source.naming}`)}`}</span>
            </>
          )}
        </span>
        <span class="source-count" title={plural('statements', statements.length)}>
          <span aria-hidden="true">{statements.length}</span>
          <span class="unseen">{plural('statements', statements.length)}</span>
        </span>
      </summary>
      <ul class="statements">
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementItem statement={statement} text={text} show={show} />
          </li>
        ))}
      </ul>
    </details>
  );
}
