import type { Attribution } from '../../core/report/types';
import { wordsOf } from '../filter';
import { t } from '../i18n';
import { Found } from './found';
import { Why } from './why';

interface StatementItemProps {
  readonly statement: Attribution;
  readonly text: string;
  readonly query: string;
  /** Whether it is the one being read in the page. */
  readonly current: boolean;
  readonly show: (id: string) => void;
}

/** One statement in the article's words; a click shows it in the page. */
export function StatementItem({ statement, text, query, current, show }: StatementItemProps) {
  const { id, cue, content, mode, stance, quotation, why } = statement;
  return (
    <>
      <button
        type="button"
        class="statement"
        data-id={id}
        title={t('statement_show')}
        aria-current={current ? 'location' : undefined}
        onClick={() => show(id)}
      >
        <Found class="statement-content" text={wordsOf(content, text)} query={query} />
        <span class="statement-how">
          {cue.length > 0 && <Found class="statement-cue" text={wordsOf(cue, text)} query={query} />}
          <span>{t(`quotation_${quotation}`)}</span>
          {mode !== 'statement' && <span>{t(`mode_${mode}`)}</span>}
          {stance !== 'neutral' && <span>{t(`stance_${stance}`)}</span>}
        </span>
      </button>
      <Why reasons={why} />
    </>
  );
}
