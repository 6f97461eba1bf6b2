import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
import { isPaintedWhole, painted } from './driver/page';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { story } from './pages';

describe.each(browsers)('%s: a page that changes after it was read', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let popup: OpenPopup;

  beforeAll(async () => {
    const other = story('Oskar Brunn').replaceAll('Old market to close', 'A new hall opens');
    site = await serve({ '/': story('Mirela Danko'), '/other': other, '/favicon.ico': '' });
    driver = await borrow(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await driver.browser.newPage();
    await page.goto(site.url);
    popup = await driver.openPopup(page);
    await listed(popup);
    await until(async () => (await words()).includes('Mirela Danko'));
  });
  afterEach(async () => {
    await popup.close();
    await page.close();
  });

  /** All words that stand under paint. */
  const words = (): Promise<string> =>
    page.evaluate(() => [...CSS.highlights.values()].flatMap((paint) => [...paint].map(String)).join('\n'));
  const names = async (): Promise<string> => (await listed(popup)).map((source) => source.name).join('\n');

  test('an article that grows: the new statements are found, the old ones stay', async () => {
    await page.evaluate(() =>
      document
        .querySelector('article')!
        .insertAdjacentHTML(
          'beforeend',
          '<p>“The ferry will not wait for anybody,” said Tilde Aksel, a pilot of the port.</p>',
        ),
    );
    await until(async () => (await words()).includes('The ferry will not wait'));
    expect(await words()).toContain('We have waited');
    await until(async () => (await names()).includes('Tilde Aksel'));
  });

  test('“read more”: what was hidden is read once it is shown', async () => {
    await page.evaluate(() => {
      const rest = document.createElement('div');
      rest.hidden = true;
      rest.innerHTML = '<p>“The ferry will not wait for anybody,” said Tilde Aksel, a pilot of the port.</p>';
      document.querySelector('article')!.append(rest);
    });
    expect(await names()).not.toContain('Tilde Aksel');
    await page.evaluate(() => document.querySelector('article > div')!.removeAttribute('hidden'));
    await until(async () => (await words()).includes('The ferry will not wait'));
    await until(async () => (await names()).includes('Tilde Aksel'));
  });

  test('the next article is loaded below: it is another one, until the reader comes to it', async () => {
    const before = await words();
    await page.evaluate(async () => {
      const next = new DOMParser().parseFromString(await (await fetch('/other')).text(), 'text/html');
      document.querySelector('article')!.after(next.querySelector('article')!);
    });
    // Long enough for the page to be read again.
    await new Promise((resolve) => setTimeout(resolve, 4500));
    expect(await words()).toBe(before);
    expect(await names()).not.toContain('Oskar Brunn');
    await page.evaluate(() => {
      history.pushState(null, '', '/other');
      document.title = 'A new hall opens';
    });
    await until(async () => (await words()) === '');
    await popup.close();
    popup = await driver.openPopup(page);
    await until(async () => (await names()).includes('Oskar Brunn'));
    expect(await words()).not.toContain('Mirela Danko');
  });

  test('the nodes are replaced by the same text: the paint comes back', async () => {
    await until(() => isPaintedWhole(page));
    const before = await painted(page);
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
    });
    expect(await painted(page)).toEqual({});
    await until(async () => JSON.stringify(await painted(page)) === JSON.stringify(before));
  });

  test('text that is edited under the paint is never painted wrong', async () => {
    const wrong = await page.evaluate(async () => {
      const isQuote = (text: string): boolean => text.includes('waited long enough');
      const range = [...CSS.highlights.values()].flatMap((paint) => [...paint]).find((r) => isQuote(r.toString()))!;
      const node = range.startContainer as Text;
      const seen: string[] = [];
      for (let i = 0; i < 20; i++) {
        node.insertData(12, '¤');
        await new Promise(requestAnimationFrame);
        for (const paint of CSS.highlights.values())
          for (const now of paint) if (now.toString().includes('¤')) seen.push(now.toString());
      }
      return seen;
    });
    expect(wrong).toEqual([]);
  });

  test('another article under another address: what was painted goes, and a click reads the new one', async () => {
    await page.evaluate(async () => {
      history.pushState(null, '', '/other');
      const next = new DOMParser().parseFromString(await (await fetch('/other')).text(), 'text/html');
      document.body.replaceWith(next.body);
    });
    await until(async () => Object.keys(await painted(page)).length === 0);
    await until(async () => (await driver.badge(page)) === '');
    await popup.close();
    popup = await driver.openPopup(page);
    expect(await names()).toContain('Oskar Brunn');
    expect(await names()).not.toContain('Mirela Danko');
    await until(async () => (await words()).includes('Oskar Brunn'));
  });

  test('back from another page', async () => {
    await popup.close();
    await page.goto(`${site.url}/other`);
    await page.evaluate(() => history.back()).catch(() => undefined);
    await until(() => page.evaluate(() => location.pathname === '/'));
    // Kept by the browser as it was, or loaded anew: read and painted either way once it is asked for.
    popup = await driver.openPopup(page);
    expect(await names()).toContain('Mirela Danko');
    await until(async () => (await words()).includes('Mirela Danko'));
  });

  test('two hundred addresses in a row', async () => {
    await page.evaluate(async () => {
      for (let i = 0; i < 200; i++) {
        history.pushState(null, '', `/?${i}`);
        document.querySelector('article')!.prepend(document.createElement('p'));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    });
    await until(async () => (await words()).includes('Mirela Danko'));
    expect(await names()).toContain('Mirela Danko');
  });
});
