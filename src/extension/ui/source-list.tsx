import type { SourceStatements } from '../by-source';
import { SourceItem } from './source-item';

interface SourceListProps {
  readonly groups: readonly SourceStatements[];
  readonly text: string;
  readonly show: (id: string) => void;
}

/** Every source of an article with its statements. `text` is what the report's offsets are into. */
export function SourceList({ groups, text, show }: SourceListProps) {
  return (
    <ul class="sources">
      {groups.map((group) => (
        <li key={group.source?.id ?? ''}>
          <SourceItem group={group} text={text} show={show} />
        </li>
      ))}
    </ul>
  );
}
