import { attribute, holds, isElement, isText, one, read, textOf } from './dom';
import { documentOf } from './read-frames';
import type { PageText } from './types';

/** What a page that changes is told to. */
export interface Watcher {
  /** Nodes of the article changed: called before the browser paints again, so that no stale mark is seen. */
  touched(): void;
  /** The page has come to rest since, or has gone on changing for a while: time to read it again. */
  settled(): void;
}

/** When a page that changed is read again, in milliseconds. */
export interface Pace {
  /** How long it must be at rest. */
  readonly rest: number;
  /** How long that is waited for: a live page is never at rest. */
  readonly patience: number;
  /** It is read at most once in this time. */
  readonly every: number;
}

const PACE: Pace = { rest: 400, patience: 2_000, every: 3_000 };
/** Characters of a paragraph: less than this added elsewhere in the page is no article. */
const PIECE = 80;
/** More changes at once than this are not looked at one by one. */
const STORM = 500;

/** Where an article stands. */
export type Standing = Pick<PageText, 'root' | 'trees'>;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open'],
};

/**
 * Watches a page for changes of its article: nodes under its root (null where no article was found yet), running text
 * that is added anywhere, another address. Nothing is called while the page is in the background, nor after `signal`.
 */
export function watchPage(
  document: Document,
  article: Standing | null,
  watcher: Watcher,
  signal: AbortSignal,
  pace: Pace = PACE,
): void {
  const began = performance.now();
  const address = addressOf(document);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let since = 0;

  function settle(): void {
    waiting = undefined;
    if (document.visibilityState === 'hidden') return;
    since = 0;
    watcher.settled();
  }

  function schedule(): void {
    const now = performance.now();
    if (since === 0) since = now;
    const rest = Math.min(pace.rest, since + pace.patience - now);
    clearTimeout(waiting);
    waiting = setTimeout(settle, Math.max(0, rest, began + pace.every - now));
  }

  function changed(): void {
    watcher.touched();
    schedule();
  }

  const look = (records: readonly MutationRecord[]): void => {
    const moved = addressOf(document) !== address;
    if (!moved && records.length < STORM && !records.some((record) => concerns(record, article?.root ?? null))) return;
    changed();
  };

  const observer = new MutationObserver(look);
  // The document and not its body: a page may put another body in its place.
  for (const tree of new Set([document, ...(article?.trees ?? [])])) observer.observe(tree, OBSERVED);
  // Frames load late, and load something else.
  const isFramed = article === null || article.root.ownerDocument !== document;
  const loaded = ({ target }: Event): void => {
    if (isFramed && target instanceof Element && holdsText(target)) changed();
  };
  document.addEventListener('load', loaded, { capture: true, signal });
  // A new address often comes before the nodes, sometimes after.
  const navigated = (): void => look([]);
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', navigated, { signal });
  addEventListener('popstate', navigated, { signal });
  document.addEventListener('visibilitychange', () => since > 0 && waiting === undefined && settle(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });
}

/** The address without the place in the page, unless that is a route of a single-page application. */
export function addressOf(document: Document): string {
  const url = read(document, 'URL');
  const [whole, place = ''] = [url.split('#', 1)[0]!, url.slice(url.indexOf('#') + 1)];
  return url.includes('#') && /^[!/]/.test(place) ? url : whole;
}

/** Whether a change may be one of the article. */
function concerns(record: MutationRecord, root: Element | null): boolean {
  const { target, type, addedNodes, removedNodes } = record;
  const inside = root !== null && holds(root, target);
  if (root !== null && isGone(root)) return true;
  switch (type) {
    case 'characterData':
      return inside;
    case 'attributes':
      return inside || (isElement(target) && hasRunningText(target));
    case 'childList':
      return inside
        ? [...addedNodes, ...removedNodes].some(showsText)
        : [...addedNodes].some((node) => isElement(node) && hasRunningText(node));
  }
}

/** Advertisements, scripts and frames come and go in every article; they hold no text of it. */
function showsText(node: Node): boolean {
  if (isText(node)) return read(node as CharacterData, 'data').trim() !== '';
  if (!isElement(node)) return false;
  const name = read(node, 'localName');
  if (name === 'script' || name === 'style' || name === 'iframe' || attribute(node, 'aria-hidden') === 'true')
    return false;
  return textOf(node).trim() !== '';
}

const hasRunningText = (element: Element): boolean =>
  textOf(element).length >= PIECE && (read(element, 'localName') === 'p' || one(element, 'p, br') !== null);

/** Taken out of its document, or its document out of the page. */
const isGone = (root: Element): boolean =>
  !read(root as Node, 'isConnected') || read(read(root as Node, 'ownerDocument')!, 'defaultView') === null;

/** A frame of the page's own origin that holds running text. */
function holdsText(element: Element): boolean {
  if (!/^i?frame$/.test(read(element, 'localName'))) return false;
  const inner = documentOf(element);
  return inner !== null && one(inner, 'p, br') !== null;
}
