import browser from 'webextension-polyfill';
import { heardSources } from '../by-source';
import { plural, t } from '../i18n';
import type { TabPage } from '../tab-page';

/** The number of sources on the toolbar button; nothing where there is none. A browser clears it when the tab leaves. */
export async function showBadge(tabId: number, page: TabPage): Promise<void> {
  const sources = page.kind === 'report' ? heardSources(page.report).length : 0;
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: sources === 0 ? '' : String(sources) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#1f4e79' }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({
        tabId,
        title: sources === 0 ? t('action_title') : t('action_title_sources', plural('sources', sources)),
      }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}
