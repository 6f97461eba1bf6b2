import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
import { isPaintedWhole, painted } from './driver/page';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { gaps } from './pages';
import { sampleTimes } from './sample';

describe.each(browsers)('%s: what a reader sets right', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let popup: OpenPopup;

  beforeAll(async () => {
    site = await serve({ '/': gaps, '/longer': sampleTimes(20), '/favicon.ico': '' });
    driver = await borrow(name);
    page = await driver.browser.newPage();
    await open();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function open(path = '/'): Promise<void> {
    await page.goto(site.url + path);
    popup = await driver.openPopup(page);
    await listed(popup);
  }
  const names = async (): Promise<string[]> => (await listed(popup)).map((source) => source.name);
  const bar = (): Promise<string> => popup.run(() => document.querySelector('.corrections')?.textContent ?? '');
  const click = (selector: string): Promise<void> =>
    popup.run((of: string) => document.querySelector<HTMLElement>(of)?.click(), selector);

  /** Opens the form of a source, fills it in and sends it off. */
  const correct = (who: string, field: 'name' | 'kind' | 'same', value: string): Promise<void> =>
    popup.run(
      async (who: string, which: string, wanted: string) => {
        const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
        const named = () =>
          [...document.querySelectorAll('.source')].find((source) =>
            source.querySelector('.source-name')?.textContent?.includes(who),
          )!;
        // The list may be drawn anew meanwhile, and closed with it.
        for (let i = 0; i < 50 && named().querySelector('.correct') === null; i++) {
          if (!named().hasAttribute('open')) named().querySelector('summary')!.click();
          await pause();
        }
        const source = named();
        source.querySelector<HTMLElement>('.correct')!.click();
        await pause();
        const form = source.querySelector('form')!;
        const [kind, same] = form.querySelectorAll('select');
        if (which === 'name') {
          form.querySelector('input')!.value = wanted;
          form.querySelector('input')!.dispatchEvent(new Event('input', { bubbles: true }));
        } else {
          const select = (which === 'kind' ? kind : same)!;
          select.value =
            which === 'kind' ? wanted : [...select.options].find((option) => option.text.includes(wanted))!.value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
        await pause();
        form.querySelector<HTMLElement>('[type=submit]')!.click();
      },
      who,
      field,
      value,
    );

  test('a name: in the list, and said to be the reader’s', async () => {
    await correct('Danko', 'name', '  Mirela   Danko-Ruiz ');
    await until(async () => (await names()).includes('Mirela Danko-Ruiz'));
    expect(await bar()).toContain('1 correction');
    expect(await popup.run(() => document.querySelector('.source-corrected')?.textContent)).toBe('corrected by you');
    await until(() => popup.run(() => document.activeElement?.id.startsWith('source-')));
  });

  test('a kind: the page is painted in its colour', async () => {
    await until(() => isPaintedWhole(page));
    const before = Object.keys(await painted(page)).sort();
    await correct('Danko-Ruiz', 'kind', 'media');
    await until(async () => Object.keys(await painted(page)).some((highlight) => highlight.includes('record')));
    expect(before.some((highlight) => highlight.includes('record'))).toBe(false);
  });

  test('two that are one: statements go along, and the number on the button', async () => {
    const before = await listed(popup);
    const all = before.flatMap((source) => source.statements).sort();
    await correct('ferry company', 'same', 'Danko-Ruiz');
    await until(async () => (await names()).length === before.length - 1);
    const after = await listed(popup);
    expect(after.flatMap((source) => source.statements).sort()).toEqual(all);
    expect(after.find((source) => source.name.includes('Danko-Ruiz'))?.statements.join()).toContain('boats');
    const heard = after.filter((source) => source.kind !== '').length;
    await until(async () => (await driver.badge(page)) === String(heard));
  });

  test('holds when the page is opened next, also by another background', async () => {
    // The look at the button has closed the popup in one of the browsers.
    await popup.close();
    popup = await driver.openPopup(page);
    const before = await listed(popup);
    await popup.close();
    await driver.stopBackground();
    await open();
    expect(await listed(popup)).toEqual(before);
    expect(await bar()).toContain('3 corrections');
  });

  test('is taken back one by one, and all at once', async () => {
    await click('.corrections .link:nth-of-type(1)');
    await until(async () => (await bar()).includes('2 corrections'));
    await until(async () => (await names()).some((source) => source.includes('ferry company')));
    await click('.corrections .link:nth-of-type(2)');
    await until(async () => (await bar()) === '');
    expect((await names()).some((source) => source.includes('Danko-Ruiz'))).toBe(false);
    await popup.close();
    await open();
    expect(await bar()).toBe('');
  });

  test('is forgotten everywhere when the reader wants so', async () => {
    await correct('Danko', 'name', 'Somebody Else');
    await until(async () => (await names()).includes('Somebody Else'));
    await click('.corrections .link:nth-of-type(3)');
    await until(async () => (await bar()) === '');
    expect(await popup.run(async () => JSON.stringify(await chrome.storage.local.get(null)))).not.toContain('Somebody');
    await popup.close();
  });

  test('stays taken back where the page is analysed anew meanwhile', async () => {
    await open('/longer');
    const [first] = await names();
    for (const [i, delay] of [0, 50, 100, 200, 400].entries()) {
      await correct(first!, 'name', 'Somebody Else');
      await until(async () => (await names()).includes('Somebody Else'));
      await until(() => popup.run(() => document.querySelector('form') === null));
      const level = i % 2 === 0 ? 'surer' : 'more';
      // One that starts anew waits for its model first: long enough for something to come in between.
      await driver.stopBackground();
      const undone = await popup.run(
        async (wanted: string, ms: number) => {
          const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
          // Another level: the page asks for another analysis at once.
          await chrome.storage.sync.set({ settings: { version: 2, level: wanted } });
          await new Promise((resolve) => setTimeout(resolve, ms));
          return chrome.runtime.sendMessage({ name: 'tab.undo', request: { tabId: tab?.id, all: false } });
        },
        level,
        delay,
      );
      expect(undone).toBe(true);
      const kept = await until(() =>
        popup.run(async (wanted: string) => {
          const all: Record<string, unknown> = await chrome.storage.session.get(null);
          const pages = Object.entries(all).filter(([key]) => key.startsWith('page:'));
          const levels = pages.map(([, value]) => (value as { page: { level?: string } }).page.level);
          return levels.includes(wanted) && JSON.stringify(pages);
        }, level),
      );
      expect(kept, `taken back after ${delay} ms`).not.toContain('Somebody');
      await until(async () => (await names()).includes(first!));
    }
    await popup.close();
  });
});
