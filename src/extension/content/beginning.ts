import { type Beginning, beginningOf } from '../../core/beginning';
import { endInView } from '../../page/end-in-view';
import type { PageText } from '../../page/types';
import type { StatementMark } from '../marks';
import { send } from '../send';

/**
 * What is analysed first: the article to the end of what is on the screen; null where nobody looks, or where that is most
 * of the article.
 */
export function beginningInView(page: PageText): Beginning | null {
  if (document.visibilityState === 'hidden' || beginningOf(page.text, 0) === null) return null;
  return beginningOf(page.text, endInView(page));
}

/** The statements that end in the beginning of an article. Rejects where there is no answer. */
export async function marksOfBeginning(
  { url, language }: PageText,
  { text, end }: Beginning,
): Promise<StatementMark[]> {
  const analysed = await send('page.beginning', { article: { text, url, language } });
  if (analysed.kind === 'failed') return [];
  return analysed.marks.filter(({ source, cue, content }) =>
    [source, cue, content].every((spans) => spans.every(([, to]) => to <= end)),
  );
}
