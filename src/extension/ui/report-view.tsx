import { useMemo, useState } from 'preact/hooks';
import { summarise } from '../../core/report/summary';
import type { Report, Span } from '../../core/report/types';
import { bySource } from '../by-source';
import { everything, filtered, isEverything } from '../filter';
import { t } from '../i18n';
import { send } from '../messages';
import { useAnnouncer } from './announcer';
import { HighlightSwitch } from './highlight-switch';
import { ListControls } from './list-controls';
import { QuotationsOfNobody } from './quotations-of-nobody';
import { ReportHeader } from './report-header';
import { SourceList } from './source-list';

/** Up to so many sources are open from the start: more are an overview first. */
const FEW = 3;

interface ReportViewProps {
  readonly tabId: number;
  readonly report: Report;
  readonly highlights: boolean;
  readonly note: string | undefined;
}

/** A report: what it comes to, and every source with its statements. */
export function ReportView({ tabId, report, highlights, note }: ReportViewProps) {
  const { announce, announcer } = useAnnouncer();
  const groups = useMemo(() => bySource(report), [report]);
  const summary = useMemo(() => summarise(report), [report]);
  const ranks = useMemo(() => ranksOf(groups, summary), [groups, summary]);
  const [filter, setFilter] = useState(everything);
  const left = useMemo(() => filtered(groups, report.text, filter), [groups, report, filter]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(groups.length <= FEW ? groups.map(idOf) : []),
  );
  const [hasJumped, setHasJumped] = useState(false);

  const jumped = (found: boolean): void => {
    if (found) setHasJumped(true);
    announce(t(found ? 'statement_shown' : 'statement_gone'));
  };
  const show = async (id: string): Promise<void> => jumped(await send('tab.reveal', { tabId, id }).catch(() => false));
  const showSpan = async (span: Span): Promise<void> =>
    jumped(await send('tab.reveal_span', { tabId, span: [...span] }).catch(() => false));
  const back = async (): Promise<void> => {
    const done = await send('tab.back', { tabId }).catch(() => false);
    setHasJumped(false);
    announce(t(done ? 'back_done' : 'back_gone'));
  };

  const isFiltered = !isEverything(filter);
  const isOpen = (id: string): boolean => isFiltered || opened.has(id);
  const setOpen = (id: string, open: boolean): void =>
    setOpened((before) => {
      if (before.has(id) === open || isFiltered) return before;
      const after = new Set(before);
      if (open) after.add(id);
      else after.delete(id);
      return after;
    });
  return (
    <>
      <ReportHeader
        report={report}
        summary={summary}
        groups={groups}
        note={note}
        showUnnamed={() => setFilter({ ...everything, naming: 'unnamed' })}
      >
        <HighlightSwitch tabId={tabId} on={highlights} announce={announce} />
      </ReportHeader>
      <main>
        <div class="list-controls">
          <ListControls
            groups={groups}
            filter={filter}
            setFilter={setFilter}
            shown={left.reduce((sum, { statements }) => sum + statements.length, 0)}
            all={summary.statements}
            allOpen={left.every((group) => isOpen(idOf(group)))}
            setAllOpen={(open) => setOpened(new Set(open ? groups.map(idOf) : []))}
          />
        </div>
        <h2 class="unseen">{t('sources_heading')}</h2>
        <SourceList
          groups={left}
          ranks={ranks}
          text={report.text}
          query={filter.query}
          current={null}
          isOpen={isOpen}
          setOpen={setOpen}
          show={(id) => void show(id)}
        />
        {!isFiltered && (
          <QuotationsOfNobody spans={report.unattributed} text={report.text} show={(span) => void showSpan(span)} />
        )}
      </main>
      <div class="report-foot">
        {hasJumped && (
          <button type="button" class="back" onClick={() => void back()}>
            {t('back')}
          </button>
        )}
        {announcer}
      </div>
    </>
  );
}

const idOf = ({ source }: ReturnType<typeof bySource>[number]): string => source?.id ?? '';

function ranksOf(groups: ReturnType<typeof bySource>, { voices, attributedWords }: ReturnType<typeof summarise>) {
  const words = new Map(voices.map((voice) => [voice.sourceId ?? '', voice.words]));
  return new Map(
    groups.map((group, i) => {
      const id = idOf(group);
      return [id, { rank: i + 1, share: attributedWords === 0 ? 0 : (words.get(id) ?? 0) / attributedWords }];
    }),
  );
}
