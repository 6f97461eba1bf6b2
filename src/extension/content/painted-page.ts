import type { Span } from '../../core/report/types';
import { createHighlighter } from '../../page/highlighter';
import type { PageText } from '../../page/types';
import { addressOf } from '../../page/watch-page';
import { paintOf } from '../look';
import type { StatementMark } from '../marks';
import type { Settings } from '../settings';
import { createCards } from './cards';
import type { Step } from './steps';

/** The statements of one article as they stand in the page. */
export interface PaintedPage {
  readonly page: PageText;
  readonly marks: readonly StatementMark[];
  /** Where the document was when it was painted. */
  readonly address: string;
  setHighlights(on: boolean): void;
  setLook(look: Settings): void;
  /** Takes the paint off words that are no longer those that were marked. */
  prune(): void;
  /** Scrolls to a statement and flashes it; false where it no longer stands in the page. */
  reveal(id: string): boolean;
  /** Goes to another statement and shows its card; false where there is none. */
  step(step: Step): boolean;
  /** The same for any stretch of the text. */
  revealSpan(span: Span): boolean;
  /** Takes all off; the page is as it was. */
  end(): void;
}

interface Start {
  readonly look: Settings;
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
  const end = AbortSignal.any([signal, ending.signal]);
  const highlighter = createHighlighter(page, end);
  const now = { look, on };
  const cards = createCards(page, highlighter, marks, () => now.look, end);

  function paint(): void {
    cards.hide();
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
    step: (step) => cards.step(step),
    revealSpan: (span) => highlighter.reveal([span]),
    end: () => ending.abort(),
  };
}
