import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
import { dom, isPaintedWhole, painted } from './driver/page';
import { isOn, listed, turn } from './driver/popup';
import type { Site } from './driver/serve';
import { sample } from './sample';

describe.each(browsers)('%s: a click on the toolbar button', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let popup: OpenPopup;
  let before: string;

  beforeAll(async () => {
    site = await serve({ '/': sample, '/favicon.ico': '' });
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
    before = await dom(page);
    popup = await driver.openPopup(page);
    await listed(popup);
  });
  afterEach(async () => {
    // A choice is remembered: the next test starts with the highlights on again.
    if (!(await isOn(popup).catch(() => true))) await turn(popup, true);
    await popup.close();
    await page.close();
  });

  test('lists the sources with what they say', async () => {
    const sources = await listed(popup);
    const names = sources.map((source) => source.name).join('\n');
    for (const who of ['Velk’s office', 'Amber Palace', 'Jorun Aske', 'Peder Quist']) expect(names).toContain(who);
    const said = sources.flatMap((source) => source.statements).join('\n');
    expect(said).toContain('Nobody has asked the fishermen');
    expect(said).not.toContain('A quiet morning');
    expect(said).not.toContain('harbourcat');
  });

  test('shows the number of sources on the button', async () => {
    const sources = (await listed(popup)).filter((source) => source.kind !== '');
    expect(await driver.badge(page)).toBe(String(sources.length));
  });

  test('paints the statements without a change to the page', async () => {
    await until(() => isPaintedWhole(page));
    expect(await dom(page)).toBe(before);
  });

  test('the switch takes the paint off and puts it back', async () => {
    await until(() => isPaintedWhole(page));
    const on = await painted(page);
    await turn(popup, false);
    expect(await painted(page)).toEqual({});
    expect(await dom(page)).toBe(before);
    await turn(popup, true);
    expect(await painted(page)).toEqual(on);
    expect(await dom(page)).toBe(before);
  });

  test('the switch holds even when it is used before the page is painted', async () => {
    await popup.close();
    await page.goto(`${site.url}/?quick`);
    popup = await driver.openPopup(page);
    await until(() =>
      popup.run(() => {
        const toggle = document.querySelector<HTMLElement>('[role=switch]');
        toggle?.click();
        return toggle !== null;
      }),
    );
    await until(async () => !(await isOn(popup)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await isOn(popup)).toBe(false);
    expect(await painted(page)).toEqual({});
  });

  test('the choice to see no highlights holds for the next page', async () => {
    await turn(popup, false);
    await popup.close();
    await page.goto(`${site.url}/?next`);
    popup = await driver.openPopup(page);
    await listed(popup);
    expect(await isOn(popup)).toBe(false);
    expect(await painted(page)).toEqual({});
    await showStatement();
  });

  test('a click on a statement shows it in the page', async () => {
    await showStatement();
    await until(() => popup.run(() => document.querySelector('.announcer')?.textContent !== ''));
    expect(await dom(page)).toBe(before);
  });

  async function showStatement(): Promise<void> {
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.run(() =>
      [...document.querySelectorAll<HTMLElement>('.statement')]
        .find((s) => s.textContent?.includes('We learned of it from the radio'))
        ?.click(),
    );
    await until(() =>
      page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('from the radio'));
        const box = paragraph?.getBoundingClientRect();
        return box !== undefined && scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight;
      }),
    );
  }

  test('opened again it gives the same answer, and the page is read once', async () => {
    const first = await listed(popup);
    await until(() => isPaintedWhole(page));
    const on = await painted(page);
    await popup.close();
    popup = await driver.openPopup(page);
    expect(await listed(popup)).toEqual(first);
    expect(await painted(page)).toEqual(on);
  });

  test('asks the network for nothing', async () => {
    expect(new Set(site.requests)).toEqual(new Set(['/', '/favicon.ico']));
  });
});
