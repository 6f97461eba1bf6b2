import { MOST_ARTICLES } from '../../core/compare/compare';
import { heardSources } from '../../core/report/by-source';
import { plural, t } from '../i18n';
import type { OpenArticle } from './open-articles';

interface ArticleChoiceProps {
  readonly articles: readonly OpenArticle[];
  readonly chosen: readonly OpenArticle[];
  readonly choose: (pageId: string, on: boolean) => void;
}

/** The articles that were read, to be put into the comparison or taken out of it. */
export function ArticleChoice({ articles, chosen, choose }: ArticleChoiceProps) {
  const isFull = chosen.length >= MOST_ARTICLES;
  return (
    <>
      <ul class="article-choice">
        {articles.map((article) => {
          const { pageId, report } = article;
          const isChosen = chosen.includes(article);
          return (
            <li key={pageId}>
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={!isChosen && isFull}
                  onChange={(event) => choose(pageId, event.currentTarget.checked)}
                />
                <span>
                  <bdi class="article-title">{report.document.title || t('sources_heading')}</bdi>
                  <bdi class="article-about">
                    {[
                      hostOf(report.document.url),
                      plural('statements', report.attributions.length),
                      plural('sources', heardSources(report).length),
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </bdi>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {isFull && articles.length > MOST_ARTICLES && <p class="note">{t('compare_too_many')}</p>}
    </>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
