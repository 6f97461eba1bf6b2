import type { VNode } from 'preact';
import type { Source } from '../../core/report/types';
import type { SourceStatements } from '../by-source';
import { familyOf } from '../families';
import { percent, plural, t } from '../i18n';
import { Found } from './found';
import { StatementItem } from './statement-item';
import { Why } from './why';

export interface SourceItemProps {
  readonly group: SourceStatements;
  /** Its number in the whole list, as in the bars of shares. */
  readonly rank: number;
  /** Its share of the words that are attributed, 0 to 1. */
  readonly share: number;
  readonly text: string;
  readonly query: string;
  /** The statement being read in the page, where it is one of this source. */
  readonly current: string | null;
  readonly open: boolean;
  readonly setOpen: (id: string, open: boolean) => void;
  readonly show: (id: string) => void;
  /** What lets a reader set the source right. */
  readonly correct: (source: Source) => VNode;
}

/** One source, opening to what it says. */
export function SourceItem({
  group,
  rank,
  share,
  text,
  query,
  current,
  open,
  setOpen,
  show,
  correct,
}: SourceItemProps) {
  const { source, statements } = group;
  const family = source === null ? 'unknown' : familyOf(source.kind);
  return (
    <details
      class={`source family-${family}${current === null ? '' : ' is-current'}`}
      open={open}
      onToggle={(event) => setOpen(source?.id ?? '', event.currentTarget.open)}
    >
      <summary id={`source-${source?.id ?? 'none'}`}>
        <span class="source-mark" aria-hidden="true">
          {rank}
        </span>
        <span class="source-who">
          <Found class="source-name" text={source?.name ?? t('source_none')} query={query} />
          {source === null ? (
            <span class="source-description">{t('source_none_description')}</span>
          ) : (
            <Identity source={source} query={query} />
          )}
        </span>
        <span class="source-count">
          <span title={plural('statements', statements.length)}>
            <span aria-hidden="true">{statements.length}</span>
            <span class="unseen">{plural('statements', statements.length)}</span>
          </span>
          <span class="source-share" title={t('share_of_words', percent(share))}>
            <span aria-hidden="true">{percent(share)}</span>
            <span class="unseen">{t('share_of_words', percent(share))}</span>
          </span>
        </span>
      </summary>
      {open && (
        <>
          <ul class="statements">
            {statements.map((statement) => (
              <li key={statement.id}>
                <StatementItem
                  statement={statement}
                  text={text}
                  query={query}
                  current={statement.id === current}
                  show={show}
                />
              </li>
            ))}
          </ul>
          {source !== null && (
            <>
              <Why reasons={source.why} label={t('why_source')} />
              {correct(source)}
            </>
          )}
        </>
      )}
    </details>
  );
}

/** Who a source is, in the article's words and in ours. */
function Identity({ source, query }: { readonly source: Source; readonly query: string }) {
  const { description, kind, naming, spokesperson, principal, anonymityReason, why } = source;
  const isCorrected = why.some(({ code }) => code.startsWith('corrected_'));
  return (
    <>
      {description !== undefined && <Found class="source-description" text={description} query={query} />}
      {spokesperson === true && principal !== undefined && (
        <span class="source-description">{t('speaks_for', isolated(principal))}</span>
      )}
      {anonymityReason !== undefined && (
        <span class="source-description">{t('anonymity_reason', isolated(anonymityReason))}</span>
      )}
      <span class="source-kind">
        {t('kind_and_naming', t(`kind_${kind}`), t(`naming_${naming}`))}
        {isCorrected && <span class="source-corrected">{t('corrected')}</span>}
      </span>
    </>
  );
}

/** Words of the page inside a text of ours: their direction ends with them. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
