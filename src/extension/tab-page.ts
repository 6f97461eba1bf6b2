import browser, { type Storage } from 'webextension-polyfill';
import { applyCorrections, type Correction } from '../core/report/corrections';
import type { Level, Report } from '../core/report/types';
import { pageAddress } from './corrections';

/** Why an analysis gave no answer. */
export type Failure = 'analysis' | 'model' | 'storage' | 'page' | 'interrupted' | 'slow';

/** Why the browser lets no extension read a page. */
export type Restriction = 'browser-page' | 'store' | 'pdf' | 'reader-view' | 'file' | 'error-page' | 'no-access';

/** What was read of the page in a tab and is kept while the page is open. */
export type ReadPage =
  | {
      readonly kind: 'report';
      readonly pageId: string;
      readonly highlights: boolean;
      /** What the report was made at. */
      readonly level: Level;
      /** What the reader set right, oldest first. */
      readonly corrections: readonly Correction[];
      readonly report: Report;
    }
  | { readonly kind: 'not-article'; readonly pageId: string; readonly why: 'too-short' | 'no-text' | 'list-of-links' }
  | { readonly kind: 'not-english'; readonly pageId: string; readonly language: string };

/** All that can be said of the page in a tab. */
export type TabPage =
  | ReadPage
  | { readonly kind: 'restricted'; readonly why: Restriction }
  | { readonly kind: 'failed'; readonly why: Failure };

/** What a look at the page itself comes to. A report is large: whoever shows it takes it from where it is kept. */
export type TabReading = Exclude<TabPage, { kind: 'report' }> | Pick<ReportPage, 'kind' | 'pageId'>;

// The report lies under a key of its own, so that a toggle does not write it again.
type Kept = { readonly at: number; readonly page: Exclude<ReadPage, { kind: 'report' }> | Outline };
/** All of a page but its report, and the address by which it is known again. */
type Outline = Omit<ReportPage, 'report'> & { readonly address: string };
export type ReportPage = Extract<ReadPage, { kind: 'report' }>;
/** As one text: a browser takes long over the thousands of small values of a report, each by each. */
type KeptReport = { readonly pageId: string; readonly json: string };

const PAGE = 'page:';
const pageKey = (tabId: number) => PAGE + tabId;
const reportKey = (tabId: number) => `report:${tabId}`;
const storage = () => browser.storage.session;

/** A page as its reader corrected it. Here and nowhere else: whoever loads a page has the corrected report. */
export const corrected = (page: ReportPage): ReportPage => ({
  ...page,
  report: applyCorrections(page.report, page.corrections),
});

/** What is kept of a tab. It lies in the browser's memory: it outlives the background and ends with the session. */
export async function loadPage(tabId: number): Promise<ReadPage | null> {
  const page = await loadAnalysed(tabId);
  return page?.kind === 'report' ? corrected(page) : page;
}

/** The same with the report as it was analysed. */
export async function loadAnalysed(tabId: number): Promise<ReadPage | null> {
  const all = await storage().get([pageKey(tabId), reportKey(tabId)]);
  const kept = all[pageKey(tabId)] as Kept | undefined;
  if (kept === undefined) return null;
  if (kept.page.kind !== 'report') return kept.page;
  const report = all[reportKey(tabId)] as KeptReport | undefined;
  return report?.pageId === kept.page.pageId ? { ...kept.page, report: JSON.parse(report.json) as Report } : null;
}

/** What is kept of a tab, less its report: for whoever needs only to know of it. */
export async function loadOutline(tabId: number): Promise<Kept['page'] | null> {
  const kept = (await storage().get(pageKey(tabId)))[pageKey(tabId)] as Kept | undefined;
  return kept?.page ?? null;
}

/** Keeps what was read, with the report as it was analysed. Where memory is short, the pages read longest ago make room; rejects when that is not enough. */
export async function savePage(tabId: number, page: ReadPage): Promise<void> {
  await forgetClosedTabs();
  const at = Date.now();
  const items: Record<string, Kept | KeptReport> = {};
  if (page.kind === 'report') {
    const { report, ...rest } = page;
    items[reportKey(tabId)] = { pageId: page.pageId, json: JSON.stringify(report) };
    items[pageKey(tabId)] = { at, page: { ...rest, address: pageAddress(report.document.url) } };
  } else items[pageKey(tabId)] = { at, page };
  for (;;) {
    try {
      return await storage().set(items);
    } catch (error) {
      const oldest = await oldestBut(tabId);
      if (oldest === undefined) throw error;
      await forgetPage(oldest);
    }
  }
}

export const saveHighlights = (tabId: number, highlights: boolean): Promise<void> => change(tabId, { highlights });

export const saveCorrections = (tabId: number, corrections: readonly Correction[]): Promise<void> =>
  change(tabId, { corrections });

async function change(tabId: number, part: Partial<Pick<ReportPage, 'highlights' | 'corrections'>>): Promise<void> {
  const kept = (await storage().get(pageKey(tabId)))[pageKey(tabId)] as Kept | undefined;
  if (kept?.page.kind === 'report')
    await storage().set({ [pageKey(tabId)]: { ...kept, page: { ...kept.page, ...part } } });
}

/** The tabs whose article was analysed, and the address of each. */
export async function analysedTabs(): Promise<{ tabId: number; address: string }[]> {
  const tabs: { tabId: number; address: string }[] = [];
  for (const [tabId, { page }] of await keptTabs())
    if (page.kind === 'report') tabs.push({ tabId, address: page.address });
  return tabs;
}

export async function forgetPage(tabId: number): Promise<void> {
  await storage().remove([pageKey(tabId), reportKey(tabId)]);
}

/** Calls back whenever what is kept of a tab changes. */
export function watchPage(tabId: number, changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && (pageKey(tabId) in changes || reportKey(tabId) in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** What is kept of each tab, without the reports. */
async function keptTabs(): Promise<Map<number, Kept>> {
  const keys = (await namesOfAll()).filter((key) => key.startsWith(PAGE));
  const kept = Object.entries(await storage().get(keys));
  return new Map(kept.map(([key, value]) => [Number(key.slice(PAGE.length)), value as Kept]));
}

/** Chrome before 130 gives them only with all that they stand for, which are all reports. */
async function namesOfAll(): Promise<string[]> {
  const area = storage() as Storage.StorageArea & { getKeys?: () => Promise<string[]> };
  return area.getKeys?.() ?? Object.keys(await area.get(null));
}

async function oldestBut(except: number): Promise<number | undefined> {
  const kept = [...(await keptTabs())].filter(([tabId]) => tabId !== except);
  return kept.sort((a, b) => a[1].at - b[1].at)[0]?.[0];
}

/** Here and not on `tabs.onRemoved`, which would wake the background for every tab a reader closes. */
async function forgetClosedTabs(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map((tab) => tab.id));
  for (const tabId of (await keptTabs()).keys()) if (!open.has(tabId)) await forgetPage(tabId);
}
