import { tagSet } from '../../tagger/tags';
import type { Columns } from './columns';

/** Parts of speech that a noun phrase begins with. */
const BEGINS = tagSet('DT', 'PDT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'CD', 'EX');
const RELATIVE = tagSet('WP', 'WDT', 'WP$');
/** Words that a time begins with rather than somebody: "last year". */
const TIMES = new Set(['last', 'next', 'this', 'that', 'earlier', 'later']);

/**
 * "According to Ann Lee, a historian at Ansel, the bridge is old": where the source ends (at the second comma) if words
 * between two commas, with no verb but in a relative clause, stand before a clause with a subject of its own; else -1. They
 * tell who the source is; too seldom in the news of the corpus to be learned. Looks at three clauses.
 */
export function appositionEnd(c: Columns, anchor: number): number {
  if (c.types[anchor]!.low !== 'according' || c.types[anchor + 1]?.low !== 'to') return -1;
  const open = commaBehind(c, anchor + 2);
  if (open < 0 || hasFinite(c, anchor + 2, open) || !beginsPhrase(c, open + 1)) return -1;
  const close = commaBehind(c, open + 1);
  if (close < 0 || hasFinite(c, open + 1, close) || !beginsPhrase(c, close + 1)) return -1;
  const end = commaBehind(c, close + 1);
  return hasFinite(c, close + 1, end < 0 ? c.sentenceTo[anchor]! : end) ? close : -1;
}

const beginsPhrase = ({ tag, types, count }: Columns, at: number): boolean =>
  at < count && BEGINS[tag[at]!] === 1 && !TIMES.has(types[at]!.low);

function commaBehind({ types, sentenceTo, count }: Columns, from: number): number {
  for (let i = from; i < count && i < sentenceTo[from]!; i++) if (types[i]!.low === ',') return i;
  return -1;
}

/** Whether a clause of its own stands there: a verb that no relative clause has. */
export function hasFinite({ finite, tag }: Columns, from: number, to: number): boolean {
  for (let i = from; i < to && RELATIVE[tag[i]!] === 0; i++) if (finite[i] === 1) return true;
  return false;
}
