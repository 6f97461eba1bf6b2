import { render } from 'preact';
import { language, t } from '../i18n';
import { ComparePage } from './compare-page';

document.documentElement.lang = language();
document.title = t('compare_title');

render(<ComparePage />, document.getElementById('root') as HTMLElement);
