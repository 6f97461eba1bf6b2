import browser, { type Runtime } from 'webextension-polyfill';
import { POSITION, type Position } from '../position';

/** Between two looks at a page that scrolls, in milliseconds. */
const PAUSE = 150;

/**
 * Tells whoever connects which statement is being read: at once, and whenever another is. While nobody is connected it
 * listens to nothing in the page.
 */
export function tellPosition(statementInView: () => string | null, signal: AbortSignal): void {
  const connected = (port: Runtime.Port): void => {
    if (port.name !== POSITION || port.sender?.id !== browser.runtime.id) return;
    const ending = new AbortController();
    const end = AbortSignal.any([signal, ending.signal]);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let last: string | null | undefined;
    const look = (): void => {
      waiting = undefined;
      const statement = statementInView();
      if (statement === last) return;
      last = statement;
      const position: Position = { statement };
      try {
        port.postMessage(position);
      } catch {
        ending.abort();
      }
    };
    const moved = (): void => {
      waiting ??= setTimeout(look, PAUSE);
    };
    // In the capture phase: a box inside the page that scrolls is heard too.
    for (const event of ['scroll', 'resize'])
      addEventListener(event, moved, { signal: end, passive: true, capture: true });
    end.addEventListener('abort', () => clearTimeout(waiting));
    port.onDisconnect.addListener(() => ending.abort());
    look();
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    // Where the extension was updated the old interface is gone with it, and so is the listener.
    try {
      browser.runtime.onConnect.removeListener(connected);
    } catch {
      return;
    }
  });
}
