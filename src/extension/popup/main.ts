import browser from 'webextension-polyfill';
import { language } from '../i18n';
import { readAhead } from '../inject';
import { send } from '../send';
import { loadPage } from '../tab-page';

document.documentElement.lang = language();

// What is kept of the page, and the page itself, take about as long as loading what shows them: none waits for another.
const view = import('./popup');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (tab?.id !== undefined) {
  const tabId = tab.id;
  const asked = send('tab.read', { tabId, again: false });
  // Where it fails, the view asks again.
  asked.catch(() => undefined);
  const looked = loadPage(tabId).catch(() => null);
  void looked.then((page) => (page === null ? readAhead(tabId) : undefined));
  const [{ renderPopup }, kept] = await Promise.all([view, looked]);
  renderPopup({ tabId, windowId: tab.windowId, url: tab.url, early: { asked, kept } });
}
