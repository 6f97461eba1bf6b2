import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
import { listed, told } from './driver/popup';
import type { Site } from './driver/serve';

const paragraphs = (sentence: string) => Array.from({ length: 12 }, () => `<p>${sentence}</p>`).join('\n');
const page = (language: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

const plain =
  'The river rose again during the night and the lower meadows stood under water until noon, as in most years.';
const german =
  'Der Fluss stieg in der Nacht erneut, und die unteren Wiesen standen bis zum Mittag unter Wasser, wie in den meisten Jahren. „Das ist nicht neu“, sagte die Bürgermeisterin.';

const pages = {
  '/short': page('en', '<p>Hello.</p>'),
  '/plain': page('en', `<article><h1>The river</h1>${paragraphs(plain)}</article>`),
  '/german': page('de', `<article><h1>Der Fluss</h1>${paragraphs(german)}</article>`),
  '/file.pdf': Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
  '/favicon.ico': '',
};

describe.each(browsers)('%s: says in plain words', (name) => {
  let driver: Driver;
  let site: Site;
  let tab: Page;
  let popup: OpenPopup;

  beforeAll(async () => {
    site = await serve(pages);
    driver = await borrow(name);
  });
  // A tab each: one that showed a PDF or a page of the browser changes its process, and the driver may lose track of it.
  beforeEach(async () => {
    tab = await driver.browser.newPage();
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function stateOf(path: string): Promise<string> {
    if (path.startsWith('/')) await tab.goto(site.url + path);
    // Firefox does not tell a driver when one of its own pages has loaded.
    else await tab.goto(path, { timeout: 2000 }).catch(() => undefined);
    popup = await driver.openPopup(tab);
    try {
      return await told(popup);
    } finally {
      await popup.close();
    }
  }
  const text = (key: keyof typeof messages): string => messages[key].message;

  test('that a page is no article', async () => {
    expect(await stateOf('/short')).toContain(text('not_article_title'));
    expect(await driver.badge(tab)).toBe('');
  });

  test('that nothing is attributed', async () => {
    expect(await stateOf('/plain')).toContain(text('nothing_text'));
    expect(await driver.badge(tab)).toBe('');
  });

  test('that a page is not in English, and what it is in', async () => {
    const state = await stateOf('/german');
    expect(state).toContain(text('not_english_title'));
    expect(state).toContain('German');
  });

  test('that a PDF cannot be read', async () => {
    await tab.goto(`${site.url}/file.pdf`).catch(() => undefined);
    popup = await driver.openPopup(tab);
    expect(await told(popup)).toContain(text('restricted_pdf'));
    await popup.close();
  });

  test('that the browser lets nobody read its own pages', async () => {
    expect(await stateOf(name === 'chromium' ? 'chrome://version/' : 'about:support')).toContain(
      text('restricted_browser_page'),
    );
  });

  test('that a page which grew into an article can be read after all', async () => {
    await tab.goto(`${site.url}/short`);
    popup = await driver.openPopup(tab);
    expect(await told(popup)).toContain(text('not_article_title'));
    await tab.evaluate((sentence) => {
      const article = document.createElement('article');
      for (let i = 0; i < 10; i++) {
        const p = document.createElement('p');
        p.textContent = sentence;
        article.append(p);
      }
      document.body.append(article);
    }, `${plain} “It always has,” said Mayor Anna Holt on Monday.`);
    await popup.run(() => document.querySelector<HTMLElement>('.notice button')?.click());
    expect((await listed(popup)).map((source) => source.name).join()).toContain('Holt');
    await popup.close();
  });

  test('that it is reading, while it does', async () => {
    const sentence = `${plain} “It always has,” said Mayor Anna Holt on Monday. `;
    await tab.goto(`${site.url}/plain`);
    await tab.evaluate((s) => {
      for (const p of document.querySelectorAll('p')) p.textContent = s.repeat(150);
    }, sentence);
    popup = await driver.openPopup(tab);
    await until(() => popup.run(() => document.querySelector('[aria-busy]') ?? document.querySelector('.source')));
    await listed(popup);
    await popup.close();
  });
});
