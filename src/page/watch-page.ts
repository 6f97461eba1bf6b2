import { attribute, invoke, isElement, isText, read } from './dom';

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

/**
 * Watches a page for changes of its article: nodes under `root` (null where no article was found yet), running text
 * that is added anywhere, another address. Nothing is called while the page is in the background, nor after `signal`.
 */
export function watchPage(
  document: Document,
  root: Element | null,
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

  const look = (records: readonly MutationRecord[]): void => {
    const moved = addressOf(document) !== address;
    if (!moved && records.length < STORM && !records.some((record) => concerns(record, root))) return;
    watcher.touched();
    schedule();
  };

  const observer = new MutationObserver(look);
  // The document and not its body: a page may put another body in its place.
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'aria-hidden', 'open'],
  });
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
  const inside = root !== null && invoke<Node, boolean>(root, 'contains', target);
  if (root !== null && !read(root as Node, 'isConnected')) return true;
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
  return (read(node as Node, 'textContent') ?? '').trim() !== '';
}

const hasRunningText = (element: Element): boolean =>
  (read(element as Node, 'textContent') ?? '').length >= PIECE &&
  (read(element, 'localName') === 'p' || invoke<Element, Element | null>(element, 'querySelector', 'p, br') !== null);
