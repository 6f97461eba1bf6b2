import { tagSet } from '../../tagger/tags';

/** What kind of verb a token is; 0 for none. */
export const MAIN_VERB = 1;
export const HELPING_VERB = 2;
export const MODAL = 3;

/** Where in a quotation a token stands. */
export const UNQUOTED = 0;
export const OPENING_MARK = 1;
export const QUOTED = 2;
export const CLOSING_MARK = 3;

/** Parts of speech of words that join others, and of marks: they count as they stand. */
export const FUNCTION = tagSet(
  'IN',
  'TO',
  'CC',
  'WDT',
  'WP',
  'WRB',
  ',',
  ':',
  '.',
  '``',
  "''",
  'RP',
  'MD',
  'DT',
  'EX',
  '-LRB-',
  '-RRB-',
);
