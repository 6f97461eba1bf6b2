import { render } from 'preact';
import { siteOf } from '../permissions';
import { AutomaticChoice } from '../ui/automatic-choice';
import { PageView } from '../ui/page-view';
import { type Early, useTabPage } from '../ui/use-tab-page';

interface PopupProps {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly url: string | undefined;
  readonly early: Early;
}

/** What the toolbar button opens: who said what on the page of one tab. */
function Popup({ tabId, windowId, url, early }: PopupProps) {
  const view = useTabPage(tabId, early);
  const site = siteOf(url);
  return (
    <>
      <PageView tabId={tabId} view={view} windowId={windowId} />
      {site !== null && <AutomaticChoice site={site} />}
    </>
  );
}

export function renderPopup(props: PopupProps): void {
  render(<Popup {...props} />, document.getElementById('root') as HTMLElement);
}
