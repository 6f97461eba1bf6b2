import { resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Protocol, type Target } from 'puppeteer-core';
import { needBrowser } from '../../../scripts/browsers.mjs';
import { longestTask } from './chromium-tasks';
import { portable } from './portable';
import { type Driver, FIRST_RUN, type Launch, type Look, type OpenPopup } from './types';
import { until } from './until';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The browser's own windows and bubbles need not move, and no process need wait for a page that may come.
  '--animation-duration-scale=0',
  '--wm-window-animations-disabled',
  '--disable-features=SpareRendererForSitePerProcess',
];

const FEATURES: Record<Look, { name: string; value: string }[]> = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};

/** Chromium over the DevTools protocol. */
export function startChromium({ reducedMotion, language, headless }: Launch): Promise<Browser> {
  return puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    args: [
      ...FLAGS,
      ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
      ...(language === undefined ? [] : [`--lang=${language}`]),
    ],
    // Linux takes the language from here and nowhere else.
    ...(language !== undefined && { env: { ...process.env, LANGUAGE: language } }),
  });
}

/** Installs the extension that lies in a folder into a running Chromium. */
export async function intoChromium(browser: Browser, folder: string, firstRun: boolean): Promise<Driver> {
  const id = await browser.installExtension(resolve(folder));
  const origin = `chrome-extension://${id}`;
  const isBackground = (t: { type(): string; url(): string }) =>
    t.type() === 'service_worker' && t.url().startsWith(origin);
  const background = async () => {
    const target = await browser.waitForTarget(isBackground, { timeout: 5000 });
    const worker = await target.worker();
    if (worker === null) throw new Error('the background has no worker');
    return worker;
  };
  const extension = async () => {
    const found = (await browser.extensions()).get(id);
    if (found === undefined) throw new Error('the extension is not installed');
    return found;
  };
  // One that is stopped before it is installed hangs.
  await until(async () => (await background()).evaluate('registration.active?.state === "activated"'));
  const welcome = await browser.waitForTarget((t) => t.url() === `${origin}/${FIRST_RUN}`, { timeout: 10_000 });
  if (!firstRun) await (await welcome.page())?.close();

  /** A document of the extension that runs nothing of its own: from here the extension's interfaces can be asked. */
  const openDesk = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${origin}/manifest.json`);
    return page;
  };
  let desk = await openDesk();
  const wake = () => desk.evaluate('chrome.runtime.sendMessage({ name: "wake" }).catch(() => undefined)');

  const inBackground = async (expression: string): Promise<unknown> => {
    if (!browser.targets().some(isBackground)) await wake();
    return (await background()).evaluate(expression);
  };
  /** Does what the reader can do on the browser's own page of extensions. */
  const onExtensionsPage = async (expression: string): Promise<void> => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(expression);
    await page.close();
  };
  const idOf = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return (await desk.evaluate(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
    )) as number;
  };

  let look: Look = 'light';
  // The colours last as long as the session that set them.
  const sessions = new WeakMap<Page, CDPSession>();
  const dress = async (page: Page): Promise<void> => {
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    // By the protocol itself: puppeteer does not know forced colours.
    await session.send('Emulation.setEmulatedMedia', { features: FEATURES[look] });
  };
  const view = async (target: Target): Promise<OpenPopup> => {
    const page = await target.asPage();
    await dress(page);
    return {
      run: (f, ...args) =>
        page.evaluate(typeof f === 'string' ? f : `(${portable(f)})(...${JSON.stringify(args)})`) as never,
      png: async () => Buffer.from(await page.screenshot()),
      // A popup also closes by itself, when the page behind it is brought to the front.
      close: () => page.close().catch(() => undefined),
    };
  };

  return {
    name: 'chromium',
    browser,
    async openPopup(page): Promise<OpenPopup> {
      await page.bringToFront();
      const opened = browser.waitForTarget((t) => t.url().startsWith(`${origin}/src/extension/popup/`), {
        timeout: 10_000,
      });
      await (await extension()).triggerAction(page);
      return view(await opened);
    },
    async panel() {
      return view(await browser.waitForTarget((t) => t.url().startsWith(`${origin}/src/extension/panel/`)));
    },
    async openOwnPage(path) {
      const page = await browser.newPage();
      await dress(page);
      await page.goto(`${origin}/${path}`);
      return page;
    },
    async setLook(of) {
      look = of;
    },
    dress,
    async stopBackground() {
      const target = browser.targets().find(isBackground);
      // Asked again until it is gone: a worker that ends by itself meanwhile answers nothing.
      await until(async () => {
        if (target === undefined || !browser.targets().includes(target)) return true;
        await (await target.worker())?.close();
        return false;
      });
    },
    isBackgroundRunning: async () => browser.targets().some(isBackground),
    // Keys sent over the protocol do not reach extension shortcuts: this is what the browser does on one, but for the
    // permission that a real key gives.
    async command(name, page) {
      const tab = await idOf(page);
      await inBackground(
        `chrome.tabs.get(${tab}).then((tab) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
      );
    },
    async inCard(page, f, ...args) {
      const session = await page.createCDPSession();
      try {
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        const shadow = cardIn(root);
        if (shadow === undefined) return null;
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
        const { result } = await session.send('Runtime.callFunctionOn', {
          functionDeclaration: `function (...args) { return (${portable(f)})(this, ...args); }`,
          ...(object.objectId !== undefined && { objectId: object.objectId }),
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
        });
        return result.value ?? null;
      } finally {
        await session.detach();
      }
    },
    async contextMenu(page) {
      const tab = await idOf(page);
      await inBackground(
        `chrome.tabs.get(${tab}).then((tab) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-page' }, tab))`,
      );
    },
    longestTask,
    async badge(page) {
      return (await desk.evaluate(`chrome.action.getBadgeText({ tabId: ${await idOf(page)} })`)) as string;
    },
    // What is granted on the browser's own page beforehand is not asked again when the extension requests it.
    willGrant: (pattern) =>
      onExtensionsPage(`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`),
    async revoke(pattern) {
      await desk.evaluate(`chrome.permissions.remove({ origins: [${JSON.stringify(pattern)}] })`);
    },
    async setEnabled(on) {
      await onExtensionsPage(`chrome.management.setEnabled(${JSON.stringify(id)}, ${on})`);
      if (on) desk = await until(openDesk);
    },
    async update() {
      await browser.installExtension(resolve(folder));
      desk = await until(openDesk);
    },
    uninstall: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

/** The shadow root of the card, which is closed to the page. */
function cardIn(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.attributes?.includes('data-sourcelight-card')) return node.shadowRoots?.[0];
  for (const child of node.children ?? []) {
    const found = cardIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
