import { render } from 'preact';
import browser from 'webextension-polyfill';
import { language } from '../i18n';
import { Popup } from './popup';

document.documentElement.lang = language();

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (tab?.id !== undefined)
  render(
    <Popup tabId={tab.id} windowId={tab.windowId} url={tab.url} />,
    document.getElementById('root') as HTMLElement,
  );
