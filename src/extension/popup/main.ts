import browser from 'webextension-polyfill';
import { language } from '../i18n';
import { send } from '../send';
import { loadPage } from '../tab-page';

document.documentElement.lang = language();

// What is kept of the page, and the page itself, take about as long as loading what shows them: none waits for another.
const view = import('./popup');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (tab?.id !== undefined) {
  const asked = send('tab.read', { tabId: tab.id, again: false });
  // Where it fails, the view asks again.
  asked.catch(() => undefined);
  const looked = loadPage(tab.id).catch(() => null);
  const [{ renderPopup }, kept] = await Promise.all([view, looked]);
  renderPopup({ tabId: tab.id, windowId: tab.windowId, url: tab.url, early: { asked, kept } });
}
