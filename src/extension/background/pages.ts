import browser from 'webextension-polyfill';
import type { Step } from '../content/steps';
import { inject } from '../inject';
import type { ContentReading, Request } from '../messages';
import { sendToTab } from '../send';
import { changeSettings } from '../settings';
import { forgetPage, loadOutline, saveHighlights, savePage, type TabReading } from '../tab-page';
import { showBadge } from './badge';
import { inOrder } from './in-order';
import { loadModelAhead } from './model';
import { restrictionOf } from './restriction';

/** Reads the page of a tab, or says what was read of it. Needs the permission that a click on the button gives. */
export async function readTab(tabId: number, again: boolean): Promise<TabReading> {
  const page = await readThrough(tabId, again).catch((error: unknown): TabReading => {
    // All that can fail here is the browser's memory for what was read.
    console.error(error);
    return { kind: 'failed', why: 'storage' };
  });
  if (page.kind !== 'report') await showBadge(tabId, page);
  return page;
}

async function readThrough(tabId: number, again: boolean): Promise<TabReading> {
  let reading: ContentReading;
  try {
    reading = await askContent(tabId, again);
  } catch (error) {
    await forgetPage(tabId);
    return { kind: 'restricted', why: await restrictionOf(tabId, error) };
  }
  switch (reading.kind) {
    case 'restricted':
    case 'failed':
      await forgetPage(tabId);
      return reading;
    case 'not-article':
    case 'not-english':
      await inOrder(() => savePage(tabId, reading));
      return reading;
    case 'article': {
      const page = await loadOutline(tabId);
      if (page?.kind === 'report' && page.pageId === reading.pageId) return { kind: 'report', pageId: page.pageId };
      // The page knows of an answer that is no longer kept (memory was short): read it once more.
      return again ? { kind: 'failed', why: 'storage' } : readThrough(tabId, true);
    }
  }
}

/** Asks the content script and brings it into the page where it is not. */
async function askContent(tabId: number, again: boolean): Promise<ContentReading> {
  try {
    return await sendToTab(tabId, 'content.read', { again });
  } catch {
    // An article is likely to come.
    loadModelAhead();
    await inject(tabId);
    // It is reading already, and this is the first time.
    return sendToTab(tabId, 'content.read', { again: false });
  }
}

/** Puts the highlights on or off and remembers the choice. */
export async function setHighlights({ tabId, on }: Request<'tab.highlights'>): Promise<null> {
  await sendToTab(tabId, 'content.highlights', { on });
  // The page has changed already: where the browser keeps nothing, the choice holds for this page alone.
  const saved = await inOrder(() =>
    Promise.allSettled([saveHighlights(tabId, on), changeSettings({ highlights: on })]),
  );
  for (const each of saved) if (each.status === 'rejected') console.error(each.reason);
  return null;
}

/** The shortcut: highlights on or off on a page that was read; any other page is read. */
export async function toggleHighlights(tabId: number): Promise<void> {
  const page = await loadOutline(tabId);
  if (page?.kind !== 'report') {
    await readTab(tabId, false);
    return;
  }
  try {
    await setHighlights({ tabId, on: !page.highlights });
  } catch {
    await readTab(tabId, false);
  }
}

/** Does something in the page of a tab; false where it cannot be done, or nobody is there to do it. */
export async function inPage<K extends 'content.reveal' | 'content.reveal_span' | 'content.back'>(
  tabId: number,
  name: K,
  request: Request<K>,
): Promise<boolean> {
  try {
    return await sendToTab(tabId, name, request);
  } catch {
    return false;
  }
}

/** The shortcuts from statement to statement; a page that was not read is read first. */
export async function stepThrough(tabId: number, step: Step): Promise<void> {
  const go = (): Promise<boolean> => sendToTab(tabId, 'content.step', { step }).catch(() => false);
  if (await go()) return;
  const page = await loadOutline(tabId);
  if (page?.kind !== 'report' && (await readTab(tabId, false)).kind === 'report') await go();
}

export async function pageLeft(tabId: number, pageId: string): Promise<null> {
  const isGone = await inOrder(async () => {
    const isKept = (await loadOutline(tabId))?.pageId === pageId;
    if (isKept) await forgetPage(tabId);
    return isKept;
  });
  if (isGone) {
    // Where only the address changed the browser leaves the number on the button.
    await showBadge(tabId, { kind: 'failed', why: 'interrupted' });
  }
  return null;
}

/** The tab in front of the reader. */
export async function activeTabId(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
}
