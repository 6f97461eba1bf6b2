import { render } from 'preact';
import { language, t } from '../i18n';
import { loadSettings } from '../settings';
import { Options } from './options';

document.documentElement.lang = language();
document.title = t('options_title');

render(<Options first={await loadSettings()} />, document.getElementById('root') as HTMLElement);
