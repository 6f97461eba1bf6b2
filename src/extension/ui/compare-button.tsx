import browser from 'webextension-polyfill';
import { t } from '../i18n';

/** Opens the page on which the articles of open tabs are compared. */
export function CompareButton() {
  const open = async (): Promise<void> => {
    await browser.tabs.create({ url: browser.runtime.getURL('src/extension/compare/index.html') });
    window.close();
  };
  return (
    <button type="button" class="compare-open" onClick={() => void open()}>
      {t('compare')}
    </button>
  );
}
