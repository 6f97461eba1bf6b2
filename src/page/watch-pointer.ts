import { invoke, isElement, read } from './dom';

/** What follows the pointer over the statements of a page. */
export interface PointerWatcher {
  /** The statement at a point of the article's own viewport, or null. */
  at(x: number, y: number): string | null;
  /** Whether an event happened in the card. */
  holds(event: Event): boolean;
  /** The pointer rests on a statement; whether a card came up. */
  rest(id: string, x: number, y: number): boolean;
  /** It has left the statement and the card, or something else is being done. */
  leave(): void;
}

/** How long the pointer must rest before a card comes up, and how long it may be away before the card goes (ms). */
const REST = 250;
const AWAY = 300;

const OPERABLE = 'a, button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** The documents a pointer is followed in: that of the article, and that of the card, which may be the same. */
export interface Watched {
  readonly article: Document;
  readonly card: Document;
}

/**
 * Watches the pointer until `signal`. It looks once a frame at most, whatever the number of moves, and keeps no event of
 * the page from anybody.
 */
export function watchPointer({ article, card }: Watched, watcher: PointerWatcher, signal: AbortSignal): void {
  /** Where the pointer is; `inArticle` is false in a page around the frame of the article. */
  let last:
    | { readonly event: PointerEvent; readonly x: number; readonly y: number; readonly inArticle: boolean }
    | undefined;
  let frame = 0;
  /** What the pointer is over, and what a card is shown of. */
  let over: string | null = null;
  let shown: string | null = null;
  let coming: ReturnType<typeof setTimeout> | undefined;
  let going: ReturnType<typeof setTimeout> | undefined;

  function stay(): void {
    clearTimeout(going);
    going = undefined;
  }

  /** The card goes; one that is coming, of where the pointer is by now, still comes. */
  function hide(): void {
    stay();
    shown = null;
    watcher.leave();
  }

  function close(): void {
    clearTimeout(coming);
    over = null;
    hide();
  }

  function look(): void {
    frame = 0;
    if (last === undefined || signal.aborted) return;
    const { event, x, y, inArticle } = last;
    if (watcher.holds(event)) {
      clearTimeout(coming);
      over = null;
      stay();
      return;
    }
    const id = inArticle && event.buttons === 0 ? watcher.at(x, y) : null;
    if (id === shown) stay();
    else if (shown !== null) going ??= setTimeout(hide, AWAY);
    if (id === over) return;
    clearTimeout(coming);
    over = id;
    if (id === null || id === shown) return;
    coming = setTimeout(() => {
      // Where no card comes, as the words have moved away meanwhile, the next look is as good as the first.
      if (!watcher.rest(id, last?.x ?? x, last?.y ?? y)) {
        over = null;
        return;
      }
      stay();
      shown = id;
    }, REST);
  }

  function ask(): void {
    if (frame === 0) frame = requestAnimationFrame(look);
  }

  const options = { signal, passive: true, capture: true };
  const listen = (document: Document): void => {
    document.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType === 'touch') return;
        last = { event, x: event.clientX, y: event.clientY, inArticle: document === article };
        ask();
      },
      options,
    );
    // What lies under a pointer at rest changes when the page scrolls.
    document.addEventListener('scroll', ask, options);
    read(document, 'documentElement').addEventListener(
      'pointerleave',
      () => {
        last = undefined;
        clearTimeout(coming);
        over = null;
        if (shown !== null) going ??= setTimeout(hide, AWAY);
      },
      options,
    );
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (!watcher.holds(event)) close();
      },
      options,
    );
  };
  for (const document of new Set([article, card])) listen(document);
  // A finger cannot rest on words: a tap on them, where it does nothing else, shows the card.
  article.addEventListener(
    'click',
    (event) => {
      const { pointerType, clientX, clientY, target } = event as PointerEvent;
      if (pointerType !== 'touch' || watcher.holds(event) || isOperable(target)) return;
      const id = watcher.at(clientX, clientY);
      if (id === null) return;
      if (watcher.rest(id, clientX, clientY)) shown = id;
    },
    options,
  );
  signal.addEventListener('abort', close);
}

const isOperable = (target: EventTarget | null): boolean =>
  target !== null &&
  isElement(target as Node) &&
  invoke<Element, Element | null>(target as Element, 'closest', OPERABLE) !== null;
