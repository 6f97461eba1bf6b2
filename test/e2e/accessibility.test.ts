import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Driver, launch, type OpenPopup, serve } from './driver';
import { listed, told } from './driver/popup';
import type { Site } from './driver/serve';

const sample = readFileSync('test/fixtures/sample/page.html', 'utf8');

const cases = browsers.flatMap((name) => [
  { name, dark: false },
  { name, dark: true },
]);

describe.each(cases)('$name, dark: $dark: the popup', ({ name, dark }) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({
      '/': sample,
      '/short': '<!doctype html><title>Short</title><p>Hello.</p>',
      '/favicon.ico': '',
    });
    driver = await launch(name, { dark });
    page = await driver.browser.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function violations(popup: OpenPopup): Promise<unknown> {
    await popup.run(`${axe.source};0`);
    return popup.run(
      'axe.run(document).then((r) => r.violations.map((v) => [v.id, ...v.nodes.map((n) => n.failureSummary + n.html)]))',
    );
  }

  test('has nothing for axe to report with a list of sources', async () => {
    await page.goto(site.url);
    const popup = await driver.openPopup(page);
    await listed(popup);
    expect(await popup.run(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test('has nothing for axe to report with a state', async () => {
    await page.goto(`${site.url}/short`);
    const popup = await driver.openPopup(page);
    await told(popup);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test('lets axe see faults', async () => {
    await page.goto(site.url);
    const popup = await driver.openPopup(page);
    await listed(popup);
    await popup.run(() => document.querySelector('[role=switch] span')?.remove());
    expect(await violations(popup)).not.toEqual([]);
    await popup.close();
  });
});
