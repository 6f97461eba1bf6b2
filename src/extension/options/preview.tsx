import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Quotation, SourceKind } from '../../core/report/types';
import { familyOf } from '../families';
import { t } from '../i18n';
import { highlightOf, type Look } from '../look';

interface Piece {
  readonly kind: SourceKind;
  readonly quotation: Quotation;
  readonly text: string;
}

/** A sentence of each family. The words are those of an article and so in English; nobody said them. */
const PIECES: readonly Piece[] = [
  { kind: 'official', quotation: 'direct', text: '“The bridge opens on Monday,” the mayor said.' },
  { kind: 'company', quotation: 'indirect', text: 'The builder said that it had kept to its budget.' },
  { kind: 'expert', quotation: 'direct', text: '“It will hold for a century,” said the engineer.' },
  { kind: 'document', quotation: 'indirect', text: 'A report warned of the spring floods.' },
  { kind: 'unknown', quotation: 'direct', text: '“We shall see,” somebody wrote on the railing.' },
];

/** Some sentences in a look, painted by the same style sheet as pages are. */
export function Preview({ look }: { readonly look: Look }) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const names: string[] = [];
    PIECES.forEach(({ kind, quotation }, i) => {
      const text = list.current?.children[i]?.querySelector('bdi')?.firstChild;
      const isHidden = look.hiddenKinds.includes(kind) || (look.density === 'quotations' && quotation === 'indirect');
      if (text === null || text === undefined || isHidden) return;
      const range = new Range();
      range.selectNodeContents(text);
      const name = `sourcelight-${highlightOf(familyOf(kind), look)}`;
      CSS.highlights.set(name, new Highlight(range));
      names.push(name);
    });
    return () => names.forEach((name) => void CSS.highlights.delete(name));
  }, [look]);
  return (
    <figure class="preview">
      <ul ref={list} lang="en">
        {PIECES.map(({ kind, text }) => (
          <li key={kind}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <figcaption>{t('options_preview')}</figcaption>
    </figure>
  );
}
