import { type Driver, FIRST_RUN, until } from '../e2e/driver';

const WORDS = 10_000;
const MOVES = 400;

/**
 * What following the pointer costs in a frame, in milliseconds, over an article of 10,000 words: on the first-run page,
 * where the code of the content script runs in the page's own world and its frames can be timed from outside.
 */
export async function hoverTimes(driver: Driver): Promise<readonly number[]> {
  const page = await driver.openOwnPage(FIRST_RUN);
  await until(() => page.evaluate(() => document.querySelector('.primary') !== null));
  await page.setViewport({ width: 1000, height: 800 });
  await page.evaluate((words) => {
    const article = document.querySelector('article') as HTMLElement;
    const paragraphs = [...article.querySelectorAll('p')];
    while ((article.textContent?.split(/\s+/).length ?? words) < words)
      article.append(...paragraphs.map((p) => p.cloneNode(true)));
    const frame = requestAnimationFrame.bind(globalThis);
    const times: number[] = [];
    Object.assign(globalThis, { times });
    globalThis.requestAnimationFrame = (callback) =>
      frame((now) => {
        const begun = performance.now();
        callback(now);
        times.push(performance.now() - begun);
      });
    document.querySelector<HTMLElement>('.primary')?.click();
  }, WORDS);
  await until(() => page.evaluate(() => CSS.highlights.size > 3), 60_000);
  await page.evaluate(() => document.querySelectorAll('article p')[200]?.scrollIntoView({ block: 'start' }));
  await page.evaluate('times.length = 0');
  for (let i = 0; i < MOVES; i++) await page.mouse.move(250 + ((i * 37) % 500), 40 + ((i * 53) % 700));
  const times = (await page.evaluate('times')) as number[];
  await page.close();
  return times;
}
