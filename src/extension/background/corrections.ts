import browser from 'webextension-polyfill';
import { type Correction, refOf } from '../../core/report/corrections';
import type { Report } from '../../core/report/types';
import { keepCorrections, MOST_CORRECTIONS, pageAddress, removeCorrections } from '../corrections';
import { type Request, sendToTab } from '../messages';
import { analysedTabs, loadAnalysed, loadPage, saveCorrections } from '../tab-page';
import { showBadge } from './badge';

type Change = Request<'tab.correct'>['change'];

/** One after the other: each builds on what the one before it kept. */
let last: Promise<unknown> = Promise.resolve();
function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}

/** Sets something right on the page of a tab; false where what it is about is no longer there. */
export const correct = ({ tabId, change }: Request<'tab.correct'>): Promise<boolean> =>
  inOrder(() =>
    changePage(tabId, (report, before) => {
      const correction = correctionOf(report, change);
      return correction === null || before.length >= MOST_CORRECTIONS ? null : [...before, correction];
    }),
  );

/** Takes the last correction of a page back, or all of them. */
export const undoCorrections = ({ tabId, all }: Request<'tab.undo'>): Promise<boolean> =>
  inOrder(() => changePage(tabId, (_, before) => (all ? [] : before.slice(0, -1))));

/** Forgets every correction of every page, also of those that are open. */
export const forgetCorrections = (): Promise<null> =>
  inOrder(async () => {
    await removeCorrections();
    for (const { tabId } of await analysedTabs()) await apply(tabId, []);
    return null;
  });

async function changePage(
  tabId: number,
  next: (report: Report, before: readonly Correction[]) => readonly Correction[] | null,
): Promise<boolean> {
  const page = await loadAnalysed(tabId);
  if (page?.kind !== 'report') return false;
  const corrections = next(page.report, page.corrections);
  if (corrections === null) return false;
  const { url } = page.report.document;
  const isPrivate = await inPrivateWindow(tabId);
  // What is done in a private window leaves nothing on the device: it holds while the page is open.
  if (!isPrivate) await keepCorrections(url, corrections);
  for (const other of await analysedTabs())
    if (
      other.tabId === tabId ||
      (other.address === pageAddress(url) && (await inPrivateWindow(other.tabId)) === isPrivate)
    )
      await apply(other.tabId, corrections);
  return true;
}

/** Everything that shows the page follows: what is kept of it, the number on the button, the paint. */
async function apply(tabId: number, corrections: readonly Correction[]): Promise<void> {
  await saveCorrections(tabId, corrections);
  const page = await loadPage(tabId);
  if (page !== null) await showBadge(tabId, page);
  await sendToTab(tabId, 'content.repaint', {}).catch(() => undefined);
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
