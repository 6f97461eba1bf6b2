import browser from 'webextension-polyfill';
import { language } from '../i18n';
import { inject } from '../inject';
import { send } from '../send';
import { loadPage } from '../tab-page';

document.documentElement.lang = language();

// What is kept of the page, and the page itself, take about as long as loading what shows them: none waits for another.
// A page of which nothing is kept is read from here: the background may have to be woken first.
const view = import('./popup');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (tab?.id !== undefined) {
  const tabId = tab.id;
  const looked = loadPage(tabId).catch(() => null);
  const asked = looked.then(async (kept) => {
    if (kept === null) {
      send('page.soon', {}).catch(() => undefined);
      // Where the browser lets nobody in, the background tells why.
      await inject(tabId).catch(() => undefined);
    }
    return send('tab.read', { tabId, again: false });
  });
  // Where it fails, the view asks again.
  asked.catch(() => undefined);
  const [{ renderPopup }, kept] = await Promise.all([view, looked]);
  renderPopup({ tabId: tab.id, windowId: tab.windowId, url: tab.url, early: { asked, kept } });
}
