import { siteOf } from '../permissions';
import { AutomaticChoice } from '../ui/automatic-choice';
import { PageView } from '../ui/page-view';
import { useTabPage } from '../ui/use-tab-page';

interface PopupProps {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly url: string | undefined;
}

/** What the toolbar button opens: who said what on the page of one tab. */
export function Popup({ tabId, windowId, url }: PopupProps) {
  const view = useTabPage(tabId);
  const site = siteOf(url);
  return (
    <>
      <PageView tabId={tabId} view={view} windowId={windowId} />
      {site !== null && <AutomaticChoice site={site} />}
    </>
  );
}
