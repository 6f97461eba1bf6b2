import { CARD_STYLE } from './card-style';
import { invoke, read } from './dom';
import { type Anchor, placeCard } from './place-card';

/** What a card says of one statement; texts are shown as they are, never as markup. */
export interface CardContent {
  /** For a screen reader: whose statement this is, and which of how many. */
  readonly label: string;
  /** Classes that give the colour and the line of the highlights. */
  readonly look: readonly string[];
  readonly name: string;
  readonly description?: string;
  readonly facts: readonly string[];
  /** The words that show that somebody is cited; empty where there are none. */
  readonly cue: string;
  /** How it is said: "quoted", "belief". */
  readonly tags: readonly string[];
  readonly whyTitle: string;
  readonly why: readonly string[];
  /** Which of the source's statements this is, where it has several, and the way to the others. */
  readonly steps?: { readonly text: string; readonly previous: StepButton; readonly next: StepButton };
}

interface StepButton {
  readonly label: string;
  readonly go: () => void;
}

/** The card beside a statement. */
export interface HoverCard {
  /** Shows a card; with `focus` the keyboard goes into it, and back where it came from when the card is closed. */
  show(content: CardContent, anchor: Anchor, focus: boolean): void;
  hide(): void;
  readonly isShown: boolean;
  readonly hasFocus: boolean;
  /** Whether an event happened in the card. */
  holds(event: Event): boolean;
}

/**
 * Makes the card. Its host is in the document only while a card is shown: at the very end, in the top layer (a popover),
 * so that nothing of the page moves, covers it or has to make room. Its content lies in a closed shadow root. `key` hears
 * of the keys that are pressed while the card has the focus, and says whether it has used one.
 */
export function createHoverCard(document: Document, signal: AbortSignal, key: (key: string) => boolean): HoverCard {
  let host: HTMLElement | undefined;
  let card: HTMLElement | undefined;
  let before: Element | null = null;
  let hasFocus = false;

  function open(): ShadowRoot {
    const own = create(document, 'div');
    own.dataset['sourcelightCard'] = '';
    own.popover = 'manual';
    const root = own.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
    // What happens in the card is nothing that the page's own listeners should act on.
    for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keyup'])
      own.addEventListener(type, (event) => event.stopPropagation());
    own.addEventListener('keydown', (event) => {
      event.stopPropagation();
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
      if (isPlain && key(event.key)) event.preventDefault();
    });
    own.addEventListener('focusin', () => {
      if (own === host) hasFocus = true;
    });
    own.addEventListener('focusout', (event) => {
      if (own !== host || event.relatedTarget === own) return;
      hasFocus = false;
      // The reader has gone on to something else in the page; another window in front is no reason.
      if (event.relatedTarget !== null) hide();
    });
    host = own;
    return root;
  }

  function show(content: CardContent, anchor: Anchor, focus: boolean): void {
    if (signal.aborted) return;
    if (focus && !hasFocus) before = read(document, 'activeElement');
    // Another element for every statement: a screen reader reads what it comes upon anew.
    const old = host;
    const root = open();
    card = cardOf(document, content);
    root.append(card);
    invoke(read(document, 'documentElement'), 'append', host);
    host?.showPopover();
    place(anchor);
    if (focus) card.focus({ preventScroll: true });
    old?.remove();
  }

  function place(anchor: Anchor): void {
    if (host === undefined || card === undefined) return;
    const { width, height } = card.getBoundingClientRect();
    const element = read(document, 'documentElement');
    const view = { width: element.clientWidth, height: Math.min(innerHeight, element.clientHeight || innerHeight) };
    const { left, top, maxHeight } = placeCard(anchor, { width, height }, view);
    for (const [name, value] of Object.entries({ left, top, room: Math.max(0, maxHeight) }))
      host.style.setProperty(`--card-${name}`, `${value}px`, 'important');
  }

  function hide(): void {
    const had = hasFocus;
    host?.remove();
    host = undefined;
    card = undefined;
    hasFocus = false;
    if (had && before !== null && read(before as Node, 'isConnected'))
      (before as HTMLElement).focus({ preventScroll: true });
    before = null;
  }

  signal.addEventListener('abort', hide);
  return {
    show,
    hide,
    get isShown() {
      return host !== undefined;
    },
    get hasFocus() {
      return hasFocus;
    },
    holds: (event) => host !== undefined && event.target === host,
  };
}

function cardOf(document: Document, content: CardContent): HTMLElement {
  const make = (name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
    const element = create(document, name);
    element.className = className;
    element.append(...children);
    return element;
  };
  const { look, name, description, facts, cue, tags, why, whyTitle, steps } = content;
  const card = make('section', ['card', ...look].join(' '));
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', content.label);
  card.tabIndex = -1;

  const names = make('div', 'names', make('bdi', 'name', name));
  if (description !== undefined) names.append(make('bdi', 'description', description));
  if (facts.length > 0) names.append(make('span', 'facts', facts.join(' · ')));
  card.append(make('div', 'who', make('span', 'mark'), names));

  const how = make('p', 'how');
  if (cue !== '') how.append(make('bdi', 'cue', cue));
  how.append(...tags.map((tag) => make('span', 'tag', tag)));
  card.append(how);

  if (why.length > 0) {
    const list = make('ul', 'why', ...why.map((text) => make('li', 'reason', make('bdi', '', text))));
    card.append(make('div', 'reasons', make('p', 'why-title', whyTitle), list));
  }
  if (steps !== undefined) {
    const button = (sign: string, { label, go }: StepButton): HTMLElement => {
      const element = make('button', 'step', sign);
      element.setAttribute('type', 'button');
      element.setAttribute('aria-label', label);
      element.title = label;
      element.addEventListener('click', go);
      return element;
    };
    const buttons = make('span', 'buttons', button('‹', steps.previous), button('›', steps.next));
    card.append(make('div', 'steps', make('span', '', steps.text), buttons));
  }
  return card;
}

const create = (document: Document, name: string): HTMLElement =>
  invoke<Document, HTMLElement>(document, 'createElement', name);
