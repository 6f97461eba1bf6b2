import { t } from '../i18n';
import { Notice } from '../ui/notice';
import { PageView } from '../ui/page-view';
import { useTabPage } from '../ui/use-tab-page';
import { useActiveTab } from './use-active-tab';

/** The list beside the page: of the tab in front, whichever that is, and of where its reader is. */
export function Panel({ windowId }: { readonly windowId: number }) {
  const tabId = useActiveTab(windowId);
  return tabId === null ? null : <TabPanel key={tabId} tabId={tabId} />;
}

function TabPanel({ tabId }: { readonly tabId: number }) {
  const view = useTabPage(tabId);
  const { page, reading, readAgain } = view;
  // Without a click on the button a browser keeps silent about a page: whether it may not be read by anyone, or not yet.
  const isUnread = page === null ? !reading : page.kind === 'restricted' && isSilence(page.why);
  if (isUnread) return <Notice title={t('unread_title')} text={t('unread_text')} retry={readAgain} />;
  return <PageView tabId={tabId} view={view} follow={true} />;
}

const isSilence = (why: string): boolean => why === 'browser-page' || why === 'no-access';
