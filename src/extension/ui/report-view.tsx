import { useCallback, useMemo, useState } from 'preact/hooks';
import { summarise } from '../../core/report/summary';
import type { Report, Source, Span } from '../../core/report/types';
import { bySource } from '../by-source';
import { everything, filtered, isEverything } from '../filter';
import { number, t } from '../i18n';
import { send } from '../send';
import { hasPanel } from '../side-panel';
import { useAnnouncer } from './announcer';
import { CompareButton } from './compare-button';
import { CorrectionForm } from './correction-form';
import { CorrectionsBar } from './corrections-bar';
import { ExportMenu } from './export-menu';
import { HighlightSwitch } from './highlight-switch';
import { ListControls } from './list-controls';
import { PanelButton } from './panel-button';
import { QuotationsOfNobody } from './quotations-of-nobody';
import { ReportHeader } from './report-header';
import { FIRST_ROWS, SourceList } from './source-list';
import { usePainted } from './use-painted';
import { useReadingPosition } from './use-reading-position';

/** Up to so many sources are open from the start: more are an overview first. */
const FEW = 3;

interface ReportViewProps {
  readonly tabId: number;
  readonly report: Report;
  readonly highlights: boolean;
  readonly note: string | undefined;
  /** How many corrections of the reader are in it. */
  readonly corrections: number;
  readonly follow: boolean;
  readonly windowId: number | undefined;
}

/** A report: what it comes to, and every source with its statements. */
export function ReportView(props: ReportViewProps) {
  const { tabId, report, highlights, corrections, note, follow, windowId } = props;
  const { announce, announcer } = useAnnouncer();
  const groups = useMemo(() => bySource(report), [report]);
  const summary = useMemo(() => summarise(report), [report]);
  const ranks = useMemo(() => ranksOf(groups, summary), [groups, summary]);
  const [filter, setFilter] = useState(everything);
  const left = useMemo(() => filtered(groups, report.text, filter), [groups, report, filter]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(groups.length <= FEW ? groups.map(idOf) : []),
  );
  // A short list is drawn at once: a popup as high as a part of it would grow before the reader's eyes.
  const isWhole = usePainted() || groups.length <= FIRST_ROWS;
  const [hasJumped, setHasJumped] = useState(false);
  const current = useReadingPosition(tabId, report, follow);

  const jumped = useCallback(
    (found: boolean): void => {
      if (found) setHasJumped(true);
      announce(t(found ? 'statement_shown' : 'statement_gone'));
    },
    [announce],
  );
  const show = useCallback(
    (id: string): void => void send('tab.reveal', { tabId, id }).then(jumped, () => jumped(false)),
    [tabId, jumped],
  );
  const showSpan = (span: Span): void =>
    void send('tab.reveal_span', { tabId, span: [...span] }).then(jumped, () => jumped(false));
  const back = async (): Promise<void> => {
    const done = await send('tab.back', { tabId }).catch(() => false);
    setHasJumped(false);
    announce(t(done ? 'back_done' : 'back_gone'));
  };

  const showUnnamed = useCallback(() => setFilter({ ...everything, naming: 'unnamed' }), []);
  const isFiltered = !isEverything(filter);
  const reading = groups.find(({ statements }) => statements.some(({ id }) => id === current));
  const isOpen = (id: string): boolean =>
    isFiltered || opened.has(id) || (reading !== undefined && idOf(reading) === id);
  const setOpen = useCallback(
    (id: string, open: boolean): void =>
      setOpened((before) => {
        if (before.has(id) === open || isFiltered) return before;
        const after = new Set(before);
        if (open) after.add(id);
        else after.delete(id);
        return after;
      }),
    [isFiltered],
  );
  const correct = useCallback(
    (source: Source) => (
      <CorrectionForm tabId={tabId} source={source} others={othersThan(source, groups)} announce={announce} />
    ),
    [tabId, groups, announce],
  );
  return (
    <>
      <ReportHeader report={report} summary={summary} groups={groups} note={note} showUnnamed={showUnnamed}>
        {windowId !== undefined && hasPanel() && <PanelButton windowId={windowId} announce={announce} />}
        <HighlightSwitch tabId={tabId} on={highlights} announce={announce} />
      </ReportHeader>
      <main aria-busy={isWhole ? undefined : true}>
        <CorrectionsBar tabId={tabId} count={corrections} announce={announce} />
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
          most={isWhole ? left.length : FIRST_ROWS}
          ranks={ranks}
          text={report.text}
          query={filter.query}
          current={current}
          isOpen={isOpen}
          setOpen={setOpen}
          show={show}
          correct={correct}
        />
        {isWhole && !isFiltered && (
          <QuotationsOfNobody spans={report.unattributed} text={report.text} show={showSpan} />
        )}
      </main>
      {isWhole && (
        <aside aria-label={t('export')}>
          <ExportMenu tabId={tabId} report={report} />
          <CompareButton />
        </aside>
      )}
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

/** What a source may be the same as. */
function othersThan(source: Source, groups: ReturnType<typeof bySource>): { id: string; label: string }[] {
  return groups.flatMap((group, i) =>
    group.source === null || group.source.id === source.id
      ? []
      : [{ id: group.source.id, label: t('numbered', number(i + 1), group.source.name) }],
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
