/** The columns of a table of statements, in their order. */
export const COLUMNS = [
  'source',
  'description',
  'kind',
  'naming',
  'speaks_for',
  'statement',
  'cue',
  'quotation',
  'mode',
  'stance',
  'confidence',
  'start',
  'end',
  'link',
  'article',
  'address',
] as const;
export type Column = (typeof COLUMNS)[number];
