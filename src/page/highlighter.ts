import type { Span } from '../core/report/types';
import { invoke, read } from './dom';
import type { Highlighter, Mark, PageText } from './types';

const PREFIX = 'sourcelight-';
const FLASH = `${PREFIX}flash`;
const FLASH_MS = 1_600;

/**
 * Paints with the CSS Custom Highlight API: no node is added or changed. The page shares the registry and may clear it,
 * so our highlights are kept here too (and Firefox lets no content script iterate the registry).
 */
export function createHighlighter(page: PageText, signal: AbortSignal): Highlighter {
  let marks: readonly Mark[] = [];
  const ours = new Map<string, Highlight>();
  /** The words each range was painted over: a live range follows its nodes, whatever they come to hold. */
  const words = new Map<Range, string>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  function clear(): void {
    for (const name of ours.keys()) CSS.highlights.delete(name);
    ours.clear();
    words.clear();
    clearTimeout(flashing);
  }

  function add(name: string, spans: readonly Span[], priority: number): void {
    const ranges = spans.flatMap((span) => fresh(page, span));
    if (ranges.length === 0) return;
    let highlight = ours.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      highlight.priority = priority;
      ours.set(name, highlight);
    }
    for (const range of ranges) {
      highlight.add(range);
      words.set(range, range.toString());
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
    marks = next;
    if (signal.aborted) return;
    for (const { family, source, content } of next) {
      add(`${PREFIX}${family}`, content, 0);
      add(`${PREFIX}${family}-source`, source, 1);
    }
    for (const [name, highlight] of ours) CSS.highlights.set(name, highlight);
  }

  function reveal(id: string): boolean {
    const mark = marks.find((candidate) => candidate.id === id);
    const ranges = mark?.content.flatMap((span) => fresh(page, span)) ?? [];
    const element = ranges[0]?.startContainer.parentElement;
    if (element === null || element === undefined) return false;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo(ranges[0]!, element, still ? 'instant' : 'smooth');
    const flash = new Highlight(...ranges);
    for (const range of ranges) words.set(range, range.toString());
    flash.priority = 2;
    ours.set(FLASH, flash);
    CSS.highlights.set(FLASH, flash);
    clearTimeout(flashing);
    flashing = setTimeout(() => {
      CSS.highlights.delete(FLASH);
      ours.delete(FLASH);
      for (const range of ranges) words.delete(range);
    }, FLASH_MS);
    return true;
  }

  function at(x: number, y: number): string | null {
    const place = document.caretPositionFromPoint(x, y);
    if (place === null || ours.size === 0) return null;
    const offset = page.offsetOf(place.offsetNode, place.offset);
    return offset === null ? null : innermost(marks, offset);
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
  };
}

/** The innermost mark over an offset: the one whose content there is the shortest. */
function innermost(marks: readonly Mark[], offset: number): string | null {
  let best: string | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const { id, source, content } of marks) {
    for (const [start, end] of [...content, ...source]) {
      if (start <= offset && offset < end && end - start < length) {
        best = id;
        length = end - start;
      }
    }
  }
  return best;
}

const plain = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

/** The ranges of a span if they still hold its words: a page that changed under it must not show wrong ones. */
function fresh(page: PageText, span: Span): Range[] {
  const ranges = page.ranges(span);
  const words = plain(ranges.map((range) => range.toString()).join(''));
  const isThere = ranges.every((range) => read(range.startContainer, 'isConnected'));
  return isThere && words === plain(page.text.slice(...span)) ? ranges : [];
}

function scrollTo(range: Range, element: Element, behavior: ScrollBehavior): void {
  const { top, bottom } = range.getBoundingClientRect();
  const inView = top >= 0 && bottom <= innerHeight;
  // Centre the element, unless it is so tall that its centre may be far from the words.
  if (!inView) invoke(element, 'scrollIntoView', { block: isTall(element) ? 'nearest' : 'center', behavior });
}

const isTall = (element: Element): boolean => element.getBoundingClientRect().height > innerHeight * 0.8;
