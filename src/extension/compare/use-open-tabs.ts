import { useLayoutEffect, useState } from 'preact/hooks';
import { type OpenTabs, openTabs, watchTabs } from './open-articles';

/** How long changes are gathered before the tabs are looked at again, in milliseconds. */
const GATHERED_FOR = 100;

/** The open tabs, kept up to date; null until they are known. */
export function useOpenTabs(): OpenTabs | null {
  const [tabs, setTabs] = useState<OpenTabs | null>(null);
  useLayoutEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => void openTabs().then((found) => ending.signal.aborted || setTabs(found));
    look();
    watchTabs(() => {
      clearTimeout(timer);
      timer = setTimeout(look, GATHERED_FOR);
    }, ending.signal);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, []);
  return tabs;
}
