import type { Report } from '../core/report/types';
import { ask } from './ask';
import { loadPage } from './tab-page';

/** Reads the page of a tab and gives its report; null where there is none. */
export async function readReport(tabId: number): Promise<Report | null> {
  try {
    const { kind } = await ask('tab.read', { tabId, again: false });
    const page = kind === 'report' ? await loadPage(tabId) : null;
    return page?.kind === 'report' ? page.report : null;
  } catch {
    return null;
  }
}
