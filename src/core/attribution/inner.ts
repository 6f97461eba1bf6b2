import { tagNumber } from '../tagger/tags';
import type { Tokens } from '../text/tokens';
import type { Candidate } from './chain/candidate';
import type { Columns } from './chain/columns';
import type { CuePass } from './chain/passes';
import { spansOf } from './chain/spans';
import { MAIN_VERB } from './chain/token-kinds';
import type { Draft } from './nesting';
import type { Chosen } from './rescoring/select';
import { holds } from './token-lists';

/** `Columns.known` of words that the lexicon has, up to the last one that is not light. */
const LAST_KNOWN = 7;
/** How well source and content must fit for an inner statement: it is not scored by the trees. */
const LEAST_FIT = 0.6;
const LEAST_WORDS = 3;

/**
 * Statements within statements ("The Kremlin said that Velk had promised …"): cue verbs of the lexicon in a content that have a
 * source and a content of their own in there. The corpus has the outermost only, so these are not scored by the trees: they
 * must fit well, and are less sure than what holds them.
 */
export function innerDrafts(
  chosen: readonly Chosen[],
  outer: readonly Draft[],
  c: Columns,
  pass: CuePass,
  tokens: Tokens,
): Draft[] {
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  chosen.forEach(({ content }, k) => {
    const { confidence } = outer[k]!;
    for (const i of content) {
      if (c.verb[i] !== MAIN_VERB || c.known[i] === 0 || c.known[i]! > LAST_KNOWN || taken.has(i)) continue;
      const { readings } = pass.readings(i);
      const found = readings.find((reading) => fits(reading, content) && tells(reading, c));
      if (found === undefined) continue;
      taken.add(i);
      drafts.push({
        source: spansOf(tokens, found.source),
        cue: spansOf(tokens, found.cue),
        content: spansOf(tokens, found.content),
        confidence: confidence * found.contentFit * found.sourceFit,
      });
    }
  });
  return drafts;
}

function fits({ source, content, sourceFit, contentFit }: Candidate, within: readonly number[]): boolean {
  return (
    source.length > 0 &&
    content.length >= LEAST_WORDS &&
    sourceFit >= LEAST_FIT &&
    contentFit >= LEAST_FIT &&
    source.every((i) => holds(within, i)) &&
    content.every((i) => holds(within, i))
  );
}

const WHO_SPEAKS = new Set(['i', 'we', 'you']);
const TO = tagNumber('TO');
/** What `Columns.known` has for a verb of meaning to do something. */
const INTENTION = 3;

/**
 * Whoever speaks says or thinks something where a clause follows ("I think it is late"), or wants it where "to" does; not where
 * something is done to something ("I called a friend").
 */
function tells({ anchor, source, content }: Candidate, { types, finite, tag, known }: Columns): boolean {
  if (source.length > 1 || !WHO_SPEAKS.has(types[source[0]!]!.low)) return true;
  return content.some((i) => finite[i] === 1) || (known[anchor] === INTENTION && tag[content[0]!] === TO);
}
