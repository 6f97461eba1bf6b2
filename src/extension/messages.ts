import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { PageContent } from '../core/report/export/page-content';
import { STEPS } from './content/steps';
import { kindSchema, nameSchema } from './corrections';
import type { StatementMark } from './marks';
import type { Failure, TabReading } from './tab-page';

/** A page's document: drawn anew by the content script for every document it runs in. */
const pageId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The longest text that is taken from a page, in UTF-16 units: some two million words. */
const LONGEST_TEXT = 12_000_000;
const short = v.pipe(v.string(), v.maxLength(100_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.strictTuple([offset, offset]);

const article = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  url: v.exactOptional(short),
  title: v.exactOptional(short),
  language: v.exactOptional(short),
  complete: v.exactOptional(v.boolean()),
});

/** Something a reader sets right about a source, by its id in the report. */
const change = v.variant('type', [
  v.strictObject({ type: v.literal('rename'), sourceId: short, name: nameSchema }),
  v.strictObject({ type: v.literal('kind'), sourceId: short, kind: kindSchema }),
  v.strictObject({ type: v.literal('merge'), sourceId: short, into: short }),
]);

/** What the background answers to an article. */
export type Analysed =
  | { readonly kind: 'marks'; readonly marks: readonly StatementMark[]; readonly highlights: boolean }
  | { readonly kind: 'failed'; readonly why: Failure };

/** What the content script found when it was told to read. */
export type ContentReading =
  | { readonly kind: 'article'; readonly pageId: string }
  | { readonly kind: 'not-article'; readonly pageId: string; readonly why: 'too-short' | 'no-text' | 'list-of-links' }
  | { readonly kind: 'not-english'; readonly pageId: string; readonly language: string }
  | { readonly kind: 'restricted'; readonly why: 'pdf' }
  | { readonly kind: 'failed'; readonly why: Failure };

/** Who sends: the content script of a tab's top frame, one of the extension's own pages, or the background. */
type From = 'content' | 'view' | 'background';
type To = 'background' | 'content';

const message =
  <Response>() =>
  <F extends From, T extends To, S extends v.GenericSchema>(from: F, to: T, request: S) => ({
    from,
    to,
    request,
    /** Only its type is used. */
    response: undefined as Response | undefined,
  });

/** Every message there is: who sends it to whom, what it carries, what comes back. */
export const messages = {
  /** What the reader sees of an article, and what stands before it: to be painted until the whole is analysed. Nothing of it is kept. */
  'page.beginning': message<Analysed>()('content', 'background', v.strictObject({ article })),
  /** An article that the content script found; the answer is what to paint. */
  'page.article': message<Analysed>()('content', 'background', v.strictObject({ pageId, article })),
  /** The article stands in a frame or in a shadow tree of the page: what paints it must get there. */
  'page.elsewhere': message<null>()('content', 'background', v.strictObject({ pageId })),
  /** The document is gone (or asleep in the back-forward cache). */
  'page.left': message<null>()('content', 'background', v.strictObject({ pageId })),

  /** A page is about to be read: what that takes is made ready. */
  'page.soon': message<null>()('view', 'background', v.strictObject({})),
  /** Reads the page of a tab, or gives what was read of it; `again` reads anew. */
  'tab.read': message<TabReading>()('view', 'background', v.strictObject({ tabId, again: v.boolean() })),
  'tab.highlights': message<null>()('view', 'background', v.strictObject({ tabId, on: v.boolean() })),
  /** Scrolls to a statement and flashes it; false where it no longer stands in the page. */
  'tab.reveal': message<boolean>()('view', 'background', v.strictObject({ tabId, id: short })),

  /** The same for any stretch of the text, such as a quotation nobody is named for. */
  'tab.reveal_span': message<boolean>()('view', 'background', v.strictObject({ tabId, span })),
  /** Scrolls back to where the reader was before; false where the page shows something else by now. */
  'tab.back': message<boolean>()('view', 'background', v.strictObject({ tabId })),
  /** Sets something right; false where what it is about is no longer there. Rejects where it cannot be kept. */
  'tab.correct': message<boolean>()('view', 'background', v.strictObject({ tabId, change })),
  /** Takes the last correction of the page back, or all of them. */
  'tab.undo': message<boolean>()('view', 'background', v.strictObject({ tabId, all: v.boolean() })),
  /** Forgets every correction of every page. */
  'corrections.forget': message<null>()('view', 'background', v.strictObject({})),

  'content.read': message<ContentReading>()('background', 'content', v.strictObject({ again: v.boolean() })),
  /** The text of the whole page, for an export. */
  'content.text': message<PageContent>()('view', 'content', v.strictObject({})),
  'content.highlights': message<null>()('background', 'content', v.strictObject({ on: v.boolean() })),
  /** Goes to another statement and shows its card; false where there is none. */
  'content.step': message<boolean>()('background', 'content', v.strictObject({ step: v.picklist(STEPS) })),
  'content.reveal': message<boolean>()('background', 'content', v.strictObject({ id: short })),
  'content.reveal_span': message<boolean>()('background', 'content', v.strictObject({ span })),
  'content.back': message<boolean>()('background', 'content', v.strictObject({})),
  /** What is known of the article changed: ask again what to paint. */
  'content.repaint': message<null>()('background', 'content', v.strictObject({})),
} as const;

type Messages = typeof messages;
type Name = keyof Messages;
export type NameTo<T extends To> = { [K in Name]: Messages[K]['to'] extends T ? K : never }[Name];
export type Request<K extends Name> = v.InferInput<Messages[K]['request']>;
export type Response<K extends Name> = Exclude<Messages[K]['response'], undefined>;

type Handlers<T extends To> = {
  [K in NameTo<T>]: (
    request: v.InferOutput<Messages[K]['request']>,
    sender: Runtime.MessageSender,
  ) => Promise<Response<K>>;
};

const envelope = v.strictObject({ name: v.string(), request: v.unknown() });

/**
 * The one message listener of a context. It is not `async`: a listener that always answers would swallow the answers
 * of others. A message that is not for this context, not of our shape or not from where it should come gets no answer.
 */
export function handle<T extends To>(context: T, handlers: Handlers<T>, signal?: AbortSignal): void {
  const listener = (raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const outer = v.safeParse(envelope, raw);
    if (!outer.success || !Object.hasOwn(messages, outer.output.name)) return undefined;
    const name = outer.output.name as Name;
    const entry = messages[name];
    if (entry.to !== context || !comesFrom(entry.from, sender)) return undefined;
    const request = v.safeParse(entry.request, outer.output.request);
    if (!request.success) return Promise.reject(new Error(`${name}: ${v.summarize(request.issues)}`));
    // The table ties this handler to this request; TypeScript cannot follow a name that is only known at run time.
    const handler = (handlers as Record<string, (request: unknown, sender: Runtime.MessageSender) => Promise<unknown>>)[
      name
    ];
    return handler?.(request.output, sender);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => {
    // Where the extension was updated the old interface is gone with it, and so is the listener.
    try {
      browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
    } catch {}
  });
}

function comesFrom(from: From, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const ours = sender.url?.startsWith(browser.runtime.getURL('')) === true;
  switch (from) {
    case 'content':
      return sender.tab?.id !== undefined && sender.frameId === 0 && (!ours || isWelcome(sender.url));
    case 'view':
      return ours;
    case 'background':
      return sender.tab === undefined;
  }
}

/** The first-run page brings the content script itself: a browser lets no extension put one into a page of an extension. */
const isWelcome = (url: string | undefined): boolean =>
  url?.split(/[?#]/)[0] === browser.runtime.getURL('src/extension/welcome/index.html');
