import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Summary } from '../../core/report/summary';
import type { Report } from '../../core/report/types';
import type { SourceStatements } from '../by-source';
import { number, plural, t } from '../i18n';
import { Gaps } from './gaps';
import { ShareBars } from './share-bars';

interface ReportHeaderProps {
  readonly report: Report;
  readonly summary: Summary;
  readonly groups: readonly SourceStatements[];
  readonly note: string | undefined;
  readonly showUnnamed: () => void;
  /** What can be done with the whole report. */
  readonly children: ComponentChildren;
}

/** What a report comes to: its headline, one sentence, who is heard how much, and what is left open. */
export function ReportHeader({ report, summary, groups, note, showUnnamed, children }: ReportHeaderProps) {
  // The same as long as the report is: what is opened and looked for below changes nothing here.
  const said = useMemo(() => <p class="summary">{summaryText(summary)}</p>, [summary]);
  const figures = useMemo(
    () => (
      <>
        <ShareBars groups={groups} summary={summary} />
        <Gaps summary={summary} showUnnamed={showUnnamed} />
      </>
    ),
    [groups, summary, showUnnamed],
  );
  return (
    <header class="report-header">
      <div class="report-bar">
        <span class="product">{t('product')}</span>
        <div class="report-actions">{children}</div>
      </div>
      <h1 dir="auto">{report.document.title || t('sources_heading')}</h1>
      {said}
      {note !== undefined && <p class="note">{note}</p>}
      {figures}
    </header>
  );
}

/** "14 statements by 4 sources; 9 of them by 2 government sources; 2 sources are not named." */
function summaryText({ statements, sources, foremost, unnamedSources }: Summary): string {
  const parts = [t('summary', plural('statements', statements), plural('sources', sources))];
  if (foremost !== null && foremost.sources < sources)
    parts.push(t('summary_foremost', number(foremost.statements), plural(`by_${foremost.kind}`, foremost.sources)));
  if (unnamedSources > 0) parts.push(plural('summary_unnamed', unnamedSources));
  return t(
    'sentence',
    parts.reduce((before, part) => t('summary_parts', before, part)),
  );
}
