import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const places = {
  chromium: {
    env: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox.exe'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where a browser is installed: CHROMIUM_PATH or FIREFOX_PATH, else the search path, else the usual places; undefined
 * where there is none.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { env, names, paths } = places[name];
  const told = process.env[env];
  if (told) return told;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((n) => folders.map((folder) => join(folder, n))), ...paths].find(runs);
}

/**
 * The same, or an error that says what to do.
 * @param {'chromium' | 'firefox'} name
 * @returns {string}
 */
export function needBrowser(name) {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  const { env, debian } = places[name];
  throw new Error(`No ${name} was found. Install it (Debian: apt-get install ${debian}) or set ${env} to its path.`);
}
