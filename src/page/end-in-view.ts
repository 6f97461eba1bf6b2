import { paragraphsOf } from '../core/text/paragraphs';
import type { PageText } from './types';
import { inTopView, viewOf } from './view';

/**
 * The offset into the text of a page where the last paragraph begins that is in view or above it; 0 where all stand below.
 * The text runs down the page, so a search by halves asks for the places of a few paragraphs only. What is not shown has
 * no place and counts as seen.
 */
export function endInView(page: PageText): number {
  const starts = paragraphsOf(page.text).map(([start]) => start);
  const view = viewOf(page.root);
  const isBelow = (start: number): boolean => {
    const box = page.ranges([start, start + 1])[0]?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && inTopView(view, box).top >= innerHeight;
  };
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(starts[middle]!)) high = middle;
    else low = middle + 1;
  }
  return starts[low - 1] ?? 0;
}
