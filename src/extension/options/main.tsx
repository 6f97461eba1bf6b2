import { render } from 'preact';
import browser from 'webextension-polyfill';
import { t } from '../i18n';
import { loadSettings } from '../settings';
import { Options } from './options';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = t('options_title');

render(<Options first={await loadSettings()} />, document.getElementById('root') as HTMLElement);
