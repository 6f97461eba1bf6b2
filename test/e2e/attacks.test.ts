import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { hostilePages, RAN } from '../fixtures/hostile/pages';
import { borrow, browsers, type Driver, type OpenPopup, until } from './driver';
import { dom } from './driver/page';

/** An answer, or plain words that there is none yet, come within this: more than the popup itself waits. */
const BOUND = 20_000;

describe.each(browsers)('%s: a page that attacks', (name) => {
  let driver: Driver;
  let url: string;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').slice(1));
    asked.push(path);
    const page = hostilePages[path];
    if (page === undefined) return response.writeHead(path === 'blank' ? 200 : 404).end();
    return response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8' }).end(page.html);
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    driver = await borrow(name);
  });
  afterAll(async () => {
    await driver?.close();
    server.closeAllConnections();
    server.close();
  });

  const outcome = (popup: OpenPopup): Promise<'statements' | 'notice' | false> =>
    until(
      () =>
        popup.run(() => {
          if (document.querySelector('.statement') !== null) return 'statements';
          return document.querySelector('.notice h1') !== null ? 'notice' : false;
        }),
      BOUND,
    );

  test.each(Object.keys(hostilePages))('%s', { timeout: 90_000 }, async (path) => {
    const { html, ends, restless = false } = hostilePages[path]!;
    const page: Page = await driver.browser.newPage();
    try {
      await page.goto(`${url}/${encodeURIComponent(path)}`);
      expect(await page.evaluate('window.ran ?? 0'), 'scripts of the page that ran').toBe(
        html.toString().split(RAN).length - 1,
      );
      const before = restless ? '' : await dom(page);
      asked.length = 0;
      const popup = await driver.openPopup(page);
      const end = await outcome(popup);
      if (ends !== 'either') expect(end).toBe(ends);
      // Words of the page are words in the popup: no element that loads, runs or leads anywhere.
      const made = await popup.run(() =>
        [
          ...document.querySelectorAll(
            '#root :is(script, iframe, object, embed, img, link, style, a[href^="javascript" i])',
          ),
        ].map((element) => element.outerHTML),
      );
      expect(made).toEqual([]);
      await popup.close();
      if (!restless) expect(await dom(page)).toBe(before);
      const { harmed, touched, answers } = await page.evaluate(() => {
        const { harmed, touched, answers } = window as unknown as Record<string, unknown>;
        // No list: a browser that passes one on goes by what the page made of lists.
        return {
          harmed: harmed ?? false,
          touched: touched ?? false,
          answers: (answers as unknown[] | undefined)?.length ?? 0,
        };
      });
      expect({ harmed, touched, answers }).toEqual({ harmed: false, touched: false, answers: 0 });
      expect(asked.filter((at) => at !== 'favicon.ico')).toEqual([]);
    } finally {
      await page.close().catch(() => undefined);
    }
  });

  test('no request leaves the extension, not even one that is put into its page', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${url}/${encodeURIComponent('markup')}`);
    const popup = await driver.openPopup(page);
    await outcome(popup);
    asked.length = 0;
    await popup.run((to: string) => {
      for (const tag of ['img', 'iframe', 'script', 'video', 'embed'] as const) {
        const element = document.createElement(tag);
        element.setAttribute('src', `${to}/leak`);
        document.body.append(element);
      }
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${to}/leak`;
      document.head.append(link);
      const form = document.createElement('form');
      form.action = `${to}/leak`;
      document.body.append(form);
    }, url);
    const refused = await popup.run(async (to: string) => {
      const tries = [
        () => fetch(`${to}/leak`, { mode: 'no-cors' }),
        () => fetch(`${to}/leak`, { method: 'POST', mode: 'no-cors' }),
      ];
      return (await Promise.allSettled(tries.map((attempt) => attempt()))).map(({ status }) => status);
    }, url);
    expect(refused).toEqual(['rejected', 'rejected']);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(asked).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('another extension gets no answer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'other-'));
    const page = await driver.browser.newPage();
    await page.goto(`${url}/${encodeURIComponent('markup')}`);
    const popup = await driver.openPopup(page);
    await outcome(popup);
    const id = await popup.run(() => chrome.runtime.id);
    await popup.close();
    const script = `(async () => {
      const results = [];
      for (const message of [{ name: 'tab.read', request: { tabId: 1, again: false } }, { name: 'page.left', request: { pageId: '${'0'.repeat(32)}' } }])
        results.push(await chrome.runtime.sendMessage(${JSON.stringify(id)}, message).then((answer) => answer === undefined ? 'nothing' : JSON.stringify(answer), () => 'refused'));
      await fetch(${JSON.stringify(url)} + '/blank?' + results.join(), { mode: 'no-cors' });
    })();`;
    writeFileSync(join(folder, 'background.js'), script);
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Other',
        version: '1',
        host_permissions: ['http://127.0.0.1/*'],
        background: name === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
        browser_specific_settings: {
          gecko: { id: 'other@other.example', data_collection_permissions: { required: ['none'] } },
        },
        ...(manifest.minimum_chrome_version && { minimum_chrome_version: manifest.minimum_chrome_version }),
      }),
    );
    asked.length = 0;
    const other = await driver.browser.installExtension(folder);
    const answer = await until(() => asked.find((path) => path.startsWith('blank?')));
    await driver.browser.uninstallExtension(other);
    expect(answer.slice('blank?'.length).split(',')).toEqual([
      expect.stringMatching(/^(?:nothing|refused)$/),
      expect.stringMatching(/^(?:nothing|refused)$/),
    ]);
    await page.close();
    rmSync(folder, { recursive: true });
  });
});
