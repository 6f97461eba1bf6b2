import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, serve, until } from './driver';
import { isPaintedWhole } from './driver/page';
import { listed } from './driver/popup';
import type { Site } from './driver/serve';

/** A statement in a statement, which goes on for other lines. */
const nested = `<!doctype html><html lang="en"><title>Lantern keepers win back their tower</title>
<article style="width: 12rem"><h1>Lantern keepers win back their tower</h1>
<p>The last two lantern keepers of Hollin Point will return to their tower in the autumn, four years after a machine took over their work and the harbour board sold the old lamp.</p>
<p id="nested">“We never said that a lamp needs company, but a coast does,” said Ottavia Renn, who kept the light for thirty-one years. She said that she had walked past the locked door every evening.</p>
<p>The county council of Wexmoor said on Thursday that it would pay for the repairs “without touching the school budget”. Its leader, Bram Tolliver, called the decision late but right.</p>
</article></html>`;

describe.each(browsers)('%s: a statement that holds another', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ '/': nested, '/favicon.ico': '' });
    driver = await borrow(name);
    page = await driver.browser.newPage();
    await page.goto(site.url);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const boxOf = (word: string) =>
    page.evaluate((wanted) => {
      const text = document.getElementById('nested')!.firstChild as Text;
      const range = new Range();
      range.setStart(text, text.data.indexOf(wanted));
      range.setEnd(text, text.data.indexOf(wanted) + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }, word);

  // Firefox loses lines of a range that holds another of the same highlight.
  test('is painted in every line', async () => {
    const clip = await boxOf('does');
    expect(clip.y).toBeGreaterThan((await boxOf('company')).y);
    const bare = Buffer.from(await page.screenshot({ clip }));
    const popup = await driver.openPopup(page);
    expect((await listed(popup)).flatMap(({ statements }) => statements)).toContain('that a lamp needs company');
    await until(() => isPaintedWhole(page));
    await popup.close();
    await until(async () => !Buffer.from(await page.screenshot({ clip })).equals(bare));
  });
});
