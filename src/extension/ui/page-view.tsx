import type { VNode } from 'preact';
import type { Report } from '../../core/report/types';
import { languageName, t } from '../i18n';
import type { TabPage } from '../tab-page';
import { Notice } from './notice';
import { ReportView } from './report-view';
import type { TabPageView } from './use-tab-page';

interface PageViewProps {
  readonly tabId: number;
  readonly view: TabPageView;
  /** Whether the list goes along with the reader of the page. */
  readonly follow?: boolean;
  /** The window in which the list can be put beside the page. */
  readonly windowId?: number | undefined;
}

/** Who said what on a page, or in plain words why that cannot be told. */
export function PageView({ tabId, view, follow = false, windowId }: PageViewProps) {
  const { page, reading, readAgain } = view;
  if (page === null)
    return reading ? <Reading /> : <Notice title={t('left_title')} text={t('left_text')} retry={readAgain} />;
  return <Known tabId={tabId} page={page} retry={readAgain} follow={follow} windowId={windowId} />;
}

function Reading() {
  return (
    <main class="notice" aria-busy="true">
      <p role="status">{t('reading')}</p>
      <div class="progress" role="progressbar" aria-label={t('reading')} />
    </main>
  );
}

interface KnownProps {
  readonly tabId: number;
  readonly page: TabPage;
  readonly retry: () => void;
  readonly follow: boolean;
  readonly windowId: number | undefined;
}

function Known({ page, ...props }: KnownProps): VNode {
  const { retry } = props;
  switch (page.kind) {
    case 'report':
      return <ReadArticle {...props} page={page} />;
    case 'not-article':
      return <Notice title={t('not_article_title')} text={t(`not_article_${underscored(page.why)}`)} retry={retry} />;
    case 'not-english':
      return <NotEnglish language={page.language} />;
    case 'restricted':
      return <Notice title={t('restricted_title')} text={t(`restricted_${underscored(page.why)}`)} />;
    case 'failed':
      return <Notice title={t('failed_title')} text={t(`failed_${page.why}`)} retry={retry} />;
  }
}

type ReportPage = Extract<TabPage, { kind: 'report' }>;

function ReadArticle({ page, retry, ...props }: KnownProps & { readonly page: ReportPage }) {
  const { report, highlights, corrections } = page;
  if (report.skipped !== undefined) return <Skipped report={report} skipped={report.skipped} retry={retry} />;
  if (report.attributions.length === 0)
    return <Notice title={t('nothing_title')} text={t('nothing_text')} note={partial(report)} retry={retry} />;
  return (
    <ReportView
      {...props}
      report={report}
      highlights={highlights}
      corrections={corrections.length}
      note={partial(report)}
    />
  );
}

interface SkippedProps {
  readonly report: Report;
  readonly skipped: NonNullable<Report['skipped']>;
  readonly retry: () => void;
}

function Skipped({ report, skipped, retry }: SkippedProps): VNode {
  switch (skipped) {
    case 'empty':
      return <Notice title={t('not_article_title')} text={t('not_article_no_text')} retry={retry} />;
    case 'not-english':
      return <NotEnglish language={report.document.language} />;
    case 'too-long':
      return <Notice title={t('too_long_title')} text={t('too_long_text')} />;
  }
}

const partial = (report: Report): string | undefined => (report.document.complete ? undefined : t('partial'));

function NotEnglish({ language }: { readonly language: string }) {
  // A page that says it is English and is not would make the longer text nonsense.
  const known = language !== '' && !language.toLowerCase().startsWith('en');
  const text = known ? t('not_english_text_language', languageName(language)) : t('not_english_text');
  return <Notice title={t('not_english_title')} text={text} />;
}

/** Keys of messages are written with underscores, codes with hyphens. */
function underscored<S extends string>(code: S): Underscored<S> {
  return code.replaceAll('-', '_') as Underscored<S>;
}
type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
