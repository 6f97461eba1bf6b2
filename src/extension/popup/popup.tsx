import { render } from 'preact';
import { siteOf } from '../permissions';
import type { TabReading } from '../tab-page';
import { AutomaticChoice } from '../ui/automatic-choice';
import { PageView } from '../ui/page-view';
import { useTabPage } from '../ui/use-tab-page';

interface PopupProps {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly url: string | undefined;
  /** What the background answers, which was asked for the page already. */
  readonly asked: Promise<TabReading>;
}

/** What the toolbar button opens: who said what on the page of one tab. */
function Popup({ tabId, windowId, url, asked }: PopupProps) {
  const view = useTabPage(tabId, asked);
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
