import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, OPTIONS, serve, until } from './driver';
import { isPaintedWhole, painted } from './driver/page';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { sample } from './sample';

const HOST = '*://127.0.0.1/*';

interface Kept {
  readonly version?: number;
  readonly palette?: string;
  readonly density?: string;
  readonly hiddenKinds?: readonly string[];
  readonly level?: string;
  readonly highlights?: boolean;
}

describe.each(browsers)('%s: the settings', (name) => {
  let driver: Driver;
  let site: Site;
  /** An article that was read, and the page of settings. */
  let page: Page;
  let options: Page;

  const kept = (): Promise<Kept> =>
    options.evaluate(async () => (await chrome.storage.sync.get('settings'))['settings'] ?? {});
  const click = (name: string, value?: string): Promise<void> =>
    options.evaluate(
      (field, of) => {
        const input = [...document.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`)].find(
          (each) => of === null || each.value === of,
        );
        if (input === undefined) throw new Error(`no field ${field}`);
        input.click();
      },
      name,
      value ?? null,
    );
  const press = (label: string): Promise<void> =>
    options.evaluate((text) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === text);
      if (button === undefined) throw new Error(`no button ${text}`);
      button.click();
    }, label);
  const names = async (): Promise<string[]> => Object.keys(await painted(page)).sort();
  /** What a page that was read shows, once it shows it. */
  const shows = (test: (names: readonly string[]) => boolean): Promise<true> =>
    until(async () => {
      await page.bringToFront();
      return test(await names());
    });

  beforeAll(async () => {
    site = await serve({ '/': sample, '/favicon.ico': '' });
    driver = await borrow(name);
    page = await driver.browser.newPage();
    await page.goto(site.url);
    const popup = await driver.openPopup(page);
    await listed(popup);
    await popup.close();
    await until(() => isPaintedWhole(page));
    options = await driver.openOwnPage(OPTIONS);
    await until(() => options.evaluate(() => document.querySelector('section') !== null));
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await press('Reset all');
    await until(async () => (await kept()).density === 'full');
    // A click on what is still shown as chosen would choose nothing.
    await until(() =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('input[name=density][value=full]')?.checked),
    );
  });

  test('another palette repaints pages that are open', async () => {
    await shows((all) => all.includes('sourcelight-public'));
    await click('palette', 'ink');
    await shows((all) => all.length > 0 && all.every((each) => each.startsWith('sourcelight-ink-')));
    // The sample of the settings is painted on its own, not with the page.
    await until(() => options.evaluate(() => CSS.highlights.has('sourcelight-ink-public')));
  });

  test('each family has a colour of its own in the page', async () => {
    await shows((all) => all.includes('sourcelight-public'));
    const colours = await page.evaluate(() =>
      ['public', 'body', 'person', 'record', 'unknown'].map(
        (family) => getComputedStyle(document.body, `::highlight(sourcelight-${family})`).textDecorationColor,
      ),
    );
    expect(new Set(colours).size).toBe(5);
  });

  test('less is painted where the reader wants less', async () => {
    const count = async (): Promise<number> =>
      Object.entries(await painted(page)).reduce((sum, [each, size]) => sum + (/-source$/.test(each) ? 0 : size), 0);
    await shows((all) => all.includes('sourcelight-public'));
    const all = await count();
    await click('density', 'lines');
    await shows((each) => each.length > 0 && each.every((one) => one.endsWith('-line')));
    expect(await count()).toBe(all);
    await click('density', 'quotations');
    await until(async () => {
      await page.bringToFront();
      const now = await count();
      return now > 0 && now < all;
    });
  });

  test('a kind that is not ticked is not painted', async () => {
    await shows((all) => all.includes('sourcelight-body'));
    for (const kind of ['company', 'organisation']) await click(kind);
    await shows((all) => all.length > 0 && !all.some((each) => each.startsWith('sourcelight-body')));
    expect((await kept()).hiddenKinds).toEqual(['company', 'organisation']);
  });

  test('another level reads open pages again', async () => {
    const level = (): Promise<unknown> =>
      options.evaluate(async () => {
        const all: Record<string, { page?: { level?: string } }> = await chrome.storage.session.get(null);
        return Object.entries(all).find(([key]) => key.startsWith('page:'))?.[1].page?.level;
      });
    expect(await level()).toBe('more');
    await click('level', 'surer');
    await page.bringToFront();
    await until(async () => (await level()) === 'surer');
    await shows((all) => all.length > 0);
  });

  test('settings of the first layout are taken over', async () => {
    await options.evaluate(() => chrome.storage.sync.set({ settings: { version: 1, highlights: false } }));
    await click('palette', 'ink');
    await until(async () => (await kept()).palette === 'ink');
    expect(await kept()).toMatchObject({ version: 2, highlights: false, density: 'full' });
  });

  test('sites that are read without a click are listed and can be taken out', async () => {
    await driver.willGrant(HOST);
    await page.bringToFront();
    const popup = await driver.openPopup(page);
    await listed(popup);
    await popup.run(() => document.querySelectorAll<HTMLElement>('.automatic input')[1]?.click());
    const sites = (): Promise<string[]> =>
      options.evaluate(() => [...document.querySelectorAll('.sites bdi')].map((each) => each.textContent ?? ''));
    await until(async () => (await sites())[0] === '127.0.0.1');
    await popup.close();
    await options.bringToFront();
    await press('Remove');
    await until(async () => (await sites()).length === 0);
    await until(() =>
      options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0),
    );
  });

  test('names every shortcut with its key', async () => {
    const rows = await options.evaluate(() =>
      [...document.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(rows).toHaveLength(6);
    expect(new Map(rows as [string, string][]).get('Go to the next statement')?.replace(/\s/g, '')).toBe('Alt+Shift+L');
  });

  describe('as a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    async function take(text: string): Promise<void> {
      const file = join(folder, 'settings.json');
      writeFileSync(file, text);
      await options.bringToFront();
      const input = await options.$('input[type=file]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    }
    const problem = (): Promise<string> =>
      until(() => options.evaluate(() => document.querySelector('.problem')?.textContent));

    test('are taken, and can be put back', async () => {
      await click('density', 'lines');
      await until(async () => (await kept()).density === 'lines');
      await take('{"format":"sourcelight-settings","version":2,"palette":"ink","level":"surer"}');
      await until(async () => (await kept()).level === 'surer');
      expect(await kept()).toMatchObject({ palette: 'ink', density: 'lines' });
      await press('Undo');
      await until(async () => (await kept()).level === 'more');
      expect(await kept()).toMatchObject({ palette: 'colours', density: 'lines' });
    });

    test.each([
      ['damaged', '{"format":', /damaged/],
      ['something else', '{"name":"a shopping list"}', /not a file of Sourcelight settings/],
      ['of a later version', '{"format":"sourcelight-settings","version":99}', /later version/],
      [
        'partly wrong',
        '{"format":"sourcelight-settings","version":2,"palette":"neon","level":"surer"}',
        /not known: palette/,
      ],
    ])('that are %s are refused in plain words, and nothing is lost', async (_, text, words) => {
      await click('density', 'lines');
      await until(async () => (await kept()).density === 'lines');
      await take(text);
      expect(await problem()).toMatch(words);
      expect(await kept()).toMatchObject({ palette: 'colours', density: 'lines', level: 'more' });
    });
  });
});
