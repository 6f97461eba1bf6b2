import browser from 'webextension-polyfill';
import automaticScript from './content/automatic.ts?iife';
import contentScript from './content/content.ts?iife';
import highlightCss from './content/highlight.css?url';
import readScript from './content/read.ts?iife';

// From the root of the extension: Firefox takes any other path for one beside the page that asks.
const file = (path: string): string => `/${path.replace(/^\//, '')}`;

/** What goes into a page. The second script only starts the first: at once, or as fits a page that nobody clicked on. */
export const files = {
  css: [file(highlightCss)],
  read: [file(contentScript), file(readScript)],
  automatic: [file(contentScript), file(automaticScript)],
};

/**
 * Brings the content script into the top frame of a tab, which is read at once, and the style sheet of its highlights.
 * Resolves once the script is there. Rejects where the browser does not allow it.
 */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: files.read });
  // A page works out its styles anew for it: better while the article is analysed than before it is found.
  void browser.scripting.insertCSS({ target, files: files.css }).catch(() => undefined);
}

/**
 * Brings the style sheet of the highlights into the frames of a tab that the browser lets us into, and, as a reader's own
 * style sheet, into shadow trees: Firefox takes no other there.
 */
export async function paintEverywhere(tabId: number): Promise<null> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: files.css, origin: 'USER' });
  return null;
}
