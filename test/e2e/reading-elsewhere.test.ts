import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Driver, launch, type OpenPopup, serve, until } from './driver';
import { dom } from './driver/page';
import { listed, told, turn } from './driver/popup';
import type { Site } from './driver/serve';
import { story } from './pages';

const inFrame = `<!doctype html><html lang="en"><head><title>Bell</title></head><body><nav>Menu</nav>
<iframe src="/story" width="700" height="400"></iframe></body></html>`;
const inFrameLater = inFrame.replace(/<iframe.*iframe>/, '<div id="place"></div>');
const otherFrame = (origin: string): string => inFrame.replace('/story', `${origin}/story`);

/** The article of the story in a shadow tree, as a page of web components builds it; paragraphs in a second one. */
const inShadow = `<!doctype html><html lang="en"><head><title>Bell</title></head><body><nav>Menu</nav>
<news-page></news-page>
<script>
  const shadow = document.querySelector('news-page').attachShadow({ mode: 'open' });
  shadow.innerHTML = '<news-story></news-story>';
  fetch('/story').then((answer) => answer.text()).then((text) => {
    const story = new DOMParser().parseFromString(text, 'text/html').querySelector('article');
    shadow.querySelector('news-story').attachShadow({ mode: 'open' }).append(story);
    document.body.dataset.ready = '';
  });
</script></body></html>`;

const QUOTE = 'We have waited long enough for a clean quay';

describe.each(browsers)('%s: an article that stands elsewhere', (name) => {
  let driver: Driver;
  let site: Site;
  let far: Site;
  let page: Page;
  let popup: OpenPopup | undefined;

  beforeAll(async () => {
    far = await serve({ '/story': story('Mirela Danko'), '/favicon.ico': '' });
    site = await serve({
      '/story': story('Mirela Danko'),
      '/frame': inFrame,
      '/later': inFrameLater,
      '/far': otherFrame(far.url),
      '/shadow': inShadow,
      '/favicon.ico': '',
    });
    driver = await launch(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await far?.close();
  });
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
    await page.close();
  });

  async function open(path: string): Promise<void> {
    page = await driver.browser.newPage();
    await page.goto(site.url + path);
  }
  /** The words under paint in the page, or in its frame. */
  const words = (inFrame: boolean): Promise<string> =>
    page.evaluate((framed) => {
      const view = framed ? (document.querySelector('iframe')?.contentWindow as typeof window | null) : window;
      if (!view) return '';
      return [...view.CSS.highlights.values()].flatMap((paint) => [...paint].map(String)).join('\n');
    }, inFrame);
  const picture = (): Promise<string> => page.screenshot({ encoding: 'base64' });

  /** With the paint on the page looks otherwise than without: the style sheet came where the words are. */
  async function isSeen(isFramed: boolean): Promise<void> {
    await until(async () => (await words(isFramed)).includes(QUOTE));
    await turn(popup!, false);
    await until(async () => (await words(isFramed)) === '');
    const off = await picture();
    await turn(popup!, true);
    await until(async () => (await picture()) !== off);
  }

  test('in a frame of the same origin', async () => {
    await open('/frame');
    const before = await dom(page);
    popup = await driver.openPopup(page);
    expect((await listed(popup)).map((source) => source.name).join('\n')).toContain('Mirela Danko');
    await isSeen(true);
    expect(await dom(page)).toBe(before);
  });

  test('in a frame that changes', async () => {
    await open('/frame');
    popup = await driver.openPopup(page);
    await listed(popup);
    await until(async () => (await words(true)).includes(QUOTE));
    await page.evaluate(() =>
      document
        .querySelector('iframe')!
        .contentDocument!.querySelector('article')!
        .insertAdjacentHTML('beforeend', '<p>“The ferry will not wait for anybody,” said Tilde Aksel, a pilot.</p>'),
    );
    await until(async () => (await words(true)).includes('The ferry will not wait'));
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    await until(async () => (await driver.badge(page)) === '');
  });

  test('in a frame of another origin: it cannot be read, and that is said', async () => {
    await open('/far');
    popup = await driver.openPopup(page);
    expect(await told(popup)).not.toBe('');
  });

  test('in shadow trees', async () => {
    await open('/shadow');
    await until(() => page.evaluate(() => document.body.dataset['ready'] !== undefined));
    popup = await driver.openPopup(page);
    expect((await listed(popup)).map((source) => source.name).join('\n')).toContain('Mirela Danko');
    await isSeen(false);
    await page.evaluate(() => {
      const outer = document.querySelector('news-page')!.shadowRoot!;
      const inner = outer.querySelector('news-story')!.shadowRoot!;
      inner
        .querySelector('article')!
        .insertAdjacentHTML('beforeend', '<p>“The ferry will not wait for anybody,” said Tilde Aksel, a pilot.</p>');
    });
    await until(async () => (await words(false)).includes('The ferry will not wait'));
  });
});
