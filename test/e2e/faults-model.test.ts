import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { borrow, browsers, type Driver, serve } from './driver';
import { dom, painted } from './driver/page';
import { listed, told } from './driver/popup';
import type { Site } from './driver/serve';
import { story } from './pages';

/** What can happen to a file of the model on its way to the reader. */
const HARMS: Readonly<Record<string, (file: string) => void>> = {
  'is missing': (file) => rmSync(file),
  'is cut short': (file) => writeFileSync(file, readFileSync(file).subarray(0, 50_000)),
  'is of another version': (file) => changeByte(file, 4),
  'is damaged': (file) => changeByte(file, 200_000),
};

function changeByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at]! ^= 0xff;
  writeFileSync(file, bytes);
}

describe.each(browsers)('%s: a model that cannot be read', (name) => {
  let driver: Driver;
  let site: Site;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'harmed-'));
    cpSync(name === 'chromium' ? 'dist/chrome' : 'dist/firefox', folder, { recursive: true });
    site = await serve({ '/': story('Mirela Danko'), '/favicon.ico': '' });
    driver = await borrow(name, { folder });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.keys(HARMS))(
    '%s: the popup says so, the page stays as it is, and the next reading tries again',
    async (harm) => {
      const file = join(folder, 'model.bin');
      const whole = readFileSync(file);
      HARMS[harm]!(file);
      // What was read once is kept as long as the background runs.
      await driver.stopBackground();
      const page = await driver.browser.newPage();
      await page.goto(site.url);
      const before = await dom(page);
      let popup = await driver.openPopup(page);
      expect(await told(popup)).toContain(messages.failed_model.message);
      expect(await painted(page)).toEqual({});
      expect(await dom(page)).toBe(before);
      await popup.close();

      writeFileSync(file, whole);
      popup = await driver.openPopup(page);
      expect((await listed(popup)).map((source) => source.name).join()).toContain('Mirela Danko');
      await popup.close();
      await page.close();
    },
  );
});
