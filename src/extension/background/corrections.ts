import browser from 'webextension-polyfill';
import { type Correction, refOf } from '../../core/report/corrections';
import type { Report } from '../../core/report/types';
import { keepCorrections, MOST_CORRECTIONS, pageAddress, removeCorrections } from '../corrections';
import type { Request } from '../messages';
import { sendToTab } from '../send';
import { analysedTabs, loadAnalysed, loadPage, saveCorrections } from '../tab-page';
import { showBadge } from './badge';
import { inOrder } from './in-order';

type Change = Request<'tab.correct'>['change'];

/** Sets something right on the page of a tab; false where what it is about is no longer there. */
export const correct = ({ tabId, change }: Request<'tab.correct'>): Promise<boolean> =>
  changePage(tabId, (report, before) => {
    const correction = correctionOf(report, change);
    return correction === null || before.length >= MOST_CORRECTIONS ? null : [...before, correction];
  });

/** Takes the last correction of a page back, or all of them. */
export const undoCorrections = ({ tabId, all }: Request<'tab.undo'>): Promise<boolean> =>
  changePage(tabId, (_, before) => (all ? [] : before.slice(0, -1)));

/** Forgets every correction of every page, also of those that are open. */
export async function forgetCorrections(): Promise<null> {
  const changed = await inOrder(async () => {
    await removeCorrections();
    const tabs = (await analysedTabs()).map(({ tabId }) => tabId);
    for (const tabId of tabs) await saveCorrections(tabId, []);
    return tabs;
  });
  show(changed);
  return null;
}

async function changePage(
  tabId: number,
  next: (report: Report, before: readonly Correction[]) => readonly Correction[] | null,
): Promise<boolean> {
  const changed = await inOrder(async () => {
    const page = await loadAnalysed(tabId);
    if (page?.kind !== 'report') return [];
    const corrections = next(page.report, page.corrections);
    if (corrections === null) return [];
    const { url } = page.report.document;
    const isPrivate = await inPrivateWindow(tabId);
    // What is done in a private window leaves nothing on the device: it holds while the page is open.
    if (!isPrivate) await keepCorrections(url, corrections);
    const tabs: number[] = [];
    for (const other of await analysedTabs()) {
      const isSame =
        other.tabId === tabId ||
        (other.address === pageAddress(url) && (await inPrivateWindow(other.tabId)) === isPrivate);
      if (!isSame) continue;
      await saveCorrections(other.tabId, corrections);
      tabs.push(other.tabId);
    }
    return tabs;
  });
  show(changed);
  return changed.length > 0;
}

/** What shows the pages follows what is kept of them: the number on the button, the paint. It is not waited for: a page may be slow. */
function show(tabs: readonly number[]): void {
  for (const tabId of tabs) {
    void loadPage(tabId).then((page) => page && showBadge(tabId, page), console.error);
    void sendToTab(tabId, 'content.repaint', {}).catch(() => undefined);
  }
}

const inPrivateWindow = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.incognito === true;

function correctionOf(report: Report, change: Change): Correction | null {
  const source = refOf(report, change.sourceId);
  if (source === null) return null;
  switch (change.type) {
    case 'rename':
      return { type: 'rename', source, name: change.name };
    case 'kind':
      return { type: 'kind', source, kind: change.kind };
    case 'merge': {
      const into = refOf(report, change.into);
      return into === null || change.into === change.sourceId ? null : { type: 'merge', source, into };
    }
  }
}
