/** A box of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a card is put beside. */
export interface Anchor {
  /** The line of words that is pointed at: it is never covered. */
  readonly line: Box;
  /** All the words that belong to it: they are not covered where there is room elsewhere. */
  readonly whole: Box;
  /** Where along the line the card begins, if it can. */
  readonly x: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** What there is room for: a taller card has to scroll. */
  readonly maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;

/** Where a card goes: below all of the words, above, beside, else next to the line with more room on that side. */
export function placeCard({ line, whole, x }: Anchor, card: Size, view: Size): Place {
  const along = clamp(x, MARGIN, view.width - MARGIN - card.width);
  const across = clamp(line.top, MARGIN, view.height - MARGIN - card.height);
  const below = (box: Box): Place => ({
    left: along,
    top: box.bottom + GAP,
    maxHeight: view.height - MARGIN - (box.bottom + GAP),
  });
  const above = (box: Box): Place => {
    const maxHeight = box.top - GAP - MARGIN;
    return { left: along, top: box.top - GAP - Math.min(card.height, maxHeight), maxHeight };
  };
  const beside = (left: number): Place => ({ left, top: across, maxHeight: view.height - 2 * MARGIN });
  const fits = ({ left, maxHeight }: Place): boolean =>
    card.height <= maxHeight && left >= MARGIN && left + card.width <= view.width - MARGIN;

  const places = [
    below(whole),
    above(whole),
    beside(whole.right + GAP),
    beside(whole.left - GAP - card.width),
    below(line),
    above(line),
  ];
  const roomier = view.height - line.bottom >= line.top ? below(line) : above(line);
  return places.find(fits) ?? roomier;
}

/** Within two ends; the first of them where there is no room between them. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** The smallest box around some boxes, of which there is at least one. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
