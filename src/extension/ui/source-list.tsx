import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Source } from '../../core/report/types';
import type { SourceStatements } from '../by-source';
import { t } from '../i18n';
import { SourceItem, type SourceItemProps } from './source-item';

/** So many rows are more than a popup shows. What is below them is drawn once they are; `list.css` counts on it too. */
export const FIRST_ROWS = 8;

/** Drawn anew only where one of its properties is another: of a hundred sources the others are left alone when one is opened. */
const Item = (props: SourceItemProps): VNode => useMemo(() => <SourceItem {...props} />, Object.values(props));

interface SourceListProps {
  readonly groups: readonly SourceStatements[];
  /** How many of them are drawn. */
  readonly most: number;
  /** Of a source's id ("" for nobody): its number, and its share of the attributed words. */
  readonly ranks: ReadonlyMap<string, { readonly rank: number; readonly share: number }>;
  readonly text: string;
  readonly query: string;
  readonly current: string | null;
  readonly isOpen: (id: string) => boolean;
  /** These three are the same from one drawing to the next: another makes every source new. */
  readonly setOpen: (id: string, open: boolean) => void;
  readonly show: (id: string) => void;
  readonly correct: (source: Source) => VNode;
}

/** The sources of an article with their statements. `text` is what the report's offsets are into. */
export function SourceList({ groups, most, ranks, current, isOpen, ...rest }: SourceListProps) {
  if (groups.length === 0) return <p class="none-left">{t('none_left')}</p>;
  return (
    <ul class="sources">
      {groups.slice(0, most).map((group) => {
        const id = group.source?.id ?? '';
        return (
          <li key={id}>
            <Item
              {...rest}
              group={group}
              current={group.statements.some((statement) => statement.id === current) ? current : null}
              rank={ranks.get(id)?.rank ?? 0}
              share={ranks.get(id)?.share ?? 0}
              open={isOpen(id)}
            />
          </li>
        );
      })}
    </ul>
  );
}
