import type { Columns } from '../chain/columns';

const WISHES = new Set('ask request insist prefer want wish decline refuse speak talk demand agree'.split(' '));
const NAMED = new Set(['named', 'identified', 'quoted', 'anonymous']);
/** Words that may stand between the verb and what is asked for. */
const LINKS = new Set('not to be on the a condition of for that he she they remain stay only under'.split(' '));
const LONGEST_WISH = 9;

/**
 * Whether a verb begins words that withhold a name ("asked not to be named", "spoke on condition of anonymity"). They tell
 * who speaks, and are no statement of their own.
 */
export function asksForNoName({ lexeme, types, sentenceTo }: Columns, anchor: number): boolean {
  if (!WISHES.has(lexeme[anchor]!.lemma)) return false;
  const end = Math.min(sentenceTo[anchor]!, anchor + LONGEST_WISH);
  for (let i = anchor + 1; i < end; i++) {
    const { low } = types[i]!;
    if (low === 'anonymity' || (NAMED.has(low) && i > anchor + 1)) return true;
    if (!LINKS.has(low)) return false;
  }
  return false;
}
