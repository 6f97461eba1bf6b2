import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask, TooSlow } from '../ask';
import { loadPage, type TabPage, watchPage } from '../tab-page';

export interface TabPageView {
  /** What is known of the page; null before it is read, and after it has gone. */
  readonly page: TabPage | null;
  readonly reading: boolean;
  readonly readAgain: () => void;
}

/** The page of a tab: what is kept of it at once, then what a look at the page itself says, then every change. */
export function useTabPage(tabId: number): TabPageView {
  const [page, setPage] = useState<TabPage | null>(null);
  const [reading, setReading] = useState(true);
  const shown = useRef(page);
  shown.current = page;

  const read = useCallback(
    async (again: boolean, signal?: AbortSignal) => {
      setReading(true);
      const read = await ask('tab.read', { tabId, again }).catch(
        (error): TabPage => ({ kind: 'failed', why: error instanceof TooSlow ? 'slow' : 'interrupted' }),
      );
      // The answer may be older than a change that was made, and shown, while it was on its way; and a long list is not
      // drawn twice: what is kept of this page is known already, and every change of it comes by itself.
      const isKnown = (known: TabPage | null): boolean =>
        known?.kind === 'report' && read.kind === 'report' && known.pageId === read.pageId && !again;
      const kept = read.kind === 'report' && !isKnown(shown.current) ? await loadPage(tabId) : null;
      if (signal?.aborted === true) return;
      setPage((known) => (isKnown(known) ? known : (kept ?? read)));
      setReading(false);
    },
    [tabId],
  );

  // Not `useEffect`, which waits for the popup to be shown: the page can be read in that time.
  useLayoutEffect(() => {
    const ending = new AbortController();
    void loadPage(tabId).then((kept) => setPage((known) => known ?? kept));
    watchPage(tabId, (changed) => setPage((known) => changed ?? afterLoss(known)), ending.signal);
    void read(false, ending.signal);
    return () => ending.abort();
  }, [tabId, read]);

  return { page, reading, readAgain: () => void read(true) };
}

/** What still holds once nothing is kept of a page: why it could not be read was never kept. */
function afterLoss(known: TabPage | null): TabPage | null {
  return known?.kind === 'restricted' || known?.kind === 'failed' ? known : null;
}
