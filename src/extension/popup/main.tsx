import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from './popup';

document.documentElement.lang = browser.i18n.getUILanguage();

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (tab?.id !== undefined)
  render(<Popup tabId={tab.id} url={tab.url} />, document.getElementById('root') as HTMLElement);
