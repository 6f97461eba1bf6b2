/**
 * The second pass labels the tokens around one candidate cue, given that cue: outside, source, cue
 * (its main word is one, come what may), content.
 */
export const CUE_LABELS = 4;
export const SOURCE = 1;
export const CUE = 2;
export const CONTENT = 3;
