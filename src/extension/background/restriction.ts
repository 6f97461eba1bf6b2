import browser from 'webextension-polyfill';
import type { Restriction } from '../tab-page';

/**
 * Why a page could not be entered. A browser says little (it even hides the address of its own pages), so this goes by
 * the address where it is given, by the tab's reader mode, and by the words of the browser's error.
 */
export async function restrictionOf(tabId: number, error: unknown): Promise<Restriction> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.isInReaderMode === true) return 'reader-view';
  const message = error instanceof Error ? error.message : String(error);
  return byAddress(tab?.url) ?? byMessage(message);
}

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

export function byAddress(url: string | undefined): Restriction | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  if (STORES.test(url)) return 'store';
  const { protocol, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol === 'about:' && pathname === 'reader') return 'reader-view';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  return protocol === 'http:' || protocol === 'https:' ? undefined : 'browser-page';
}

export function byMessage(message: string): Restriction {
  if (/extensions gallery/i.test(message)) return 'store';
  if (/error page/i.test(message)) return 'error-page';
  if (/url "file:/i.test(message)) return 'file';
  if (/must request permission/i.test(message)) return 'no-access';
  return 'browser-page';
}
