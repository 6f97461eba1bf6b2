import { describe, expect, test } from 'vitest';
import { readPage, readPageInSlices } from '../../src/page/read-page';
import { atOnce, inSlices, type Work } from '../../src/page/slices';
import { paragraphs, paragraphsOf, show } from './pages';

/** Work that takes so many milliseconds, in steps of one. */
function* busy(ms: number): Work<string> {
  for (let i = 0; i < ms; i++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}
const never = new AbortController().signal;

describe('work in slices', () => {
  test('gives what the work gives', async () => {
    expect(atOnce(busy(3))).toBe('done');
    expect(await inSlices(busy(3), never)).toBe('done');
  });

  test('lets others have their turn in between', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await inSlices(busy(120), never);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  test('ends with its signal', async () => {
    const ending = new AbortController();
    setTimeout(() => ending.abort(), 20);
    let steps = 0;
    const work = (function* (): Work<void> {
      for (;;) {
        steps++;
        yield* busy(1);
      }
    })();
    await expect(inSlices(work, ending.signal)).rejects.toThrow();
    const then = steps;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(steps).toBe(then);
  });
});

describe('a page read in slices', () => {
  const textOf = async (): Promise<string> => {
    const reading = await readPageInSlices(document, never);
    return reading.kind === 'article' ? reading.page.text : reading.kind;
  };

  test('is read as it is at once', async () => {
    show(`<nav>Menu</nav><article>${paragraphsOf().repeat(300)}</article>`);
    const reading = readPage(document);
    expect(await textOf()).toBe(reading.kind === 'article' && reading.page.text);
  });

  test('an article that changes meanwhile is read as it then stands', async () => {
    show(`<article>${paragraphsOf().repeat(400)}</article>`);
    const reading = textOf();
    await new Promise((resolve) => setTimeout(resolve, 0));
    document.querySelectorAll('p')[1]!.firstChild!.textContent = 'Nobody had asked for it, the ferry company said.';
    document.querySelectorAll('p')[0]!.remove();
    expect((await reading).split('\n\n')[0]).toBe('Nobody had asked for it, the ferry company said.');
  });

  test('a page that loses all its nodes meanwhile', async () => {
    show(`<article>${paragraphsOf().repeat(400)}</article>`);
    const reading = textOf();
    await new Promise((resolve) => setTimeout(resolve, 0));
    show(paragraphsOf());
    expect(await reading).toBe(paragraphs.join('\n\n'));
  });
});
