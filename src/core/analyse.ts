import { findAttributions } from './attribution/find';
import type { Memo } from './attribution/memo';
import { findByRules } from './attribution/rules/find';
import type { AttributionResult, FoundAttribution } from './attribution/types';
import type { Model } from './model/model';
import type { ArticleText, Attribution, Level, Report, Skipped } from './report/types';
import { resolveSources } from './sources/resolve';
import { countWords, isEnglish } from './text/language';

/** Longer texts (some 350,000 words) are no articles. */
export const LONGEST_TEXT = 2_000_000;

/** What a caller may choose. */
export interface AnalysisOptions {
  /** What was learned (`readModel`). Without it rules answer, which find about half as much. */
  readonly model?: Model;
  /** How much is answered; "more" where it is not given. The rules answer the same at both. */
  readonly level?: Level;
  /** Texts of more UTF-16 units are not read; `LONGEST_TEXT` where it is not given, and never more than that. */
  readonly longest?: number;
  /** What is remembered from one text to the next: what did not change is not read again. The answer is the same. */
  readonly memo?: Memo;
}

/**
 * The one door: a text in, who said what out. All offsets of the report are UTF-16 offsets into the text that was given.
 * A text that cannot be read gives an empty report that says why (`skipped`). Never throws, on any string.
 */
export function analyse(article: ArticleText, options: AnalysisOptions = {}): Report {
  const { text } = article;
  const skipped = reasonToSkip(article, Math.min(LONGEST_TEXT, options.longest ?? LONGEST_TEXT));
  const { attributions: found, unattributed } = skipped === null ? find(text, options) : NOTHING;
  const { sources, sourceIds, why } = resolveSources(text, found);
  return {
    schema: 1,
    text,
    document: {
      url: article.url ?? '',
      title: article.title ?? '',
      language: article.language ?? '',
      words: text.length > LONGEST_TEXT ? 0 : countWords(text),
      complete: article.complete ?? true,
    },
    sources,
    attributions: found.map((attribution, i) => reported(attribution, i, sourceIds[i] ?? null, why[i] ?? [])),
    unattributed,
    ...(skipped !== null && { skipped }),
  };
}

const NOTHING: AttributionResult = { attributions: [], unattributed: [] };

const find = (text: string, { model, level = 'more', memo }: AnalysisOptions): AttributionResult =>
  model === undefined ? findByRules(text) : findAttributions(text, model, level, memo);

function reasonToSkip({ text, language }: ArticleText, longest: number): Skipped | null {
  if (text.trim() === '') return 'empty';
  if (text.length > longest) return 'too-long';
  return isEnglish(text, language) ? null : 'not-english';
}

function reported(
  { source, cue, content, quotation, mode, stance, parent, confidence, why }: FoundAttribution,
  index: number,
  sourceId: string | null,
  sourceWhy: Attribution['why'],
): Attribution {
  return {
    id: `a${index + 1}`,
    sourceId,
    source,
    cue,
    content,
    quotation,
    mode,
    stance,
    ...(parent !== null && { parent: `a${parent + 1}` }),
    confidence,
    why: [...why, ...sourceWhy],
  };
}
