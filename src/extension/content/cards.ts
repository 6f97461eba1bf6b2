import type { Span } from '../../core/report/types';
import { createHoverCard } from '../../page/hover-card';
import { around, type Box } from '../../page/place-card';
import type { Highlighter, PageText } from '../../page/types';
import { inTopView, viewOf } from '../../page/view';
import { watchPointer } from '../../page/watch-pointer';
import { isShown, type Look } from '../look';
import type { StatementMark } from '../marks';
import { cardContent } from './card-content';
import { inTextOrder, type Standing, type Step, stepFrom } from './steps';

/** The cards of one article: for the pointer that rests on a statement, and for the keyboard. */
export interface Cards {
  /** Goes to another statement and shows its card with the keyboard in it; false where there is none. */
  step(step: Step): boolean;
  hide(): void;
}

/** What the keys do while a card has the focus. They stand beside each other, as the shortcuts of the same letters do. */
const KEYS: Readonly<Record<string, Step>> = {
  l: 'next',
  j: 'previous',
  s: 'next-of-source',
};

export function createCards(
  page: PageText,
  highlighter: Highlighter,
  marks: readonly StatementMark[],
  look: () => Look & { readonly card: boolean },
  signal: AbortSignal,
): Cards {
  const ordered = inTextOrder(marks);
  // The article may stand in a frame; the card stands in the page, where it has more room.
  const view = viewOf(page.root);
  let current: StatementMark | null = null;

  const card = createHoverCard(document, signal, (key) => {
    if (key === 'Escape') return close();
    const step = KEYS[key.toLowerCase()];
    return step !== undefined && go(step);
  });
  const shown = (): StatementMark[] => ordered.filter((mark) => isShown(mark, look()));
  const steps = { previous: () => void go('previous-of-source'), next: () => void go('next-of-source') };
  const boxes = (spans: readonly Span[]): Box[] => highlighter.boxes(spans);

  function show(mark: StatementMark, line: Box, whole: Box, x: number, focus: boolean): void {
    current = mark;
    const content = cardContent({ mark, shown: shown(), text: page.text, look: look(), steps });
    card.show(content, { line, whole, x }, focus);
  }

  /** Beside the words under the pointer: those of the statement, or the name of who makes it. */
  function rest(id: string, left: number, top: number): boolean {
    const { left: x, top: y } = inTopView(view, { left, top, right: left, bottom: top });
    const mark = marks.find((one) => one.id === id);
    if (mark === undefined || card.hasFocus || !look().card) return false;
    const groups = [boxes(mark.content), boxes(mark.source)];
    const isNear = ({ left, top, right, bottom }: Box): boolean =>
      x >= left - 1 && x <= right + 1 && y >= top - 8 && y <= bottom + 8;
    const group = groups.find((lines) => lines.some(isNear));
    const line = group?.find(isNear);
    if (group === undefined || line === undefined) return false;
    show(mark, line, around(group), x - 24, false);
    return true;
  }

  function go(step: Step): boolean {
    const mark = stepFrom(shown(), current, standingOf, step);
    if (mark === null || !highlighter.reveal(mark.content)) return false;
    // A page that scrolls smoothly is still on its way: the card comes where the words come to rest.
    void atRest(() => boxes(mark.content)).then((lines) => {
      if (signal.aborted || lines[0] === undefined) return;
      show(mark, lines[0], around(lines), lines[0].left, true);
    });
    return true;
  }

  function standingOf({ content }: StatementMark): Standing {
    const lines = boxes(content);
    if (lines.length === 0) return 'above';
    const { top, bottom } = around(lines);
    return bottom <= 0 ? 'above' : top >= innerHeight ? 'below' : 'seen';
  }

  function close(): boolean {
    const hadFocus = card.hasFocus;
    card.hide();
    if (hadFocus && current !== null) continueAt(current);
    return true;
  }

  /** A screen reader reads on from the statement (in Firefox Tab goes on there too), unless there is a place of its own. */
  function continueAt({ content }: StatementMark): void {
    const selection = getSelection();
    const range = content[0] === undefined ? undefined : page.ranges(content[0])[0];
    if (range === undefined || selection === null || !selection.isCollapsed) return;
    if (document.activeElement === null || document.activeElement === document.body)
      selection.collapse(range.startContainer, range.startOffset);
  }

  watchPointer(
    { article: view.document, card: document },
    {
      at: (x, y) => highlighter.at(x, y),
      holds: (event) => card.holds(event),
      rest,
      leave: () => card.hide(),
    },
    signal,
  );
  // Nothing of the key is taken from the page: it may have something to close as well.
  for (const window of new Set([globalThis, view]))
    window.addEventListener('keydown', (event) => event.key === 'Escape' && !card.hasFocus && card.hide(), {
      signal,
      capture: true,
    });
  return { step: go, hide: () => card.hide() };
}

/** What `look` gives once it gives the same in two frames. */
async function atRest(look: () => Box[]): Promise<Box[]> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  let before = Number.NaN;
  for (let i = 0; i < 120; i++) {
    await frame();
    const boxes = look();
    if (boxes.length === 0 || boxes[0]?.top === before) return boxes;
    before = boxes[0]?.top ?? Number.NaN;
  }
  return look();
}
