import type { Attribution, Report, Source } from '../../../src/core/report/types';

/** Invented reports for the tests of what is made of them. */
export const sourceOf = (id: string, name: string, more: Partial<Source> = {}): Source => ({
  id,
  name,
  kind: 'unknown',
  naming: 'named_person',
  mentions: [],
  confidence: 1,
  why: [],
  ...more,
});

export const said = (id: string, sourceId: string | null, content: Attribution['content']): Attribution => ({
  id,
  sourceId,
  source: [],
  cue: [],
  content,
  quotation: 'direct',
  mode: 'statement',
  stance: 'neutral',
  confidence: 1,
  why: [],
});

export const reportOf = (
  text: string,
  sources: readonly Source[],
  attributions: readonly Attribution[],
  more: Partial<Report> = {},
): Report => ({
  schema: 1,
  text,
  document: { url: 'https://news.example/a', title: '', language: 'en', words: 0, complete: true },
  sources,
  attributions,
  unattributed: [],
  ...more,
});
