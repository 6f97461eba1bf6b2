import { tagSet } from '../tagger/tags';
import type { Columns } from './chain/columns';

/** Source and content of an attribution, in tokens. */
export interface Sides {
  readonly source: readonly number[];
  readonly content: readonly number[];
}

/** Parts of speech that a noun phrase begins with. */
const BEGINS = tagSet('DT', 'PDT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'CD', 'EX');

/**
 * "According to Ann Lee, a historian at Ansel, the bridge is old": words between two commas behind the source, without a
 * verb and before a clause with a subject of its own, tell who the source is. Where they were taken for content they are
 * given back to the source. Looks at two clauses.
 */
export function withApposition(sides: Sides, anchor: number, c: Columns): Sides {
  const { source, content } = sides;
  const last = source.at(-1);
  const first = content[0];
  if (c.types[anchor]!.low !== 'according' || last === undefined || first === undefined) return sides;
  if (last < anchor || first <= last || first - last > 2) return sides;
  const parted = c.types[first - 1]!.low === ',';
  if (parted && BEGINS[c.tag[first]!] === 0) return sides;
  const close = commaBehind(c, first);
  if (close < 0 || hasFinite(c, first, close)) return sides;
  const next = close + 1;
  if (next >= c.sentenceTo[anchor]! || BEGINS[c.tag[next]!] === 0) return sides;
  const end = commaBehind(c, next);
  if (!hasFinite(c, next, end < 0 ? c.sentenceTo[anchor]! : end)) return sides;
  const rest = content.filter((i) => i > close);
  if (rest.length === 0) return sides;
  const between = Array.from({ length: close - last - 1 }, (_, k) => last + 1 + k);
  return { source: [...source, ...between], content: rest };
}

function commaBehind({ types, sentenceTo }: Columns, from: number): number {
  for (let i = from; i < sentenceTo[from]!; i++) if (types[i]!.low === ',') return i;
  return -1;
}

function hasFinite({ finite }: Columns, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (finite[i] === 1) return true;
  return false;
}
