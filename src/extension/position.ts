import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** The name of the port over which a page tells a view where its reader is. */
export const POSITION = 'position';

const position = v.strictObject({ statement: v.nullable(v.pipe(v.string(), v.maxLength(100))) });

/** The statement that is being read; null where none is in view. */
export type Position = v.InferOutput<typeof position>;

/**
 * Calls back with the statement that is being read in a tab, at once and whenever it is another. It goes from the page
 * to the view directly and wakes no background. Ends with the page, without a word.
 */
export function watchPosition(tabId: number, changed: (statement: string | null) => void, signal: AbortSignal): void {
  const port = browser.tabs.connect(tabId, { name: POSITION, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const told = v.safeParse(position, message);
    if (told.success && !signal.aborted) changed(told.output.statement);
  });
  signal.addEventListener('abort', () => port.disconnect());
}
