import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportedReport } from '../../src/core/report/export/json';
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
import { violations } from './driver/axe';
import { TARGET_STYLE, wordsAt } from './driver/landing';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { sample } from './sample';

const styled = sample.replace('</head>', `${TARGET_STYLE}</head>`);
/** What is said stands in the menu, in a script and in another's mouth as well, before it stands where it is said. */
const twice = styled
  .replace('<nav>', '<nav><p>Nobody has asked the fishermen</p>')
  .replace('<main>', '<script type="application/ld+json">{"text": "Nobody has asked the fishermen"}</script><main>');

interface Taken {
  readonly text: string;
  readonly name: string;
  readonly said: string;
}

/** Chooses a format in the export menu and copies or saves; what came of it is caught where the browser takes it over. */
async function take(popup: OpenPopup, format: string, how: 'copy' | 'save'): Promise<Taken> {
  await popup.run((wanted: string) => {
    const menu = document.querySelector<HTMLDetailsElement>('.export')!;
    menu.open = true;
    const select = menu.querySelector('select')!;
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);
  // The page's text is asked for when the menu opens.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await popup.run((which: string) => {
    const scope = globalThis as typeof globalThis & { taken?: Promise<{ text: string; name: string }> };
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      scope.taken = blob.text().then((text) => ({ text, name: '' }));
      return create.call(URL, blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { download } = this;
      scope.taken = scope.taken!.then(({ text }) => ({ text, name: download }));
    };
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (text: string) => {
      scope.taken = Promise.resolve({ text, name: '' });
      return write.call(navigator.clipboard, text);
    };
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.export button')];
    buttons[which === 'copy' ? 0 : 1]!.click();
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
    navigator.clipboard.writeText = write;
  }, how);
  const said = await until(() => popup.run(() => document.querySelector('.export [role=status]')?.textContent ?? ''));
  const { text, name } = await popup.run<[], Promise<{ text: string; name: string }>>(
    () => (globalThis as unknown as { taken: Promise<{ text: string; name: string }> }).taken,
  );
  return { text, name, said };
}

describe.each(browsers)('%s: taking a report along', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let popup: OpenPopup;

  beforeAll(async () => {
    site = await serve({ '/': styled, '/twice': twice, '/favicon.ico': '' });
    driver = await borrow(name);
    page = await driver.browser.newPage();
    await page.setViewport({ width: 800, height: 300 });
    await page.goto(site.url);
    popup = await driver.openPopup(page);
    await listed(popup);
  });
  afterAll(async () => {
    await popup?.close();
    await driver?.close();
    await site?.close();
  });

  test('copies Markdown, and says so', async () => {
    const { text, said } = await take(popup, 'markdown', 'copy');
    expect(text).toMatch(/^# \[Talvania and Kestria/);
    expect(text).toContain('## Jorun Aske');
    expect(said).toBe('Copied.');
  });

  test.each([
    ['markdown', 'md', /^# /],
    ['text', 'txt', /^Talvania/],
    ['csv', 'csv', /^"Source",/],
    ['json', 'json', /^\{/],
    ['jsonld', 'jsonld', /^\{/],
  ])('saves %s', async (format, ending, beginning) => {
    const { text, name: file, said } = await take(popup, format, 'save');
    expect(file).toBe(`sourcelight-Talvania-and-Kestria-to-reopen-the-strait-after-leaders-speak.${ending}`);
    expect(text).toMatch(beginning);
    expect(said).toContain(file);
  });

  test('has nothing for axe to report while it is open', async () => {
    expect(await popup.run(() => document.querySelector<HTMLDetailsElement>('.export')?.open)).toBe(true);
    expect(await violations(popup)).toEqual([]);
  });

  test('annotations select what the page itself holds at their place', async () => {
    const { text } = await take(popup, 'jsonld', 'save');
    const { first } = JSON.parse(text) as {
      first: {
        items: {
          target: { selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }] }[];
        }[];
      };
    };
    const targets = first.items.flatMap(({ target }) => target);
    expect(targets.length).toBeGreaterThan(10);
    const content = await page.evaluate(() => document.body.textContent ?? '');
    for (const { selector } of targets) {
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      expect([...content].slice(start, end).join('')).toBe(exact);
      expect(content.split(prefix + exact + suffix)).toHaveLength(2);
    }
  });

  test('every link leads to its statement', { timeout: 120_000 }, async () => {
    const report = JSON.parse((await take(popup, 'json', 'save')).text) as ExportedReport;
    const other = await driver.browser.newPage();
    await other.setViewport({ width: 800, height: 300 });
    for (const { words, link } of report.attributions) {
      const there = await wordsAt(other, link);
      const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
      // Only what is in view is seen, and a box holds what stands beside the first and the last line.
      for (const part of words.split(' … ')) {
        const [first] = /\p{L}+(?:\W+\p{L}+){0,3}/u.exec(part) ?? [''];
        expect(letters(there), link).toContain(letters(first));
      }
    }
    await other.close();
  });

  test('a link is not led astray by the same words before', async () => {
    await popup.close();
    await page.goto(`${site.url}/twice`);
    popup = await driver.openPopup(page);
    await listed(popup);
    const report = JSON.parse((await take(popup, 'json', 'save')).text) as ExportedReport;
    const { link } = report.attributions.find(({ words }) => words.includes('fishermen'))!;
    const other = await driver.browser.newPage();
    await other.setViewport({ width: 800, height: 300 });
    await wordsAt(other, link);
    expect(await other.evaluate(() => scrollY)).toBeGreaterThan(200);
    await other.close();
  });
});
