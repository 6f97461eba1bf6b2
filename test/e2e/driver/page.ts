import type { Page } from 'puppeteer-core';

/** How many ranges each highlight of ours paints, by name; empty where the page is as it came. */
export function painted(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const sizes: Record<string, number> = {};
    for (const [name, { size }] of [...CSS.highlights].sort()) if (size > 0) sizes[name] = size;
    return sizes;
  });
}

export const isPainted = async (page: Page): Promise<boolean> => Object.keys(await painted(page)).length > 0;

/** The beginning of an article is painted a moment before the whole: what changes within these milliseconds is not all of it. */
const REST = 300;

/** Whether the page is painted, and as it will stay. */
export async function isPaintedWhole(page: Page): Promise<boolean> {
  const now = JSON.stringify(await painted(page));
  if (now === '{}') return false;
  await new Promise((resolve) => setTimeout(resolve, REST));
  return JSON.stringify(await painted(page)) === now;
}

/** The whole document as it stands, byte for byte. */
export const dom = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
