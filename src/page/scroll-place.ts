import { read } from './dom';

/** Where a page is scrolled to: the window, and every box around the article that scrolls. */
export interface ScrollPlace {
  readonly root: Element;
  readonly boxes: readonly { readonly box: Element; readonly top: number; readonly left: number }[];
  /** Whether another place shows much the same. */
  isNear(other: ScrollPlace): boolean;
  /** Whether it is one of the article that stands in the page now. */
  isOf(root: Element): boolean;
  /** Scrolls there; at once where the reader wants no motion. */
  restore(): void;
}

/** The place of an article at this moment. */
export function scrollPlaceOf(root: Element): ScrollPlace {
  const boxes: { box: Element; top: number; left: number }[] = [];
  for (let box: Element | null = root; box !== null; box = read(box as Node, 'parentElement'))
    if (box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth)
      boxes.push({ box, top: box.scrollTop, left: box.scrollLeft });
  const topOf = (place: ScrollPlace, box: Element): number =>
    place.boxes.find((candidate) => candidate.box === box)?.top ?? 0;
  return {
    root,
    boxes,
    isNear: (other) => boxes.every(({ box, top }) => Math.abs(topOf(other, box) - top) < innerHeight / 2),
    isOf: (other) => root === other && read(root as Node, 'isConnected'),
    restore() {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      for (const { box, top, left } of boxes) box.scrollTo({ top, left, behavior: still ? 'instant' : 'smooth' });
    },
  };
}
