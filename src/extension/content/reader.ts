import type { Beginning } from '../../core/beginning';
import type { Span } from '../../core/report/types';
import { readPageOrFrame } from '../../page/read-frames';
import { statementInView } from '../../page/reading-position';
import type { PageReading, PageText } from '../../page/types';
import { addressOf, watchPage } from '../../page/watch-page';
import { ask } from '../ask';
import type { StatementMark } from '../marks';
import type { Analysed, ContentReading } from '../messages';
import { send } from '../send';
import { loadSettings, type Settings, watchSettings } from '../settings';
import { beginningInView, marksOfBeginning } from './beginning';
import { createJumps } from './jumps';
import { type PaintedPage, paintPage } from './painted-page';
import type { Step } from './steps';

/** What the content script does with one document. */
export interface Reader {
  /** Reads the page, has it analysed and paints. Who asks while it reads, or later, gets the same answer. */
  read(again: boolean): Promise<ContentReading>;
  /** The same on a site where the reader wants every article read: what the page shows next is read too. */
  readAutomatically(): void;
  setHighlights(on: boolean): void;
  /** Scrolls to a statement and flashes it. */
  reveal(id: string): boolean;
  /** The same for any stretch of the text. */
  revealSpan(span: Span): boolean;
  /** Scrolls back to where the reader was before the first jump; false where there was none in this text. */
  back(): boolean;
  /** Asks again what to paint, where what is known of the same text changed. */
  repaint(): Promise<void>;
  /** The id of the statement that is being read, as far as the scroll position tells; null where none is in view. */
  statementInView(): string | null;
  /** Goes to another statement and shows its card; false where there is none. */
  step(step: Step): boolean;
}

const INTERRUPTED = { kind: 'failed', why: 'interrupted' } as const;
/** Milliseconds in which a page without an article is not looked at again: all that a click sets going comes by then. */
const SAME_CLICK = 300;
/** Characters at the beginning of an article by which it is known again. */
const BEGINNING = 300;

export function createReader(signal: AbortSignal): Reader {
  const pageId = randomId();
  let reading: Promise<ContentReading> | undefined;
  let painted: PaintedPage | undefined;
  /** The statements of the beginning, in the page until those of the whole are. */
  let preview: PaintedPage | undefined;
  /** The beginning whose statements are wanted; none once the whole is there. */
  let beginning: Beginning | null = null;
  let settings: Settings | undefined;
  let isAutomatic = false;
  /** Whether the highlights are on. */
  let on = true;
  /** What the reader chose while the page was still being read. */
  let chosen: boolean | undefined;
  /** Counts the readings: one that was overtaken by a later one paints nothing. */
  let readings = 0;
  let watching = new AbortController();
  /** Whether the answer was made at another level than the one that is now wanted. */
  let isOutdated = false;
  const jumps = createJumps(signal);

  async function readAnew(mine: number, already: PageReading | undefined): Promise<ContentReading> {
    if (document.contentType === 'application/pdf') return { kind: 'restricted', why: 'pdf' };
    const found = already ?? (await readPageOrFrame(document, signal));
    if (mine !== readings) return reading ?? INTERRUPTED;
    if (found.kind !== 'article') {
      unpaint();
      if (isAutomatic) watch(null);
      return { ...found, pageId };
    }
    watch(found.page);
    // Our style sheet is in the page itself: not in its frames and, in Firefox, not in shadow trees.
    if (found.page.trees.some((tree) => tree !== document)) send('page.elsewhere', { pageId }).catch(() => undefined);
    const loading = settings ?? loadSettings();
    beginning = painted === undefined ? beginningInView(found.page) : null;
    if (beginning !== null) showBeginning(found.page, beginning, loading).catch(() => undefined);
    const [analysed, look] = await Promise.all([analysedBy(found.page), loading]);
    if (signal.aborted) return INTERRUPTED;
    if (mine !== readings) return analysed.kind === 'failed' ? analysed : (reading ?? INTERRUPTED);
    if (analysed.kind === 'failed') {
      endPreview();
      return analysed;
    }
    on = chosen ?? analysed.highlights;
    chosen = undefined;
    settings ??= look;
    paint(found.page, analysed.marks, settings);
    return { kind: 'article', pageId };
  }

  /** Paints what the reader sees, while the whole is still being analysed. Where that fails the whole is painted all the same. */
  async function showBeginning(page: PageText, of: Beginning, loading: Settings | Promise<Settings>): Promise<void> {
    const [marks, look] = await Promise.all([marksOfBeginning(page, of), loading]);
    if (signal.aborted || beginning !== of) return;
    preview?.end();
    preview = paintPage(page, marks, { look: settings ?? look, on: chosen ?? true }, signal);
  }

  async function analysedBy({ text, url, title, language, complete }: PageText): Promise<Analysed> {
    try {
      // Where a text takes long, whoever asked for it is told so; the marks are painted whenever they come.
      const article = { text, url, title, language, complete };
      return await ask('page.article', { pageId, article }, Number.POSITIVE_INFINITY);
    } catch {
      return INTERRUPTED;
    }
  }

  function paint(page: PageText, marks: readonly StatementMark[], look: Settings): void {
    unpaint();
    painted = paintPage(page, marks, { look, on }, signal);
  }

  async function repaint(): Promise<void> {
    const before = painted;
    if (before === undefined) return;
    const analysed = await analysedBy(before.page);
    if (analysed.kind !== 'marks' || painted !== before || settings === undefined || signal.aborted) return;
    paint(before.page, analysed.marks, settings);
  }

  function unpaint(): void {
    endPreview();
    painted?.end();
    painted = undefined;
  }

  function endPreview(): void {
    beginning = null;
    preview?.end();
    preview = undefined;
  }

  /** Another look needs other paint, another level another analysis: of this page once it is looked at. */
  function settle(changed: Settings): void {
    const before = settings;
    settings = changed;
    for (const paint of [preview, painted]) paint?.setLook(changed);
    if (before !== undefined && before.level !== changed.level) isOutdated = painted !== undefined;
    readOutdated();
  }

  function readOutdated(): void {
    if (!isOutdated || document.visibilityState === 'hidden') return;
    isOutdated = false;
    void read(true);
  }

  function watch(article: PageText | null): void {
    watching.abort();
    watching = new AbortController();
    const touched = (): void => {
      for (const paint of [preview, painted]) paint?.prune();
    };
    const settled = (): void => {
      refresh().catch((error: unknown) => signal.aborted || console.error(error));
    };
    watchPage(document, article, { touched, settled }, AbortSignal.any([signal, watching.signal]));
  }

  /** The page changed: what is painted goes with its nodes; only another text is analysed again. */
  async function refresh(): Promise<void> {
    const [before, mine] = [painted, readings];
    const found = await readPageOrFrame(document, signal);
    // Another reading began meanwhile and saw the same, or the page was left.
    if (mine !== readings) return;
    const text = found.kind === 'article' ? found.page.text : '';
    if (found.kind === 'article' && text === before?.page.text && settings !== undefined) {
      paint(found.page, before.marks, settings);
      watch(found.page);
      return;
    }
    // Another page in the same document, where the reader asked for the one before; what only grew is still that one.
    const isOther = before !== undefined && !text.includes(before.page.text.slice(0, BEGINNING));
    if (before !== undefined && (found.kind !== 'article' || (isOther && before.address !== addressOf(document)))) {
      leave();
      if (!isAutomatic) return;
    }
    void begin(found);
  }

  /** What was read of this page no longer holds: neither here nor in the background. */
  function leave(): void {
    watching.abort();
    unpaint();
    readings++;
    reading = undefined;
    void send('page.left', { pageId }).catch(() => undefined);
  }

  /** Another article may stand in the same document by now: the address changed, or the nodes were replaced. */
  const isStale = (): boolean =>
    painted !== undefined && (painted.address !== addressOf(document) || !painted.page.root.isConnected);

  function begin(found?: PageReading): Promise<ContentReading> {
    readings++;
    const current = readAnew(readings, found).catch((error: unknown): ContentReading => {
      if (signal.aborted) return INTERRUPTED;
      console.error(error);
      return { kind: 'failed', why: 'page' };
    });
    reading = current;
    void current.then(async (result) => {
      if (result.kind === 'article') return;
      // Only an article is final: a page that had none may have one by the next click. Who asks for this answer may be on
      // the way: the script reads before it is asked.
      if (result.kind !== 'failed') await new Promise((resolve) => setTimeout(resolve, SAME_CLICK));
      if (reading === current) reading = undefined;
    });
    return current;
  }

  const read = (again: boolean): Promise<ContentReading> =>
    reading === undefined || again || isStale() ? begin() : reading;

  addEventListener('pagehide', () => void send('page.left', { pageId }).catch(() => undefined), { signal });
  addEventListener('pageshow', (event) => void (event.persisted && painted !== undefined && read(true)), { signal });
  signal.addEventListener('abort', unpaint);
  watchSettings(settle, signal);
  document.addEventListener('visibilitychange', readOutdated, { signal });

  return {
    read,
    readAutomatically() {
      isAutomatic = true;
      void read(false);
    },
    setHighlights(next) {
      on = next;
      preview?.setHighlights(next);
      if (painted === undefined) chosen = next;
      else painted.setHighlights(next);
    },
    reveal: (id) => painted !== undefined && jumps.go(painted.page.root, () => painted?.reveal(id) ?? false),
    revealSpan: (span) =>
      painted !== undefined && jumps.go(painted.page.root, () => painted?.revealSpan(span) ?? false),
    back: () => painted !== undefined && jumps.back(painted.page.root),
    repaint,
    statementInView: () => (painted === undefined ? null : statementInView(painted.page, painted.marks)),
    step: (step) => painted?.step(step) ?? false,
  };
}

/** `crypto.randomUUID` is missing on pages without https. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
