import { siteOf } from '../permissions';
import { AutomaticChoice } from '../ui/automatic-choice';
import { PageView } from '../ui/page-view';
import { useTabPage } from '../ui/use-tab-page';

/** What the toolbar button opens: who said what on the page of one tab. */
export function Popup({ tabId, url }: { readonly tabId: number; readonly url: string | undefined }) {
  const view = useTabPage(tabId);
  const site = siteOf(url);
  return (
    <>
      <PageView tabId={tabId} view={view} />
      {site !== null && <AutomaticChoice site={site} />}
    </>
  );
}
