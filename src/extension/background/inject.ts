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

/**
 * Brings the content script and the style sheet of its highlights into the top frame of a tab. Resolves once the script
 * is there: the sheet comes long before there is something to paint. Rejects where the browser does not allow it.
 */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  // Where this is refused, so is the script, which tells.
  void browser.scripting.insertCSS({ target, files: files.css }).catch(() => undefined);
  await browser.scripting.executeScript({ target, files: files.content });
}

/**
 * Brings the style sheet of the highlights into the frames of a tab that the browser lets us into, and, as a reader's own
 * style sheet, into shadow trees: Firefox takes no other there.
 */
export async function paintEverywhere(tabId: number): Promise<null> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: files.css, origin: 'USER' });
  return null;
}
