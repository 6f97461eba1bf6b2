import { analyse } from '../../core/analyse';
import type { ArticleText } from '../../core/report/types';
import { loadCorrections, pageAddress } from '../corrections';
import { marksOf } from '../marks';
import type { Analysed } from '../messages';
import { loadSettings } from '../settings';
import { corrected, loadPage, type ReadPage, savePage } from '../tab-page';
import { showBadge } from './badge';
import { loadModel } from './model';

/** Some 90,000 words: a longer page is no article, and one made to take long would hold up all other tabs for minutes. */
const LONGEST_PAGE = 500_000;

/**
 * Analyses an article and keeps the answer. An article that was analysed before (the background was stopped between
 * answer and arrival, or two asked at once) gets the answer that is kept.
 */
export async function analyseArticle(tabId: number, pageId: string, article: ArticleText): Promise<Analysed> {
  const { level, highlights } = await loadSettings();
  // What cannot be read is made anew.
  const kept = await loadPage(tabId).catch(nothingKept);
  if (kept?.kind === 'report' && kept.pageId === pageId && kept.level === level && isOf(kept.report, article))
    return answer(tabId, kept);

  const model = await loadModel().catch(logged);
  if (model instanceof Failed) return { kind: 'failed', why: 'model' };
  let page: ReadPage & { kind: 'report' };
  try {
    const corrections = await correctionsOf(article.url ?? '', kept);
    page = {
      kind: 'report',
      pageId,
      highlights,
      level,
      corrections,
      report: analyse(article, { model, level, longest: LONGEST_PAGE }),
    };
  } catch (error) {
    logged(error);
    return { kind: 'failed', why: 'analysis' };
  }
  try {
    await savePage(tabId, page);
  } catch (error) {
    logged(error);
    return { kind: 'failed', why: 'storage' };
  }
  return answer(tabId, corrected(page));
}

/** Those of the page that stands in the tab, which a private window keeps nowhere else, or those kept for its address. */
function correctionsOf(url: string, kept: ReadPage | null): ReturnType<typeof loadCorrections> {
  const isSame = kept?.kind === 'report' && pageAddress(kept.report.document.url) === pageAddress(url);
  return isSame ? Promise.resolve(kept.corrections) : loadCorrections(url);
}

async function answer(tabId: number, page: ReadPage & { kind: 'report' }): Promise<Analysed> {
  await showBadge(tabId, page);
  return { kind: 'marks', marks: marksOf(page.report), highlights: page.highlights };
}

const isOf = (report: { text: string; document: { url: string } }, article: ArticleText): boolean =>
  report.text === article.text && report.document.url === (article.url ?? '');

function nothingKept(error: unknown): null {
  console.error(error);
  return null;
}

class Failed {}

/** Into the extension's own console, for whoever reports a fault; the reader is told in words by the popup. */
function logged(error: unknown): Failed {
  console.error(error);
  return new Failed();
}
