import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';
import { gaps, hostile } from './pages';

/** What a reader sees of the list: names and words, in order. */
interface Seen {
  readonly summary: string;
  readonly status: string;
  readonly sources: string[];
  readonly statements: string[];
  readonly marked: string[];
}

describe.each(browsers)('%s: the popup', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let popup: OpenPopup;

  beforeAll(async () => {
    site = await serve({ '/': gaps, '/hostile': hostile, '/favicon.ico': '' });
    driver = await borrow(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await driver.browser.newPage();
    await page.setViewport({ width: 800, height: 400 });
    await page.goto(site.url);
    popup = await driver.openPopup(page);
    await listed(popup);
  });
  afterEach(async () => {
    await popup.close();
    await page.close();
  });

  const seen = (): Promise<Seen> =>
    popup.run(() => {
      const texts = (selector: string): string[] =>
        [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.textContent ?? '');
      return {
        summary: texts('.summary').join(),
        status: texts('.list-state [role=status]').join(),
        sources: texts('.source-name'),
        statements: texts('.source .statement-content'),
        marked: texts('mark'),
      };
    });
  const search = (words: string): Promise<void> =>
    popup.run((typed: string) => {
      const box = document.querySelector<HTMLInputElement>('.search')!;
      box.value = typed;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
  const choose = (i: number, value: string): Promise<void> =>
    popup.run(
      (index: number, wanted: string) => {
        if (document.querySelector('.filters') === null)
          document.querySelector<HTMLElement>('.search-row button')?.click();
        return new Promise<void>((done) =>
          setTimeout(() => {
            const select = document.querySelectorAll<HTMLSelectElement>('.choice')[index]!;
            select.value = wanted;
            select.dispatchEvent(new Event('change', { bubbles: true }));
            done();
          }, 50),
        );
      },
      i,
      value,
    );
  const click = (selector: string): Promise<void> =>
    popup.run((of: string) => document.querySelector<HTMLElement>(of)?.click(), selector);

  test('sums the page up in one sentence, and says who is heard how much', async () => {
    const { summary, statements, sources } = await seen();
    expect(summary).toContain(`${statements.length} statements by`);
    expect(summary).toMatch(/sources?;.*\.$/);
    const bars = await popup.run(() =>
      [...document.querySelectorAll('.share-bar')].map((bar) => bar.getAttribute('aria-label') ?? ''),
    );
    expect(bars).toHaveLength(2);
    for (const bar of bars) expect(bar).toContain(sources[0]);
    const shares = bars[1]!.match(/\d+%/g)!.map((share) => Number.parseInt(share, 10));
    expect(Math.abs(shares.reduce((a, b) => a + b) - 100)).toBeLessThan(5);
  });

  test('finds words in statements and names, marks them, and counts what is left', async () => {
    const all = await seen();
    await search("we've waited");
    await until(async () => (await seen()).statements.length === 1);
    const found = await seen();
    expect(found.statements.join()).toContain('We’ve waited');
    expect(found.marked).toEqual(['We’ve waited']);
    expect(found.status).toBe(`1 of ${all.statements.length} statements`);
    await search('no such words');
    await until(async () => (await seen()).statements.length === 0);
    expect(await popup.run(() => document.querySelector('.none-left')?.textContent)).toContain('Nothing fits');
    await click('.list-state .link');
    await until(async () => (await seen()).sources.length === all.sources.length);
  });

  test('opens and closes a source by itself, and all of them', async () => {
    const all = await seen();
    /** The names of the sources that are open, with how many statements each shows. */
    const open = (): Promise<[string, number][]> =>
      popup.run(() =>
        [...document.querySelectorAll('.source[open]')].map((source) => [
          source.querySelector('.source-name')?.textContent ?? '',
          source.querySelectorAll('.statement').length,
        ]),
      );
    const names = async (): Promise<string[]> => (await open()).map(([name]) => name);
    const clickOn = (i: number): Promise<void> =>
      popup.run((at: number) => document.querySelectorAll<HTMLElement>('.source > summary')[at]?.click(), i);
    expect(await names()).toEqual(all.sources);
    const whole = await open();
    await click('.list-state .at-end');
    await until(async () => (await names()).length === 0);
    expect((await seen()).statements).toEqual([]);
    await clickOn(1);
    await until(async () => (await seen()).statements.length > 0);
    expect(await open()).toEqual([whole[1]]);
    await clickOn(0);
    await until(async () => (await names()).length === 2);
    await clickOn(1);
    await until(async () => (await names()).length === 1);
    expect(await open()).toEqual([whole[0]]);
    // While a search is on, all that is left is open; what was open before is so again after it.
    await search('we');
    await until(async () => (await seen()).marked.length > 0);
    expect(await names()).toEqual((await seen()).sources);
    await search('');
    await until(async () => (await seen()).sources.length === all.sources.length && (await names()).length === 1);
    expect(await open()).toEqual([whole[0]]);
    await click('.list-state .at-end');
    await until(async () => (await names()).length === all.sources.length);
    await until(async () => JSON.stringify(await open()) === JSON.stringify(whole));
  });

  // Firefox lets nobody look into the popup's own numbers from outside.
  if (name === 'chromium')
    test('opens a source without drawing the others anew', async () => {
      await click('.list-state .at-end');
      await until(async () => (await seen()).statements.length === 0);
      // Each source that is drawn writes its share of the words three times.
      const written = await popup.run(async () => {
        const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format')!;
        let count = 0;
        Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
          ...format,
          get() {
            if (this.resolvedOptions().style === 'percent') count++;
            return format.get!.call(this);
          },
        });
        document.querySelector<HTMLElement>('.source > summary')?.click();
        while (document.querySelector('.source[open] .statement') === null)
          await new Promise((resolve) => setTimeout(resolve, 10));
        return count;
      });
      expect(written).toBe(3);
    });

  test('filters by kind, naming and quotation', async () => {
    const all = await seen();
    await choose(0, 'public');
    await until(async () => (await seen()).sources.length < all.sources.length);
    expect((await seen()).sources.join()).toContain('council');
    await choose(3, 'indirect');
    await until(async () => (await seen()).statements.length < all.statements.length);
    const kinds = await popup.run(() =>
      [...document.querySelectorAll('.statement-how')].map((how) => how.textContent ?? ''),
    );
    for (const kind of kinds) expect(kind).toContain('reported');
  });

  test('shows the gaps: unnamed sources, and quotations nobody is named for', async () => {
    const gap = await popup.run(() => [...document.querySelectorAll('.gaps li')].map((li) => li.textContent ?? ''));
    expect(gap.join('\n')).toMatch(/\d+% of the words are attributed/);
    expect(gap.join('\n')).toContain('quotation nobody is named for');
    const nobody = await popup.run(() => document.querySelector('.nobody .statement-content')?.textContent);
    expect(nobody).toContain('Not one boat more');
    await click('.nobody .statement');
    await until(() => isInView('Not one boat more'));
    const unnamed = gap.findIndex((text) => text.includes('without a name'));
    expect(unnamed).toBeGreaterThan(0);
    await click(`.gaps li:nth-child(${unnamed + 1}) button`);
    await until(async () => (await seen()).status.includes(' of '));
    expect((await seen()).sources.length).toBeGreaterThan(0);
  });

  const isInView = (words: string): Promise<boolean> =>
    page.evaluate((text) => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(text));
      const box = paragraph?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, words);

  test('jumps to a statement, on to another, and back to where the reader was', async () => {
    await page.evaluate(() => scrollTo({ top: 60, behavior: 'instant' }));
    const jump = (words: string): Promise<void> =>
      popup.run((of: string) => {
        [...document.querySelectorAll<HTMLElement>('.source .statement')]
          .find((s) => s.textContent?.includes(of))
          ?.click();
      }, words);
    expect(await popup.run(() => document.querySelector('.back'))).toBeNull();
    await jump('boats would still land');
    await until(() => isInView('boats would still land'));
    await jump('We’ve waited');
    await until(() => isInView('We’ve waited'));
    await click('.back');
    await until(async () => (await page.evaluate(() => scrollY)) === 60);
    await until(() => popup.run(() => document.querySelector('.back') === null));
    expect(await popup.run(() => document.querySelector('.announcer')?.textContent)).toContain('Back where you were');
  });

  test('shows words that would play tricks as text, in their own direction, and no wider than it is', async () => {
    await popup.close();
    await page.goto(`${site.url}/hostile`);
    popup = await driver.openPopup(page);
    const sources = await listed(popup);
    expect(sources.flatMap((source) => source.statements).join('\n')).toContain('<img src=x onerror=alert(1)>');
    expect(await popup.run(() => document.querySelectorAll('img, script:not([src])').length)).toBe(0);
    const boxes = await popup.run(() => ({
      wide: document.documentElement.scrollWidth > innerWidth,
      isolated: [...document.querySelectorAll('.source-name, .statement-content')].every((e) => e.tagName === 'BDI'),
    }));
    expect(boxes).toEqual({ wide: false, isolated: true });
  });
});
