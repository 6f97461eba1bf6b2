import browser from 'webextension-polyfill';
import type { Report } from '../../core/report/types';
import { watchPermissions } from '../permissions';
import { loadPage } from '../tab-page';

/** An article that was read in an open tab. */
export interface OpenArticle {
  readonly tabId: number;
  /** Of the document it was read from: another one in the same tab is another article. */
  readonly pageId: string;
  readonly report: Report;
}

/** A tab whose page was not read, and that the browser lets us read without a click in it. */
export interface ReadableTab {
  readonly tabId: number;
  readonly title: string;
}

/** The tabs that are open, as far as can be told without the permission to see all of them. */
export interface OpenTabs {
  readonly articles: readonly OpenArticle[];
  readonly readable: readonly ReadableTab[];
  /** How many other tabs were not read; the browser tells nothing of them. */
  readonly unread: number;
}

export async function openTabs(): Promise<OpenTabs> {
  const articles: OpenArticle[] = [];
  const readable: ReadableTab[] = [];
  let unread = 0;
  for (const tab of await browser.tabs.query({})) {
    // Our own pages are known by their address; of a page that we may not read the browser tells none.
    if (tab.id === undefined || tab.url?.startsWith(browser.runtime.getURL('')) === true) continue;
    const page = await loadPage(tab.id);
    if (page?.kind === 'report' && page.report.attributions.length > 0)
      articles.push({ tabId: tab.id, pageId: page.pageId, report: page.report });
    else if (page !== null) continue;
    else if (/^https?:/.test(tab.url ?? '')) readable.push({ tabId: tab.id, title: tab.title ?? tab.url ?? '' });
    else unread++;
  }
  return { articles, readable, unread };
}

/** Calls back whenever a tab is read, left, opened or closed, or may be read or no longer, until the signal ends it. */
export function watchTabs(changed: () => void, signal: AbortSignal): void {
  const stored = (_: unknown, area: string): void => {
    if (area === 'session') changed();
  };
  browser.storage.onChanged.addListener(stored);
  browser.tabs.onRemoved.addListener(changed);
  browser.tabs.onCreated.addListener(changed);
  watchPermissions(changed, signal);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(stored);
    browser.tabs.onRemoved.removeListener(changed);
    browser.tabs.onCreated.removeListener(changed);
  });
}
