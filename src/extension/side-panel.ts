import browser from 'webextension-polyfill';

/** Chrome has a side panel, Firefox on a computer a sidebar; elsewhere there is neither. */
export const hasPanel = (): boolean => sidePanel() !== undefined || browser.sidebarAction !== undefined;

/**
 * Opens the panel in a window. To be called directly in a click: browsers open it for nothing else, and forget about the
 * click at the first `await`.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel()?.open({ windowId }) ?? browser.sidebarAction.open();
}

/** webextension-polyfill does not know it; Firefox has no such thing. */
const sidePanel = (): typeof chrome.sidePanel | undefined => globalThis.chrome?.sidePanel;
