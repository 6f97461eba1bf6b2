import { read } from './dom';
import type { Box } from './place-card';

/** The window that an element is shown in: the page's own, or that of a frame. */
export type View = Window & typeof globalThis;

export const viewOf = (element: Element): View =>
  (read(read(element as Node, 'ownerDocument') as Document, 'defaultView') ?? globalThis) as View;

/** A box of a frame as it stands in the viewport of the page. */
export function inTopView(view: View, { left, top, right, bottom }: Box): Box {
  let [x, y] = [0, 0];
  for (let inner: Window = view; inner !== globalThis.window; ) {
    const frame = inner.frameElement;
    const outer = read((frame ?? document) as Node, 'ownerDocument')?.defaultView;
    if (frame === null || outer === null || outer === undefined) break;
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    inner = outer;
  }
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
