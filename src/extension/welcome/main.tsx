import { render } from 'preact';
import browser from 'webextension-polyfill';
import { startReader } from '../content/start';
import { language, t } from '../i18n';
import { After } from './after';
import { Before } from './before';

// The article is read by what reads every page. The browser lets no extension bring a script into a page of an extension,
// so the page brings its own.
startReader();

const tab = await browser.tabs.getCurrent();
document.title = t('welcome_title');

// The document stays in English, as its article is: what is around it is in the reader's language.
for (const [id, part] of [
  ['before', <Before key="before" tabId={tab?.id} />],
  ['after', <After key="after" />],
] as const) {
  const root = document.getElementById(id) as HTMLElement;
  root.lang = language();
  render(part, root);
}
