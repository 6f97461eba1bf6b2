import { useId, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ComparedSource } from '../../core/compare/compare';
import { wordsOf } from '../../core/report/export/plain';
import type { Attribution, Report } from '../../core/report/types';
import { familyOf } from '../families';
import { plural, t } from '../i18n';
import { send } from '../send';

interface ComparisonRowProps {
  /** Null for what nobody is named for. */
  readonly source: ComparedSource | null;
  readonly statements: readonly (readonly Attribution[])[];
  readonly reports: readonly Report[];
  readonly titles: readonly string[];
  readonly tabIds: readonly number[];
  readonly say: (text: string) => void;
}

/** One source over all articles, opening to its statements side by side. */
export function ComparisonRow({ source, statements, reports, titles, tabIds, say }: ComparisonRowProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const show = async (article: number, statement: string): Promise<void> => {
    const tabId = tabIds[article]!;
    const isShown = await browser.tabs
      .update(tabId, { active: true })
      .then(() => send('tab.reveal', { tabId, id: statement }))
      .catch(() => false);
    say(t(isShown ? 'statement_shown' : 'statement_gone'));
  };
  return (
    <tbody class={`family-${source === null ? 'unknown' : familyOf(source.kind)}`}>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="row-head"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <span class="source-mark" aria-hidden="true" />
            <span class="source-who">
              <bdi class="source-name">{source?.name ?? t('source_none')}</bdi>
              {source?.description !== undefined && <bdi class="source-description">{source.description}</bdi>}
              {source !== null && (
                <span class="source-kind">{`${t(`kind_${source.kind}`)} · ${t(`naming_${source.naming}`)}`}</span>
              )}
            </span>
          </button>
        </th>
        {statements.map((own, i) => (
          <td key={i} class={own.length > 0 ? 'heard' : 'absent'}>
            <span aria-hidden="true">{own.length > 0 ? own.length : '–'}</span>
            <span class="unseen">{own.length > 0 ? plural('statements', own.length) : t('compare_absent')}</span>
          </td>
        ))}
      </tr>
      <tr id={id} hidden={!isOpen}>
        {isOpen && (
          <td class="side-by-side" colSpan={titles.length + 1}>
            <div class="columns">
              {statements.map((own, article) => (
                <div key={article}>
                  <h3>
                    <bdi>{titles[article]}</bdi>
                  </h3>
                  {own.length === 0 && <p class="absent">{t('compare_absent')}</p>}
                  <ul>
                    {own.map((statement) => (
                      <li key={statement.id}>
                        <button
                          type="button"
                          class="statement"
                          title={t('compare_go')}
                          onClick={() => void show(article, statement.id)}
                        >
                          <bdi class="statement-words">{wordsOf(reports[article]!.text, statement.content)}</bdi>
                          <span class="statement-how">
                            <bdi class="statement-cue">{wordsOf(reports[article]!.text, statement.cue)}</bdi>
                            <span>{t(`quotation_${statement.quotation}`)}</span>
                            {statement.mode !== 'statement' && <span>{t(`mode_${statement.mode}`)}</span>}
                          </span>
                        </button>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          </td>
        )}
      </tr>
    </tbody>
  );
}
