import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { portable } from '../e2e/driver/portable';

const markJs = readFileSync(fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');

/** What two ways of marking the same words take on a page's thread, layout included, in milliseconds. */
export interface Marking {
  readonly spans: number;
  readonly highlights: { readonly on: number; readonly off: number };
  readonly wrapping: { readonly on: number; readonly off: number };
}

/**
 * Marks the words that are painted in a page once more: as highlights, and by wrapping them in elements with mark.js, the
 * library that most extensions mark words with. To be called on a page that can be thrown away.
 */
export async function compareMarking(page: Page): Promise<Marking> {
  await page.evaluate(`${markJs}; globalThis.Mark = Mark; 0`);
  return (await page.evaluate(`(${portable(markTwice)})()`)) as Marking;
}

/** Runs in the page. */
function markTwice(): Marking {
  const { Mark } = globalThis as unknown as {
    Mark: new (context: Element) => { markRanges(ranges: object[], options: object): void; unmark(): void };
  };
  const ranges = [...CSS.highlights.values()].flatMap((paint) => [...paint]) as Range[];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const offsets = new Map<Node, number>();
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    offsets.set(node, length);
    length += (node as Text).length;
  }
  const places = ranges.map((range) => ({
    start: offsets.get(range.startContainer)! + range.startOffset,
    length: range.toString().length,
  }));
  const spots = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => ({
    startContainer,
    startOffset,
    endContainer,
    endOffset,
  }));
  CSS.highlights.clear();
  const timed = (work: () => void): number => {
    const start = performance.now();
    work();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };
  document.body.getBoundingClientRect();
  const highlightsOn = timed(() => {
    const highlight = new Highlight();
    for (const spot of spots) {
      const range = new Range();
      range.setStart(spot.startContainer, spot.startOffset);
      range.setEnd(spot.endContainer, spot.endOffset);
      highlight.add(range);
    }
    CSS.highlights.set('sourcelight-person', highlight);
  });
  const highlightsOff = timed(() => CSS.highlights.clear());
  const mark = new Mark(document.body);
  const wrappingOn = timed(() => mark.markRanges(places, {}));
  const wrappingOff = timed(() => mark.unmark());
  return {
    spans: ranges.length,
    highlights: { on: highlightsOn, off: highlightsOff },
    wrapping: { on: wrappingOn, off: wrappingOff },
  };
}
