import browser from 'webextension-polyfill';

/**
 * When pages are read without a click. The browser's own permission is the one place where this is kept: what it
 * grants is read automatically, what it takes away is not, whoever changes it (the popup or the browser's settings).
 */
export type Automatic = 'off' | 'site' | 'all';

const ALL_SITES = '*://*/*';

/** The match pattern of a page's site (its host, on http and https), or null for what is no web page. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `*://${hostname}/*` : null;
}

/** Host permissions as the patterns to register: one for each site, or only the one for all sites. */
export function automaticPatterns(origins: readonly string[]): string[] {
  const all = [ALL_SITES, '<all_urls>'].some((pattern) => origins.includes(pattern));
  return all ? [ALL_SITES] : [...new Set(origins)].sort();
}

/** The host in the pattern of one site; null where it is the pattern of all. */
export const hostOf = (pattern: string): string | null => /^\*:\/\/([^*/]+)\/\*$/.exec(pattern)?.[1] ?? null;

/** Gives back what `automaticPatterns` names. False where the browser keeps it. */
export const removeSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: pattern === ALL_SITES ? [ALL_SITES, '<all_urls>'] : [pattern] });

export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function automaticFor(site: string): Promise<Automatic> {
  const origins = await grantedOrigins();
  if (automaticPatterns(origins).includes(ALL_SITES)) return 'all';
  return (await browser.permissions.contains({ origins: [site] })) ? 'site' : 'off';
}

/**
 * Asks the browser for what `level` needs and gives back what is more. To be called directly in a click: Firefox
 * forgets about the click at the first `await`. False where the reader said no.
 */
export function setAutomatic(level: Automatic, site: string): Promise<boolean> {
  switch (level) {
    case 'all':
      return browser.permissions.request({ origins: [ALL_SITES] });
    case 'site': {
      const removed = browser.permissions.remove({ origins: [ALL_SITES] });
      const asked = browser.permissions.request({ origins: [site] });
      return removed.then(() => asked);
    }
    case 'off':
      return browser.permissions.remove({ origins: [ALL_SITES, site] });
  }
}

/** Calls back whenever the browser grants something or takes it away, until the signal ends it. */
export function watchPermissions(changed: () => void, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal?.addEventListener('abort', () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  });
}
