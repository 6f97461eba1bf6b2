import type { Mark } from '../page/types';
import { type Family, familyOf } from './families';
import type { StatementMark } from './marks';
import type { Settings } from './settings';

/** How marks look: the part of the settings that the page needs. */
export type Look = Pick<Settings, 'palette' | 'density' | 'hiddenKinds' | 'hiddenModes'>;

/** The name of the highlight (in `highlight.css`) that a family has in a look. */
export function highlightOf(family: Family, { palette, density }: Pick<Look, 'palette' | 'density'>): string {
  return `${palette === 'ink' ? 'ink-' : ''}${family}${density === 'lines' ? '-line' : ''}`;
}

export const familyOfMark = ({ speaker }: StatementMark): Family =>
  speaker === null ? 'unknown' : familyOf(speaker.kind);

/** Whether the reader wants to see a statement in the page. */
export function isShown(mark: StatementMark, { density, hiddenKinds, hiddenModes }: Look): boolean {
  if (density === 'quotations' && mark.quotation === 'indirect') return false;
  return !hiddenKinds.includes(mark.speaker?.kind ?? 'unknown') && !hiddenModes.includes(mark.mode);
}

/** The statements that are shown, as they are painted. */
export function paintOf(marks: readonly StatementMark[], look: Look): Mark[] {
  return marks
    .filter((mark) => isShown(mark, look))
    .map((mark) => ({
      id: mark.id,
      family: highlightOf(familyOfMark(mark), look),
      // A line under the name as well would make one long line of most sentences.
      source: look.density === 'lines' ? [] : mark.source,
      cue: mark.cue,
      content: mark.content,
    }));
}
