import { useMemo, useState } from 'preact/hooks';
import { compare, FEWEST_ARTICLES, MOST_ARTICLES } from '../../core/compare/compare';
import { t } from '../i18n';
import { ArticleChoice } from './article-choice';
import { ComparisonView } from './comparison-view';
import type { OpenArticle } from './open-articles';
import { UnreadTabs } from './unread-tabs';
import { useOpenTabs } from './use-open-tabs';

/** Who is heard where: the articles of open tabs side by side. */
export function ComparePage() {
  const tabs = useOpenTabs();
  /** Articles that the reader took out of the comparison, or put in, against what is chosen by itself. */
  const [wanted, setWanted] = useState<ReadonlyMap<string, boolean>>(new Map());
  const articles = tabs?.articles ?? [];
  const chosen = chosenOf(articles, wanted);
  // Every look at the tabs brings new objects: this says whether they hold something new.
  const key = JSON.stringify(
    chosen.map(({ pageId, report }) => [
      pageId,
      report.text.length,
      report.attributions.map(({ sourceId }) => sourceId),
      report.sources.map(({ name, kind }) => [name, kind]),
    ]),
  );
  const comparison = useMemo(
    () => (chosen.length < FEWEST_ARTICLES ? null : compare(chosen.map(({ report }) => report))),
    [key],
  );
  if (tabs === null) return null;
  return (
    <>
      <header class="compare-header">
        <span class="product">{t('product')}</span>
        <h1>{t('compare_title')}</h1>
        <p class="summary">{t('compare_intro')}</p>
      </header>
      <main>
        <section class="compare-articles" aria-labelledby="articles">
          <h2 id="articles">{t('compare_articles')}</h2>
          <ArticleChoice
            articles={articles}
            chosen={chosen}
            choose={(pageId, on) => setWanted(new Map(wanted).set(pageId, on))}
          />
          <UnreadTabs readable={tabs.readable} unread={tabs.unread} />
        </section>
        {comparison === null ? (
          <p class="compare-hint" role="status">
            {t(articles.length < FEWEST_ARTICLES ? 'compare_too_few' : 'compare_choose')}
          </p>
        ) : (
          <ComparisonView comparison={comparison} tabIds={chosen.map(({ tabId }) => tabId)} />
        )}
      </main>
    </>
  );
}

/** The first articles are chosen by themselves, as many as can be compared; the reader's choice goes before. */
function chosenOf(articles: readonly OpenArticle[], wanted: ReadonlyMap<string, boolean>): OpenArticle[] {
  const asked = articles.filter(({ pageId }) => wanted.get(pageId) === true).length;
  let room = MOST_ARTICLES - asked;
  return articles.filter(({ pageId }) => wanted.get(pageId) ?? room-- > 0).slice(0, MOST_ARTICLES);
}
