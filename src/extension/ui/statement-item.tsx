import type { Attribution, Span } from '../../core/report/types';
import { t } from '../i18n';
import { Why } from './why';

interface StatementItemProps {
  readonly statement: Attribution;
  readonly text: string;
  readonly show: (id: string) => void;
}

/** One statement in the article's words; a click shows it in the page. */
export function StatementItem({ statement, text, show }: StatementItemProps) {
  const { cue, content, mode, quotation, why } = statement;
  return (
    <>
      <button type="button" class="statement" title={t('statement_show')} onClick={() => show(statement.id)}>
        <bdi class="statement-content">{words(content, text)}</bdi>
        <span class="statement-how">
          {cue.length > 0 && <bdi class="statement-cue">{words(cue, text)}</bdi>}
          <span>{t(`quotation_${quotation}`)}</span>
          {mode !== 'statement' && <span>{t(`mode_${mode}`)}</span>}
        </span>
      </button>
      <Why reasons={why} />
    </>
  );
}

const words = (spans: readonly Span[], text: string): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
