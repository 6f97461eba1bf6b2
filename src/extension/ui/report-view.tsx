import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../core/report/types';
import { bySource, heardSources } from '../by-source';
import { plural, t } from '../i18n';
import { send } from '../messages';
import { HighlightSwitch } from './highlight-switch';
import { SourceList } from './source-list';

/** How long the last announcement stays to be seen, in milliseconds. */
const SHOWN_FOR = 4000;

interface ReportViewProps {
  readonly tabId: number;
  readonly report: Report;
  readonly highlights: boolean;
  readonly note: string | undefined;
}

/** A report: its headline, one sentence of summary, and every source with its statements. */
export function ReportView({ tabId, report, highlights, note }: ReportViewProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const end = setTimeout(() => setSaid(''), SHOWN_FOR);
    return () => clearTimeout(end);
  }, [said]);
  const show = async (id: string): Promise<void> => {
    const found = await send('tab.reveal', { tabId, id }).catch(() => false);
    setSaid(t(found ? 'statement_shown' : 'statement_gone'));
  };
  return (
    <>
      <header class="report-header">
        <div class="report-bar">
          <span class="product">{t('product')}</span>
          <HighlightSwitch tabId={tabId} on={highlights} announce={setSaid} />
        </div>
        <h1>{report.document.title || t('sources_heading')}</h1>
        <p class="summary">{summaryOf(report)}</p>
        {note !== undefined && <p class="note">{note}</p>}
      </header>
      <main>
        <SourceList groups={bySource(report)} text={report.text} show={(id) => void show(id)} />
      </main>
      <p class="announcer" role="status">
        {said}
      </p>
    </>
  );
}

const summaryOf = (report: Report): string =>
  t('summary', plural('statements', report.attributions.length), plural('sources', heardSources(report).length));
