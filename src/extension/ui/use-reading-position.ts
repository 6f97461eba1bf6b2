import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../core/report/types';
import { watchPosition } from '../position';

/** No scrolling of ours while the reader is in the list, and for so long after a key, in milliseconds. */
const KEYS_REST = 3_000;

/** The statement that is being read in a tab, while `follow` is true; the list keeps it in view. */
export function useReadingPosition(tabId: number, report: Report, follow: boolean): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  // Another report is another page: the connection to the old one is gone.
  useEffect(() => {
    if (!follow) return;
    const ending = new AbortController();
    // Where nothing of the article is in view the last place still holds.
    watchPosition(tabId, (statement) => statement !== null && setCurrent(statement), ending.signal);
    return () => ending.abort();
  }, [tabId, report, follow]);

  useEffect(() => {
    if (current === null || isReaderHere()) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    document
      .querySelector('[aria-current="location"]')
      ?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
  }, [current]);
  return current;
}

let lastKey = Number.NEGATIVE_INFINITY;
addEventListener('keydown', () => {
  lastKey = performance.now();
});

/** A list that moves under the pointer or away from the focus is of no use. */
const isReaderHere = (): boolean =>
  document.documentElement.matches(':hover') || performance.now() - lastKey < KEYS_REST;
