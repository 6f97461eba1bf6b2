import { hits } from '../filter';

/** A text of the page, with what was searched for marked. Always text, never markup; its direction is its own. */
export function Found({
  text,
  query,
  class: name,
}: {
  readonly text: string;
  readonly query: string;
  readonly class: string;
}) {
  const parts: (string | preact.JSX.Element)[] = [];
  let at = 0;
  for (const [start, end] of hits(text, query)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <bdi class={name}>
      {parts}
      {text.slice(at)}
    </bdi>
  );
}
