import browser from 'webextension-polyfill';

const ARRIVED = 'sourcelight:arrived';

/** Whether the extension that this script came with is still there: an update or removal cuts the script off. */
export function isAlive(id: string): boolean {
  try {
    return browser.runtime?.id === id;
  } catch {
    return false;
  }
}

/** How often a script looks, in milliseconds: a reader who removes the extension sees its paint go. */
const EVERY = 1_000;

/**
 * Ends everything this script put on the page once its extension is gone. Nobody tells a script so; it looks now and then,
 * when the page comes back into view and when another script of ours arrives. A page that forges that event gets nothing:
 * the script only looks.
 */
export function endWithExtension(ending: AbortController, id: string): void {
  const look = (): void => {
    if (isAlive(id)) return;
    clearInterval(looking);
    ending.abort();
  };
  const looking = setInterval(look, EVERY);
  document.dispatchEvent(new Event(ARRIVED));
  for (const event of [ARRIVED, 'visibilitychange']) document.addEventListener(event, look, { signal: ending.signal });
}
