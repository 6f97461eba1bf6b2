import browser from 'webextension-polyfill';
import { language } from '../i18n';
import { send } from '../send';

document.documentElement.lang = language();

// Reading a page takes about as long as loading what shows it: the one does not wait for the other.
const view = import('./popup');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (tab?.id !== undefined) {
  const asked = send('tab.read', { tabId: tab.id, again: false });
  // Where it fails, the view asks again.
  asked.catch(() => undefined);
  (await view).renderPopup({ tabId: tab.id, windowId: tab.windowId, url: tab.url, asked });
}
