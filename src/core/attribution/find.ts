import type { Model } from '../model/model';
import type { Level, Span } from '../report/types';
import { tagWords } from '../tagger/tagger';
import { paragraphsOf } from '../text/paragraphs';
import { type Tokens, tokenize } from '../text/tokens';
import { withForms } from './by-form';
import { type Columns, columnsOf } from './chain/columns';
import type { Guesses } from './chain/guesses';
import { CuePass, firstPass } from './chain/passes';
import { spansOf } from './chain/spans';
import { contentWords } from './content-words';
import { continued } from './continuation';
import { innerDrafts } from './inner';
import type { KnownParagraph, Memo } from './memo';
import { type Draft, nest } from './nesting';
import { quotedOn } from './quoted-on';
import { RESCORING_WIDTH } from './rescoring/feature-names';
import { rescoringRows } from './rescoring/features';
import { placedCandidates } from './rescoring/placed';
import { type Chosen, select } from './rescoring/select';
import { treesProbability } from './rescoring/trees';
import { wordingScores } from './rescoring/wording';
import { sourceWords } from './source-words';
import { withStructures } from './structure/all';
import type { AttributionResult } from './types';
import { unattributed } from './unattributed';

/** A text with all that is known of its tokens. */
export interface ReadText {
  readonly paragraphs: readonly Span[];
  readonly tokens: Tokens;
  readonly columns: Columns;
  /** What earlier texts tell of its paragraphs, by number. */
  readonly known: readonly KnownParagraph[];
}

/** Cuts a text into tokens, tags them and works out their columns. */
export function readText(
  text: string,
  { vocabulary, tagger }: Pick<Model, 'vocabulary' | 'tagger'>,
  memo?: Memo,
): ReadText {
  const paragraphs = paragraphsOf(text);
  const tokens = tokenize(text, paragraphs);
  const known = memo?.paragraphs(tagger, text, paragraphs, tokens) ?? [];
  const types = tokens.word.map((word) => vocabulary.type(word));
  const tags = tagWords(tagger, tokens, types, known);
  return { paragraphs, tokens, columns: columnsOf(text, paragraphs, tokens, types, tags, vocabulary), known };
}

/**
 * Finds who said what: a chain over each paragraph shows what may be a cue; a chain for each of these shows its source and
 * content; trees tell how likely all of it is right; the surest that do not stand in each other's way are chosen. What the
 * layout shows by itself (interviews, signatures) is added. Linear in the length of the text; never throws.
 */
export function findAttributions(text: string, model: Model, level: Level, memo?: Memo): AttributionResult {
  const read = readText(text, model, memo);
  const { paragraphs, tokens, columns, known } = read;
  const guesses = firstPass(model.first, columns, known);
  const pass = new CuePass(model.cue, columns, guesses, known);
  const chosen = chooseFrom(columns, guesses, pass, model, level);
  const own = chosen.map((one) => draftOf(one, read, model));
  const structured = withStructures(text, continued(own, columns.spans, paragraphs));
  const formed = withForms(columns, tokens, structured);
  const drafts = quotedOn(text, formed, columns.spans, paragraphs);
  const inner = innerDrafts(chosen, own, columns, pass, tokens);
  const all = [...drafts, ...inner];
  return {
    attributions: nest(text, all),
    unattributed: unattributed(
      columns.spans,
      drafts.flatMap(({ content }) => content),
    ),
  };
}

function chooseFrom(c: Columns, g: Guesses, pass: CuePass, model: Model, level: Level): Chosen[] {
  const placed = placedCandidates(c, g, pass);
  const rows = rescoringRows(c, g, placed, model.rates, wordingScores(model.wording, c, g, placed));
  const scored = placed.map(({ candidate }, k) => ({
    candidate,
    score: treesProbability(model.trees, rows, k * RESCORING_WIDTH),
  }));
  return select(scored, c, model.thresholds[level]);
}

function draftOf({ candidate, content, score }: Chosen, { tokens, columns }: ReadText, model: Model): Draft {
  return {
    source: spansOf(tokens, sourceWords(candidate.source, candidate.anchor, columns)),
    cue: spansOf(tokens, candidate.cue),
    content: spansOf(tokens, contentWords(content, candidate, columns)),
    confidence: model.calibration(score),
  };
}
