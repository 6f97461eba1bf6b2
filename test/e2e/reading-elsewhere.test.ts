import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { borrow, browsers, type Driver, type OpenPopup, serve, until } from './driver';
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
    driver = await borrow(name);
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

  /** Points at the quotation, in the trees of some hosts; the card comes with the name of who says it, stays under the pointer, and goes behind it. */
  async function isTold(...where: string[]): Promise<void> {
    const at = await page.evaluate(
      (hosts, quote) => {
        let root: ParentNode = document;
        for (const host of hosts) {
          const element: Element = root.querySelector(host)!;
          root = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument!;
        }
        const paragraph = [...root.querySelectorAll('p')].find((one) => one.textContent?.includes(quote))!;
        paragraph.scrollIntoView({ block: 'center' });
        const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()!;
        const range = paragraph.ownerDocument.createRange();
        const from = text.textContent!.indexOf(quote);
        range.setStart(text, from);
        range.setEnd(text, from + 2);
        const { left, top, width, height } = range.getBoundingClientRect();
        const frame = paragraph.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
        return { x: left + width / 2 + (frame?.left ?? 0) + 2, y: top + height / 2 + (frame?.top ?? 0) + 2 };
      },
      where,
      QUOTE,
    );
    await page.bringToFront();
    await page.mouse.move(at.x + 20, at.y);
    await page.mouse.move(at.x, at.y);
    const card = await until(() =>
      driver.inCard(page, (root) => {
        const element = root.querySelector('.card');
        if (element === null) return null;
        const { left, top, bottom } = element.getBoundingClientRect();
        return { text: element.textContent, x: left + 20, y: top + 20, top, bottom };
      }),
    );
    expect(card.text).toContain('Mirela Danko');
    expect(at.y < card.top || at.y > card.bottom).toBe(true);
    await page.mouse.move(card.x, card.y, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await driver.inCard(page, (root) => root.querySelector('.card') !== null)).toBe(true);
    await page.mouse.move(2, 2);
    await until(async () => (await driver.inCard(page, () => true)) === null);
  }

  test('in a frame of the same origin', async () => {
    await open('/frame');
    const before = await dom(page);
    popup = await driver.openPopup(page);
    expect((await listed(popup)).map((source) => source.name).join('\n')).toContain('Mirela Danko');
    await isSeen(true);
    await popup.close();
    await isTold('iframe');
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
    await popup.close();
    await isTold('news-page', 'news-story');
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
