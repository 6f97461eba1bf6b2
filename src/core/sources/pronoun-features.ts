/** What a pronoun's candidate is judged by; `measure:sources` prints what each is worth. */
export const PRONOUN_FEATURES = [
  'sentences back',
  'same sentence',
  'paragraphs back',
  'last mention is a subject',
  'last mention is a pronoun',
  'last mention in a quotation',
  'last mention in the headline',
  'spoke last',
  'spoke before',
  'the name fits the pronoun',
  'the lists have its first name for both',
  'mentions so far',
  'nearest of all',
  'subject that is nearest',
  'named in part of the sentence before the pronoun, which is an object',
  'unnamed',
  'type not clear',
  'last mention owns something',
  'last mention behind a preposition',
  'first named in this paragraph',
  'spoke last, in this paragraph or the one before',
  'title or role beside the name',
] as const;

export type PronounFeature = (typeof PRONOUN_FEATURES)[number];
