import { createHighlighter } from '../../page/highlighter';
import type { PageText } from '../../page/types';
import { addressOf } from '../../page/watch-page';
import { type Look, paintOf } from '../look';
import type { StatementMark } from '../marks';

/** The statements of one article as they stand in the page. */
export interface PaintedPage {
  readonly page: PageText;
  readonly marks: readonly StatementMark[];
  /** Where the document was when it was painted. */
  readonly address: string;
  setHighlights(on: boolean): void;
  setLook(look: Look): void;
  /** Takes the paint off words that are no longer those that were marked. */
  prune(): void;
  /** Scrolls to a statement and flashes it; false where it no longer stands in the page. */
  reveal(id: string): boolean;
  /** Takes all off; the page is as it was. */
  end(): void;
}

interface Start {
  readonly look: Look;
  readonly on: boolean;
}

/** Paints the statements of an article over its page, until `signal` or `end`. */
export function paintPage(
  page: PageText,
  marks: readonly StatementMark[],
  { look, on }: Start,
  signal: AbortSignal,
): PaintedPage {
  const ending = new AbortController();
  const highlighter = createHighlighter(page, AbortSignal.any([signal, ending.signal]));
  const now = { look, on };

  function paint(): void {
    if (now.on) highlighter.paint(paintOf(marks, now.look));
    else highlighter.clear();
  }
  paint();

  return {
    page,
    marks,
    address: addressOf(document),
    setHighlights(on) {
      now.on = on;
      paint();
    },
    setLook(look) {
      now.look = look;
      paint();
    },
    prune: () => highlighter.prune(),
    // Also what the reader does not want to see painted.
    reveal: (id) => highlighter.reveal(marks.find((mark) => mark.id === id)?.content ?? []),
    end: () => ending.abort(),
  };
}
