import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
import { dom, isPainted, isPaintedWhole, painted } from './driver/page';
import { isOn, listed, told, turn } from './driver/popup';
import type { Site } from './driver/serve';
import { story } from './pages';
import { sample, sampleTimes } from './sample';

const HOST = '*://127.0.0.1/*';
/**
 * Of a page so short that a fifth of what is kept of it is some ten bytes for each of so many pages, in Firefox forty: it
 * takes several times as long for a page, and tells nothing of its heap.
 */
const NAVIGATIONS = { chromium: 60, firefox: 20 };
const LOOKS = 4;

describe.each(browsers)('%s: when something fails', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let popup: OpenPopup;
  /** What any page or its console complained of. */
  const complaints: string[] = [];

  beforeAll(async () => {
    const pages = {
      '/': sample,
      '/small': story('Mirela Danko'),
      '/longer': sampleTimes(20),
      '/long': sampleTimes(150),
    };
    site = await serve({ ...pages, '/short': '<!doctype html><title>Short</title><p>Hello.</p>', '/favicon.ico': '' });
    driver = await borrow(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(async () => {
    complaints.length = 0;
    page = await open('/');
  });
  afterEach(async () => {
    await popup?.close();
    await page.close().catch(() => undefined);
    expect(complaints).toEqual([]);
  });

  async function open(path: string): Promise<Page> {
    const opened = await driver.browser.newPage();
    opened.on('pageerror', (error) => complaints.push(String((error as Error).stack ?? error)));
    opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await opened.goto(site.url + path);
    return opened;
  }
  const text = (key: keyof typeof messages): string => messages[key].message;
  const retry = (): Promise<void> => popup.run(() => document.querySelector<HTMLElement>('.notice button')?.click());

  test('the background is stopped at any moment between click and paint: the answer comes', async () => {
    await page.goto(`${site.url}/longer`);
    popup = await driver.openPopup(page);
    const whole = await listed(popup);
    await popup.close();
    for (const moment of [0, 10, 25, 50, 100, 200, 400]) {
      await page.goto(`${site.url}/longer?${moment}`);
      popup = await driver.openPopup(page);
      await new Promise((resolve) => setTimeout(resolve, moment));
      await driver.stopBackground();
      expect(await listed(popup), `stopped ${moment} ms after the click`).toEqual(whole);
      await until(() => isPaintedWhole(page));
      await popup.close();
    }
  });

  test('the popup is closed while it brings the script in: the next one lists the article', async () => {
    popup = await driver.openPopup(page);
    const whole = await listed(popup);
    await popup.close();
    for (const moment of [0, 30, 80]) {
      await page.goto(`${site.url}/?closed=${moment}`);
      popup = await driver.openPopup(page);
      await new Promise((resolve) => setTimeout(resolve, moment));
      await popup.close();
      popup = await driver.openPopup(page);
      expect(await listed(popup), `closed ${moment} ms after the click`).toEqual(whole);
      await until(() => isPaintedWhole(page));
      await popup.close();
    }
  });

  test('it is asked several times at once: one answer, painted once', async () => {
    popup = await driver.openPopup(page);
    await listed(popup);
    await until(() => isPaintedWhole(page));
    const once = await painted(page);
    const kinds = await popup.run(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const read = (again: boolean) =>
        chrome.runtime.sendMessage({ name: 'tab.read', request: { tabId: tab?.id, again } });
      const answers = await Promise.all([read(true), read(false), read(true), read(false)]);
      return answers.map((answer) => JSON.stringify(answer));
    });
    expect(new Set(kinds).size).toBe(1);
    expect(kinds[0]).toMatch(/^{"kind":"report","pageId":"[0-9a-f]{32}"}$/);
    await until(async () => JSON.stringify(await painted(page)) === JSON.stringify(once));
  });

  test('there is no memory for what was read: it says so, and reads once there is', async () => {
    await page.goto(`${site.url}/short`);
    popup = await driver.openPopup(page);
    await told(popup);
    await popup.run(async () => {
      const kB = 'x'.repeat(1024);
      for (let size = 10 * 1024; size >= 1; size = Math.floor(size / 2))
        await chrome.storage.session.set({ [`filler${size}`]: kB.repeat(size) }).catch(() => undefined);
    });
    await page.goto(`${site.url}/longer`);
    await popup.close();
    popup = await driver.openPopup(page);
    expect(await told(popup)).toContain(text('failed_storage'));
    expect(await painted(page)).toEqual({});
    await popup.run(() => chrome.storage.session.clear());
    await retry();
    expect((await listed(popup)).length).toBeGreaterThan(3);
    await until(() => isPaintedWhole(page));
  });

  test('the store of settings is full: the switch works, and its choice is kept', async () => {
    popup = await driver.openPopup(page);
    await listed(popup);
    await popup.run(async () => {
      for (let i = 0; i < 13; i++)
        await chrome.storage.sync.set({ [`filler${i}`]: 'x'.repeat(8000) }).catch(() => undefined);
      for (let i = 0; i < 60; i++) await chrome.storage.sync.set({ [`f${i}`]: 'x'.repeat(90) }).catch(() => undefined);
    });
    await turn(popup, false);
    expect(await painted(page)).toEqual({});
    await popup.close();
    await page.goto(`${site.url}/?next`);
    popup = await driver.openPopup(page);
    await listed(popup);
    expect(await isOn(popup)).toBe(false);
    await popup.run(() => chrome.storage.sync.clear());
    await turn(popup, true);
  });

  // Firefox sets no bound to what an extension keeps on the device.
  if (name === 'chromium')
    test('the store of the device is full: a correction is refused, and nothing is lost', async () => {
      popup = await driver.openPopup(page);
      const before = await listed(popup);
      await popup.run(async () => {
        for (let size = 4 * 1024 * 1024; size >= 16; size = Math.floor(size / 2))
          for (let i = 0; i < 3; i++)
            await chrome.storage.local.set({ [`filler${size}-${i}`]: 'x'.repeat(size) }).catch(() => undefined);
      });
      await popup.run(async () => {
        const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
        document.querySelector<HTMLElement>('.source .correct')!.click();
        await pause();
        const input = document.querySelector<HTMLInputElement>('form input')!;
        input.value = 'Somebody Else '.repeat(20);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await pause();
        document.querySelector<HTMLElement>('form [type=submit]')!.click();
      });
      await until(() => popup.run((said) => document.body.textContent?.includes(said), text('correction_failed')));
      // What was typed is still there, to be sent once more.
      expect(await popup.run(() => document.querySelector<HTMLInputElement>('form input')?.value)).toContain(
        'Somebody',
      );
      expect(await listed(popup)).toEqual(before);
      await popup.run(() => chrome.storage.local.clear());
      await popup.run(() => document.querySelector<HTMLElement>('form [type=submit]')!.click());
      await until(async () => (await listed(popup))[0]?.name.startsWith('Somebody Else'));
    });

  test('the page is busy and does not answer: it says so, and tells the answer when it comes', async () => {
    await page.goto(`${site.url}/short`);
    popup = await driver.openPopup(page);
    await told(popup);
    const busy = page.evaluate(() => {
      const end = Date.now() + 14_000;
      while (Date.now() < end);
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await retry();
    await until(async () => (await told(popup)).includes(text('failed_slow')), 20_000);
    await busy;
    await until(async () => (await told(popup)).includes(text('not_article_title')));
  });

  test('the tab is closed in the middle of the reading: the next one is read, and nothing of it is kept', async () => {
    await page.goto(`${site.url}/long`);
    popup = await driver.openPopup(page);
    await until(() => popup.run(() => document.querySelector('[aria-busy]') !== null)).catch(() => undefined);
    await page.close();
    await popup.close();
    page = await open('/?after');
    popup = await driver.openPopup(page);
    expect((await listed(popup)).length).toBeGreaterThan(3);
    // What is kept of a closed tab goes when the next page is kept.
    await until(async () => {
      const kept = await popup.run(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        await chrome.runtime.sendMessage({ name: 'tab.read', request: { tabId: tab?.id, again: true } });
        const keys = Object.keys(await chrome.storage.session.get(null));
        return keys.filter((key) => !key.endsWith(`:${tab?.id}`));
      });
      return kept.length === 0;
    }, 30_000);
  });

  test(`${NAVIGATIONS[name]} pages in a row, read by themselves: nothing piles up; then the permission is taken away`, {
    timeout: 240_000,
  }, async () => {
    await driver.willGrant(HOST);
    popup = await driver.openPopup(page);
    await listed(popup);
    await popup.run(() => document.querySelectorAll<HTMLElement>('.automatic input')[1]?.click());
    await until(() => popup.run(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1));
    await popup.close();
    const kept: number[] = [];
    const heaps: string[] = [];
    for (let i = 0; i <= NAVIGATIONS[name]; i++) {
      await page.goto(`${site.url}/small?${i}`);
      if (i % (NAVIGATIONS[name] / LOOKS) !== 0) continue;
      await until(() => isPaintedWhole(page));
      if (name === 'chromium') heaps.push(await megabytes(driver, page));
      popup = await driver.openPopup(page);
      kept.push(await popup.run(async () => JSON.stringify(await chrome.storage.session.get(null)).length));
      await popup.close();
    }
    console.log(
      `${name}: kept at the start and after each quarter: ${kept.map((n) => `${(n / 1024).toFixed(0)} kB`).join(', ')}`,
    );
    if (heaps.length > 0) console.log(`${name}: heap of page and background: ${heaps.join(', ')}`);
    expect(kept.at(-1)).toBeLessThan(kept[0]! * 1.2);

    await driver.revoke(HOST);
    popup = await driver.openPopup(page);
    expect((await listed(popup)).length).toBeGreaterThan(3);
    await popup.close();
    await until(async () => {
      await page.goto(`${site.url}/?revoked`);
      await new Promise((resolve) => setTimeout(resolve, 400));
      return !(await isPainted(page));
    });
  });

  test('the extension is switched off while a page is open: its paint goes; on again, it reads', async () => {
    const before = await dom(page);
    popup = await driver.openPopup(page);
    const first = await listed(popup);
    await until(() => isPaintedWhole(page));
    const on = await painted(page);
    await popup.close();
    await driver.setEnabled(false);
    // Firefox ends the script itself, and takes its style away with it: ranges without a look stay in the registry.
    await until(async () => !(await isPainted(page)) || !(await hasLook(page)));
    expect(await dom(page)).toBe(before);
    await driver.setEnabled(true);
    popup = await until(() => driver.openPopup(page));
    expect(await listed(popup)).toEqual(first);
    await until(async () => JSON.stringify(await painted(page)) === JSON.stringify(on));
    expect(await dom(page)).toBe(before);
  });
});

/** Whether any highlight in the registry has a colour or a line. */
function hasLook(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...CSS.highlights.keys()].some((name) => {
      const { backgroundColor, textDecorationLine } = getComputedStyle(document.body, `::highlight(${name})`);
      return !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor) || textDecorationLine !== 'none';
    }),
  );
}

/** Used heap after a collection, in megabytes: of the page with our script in it, and of the background. */
async function megabytes(driver: Driver, page: Page): Promise<string> {
  const background = driver.browser.targets().find((target) => target.type() === 'service_worker');
  const sessions = [await page.createCDPSession(), await background?.createCDPSession()];
  const sizes = [];
  for (const session of sessions) {
    await session?.send('HeapProfiler.collectGarbage');
    sizes.push((await session?.send('Runtime.getHeapUsage'))?.usedSize ?? 0);
    await session?.detach();
  }
  return sizes.map((bytes) => (bytes / 1_000_000).toFixed(1)).join(' + ');
}
