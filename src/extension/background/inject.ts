import browser from 'webextension-polyfill';
import automaticScript from '../content/automatic.ts?iife';
import contentScript from '../content/content.ts?iife';
import highlightCss from '../content/highlight.css?url';

// Vite gives addresses from the root; the scripting interface wants file names.
const file = (path: string): string => path.replace(/^\//, '');

/** What goes into a page. The second script, for pages that are read without a click, only starts the first. */
export const files = {
  css: [file(highlightCss)],
  content: [file(contentScript)],
  automatic: [file(contentScript), file(automaticScript)],
};

/** Brings the content script into the top frame of a tab. Rejects where the browser does not allow it. */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: files.content });
  await browser.scripting.insertCSS({ target, files: files.css });
}

/**
 * Brings the style sheet of the highlights into the frames of a tab that the browser lets us into, and, as a reader's own
 * style sheet, into shadow trees: Firefox takes no other there.
 */
export async function paintEverywhere(tabId: number): Promise<null> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: files.css, origin: 'USER' });
  return null;
}
