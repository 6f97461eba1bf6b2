import type { Browser, Page } from 'puppeteer-core';

export const FIRST_RUN = 'src/extension/welcome/index.html';
export const OPTIONS = 'src/extension/options/index.html';

export type BrowserName = 'chromium' | 'firefox';

/** The popup of the toolbar button, or the panel beside the page, open. */
export interface OpenPopup {
  /** Runs a function, or an expression, in the popup's page as in a click of the reader; arguments and answer are JSON. */
  run<A extends unknown[], R>(f: ((...args: A) => R) | string, ...args: A): Promise<Awaited<R>>;
  png(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Runs a function in the window of the browser itself; arguments and answer are plain values. */
export type InBrowser = <A extends (string | number | boolean)[], R>(
  f: (...args: A) => R | Promise<R>,
  ...args: A
) => Promise<R>;

/** A turn of a page's thread, in which it answers nobody. */
export interface Task {
  readonly ms: number;
  /** What it was spent on, in milliseconds: "script" is a page's or the extension's own. */
  readonly parts: Readonly<Record<string, number>>;
}

/** A page of the extension: in a tab, or as popup or panel. */
export type View = Page | OpenPopup;

/** A browser with the built extension installed, driven as a reader would drive it. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Clicks the toolbar button over a page, which gives the extension `activeTab` and opens the popup. */
  openPopup(page: Page): Promise<OpenPopup>;
  /** The side panel or sidebar, once it is open: the popup's button opens it. */
  panel(): Promise<OpenPopup>;
  /** Opens a page of the extension in a tab, by its path in the package. */
  openOwnPage(path: string): Promise<Page>;
  /** Sets the colours of the system, for pages of the extension that are opened from now on. */
  setLook(look: Look): Promise<void>;
  /** Shows a page that opened by itself in the colours of the system. */
  dress(page: Page): Promise<void>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Whether the background runs at this moment. */
  isBackgroundRunning(): Promise<boolean>;
  /** What the shortcut of a command does over a page. */
  command(name: string, page: Page): Promise<void>;
  /** Runs a function on the root of the card in a page, which is closed to the page itself; null where none is shown. */
  inCard<A extends (string | number)[], R>(
    page: Page,
    f: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null>;
  /** Chooses the entry of the page's context menu. */
  contextMenu(page: Page): Promise<void>;
  /** What the toolbar button says of a page. */
  badge(page: Page): Promise<string>;
  /** Answers the browser's question for a host permission with yes, before it is asked. */
  willGrant(pattern: string): Promise<void>;
  /** Takes a host permission away, as a reader does in the browser's own settings. */
  revoke(pattern: string): Promise<void>;
  /** Switches the extension off or on while pages are open, as a reader does on the browser's page of extensions. */
  setEnabled(on: boolean): Promise<void>;
  /** Loads the extension anew while pages are open, as an update does. */
  update(): Promise<void>;
  /** Takes the extension out of the browser, with all that it has kept and was allowed. */
  uninstall(): Promise<void>;
  /** The longest task of a page's thread while something is done, as the browser itself notes it; null where it noted none. */
  longestTask(page: Page, work: () => Promise<void>): Promise<Task | null>;
  close(): Promise<void>;
}

/** The colours of the system: light, dark, or the few of one that is set to high contrast. */
export type Look = 'light' | 'dark' | 'forced';

export const LOOKS: readonly Look[] = ['light', 'dark', 'forced'];

export interface LaunchOptions {
  /** Where the built extension lies; the build of this project where it is not given. */
  readonly folder?: string;
  readonly look?: Look;
  /** The system of a reader who wants nothing to move. */
  readonly reducedMotion?: boolean;
  /** The language of the browser, as `de`. */
  readonly language?: string;
  readonly headless?: boolean;
  /** Leaves the first-run page open that the extension opens when it is installed. */
  readonly firstRun?: boolean;
}

/** How a browser is started, with everything decided but the language, which is the system's own where it is not. */
export type Launch = Required<Omit<LaunchOptions, 'folder' | 'language'>> & Pick<LaunchOptions, 'language'>;
