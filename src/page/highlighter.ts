import type { Span } from '../core/report/types';
import { invoke, read } from './dom';
import { innermostOf, unionOf } from './intervals';
import type { Highlighter, Mark, PageText } from './types';
import { inTopView, type View, viewOf } from './view';

const PREFIX = 'sourcelight-';
const FLASH = `${PREFIX}flash`;
const FLASH_MS = 1_600;
const FRAGMENT = 11;

/**
 * Paints with the CSS Custom Highlight API: no node is added or changed. The page shares the registry and may clear it,
 * so our highlights are kept here too (and Firefox lets no content script iterate the registry).
 */
export function createHighlighter(page: PageText, signal: AbortSignal): Highlighter {
  // A frame has a registry of its own.
  const view = viewOf(page.root);
  const registry = view.CSS.highlights;
  const shadowRoots = page.trees.filter((tree) => read(tree, 'nodeType') === FRAGMENT) as ShadowRoot[];
  let marks: readonly Mark[] = [];
  /** Made when the pointer first asks: not while the page waits for its paint. */
  let innermost: ReturnType<typeof innermostOf> | undefined;
  const ours = new Map<string, Highlight>();
  /** The words each range was painted over: a live range follows its nodes, whatever they come to hold. */
  const words = new Map<Range, string>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  function clear(): void {
    for (const name of ours.keys()) registry.delete(name);
    ours.clear();
    words.clear();
    clearTimeout(flashing);
  }

  function add(name: string, spans: readonly Span[], priority: number): void {
    const standing = spans.flatMap((span) => fresh(page, span));
    if (standing.length === 0) return;
    let highlight = ours.get(name);
    if (highlight === undefined) {
      highlight = new view.Highlight();
      highlight.priority = priority;
      ours.set(name, highlight);
    }
    for (const { range, text } of standing) {
      highlight.add(range);
      words.set(range, text);
    }
  }

  function prune(): void {
    for (const [range, was] of words) {
      if (range.toString() === was && read(range.startContainer, 'isConnected')) continue;
      words.delete(range);
      for (const highlight of ours.values()) highlight.delete(range);
    }
  }

  function paint(next: readonly Mark[]): void {
    clear();
    if (signal.aborted) return;
    marks = next;
    innermost = undefined;
    // As one where they overlap: Firefox loses lines of a range that holds another of the same highlight.
    for (const family of new Set(next.map((mark) => mark.family))) {
      const marks = next.filter((mark) => mark.family === family);
      add(`${PREFIX}${family}`, unionOf(marks.flatMap(({ content }) => content)), 0);
      add(`${PREFIX}${family}-source`, unionOf(marks.flatMap(({ source }) => source)), 1);
    }
    for (const [name, highlight] of ours) registry.set(name, highlight);
  }

  function reveal(spans: readonly Span[]): boolean {
    const standing = spans.flatMap((span) => fresh(page, span));
    const ranges = standing.map(({ range }) => range);
    const element = ranges[0]?.startContainer.parentElement;
    if (element === null || element === undefined) return false;
    const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo(view, ranges[0]!, element, still ? 'instant' : 'smooth');
    const flash = new view.Highlight(...ranges);
    for (const { range, text } of standing) words.set(range, text);
    flash.priority = 2;
    ours.set(FLASH, flash);
    registry.set(FLASH, flash);
    clearTimeout(flashing);
    flashing = setTimeout(() => {
      registry.delete(FLASH);
      ours.delete(FLASH);
      for (const range of ranges) words.delete(range);
    }, FLASH_MS);
    return true;
  }

  function at(x: number, y: number): string | null {
    const place = view.document.caretPositionFromPoint(x, y, { shadowRoots });
    if (place === null || ours.size === 0) return null;
    const offset = page.offsetOf(place.offsetNode, place.offset);
    if (offset === null) return null;
    // The caret stands before the letter under the point or behind it.
    const letter = [offset, offset - 1].find((start) => isOver(page.ranges([start, start + 1]), x, y));
    innermost ??= innermostOf(marks.map(({ id, content, source }) => ({ id, spans: [...content, ...source] })));
    return letter === undefined ? null : innermost(letter);
  }

  signal.addEventListener('abort', clear);
  return {
    paint,
    clear,
    prune,
    get painted() {
      return ours.size > 0;
    },
    reveal,
    at,
    boxes(spans) {
      const standing = spans.flatMap((span) => fresh(page, span));
      return standing.flatMap(({ range }) => [...range.getClientRects()].map((box) => inTopView(view, box)));
    },
  };
}

/** The space beside a line and between paragraphs has a nearest letter too, but nothing is marked there. */
function isOver(ranges: readonly Range[], x: number, y: number): boolean {
  const box = ranges[0]?.getBoundingClientRect();
  // The gap between two lines of a paragraph belongs to them.
  const gap = box === undefined ? 0 : box.height * 0.35;
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top - gap && y <= box.bottom + gap;
}

const plain = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

/** A range and what it holds. */
interface Standing {
  readonly range: Range;
  readonly text: string;
}

/** The ranges of a span if they still hold its words: a page that changed under it must not show wrong ones. */
function fresh(page: PageText, span: Span): Standing[] {
  const standing = page.ranges(span).map((range) => ({ range, text: range.toString() }));
  const isThere = standing.every(({ range }) => read(range.startContainer, 'isConnected'));
  const [now, then] = [standing.map(({ text }) => text).join(''), page.text.slice(...span)];
  return isThere && (now === then || plain(now) === plain(then)) ? standing : [];
}

function scrollTo(view: View, range: Range, element: Element, behavior: ScrollBehavior): void {
  const { top, bottom } = inTopView(view, range.getBoundingClientRect());
  const inView = top >= 0 && bottom <= innerHeight;
  // Centre the element, unless it is so tall that its centre may be far from the words.
  const isTall = element.getBoundingClientRect().height > view.innerHeight * 0.8;
  if (!inView) invoke(element, 'scrollIntoView', { block: isTall ? 'nearest' : 'center', behavior });
}
