import browser from 'webextension-polyfill';
import { files } from '../inject';
import { automaticPatterns, grantedOrigins } from '../permissions';

const ID = 'automatic ';

let last: Promise<void> = Promise.resolve();

/** Registers the content script for what the browser grants, and for nothing else. One at a time, in order. */
export function syncAutomatic(): Promise<void> {
  last = last.then(sync, sync);
  return last;
}

async function sync(): Promise<void> {
  const wanted = new Set(automaticPatterns(await grantedOrigins()));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isRight = (script: (typeof registered)[number]): boolean =>
    wanted.has(script.id.slice(ID.length)) &&
    // File names change with the version.
    JSON.stringify([script.js, script.css].map(withoutRoot)) === JSON.stringify([files.automatic, files.css]);
  const wrong = registered.filter((script) => !isRight(script)).map((script) => script.id);
  if (wrong.length > 0) await browser.scripting.unregisterContentScripts({ ids: wrong });
  const right = new Set(registered.filter(isRight).map((script) => script.id));
  const missing = [...wanted].filter((pattern) => !right.has(ID + pattern));
  if (missing.length > 0)
    await browser.scripting.registerContentScripts(
      missing.map((pattern) => ({
        id: ID + pattern,
        matches: [pattern],
        js: files.automatic,
        css: files.css,
        runAt: 'document_idle' as const,
      })),
    );
}

const withoutRoot = (paths: readonly string[] | undefined): string[] =>
  (paths ?? []).map((path) => (URL.canParse(path) ? new URL(path).pathname : path).replace(/^\//, ''));
