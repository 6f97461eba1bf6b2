import type { Report, Span } from '../types';
import { folded, occurrencesFolded } from './occurrences';
import type { PageContent } from './page-content';
import { textDirective } from './text-fragment';

/** The address of a passage in its article; "" where the article has none. */
export type Linker = (spans: readonly Span[]) => string;

/** The most passages of one statement that a link marks. */
const MOST_PASSAGES = 4;

/**
 * Gives links that open the article at a passage and mark it (`…#:~:text=…`). With the text of the whole page it is made
 * sure that nothing before or after the article is taken for the passage.
 */
export function linker(report: Report, page?: PageContent | null): Linker {
  const base = addressOf(report.document.url);
  if (base === '') return () => '';
  const article = folded(report.text);
  const whole = page ? folded(shown(page)) : article;
  const once = (needle: string): boolean => {
    const words = folded(needle).trim();
    if (occurrencesFolded(article, words, 2) !== 1) return false;
    return whole === article || occurrencesFolded(whole, words, 2) <= 1;
  };
  return (spans) => {
    const directives = spans
      .slice(0, MOST_PASSAGES)
      .map((span) => textDirective(report.text, span, once))
      .filter((directive) => directive !== null);
    return directives.length === 0 ? base : `${base}${base.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
  };
}

/** The address of an article that can be linked to, without a text directive it came with. */
function addressOf(url: string): string {
  if (!/^(?:https?|file):/i.test(url)) return '';
  return url
    .replace(/:~:.*$/s, '')
    .replace(/#$/, '')
    .replace(/[\s()<>"'\\`]/g, (c) =>
      encodeURIComponent(c).replace(/[()']/g, (d) => `%${d.charCodeAt(0).toString(16)}`),
    );
}

function shown({ text, unseen }: PageContent): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of unseen) {
    parts.push(text.slice(at, start));
    at = end;
  }
  return [...parts, text.slice(at)].join(' ');
}
