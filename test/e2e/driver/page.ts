import type { Page } from 'puppeteer-core';

/** How many ranges each highlight of ours paints; empty where the page is as it came. */
export function painted(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const sizes: Record<string, number> = {};
    for (const [name, highlight] of CSS.highlights) if (highlight.size > 0) sizes[name] = highlight.size;
    return sizes;
  });
}

export const isPainted = async (page: Page): Promise<boolean> => Object.keys(await painted(page)).length > 0;

/** The whole document as it stands, byte for byte. */
export const dom = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
