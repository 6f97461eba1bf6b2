import { existsSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { intoChromium, startChromium } from './chromium';
import { intoFirefox, startFirefox } from './firefox';
import { giveBack, idleBrowser } from './idle';
import type { BrowserName, Driver, Launch, LaunchOptions } from './types';

export { serve } from './serve';
export {
  type BrowserName,
  type Driver,
  FIRST_RUN,
  LOOKS,
  type Look,
  OPTIONS,
  type OpenPopup,
  type Task,
} from './types';
export { until } from './until';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

type Installation = Pick<LaunchOptions, 'folder' | 'firstRun'>;

const DEFAULTS: Launch = { look: 'light', reducedMotion: false, headless: true, firstRun: false };

/** Starts a browser with the built extension in it. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const how = { ...DEFAULTS, ...options };
  return install(name, await start(name, how), how);
}

/**
 * The same in a browser that other tests of this worker have used before, where there is one: to start it takes much longer
 * than to install the extension anew. Closing it leaves it to the next.
 */
export async function borrow(name: BrowserName, options: Installation = {}): Promise<Driver> {
  const browser = idleBrowser(name) ?? (await start(name, DEFAULTS));
  const driver = await install(name, browser, { ...DEFAULTS, ...options });
  return { ...driver, close: () => giveBack(driver) };
}

const start = (name: BrowserName, how: Launch): Promise<Browser> =>
  name === 'chromium' ? startChromium(how) : startFirefox(how);

async function install(name: BrowserName, browser: Browser, how: Launch & Installation): Promise<Driver> {
  const folder = how.folder ?? (name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built: npm run build`);
  const driver = await (name === 'chromium'
    ? intoChromium(browser, folder, how.firstRun)
    : intoFirefox(browser, folder, how.firstRun, how.language));
  await driver.setLook(how.look);
  return driver;
}
