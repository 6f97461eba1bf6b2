import { existsSync } from 'node:fs';
import { chromium } from './chromium';
import { firefox } from './firefox';
import type { BrowserName, Driver, Launch, LaunchOptions } from './types';

export { serve } from './serve';
export { type BrowserName, type Driver, FIRST_RUN, OPTIONS, type OpenPopup } from './types';
export { until } from './until';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

const DEFAULTS: Launch = { dark: false, forcedColors: false, reducedMotion: false, headless: true, firstRun: false };

/** Starts a browser with the built extension in it. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const folder = options.folder ?? (name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built: npm run build`);
  const how = { ...DEFAULTS, ...options };
  return name === 'chromium' ? chromium(folder, how) : firefox(folder, how);
}
