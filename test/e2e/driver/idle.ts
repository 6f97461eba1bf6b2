import type { Browser } from 'puppeteer-core';
import type { BrowserName, Driver } from './types';

declare global {
  /** Each test file has modules of its own; this is what those of a worker share. */
  var __idleBrowsers: Map<BrowserName, Browser> | undefined;
}

function idle(): Map<BrowserName, Browser> {
  if (globalThis.__idleBrowsers === undefined) {
    const kept = new Map<BrowserName, Browser>();
    globalThis.__idleBrowsers = kept;
    // A worker that is told to end is killed half a second later, and a busy browser takes longer to close: it would stay.
    process.once('SIGTERM', () => {
      for (const browser of kept.values()) browser.process()?.kill('SIGKILL');
    });
  }
  return globalThis.__idleBrowsers;
}

/** A browser that nobody uses, as it was when it was started; undefined where there is none. It is the caller's now. */
export function idleBrowser(name: BrowserName): Browser | undefined {
  const browser = idle().get(name);
  idle().delete(name);
  return browser?.connected ? browser : undefined;
}

/** Leaves a browser to the next who asks for one, with an empty tab and without the extension. */
export async function giveBack(driver: Driver): Promise<void> {
  const { browser, name } = driver;
  try {
    await driver.setLook('light');
    const open = await browser.pages();
    await browser.newPage();
    // A page of the extension may close itself meanwhile.
    for (const page of open) await page.close().catch(() => undefined);
    await driver.uninstall();
    idle().set(name, browser);
  } catch {
    await browser.close();
  }
}
