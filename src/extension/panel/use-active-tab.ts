import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';

/** The tab in front in a window, and every change of it. */
export function useActiveTab(windowId: number): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    const activated = (info: Tabs.OnActivatedActiveInfoType): void => {
      if (info.windowId === windowId) setTabId(info.tabId);
    };
    browser.tabs.onActivated.addListener(activated);
    void browser.tabs.query({ active: true, windowId }).then(([tab]) => setTabId((known) => known ?? tab?.id ?? null));
    return () => browser.tabs.onActivated.removeListener(activated);
  }, [windowId]);
  return tabId;
}
