import { tagNumber, tagSet } from '../tagger/tags';
import { REASON, RELATIVE_CLAUSE, REST, THAT, TIME } from './chain/clauses';
import type { Columns } from './chain/columns';
import { RELATIVE as THROUGH_WHO } from './chain/subjects';
import { MAIN_VERB } from './chain/token-kinds';

const TIES = tagSet('WP', 'WDT', 'CC', ',');
const RELATIVE = tagSet('WP', 'WDT', 'WP$', 'WRB');
const COMMA = tagNumber(',');
const PREPOSITION = tagNumber('IN');
const CC = tagNumber('CC');

/**
 * The words of a source that can be one. It has a name, a noun or a pronoun: words that only tie ("and") are none, and end
 * none ("A captain, who …"), unless they stand for somebody ("many of whom"). And it does not reach over a clause: of "many
 * share this, but the coalition wants …" only the last is who wants.
 */
export function sourceWords(source: readonly number[], anchor: number, columns: Columns): readonly number[] {
  const hasNoun = (words: readonly number[]): boolean => words.some((i) => columns.phrase[i] !== 0);
  if (!hasNoun(source)) return [];
  const own = inOneClause(source, anchor, columns);
  return withoutTies(hasNoun(own) ? withWhoseClause(own, anchor, columns) : source, columns);
}

/** Words that begin a clause with a verb of its own. */
const CLAUSES: readonly number[] = [RELATIVE_CLAUSE, THAT, TIME, REASON];
const TO = tagNumber('TO');
const PRESENT = tagSet('VBP', 'VBZ');

/**
 * "A captain who sails for | the company | said": what ends a clause that "who" begins does not speak itself, the one it is
 * about does, if each clause in between has its verb. Then the source reaches from there to the cue.
 */
function withWhoseClause(source: readonly number[], anchor: number, columns: Columns): readonly number[] {
  const { tag, verb, finite, opening, subject, subjectWay, sentenceFrom } = columns;
  const first = source[0]!;
  const before = first - 1;
  if (finite[anchor] === 0 || source.at(-1)! + 1 !== anchor || before <= sentenceFrom[anchor]! || opening[before] !== 0)
    return source;
  // "A letter that left the mayor puzzled": the object of a verb, with a participle.
  const isObject = verb[before] === MAIN_VERB && PRESENT[tag[anchor]!] === 1;
  if (tag[before] !== PREPOSITION && tag[before] !== TO && !isObject) return source;
  let hasVerb = false;
  for (let i = before; i > sentenceFrom[anchor]!; i--) {
    if (tag[i] === COMMA || opening[i]! > REST) return source;
    if (finite[i] === 1) hasVerb = true;
    if (!CLAUSES.includes(opening[i]!)) continue;
    if (!hasVerb) return source;
    hasVerb = false;
    if (opening[i] !== RELATIVE_CLAUSE) continue;
    const v = verb.indexOf(MAIN_VERB, i);
    const from = subject[v]!;
    if (subjectWay[v] !== THROUGH_WHO || from < 0) return source;
    return Array.from({ length: anchor - from }, (_, k) => from + k);
  }
  return source;
}

/**
 * The words of a source before its cue that stand in the last clause, with those of its subject that were left out
 * ("Obama, others"). Another clause begins at "and", "but" or a comma behind a verb, and, where words were left out, at
 * "but" and a semicolon without one that was seen.
 */
function inOneClause(
  source: readonly number[],
  anchor: number,
  { tag, finite, types, phrase }: Columns,
): readonly number[] {
  const last = source.at(-1)!;
  if (last >= anchor) return source;
  let own = source;
  let relative = false;
  let verb = false;
  for (let i = source[0]!, k = 0; i < last; i++) {
    while (source[k]! < i) k++;
    const { low } = types[i]!;
    if (RELATIVE[tag[i]!] === 1) relative = true;
    else if (finite[i] === 1 && !relative) verb = true;
    const leftOut = source[k] !== i;
    const breaks = low === ';' || low === 'but' ? verb || leftOut : verb && (tag[i] === CC || tag[i] === COMMA);
    if (!breaks) continue;
    const next = leftOut ? k : k + 1;
    // What a relative clause begins with stands for what was before it.
    if (RELATIVE[tag[source[next]!]!] === 1) continue;
    const between = Array.from({ length: source[next]! - i - 1 }, (_, n) => i + 1 + n);
    const isSubject = between.every((n) => phrase[n] !== 0 || tag[n] === COMMA || tag[n] === CC);
    const begins = between.findIndex((n) => phrase[n] !== 0);
    own = isSubject && begins >= 0 ? [...between.slice(begins), ...source.slice(next)] : source.slice(next);
    verb = false;
  }
  return own;
}

function withoutTies(source: readonly number[], { tag }: Columns): readonly number[] {
  const tagAt = (k: number): number => tag[source[k]!]!;
  const last = source.length - 1;
  if (last < 2 || tagAt(last) === COMMA || tagAt(last - 1) === PREPOSITION) return source;
  let end = source.length;
  while (end > 1 && TIES[tagAt(end - 1)] === 1) end--;
  return source.slice(0, end);
}
