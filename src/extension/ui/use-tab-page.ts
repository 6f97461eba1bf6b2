import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask, PATIENCE, TooSlow } from '../ask';
import { loadPage, type ReadPage, type TabPage, type TabReading, watchPage } from '../tab-page';

export interface TabPageView {
  /** What is known of the page; null before it is read, and after it has gone. */
  readonly page: TabPage | null;
  readonly reading: boolean;
  readonly readAgain: () => void;
}

/** What was asked of a page before there was anything to show it. */
export interface Early {
  /** What the background answers, which is to read the page. */
  readonly asked: Promise<TabReading>;
  /** What is kept of it. */
  readonly kept: ReadPage | null;
}

/** The page of a tab: what is kept of it at once, then what a look at the page itself says, then every change. */
export function useTabPage(tabId: number, early?: Early): TabPageView {
  const [page, setPage] = useState<TabPage | null>(early?.kept ?? null);
  const [reading, setReading] = useState(true);
  /** The last look at what is kept. It may be large: one that is on its way is not begun once more. */
  const looked = useRef<Promise<ReadPage | null>>(Promise.resolve(early?.kept ?? null));
  const look = useCallback((): Promise<ReadPage | null> => {
    looked.current = loadPage(tabId);
    return looked.current;
  }, [tabId]);

  const read = useCallback(
    async (again: boolean, signal?: AbortSignal, already?: Promise<TabReading>) => {
      setReading(true);
      const read = await ask('tab.read', { tabId, again }, PATIENCE, already).catch(
        (error): TabReading => ({ kind: 'failed', why: error instanceof TooSlow ? 'slow' : 'interrupted' }),
      );
      const found = read.kind === 'report' ? await reportOf(read.pageId, looked.current, look) : read;
      if (signal?.aborted === true) return;
      // A change that was made and shown while the answer was on its way is newer, and a long list is not drawn twice.
      const isKnown = (known: TabPage | null): boolean =>
        known?.kind === 'report' && found?.kind === 'report' && known.pageId === found.pageId;
      setPage((known) => (isKnown(known) ? known : found));
      setReading(false);
    },
    [tabId, look],
  );

  // Not `useEffect`, which waits for the popup to be shown: the page can be read in that time.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const show = (next: (kept: ReadPage | null, known: TabPage | null) => TabPage | null): void =>
      void look().then(
        (kept) => ending.signal.aborted || setPage((known) => next(kept, known)),
        // The look at the page itself says what is to be said of it.
        console.error,
      );
    if (early === undefined) show((kept, known) => known ?? kept);
    watchPage(tabId, () => show((changed, known) => changed ?? afterLoss(known)), ending.signal);
    void read(false, ending.signal, early?.asked);
    return () => ending.abort();
  }, [tabId, read, look, early]);

  return { page, reading, readAgain: () => void read(true) };
}

/** What still holds once nothing is kept of a page: why it could not be read was never kept. */
function afterLoss(known: TabPage | null): TabPage | null {
  return known?.kind === 'restricted' || known?.kind === 'failed' ? known : null;
}

/** The report of a document: from the look that is on its way or done, or from another one where that brought none of it. */
async function reportOf(
  pageId: string,
  looked: Promise<ReadPage | null>,
  look: () => Promise<ReadPage | null>,
): Promise<TabPage | null> {
  try {
    const kept = await looked.catch(() => null);
    return kept?.pageId === pageId ? kept : await look();
  } catch (error) {
    console.error(error);
    return { kind: 'failed', why: 'storage' };
  }
}
