import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import manifest from '../../../manifest.json' with { type: 'json' };
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { needBrowser } from '../../../scripts/browsers.mjs';
import { longestTask } from './firefox-tasks';
import { portable } from './portable';
import { type Driver, FIRST_RUN, type InBrowser, type Launch, type OpenPopup } from './types';
import { until } from './until';

const ADDON = manifest.browser_specific_settings.gecko.id;

// Only the shapes that are used of Firefox' own objects, which have no types.
declare const document: Document;
interface ViewBrowser extends Element {
  currentURI?: { spec: string };
  browsingContext?: {
    currentWindowGlobal?: { documentURI?: { spec: string }; drawSnapshot(...a: unknown[]): Promise<ImageBitmap> };
  };
  webProgress: { isLoadingDocument: boolean };
  messageManager: {
    addMessageListener(name: string, f: (m: { data: string }) => void): void;
    removeMessageListener(name: string, f: (m: { data: string }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}
interface ContextMenu extends Element {
  state: string;
  activateItem(item: Element): void;
}
interface Firefox {
  gBrowser: {
    selectedTab: unknown;
    selectedBrowser: Pick<ViewBrowser, 'messageManager'>;
    tabs: { linkedBrowser: ViewBrowser }[];
    removeTab(tab: unknown): void;
  };
}
type View = 'popup' | 'panel';
declare global {
  var __viewOf: (where: View) => ViewBrowser | undefined;
  var SidebarController: { hide(): void };
}
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  locale: { availableLocales: string[]; requestedLocales: string[] };
};
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    mozExtensionHostname: string;
    extension: { terminateBackground(): Promise<void>; backgroundState: string };
  };
};

/** Firefox over WebDriver BiDi, with access to the browser's own window: the only way to the toolbar and the popup. */
export function startFirefox({ reducedMotion, headless }: Launch): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      'privacy.reduceTimerPrecision': false,
      // The browser answers its own question for a permission with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
}

/** Installs the extension that lies in a folder into a running Firefox, whose language is set first. */
export async function intoFirefox(
  browser: Browser,
  folder: string,
  firstRun: boolean,
  language?: string,
): Promise<Driver> {
  // The raw protocol: puppeteer has no words for the browser's own window.
  const connection = (browser as unknown as { connection: { send(m: string, p: unknown): Promise<{ result: never }> } })
    .connection;
  const windows = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { context: string; url: string }[] };
  };
  const context = windows.result.contexts.find((c) => c.url.endsWith('/browser.xhtml'))?.context;
  /** Runs a function in the browser's own window. */
  const inBrowser: InBrowser = async <A extends (string | number | boolean)[], R>(
    f: (...args: A) => R | Promise<R>,
    ...args: A
  ) => {
    const { result } = (await connection.send('script.callFunction', {
      functionDeclaration: portable(f),
      target: { context },
      awaitPromise: true,
      userActivation: true,
      arguments: args.map((value) => ({ type: typeof value, value })),
    })) as { result: { type: string; exceptionDetails?: { text: string }; result?: { value: R } } };
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result?.value as R;
  };

  // Without a pack of the language the browser's own texts stay English; those of the extension follow.
  if (language !== undefined)
    await inBrowser((wanted: string) => {
      Services.locale.availableLocales = [wanted, 'en-US'];
      Services.locale.requestedLocales = [wanted];
    }, language);
  await browser.installExtension(resolve(folder));

  /** Where the browser's window shows a page of the extension: the popup of the button, or the sidebar. */
  await inBrowser(() => {
    globalThis.__viewOf = (where) => {
      const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
      const found =
        where === 'popup'
          ? document.querySelectorAll('panel browser')
          : [sidebar?.contentDocument?.getElementById('webext-panels-browser')];
      return [...found].find((b) => (b as ViewBrowser | undefined)?.currentURI?.spec.startsWith('moz-extension:')) as
        | ViewBrowser
        | undefined;
    };
  });

  let runs = 0;
  /** Runs an expression in the page of a view, in a sandbox that its content security policy does not bind. */
  const inView = async (view: View, source: string): Promise<unknown> => {
    const json = await inBrowser(
      // Each with a name of its own: an answer that comes late is not taken for that of the next.
      (where: View, code: string, name: string) => {
        const popup = globalThis.__viewOf(where);
        if (popup === undefined) throw new Error(`no ${where} is open`);
        return new Promise<string>((answered) => {
          const done = (message: { data: string }): void => {
            popup.messageManager.removeMessageListener(name, done);
            answered(message.data);
          };
          popup.messageManager.addMessageListener(name, done);
          const script = `(async () => {
          let answer;
          const input = content.windowUtils.setHandlingUserInput(true);
          try {
            content.__e2e ??= Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
            let value;
            try { value = Components.utils.evalInSandbox(${JSON.stringify(code)}, content.__e2e); } finally { input.destruct(); }
            answer = JSON.stringify({ value: (await value) ?? null });
          } catch (error) { answer = JSON.stringify({ error: String(error) }); }
          sendAsyncMessage(${JSON.stringify(name)}, answer);
        })()`;
          popup.messageManager.loadFrameScript(
            `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
            false,
          );
        });
      },
      view,
      source,
      `e2e:${runs++}`,
    );
    const answer = JSON.parse(json) as { value: unknown } | { error: string };
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };

  async function opened(view: View): Promise<OpenPopup> {
    // It may still change its process: a message sent before its document stands gets lost.
    await until(() =>
      inBrowser((where: View) => {
        const open = globalThis.__viewOf(where);
        const url = open?.browsingContext?.currentWindowGlobal?.documentURI?.spec;
        return url?.startsWith('moz-extension:') === true && open?.webProgress.isLoadingDocument === false;
      }, view),
    );
    return {
      run: (f, ...args) =>
        inView(view, typeof f === 'string' ? f : `(${portable(f)})(...${JSON.stringify(args)})`) as never,
      png: async () => {
        // What was scrolled into view is drawn with the next frame.
        await inView(view, 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
        return Buffer.from(
          await inBrowser(async (where: View) => {
            const image = await globalThis
              .__viewOf(where)
              ?.browsingContext?.currentWindowGlobal?.drawSnapshot(null, 1, 'white');
            if (image === undefined) throw new Error(`no ${where} is open`);
            const canvas = new OffscreenCanvas(image.width, image.height);
            canvas.getContext('2d')?.drawImage(image, 0, 0);
            const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
            let text = '';
            for (const byte of bytes) text += String.fromCharCode(byte);
            return btoa(text);
          }, view),
          'base64',
        );
      },
      close: () =>
        inBrowser((where: View) => {
          if (where === 'panel') return globalThis.SidebarController.hide();
          for (const panel of document.querySelectorAll('panel') as NodeListOf<
            Element & { state: string; hidePopup(): void }
          >)
            if (panel.state === 'open') panel.hidePopup();
        }, view),
    };
  }

  await until(() =>
    inBrowser(
      (path: string, keep: boolean) => {
        const { gBrowser } = globalThis as never as Firefox;
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI?.spec.endsWith(path));
        if (tab !== undefined && !keep) gBrowser.removeTab(tab);
        return tab !== undefined;
      },
      FIRST_RUN,
      firstRun,
    ),
  );

  return {
    name: 'firefox',
    browser,
    async openPopup(page): Promise<OpenPopup> {
      await page.bringToFront();
      // The toolbar button's own path: it gives activeTab and opens the popup.
      await inBrowser((addon: string) => {
        const { ExtensionParent } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs',
        ) as never as {
          ExtensionParent: {
            apiManager: { global: { browserActionFor(e: unknown): { openPopup(w: unknown): unknown } } };
          };
        };
        void ExtensionParent.apiManager.global
          .browserActionFor(WebExtensionPolicy.getByID(addon).extension)
          .openPopup(globalThis);
      }, ADDON);
      return opened('popup');
    },
    panel: () => opened('panel'),
    async openOwnPage(path) {
      const page = await browser.newPage();
      const host = await inBrowser((addon: string) => WebExtensionPolicy.getByID(addon).mozExtensionHostname, ADDON);
      const url = `moz-extension://${host}/${path}`;
      // The load of such a page is never reported, so that it cannot be waited for in the usual way.
      const { _id } = page.mainFrame() as unknown as { _id: string };
      await connection.send('browsingContext.navigate', { context: _id, url, wait: 'none' });
      await until(() => page.evaluate((to) => location.href === to && document.readyState === 'complete', url));
      return page;
    },
    setLook: (look) =>
      inBrowser(
        (dark: boolean, forced: boolean) => {
          Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
          Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0);
          // 2: always; 0: as the system says.
          Services.prefs.setIntPref('browser.display.document_color_use', forced ? 2 : 0);
        },
        look === 'dark',
        look === 'forced',
      ),
    // They are those of the whole browser.
    dress: async () => undefined,
    stopBackground: () =>
      inBrowser((addon: string) => WebExtensionPolicy.getByID(addon).extension.terminateBackground(), ADDON),
    isBackgroundRunning: () =>
      inBrowser((addon: string) => WebExtensionPolicy.getByID(addon).extension.backgroundState === 'running', ADDON),
    // Keys sent over the protocol do not reach extension shortcuts: this runs the browser's own key element.
    async command(name, page) {
      await page.bringToFront();
      const commands = manifest.commands as Record<
        string,
        { suggested_key?: { default: string }; description?: string }
      >;
      const suggested = commands[name];
      if (suggested?.suggested_key === undefined) throw new Error(`no command ${name} with a key`);
      await inBrowser((letter: string) => {
        for (const key of document.querySelectorAll('keyset[id^=ext-keyset] key'))
          if (key.getAttribute('key') === letter) (key as Element & { doCommand(): void }).doCommand();
      }, suggested.suggested_key.default.slice(-1));
    },
    async inCard(page, f, ...args) {
      await page.bringToFront();
      const json = await inBrowser(
        (source: string) =>
          new Promise<string>((answered) => {
            const { messageManager } = (globalThis as never as Firefox).gBrowser.selectedBrowser;
            const done = (message: { data: string }): void => {
              messageManager.removeMessageListener('e2e:card', done);
              answered(message.data);
            };
            messageManager.addMessageListener('e2e:card', done);
            const script = `{
              const root = content.document.querySelector('[data-sourcelight-card]')?.openOrClosedShadowRoot;
              let answer = null;
              if (root) {
                const box = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
                box.root = root;
                answer = Components.utils.evalInSandbox(${JSON.stringify(source)}, box) ?? null;
              }
              sendAsyncMessage('e2e:card', JSON.stringify(answer));
            }`;
            messageManager.loadFrameScript(
              `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
              false,
            );
          }),
        `(${portable(f)})(root, ...${JSON.stringify(args)})`,
      );
      return JSON.parse(json);
    },
    async contextMenu(page) {
      await page.bringToFront();
      await page.mouse.click(60, 60, { button: 'right' });
      await until(() =>
        inBrowser((label: string) => {
          const menu = document.getElementById('contentAreaContextMenu') as ContextMenu | null;
          const item = menu?.querySelector(`menuitem[label="${label}"]`);
          if (menu?.state !== 'open' || !item) return false;
          menu.activateItem(item);
          return true;
        }, messages.menu_read_page.message),
      );
    },
    longestTask: (_page, work) => longestTask(inBrowser, work),
    async badge(page) {
      await page.bringToFront();
      return inBrowser((addon: string) => {
        const { ExtensionParent } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs',
        ) as never as {
          ExtensionParent: {
            apiManager: {
              global: { browserActionFor(e: unknown): { action: { getProperty(t: unknown, p: string): string } } };
            };
          };
        };
        const { action } = ExtensionParent.apiManager.global.browserActionFor(
          WebExtensionPolicy.getByID(addon).extension,
        );
        return action.getProperty((globalThis as never as Firefox).gBrowser.selectedTab, 'badgeText');
      }, ADDON);
    },
    willGrant: async () => undefined,
    async revoke(pattern) {
      await inBrowser(
        async (addon: string, origin: string) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          ) as never as { ExtensionPermissions: { remove(id: string, p: unknown, e: unknown): Promise<void> } };
          await ExtensionPermissions.remove(
            addon,
            { permissions: [], origins: [origin] },
            WebExtensionPolicy.getByID(addon).extension,
          );
        },
        ADDON,
        pattern,
      );
    },
    setEnabled: (on) =>
      inBrowser(
        async (addon: string, enable: boolean) => {
          const { AddonManager } = ChromeUtils.importESModule(
            'resource://gre/modules/AddonManager.sys.mjs',
          ) as never as {
            AddonManager: { getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }> };
          };
          const found = await AddonManager.getAddonByID(addon);
          await (enable ? found.enable() : found.disable());
        },
        ADDON,
        on,
      ),
    update: () =>
      inBrowser(async (addon: string) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as never as {
          AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
        };
        await (await AddonManager.getAddonByID(addon)).reload();
      }, ADDON),
    uninstall: () => browser.uninstallExtension(ADDON),
    close: () => browser.close(),
  };
}
