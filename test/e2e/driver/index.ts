import { existsSync } from 'node:fs';
import { chromium } from './chromium';
import { firefox } from './firefox';
import type { BrowserName, Driver, Launch, LaunchOptions } from './types';

export { serve } from './serve';
export { type BrowserName, type Driver, FIRST_RUN, LOOKS, type Look, OPTIONS, type OpenPopup } from './types';
export { until } from './until';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

const DEFAULTS: Launch = { look: 'light', reducedMotion: false, headless: true, firstRun: false };

/** Starts a browser with the built extension in it. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const folder = options.folder ?? (name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built: npm run build`);
  const how = { ...DEFAULTS, ...options };
  const driver = await (name === 'chromium' ? chromium(folder, how) : firefox(folder, how));
  await driver.setLook(how.look);
  return driver;
}
