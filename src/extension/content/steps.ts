import type { StatementMark } from '../marks';

/** The ways from one statement to another; "card" stays where it is. */
export const STEPS = ['next', 'previous', 'next-of-source', 'previous-of-source', 'card'] as const;
export type Step = (typeof STEPS)[number];

/** Where words stand against the part of the page that is seen. */
export type Standing = 'above' | 'seen' | 'below';

export const inTextOrder = (marks: readonly StatementMark[]): StatementMark[] =>
  [...marks].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));

/**
 * The statement a step leads to, round at the ends; null where there is none. It goes on from `current` while the reader
 * still sees that, and otherwise from where the page stands. `marks` are in the order of the text.
 */
export function stepFrom(
  marks: readonly StatementMark[],
  current: StatementMark | null,
  standing: (mark: StatementMark) => Standing,
  step: Step,
): StatementMark | null {
  const from = current !== null && marks.includes(current) && standing(current) === 'seen' ? current : null;
  const first = (): StatementMark | null => marks.find((mark) => standing(mark) !== 'above') ?? marks[0] ?? null;
  const last = (): StatementMark | null =>
    marks.findLast((mark) => standing(mark) === 'above') ?? marks[marks.length - 1] ?? null;
  switch (step) {
    case 'card':
      return from ?? first();
    case 'next':
      return from === null ? first() : beside(marks, from, 1);
    case 'previous':
      return from === null ? last() : beside(marks, from, -1);
    case 'next-of-source':
    case 'previous-of-source': {
      const one = from ?? current ?? first();
      if (one === null || (from === null && current === null)) return one;
      const same = marks.filter(({ sourceId }) => sourceId === one.sourceId);
      return beside(same, one, step === 'next-of-source' ? 1 : -1);
    }
  }
}

function beside(marks: readonly StatementMark[], mark: StatementMark, by: 1 | -1): StatementMark | null {
  if (marks.length === 0) return null;
  return marks[(marks.indexOf(mark) + by + marks.length) % marks.length] ?? null;
}
