import { analyse } from '../../core/analyse';
import { Memo } from '../../core/attribution/memo';
import { applyCorrections, type Correction } from '../../core/report/corrections';
import type { ArticleText, Report } from '../../core/report/types';
import { loadCorrections, pageAddress } from '../corrections';
import { marksOf } from '../marks';
import type { Analysed } from '../messages';
import { loadSettings } from '../settings';
import { corrected, loadOutline, loadPage, type ReportPage, savePage } from '../tab-page';
import { showBadge } from './badge';
import { inOrder } from './in-order';
import { loadModel } from './model';

/** Some 90,000 words: a longer page is no article, and one made to take long would hold up all other tabs for minutes. */
const LONGEST_PAGE = 500_000;

/** What was read lately: a page that grows or is edited is analysed again and again. Gone when the background is stopped. */
const memo = new Memo();

/** Done when the beginning that was sent last has been answered. */
let beginning: Promise<void> = Promise.resolve();

/**
 * Analyses the beginning of an article, for the eye alone: the whole comes right behind it and waits until the page has
 * this answer. Rejects where it cannot be analysed; the whole tells why.
 */
export function analyseBeginning(tabId: number, article: ArticleText): Promise<Analysed> {
  const answer = answerToBeginning(tabId, article);
  // The answer leaves before the next task: an analysis would hold it up.
  const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
  beginning = answer.then(nextTask, nextTask);
  return answer;
}

async function answerToBeginning(tabId: number, article: ArticleText): Promise<Analysed> {
  const [model, { level, highlights }, corrections] = await Promise.all([
    loadModel(),
    loadSettings(),
    correctionsOf(tabId, article.url ?? ''),
  ]);
  if (!highlights) return { kind: 'marks', marks: [], highlights };
  const report = analyse(article, { model, level, longest: LONGEST_PAGE, memo });
  return { kind: 'marks', marks: marksOf(applyCorrections(report, corrections)), highlights };
}

/**
 * Analyses an article and keeps the answer. An article that was analysed before (the background was stopped between
 * answer and arrival, or two asked at once) gets the answer that is kept.
 */
export async function analyseArticle(tabId: number, pageId: string, article: ArticleText): Promise<Analysed> {
  // Likely to be needed, and read while the rest is looked for.
  const loading = loadModel().catch(logged);
  // What cannot be read is made anew.
  const [{ level }, kept] = await Promise.all([loadSettings(), loadPage(tabId).catch(nothingKept)]);
  if (kept?.kind === 'report' && kept.pageId === pageId && kept.level === level && isOf(kept.report, article))
    return answer(tabId, kept);

  const model = await loading;
  if (model instanceof Failed) return { kind: 'failed', why: 'model' };
  await beginning;
  let report: Report;
  try {
    report = analyse(article, { model, level, longest: LONGEST_PAGE, memo });
  } catch (error) {
    logged(error);
    return { kind: 'failed', why: 'analysis' };
  }
  const page = await inOrder(() => keep(tabId, { pageId, level, report })).catch(logged);
  return page instanceof Failed ? { kind: 'failed', why: 'storage' } : answer(tabId, corrected(page));
}

/** Keeps an answer, with what the reader chose and set right by now: that may have been while it was made. */
async function keep(tabId: number, made: Pick<ReportPage, 'pageId' | 'level' | 'report'>): Promise<ReportPage> {
  const [{ highlights }, corrections] = await Promise.all([
    loadSettings(),
    correctionsOf(tabId, made.report.document.url),
  ]);
  const page: ReportPage = { kind: 'report', ...made, highlights, corrections };
  await savePage(tabId, page);
  return page;
}

/** Those of the page that stands in the tab, which a private window keeps nowhere else, or those kept for its address. */
async function correctionsOf(tabId: number, url: string): Promise<readonly Correction[]> {
  const kept = await loadOutline(tabId).catch(nothingKept);
  const isSame = kept?.kind === 'report' && kept.address === pageAddress(url);
  return isSame ? kept.corrections : loadCorrections(url);
}

/** What to paint. The number on the button comes when it comes. */
function answer(tabId: number, page: ReportPage): Analysed {
  void showBadge(tabId, page);
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
