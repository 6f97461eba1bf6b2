import { useState } from 'preact/hooks';
import { plural, t } from '../i18n';
import { readReport } from '../read-report';
import type { ReadableTab } from './open-articles';

interface UnreadTabsProps {
  readonly readable: readonly ReadableTab[];
  readonly unread: number;
}

/** Tabs that were not read: those that may be read from here, and how many others there are. */
export function UnreadTabs({ readable, unread }: UnreadTabsProps) {
  return (
    <>
      {readable.length > 0 && (
        <ul class="unread">
          {readable.map((tab) => (
            <li key={tab.tabId}>
              <UnreadTab tab={tab} />
            </li>
          ))}
        </ul>
      )}
      {unread > 0 && <p class="note">{plural('compare_unread', unread)}</p>}
    </>
  );
}

function UnreadTab({ tab: { tabId, title } }: { readonly tab: ReadableTab }) {
  const [state, setState] = useState<'unread' | 'reading' | 'failed'>('unread');
  const read = async (): Promise<void> => {
    setState('reading');
    const report = await readReport(tabId);
    setState(report !== null && report.attributions.length > 0 ? 'unread' : 'failed');
  };
  return (
    <>
      <bdi class="article-title">{title}</bdi>
      <span class="article-about" role="status">
        {t(`compare_tab_${state}`)}
      </span>
      {state !== 'reading' && (
        <button type="button" class="plain" onClick={() => void read()}>
          {t('compare_read')}
          <span class="unseen">{` ${title}`}</span>
        </button>
      )}
    </>
  );
}
