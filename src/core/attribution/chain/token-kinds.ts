/** What kind of verb a token is; 0 for none. */
export const MAIN_VERB = 1;
export const HELPING_VERB = 2;
export const MODAL = 3;

/** Where in a quotation a token stands. */
export const UNQUOTED = 0;
export const OPENING_MARK = 1;
export const QUOTED = 2;
export const CLOSING_MARK = 3;
