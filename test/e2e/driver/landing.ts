import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Of a picture of the page: the box around everything that is painted in the colour of `::target-text` below. */
interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Added to a page so that what a text fragment marks can be told from everything else. */
export const TARGET_STYLE = '<style>::target-text { background: rgb(255 0 255); color: rgb(255 0 255) }</style>';

/** Where the browser shows what the address' text fragment marks; null where it marks nothing in view. */
async function marked(page: Page): Promise<Box | null> {
  const png = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data: pixels, width } = context.getImageData(0, 0, image.width, image.height);
    let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
    for (let i = 0; i < pixels.length; i += 4) {
      if (pixels[i]! < 200 || pixels[i + 1]! > 60 || pixels[i + 2]! < 200) continue;
      const x = (i / 4) % width;
      const y = Math.floor(i / 4 / width);

      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
    }
    return bottom < 0 ? null : { top, bottom, left, right };
  }, png);
}

/** Follows a link to a passage and gives the words that stand where the browser marks it. */
export async function wordsAt(page: Page, link: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(link);
  const box = await until(() => marked(page), 5000);
  return page.evaluate(({ top, bottom, left, right }) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const match of (node as Text).data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const at = range.getBoundingClientRect();
        const [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2];
        if (y > top && y < bottom && x > left && x < right) words.push(match[0]);
      }
    }
    return words.join(' ');
  }, box);
}
