import type { Span } from '../../core/report/types';
import { wordsOf } from '../filter';
import { plural, t } from '../i18n';
import { NOBODY } from './gaps';

interface QuotationsOfNobodyProps {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly show: (span: Span) => void;
}

/** Quotations that the article leaves without a speaker, as far as could be told. */
export function QuotationsOfNobody({ spans, text, show }: QuotationsOfNobodyProps) {
  if (spans.length === 0) return null;
  return (
    <section class="nobody" aria-labelledby={NOBODY}>
      <h2 id={NOBODY} tabIndex={-1}>
        {plural('quotations_of_nobody', spans.length)}
      </h2>
      <p>{t('quotations_of_nobody_text')}</p>
      <ul class="statements">
        {spans.map((span) => (
          <li key={span.join()}>
            <button type="button" class="statement" title={t('statement_show')} onClick={() => show(span)}>
              <bdi class="statement-content">{wordsOf([span], text)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
