import { render } from 'preact';
import browser from 'webextension-polyfill';
import { language } from '../i18n';
import { Panel } from './panel';

document.documentElement.lang = language();

const { id } = await browser.windows.getCurrent();
if (id !== undefined) render(<Panel windowId={id} />, document.getElementById('root') as HTMLElement);
