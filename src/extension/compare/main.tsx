import { render } from 'preact';
import browser from 'webextension-polyfill';
import { t } from '../i18n';
import { ComparePage } from './compare-page';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = t('compare_title');

render(<ComparePage />, document.getElementById('root') as HTMLElement);
