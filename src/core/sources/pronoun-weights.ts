import type { PronounFeature } from './pronoun-features';

/** What each feature of a pronoun’s candidate counts; learned by `npm run train:pronouns`. */
export const PRONOUN_WEIGHTS: Readonly<Record<PronounFeature, number>> = {
  'sentences back': -1.72,
  'same sentence': 0.58,
  'paragraphs back': -0.61,
  'last mention is a subject': 0.08,
  'last mention is a pronoun': 0.19,
  'last mention in a quotation': -0.97,
  'last mention in the headline': -1,
  'spoke last': 1.2,
  'spoke before': 0.14,
  'the name fits the pronoun': 0.89,
  'the lists have its first name for both': 0.23,
  'mentions so far': 0.59,
  'nearest of all': 0.12,
  'subject that is nearest': 0.26,
  'named in part of the sentence before the pronoun, which is an object': -1.5,
  unnamed: -1.65,
  'type not clear': -1.25,
  'last mention owns something': -0.52,
  'last mention behind a preposition': -0.21,
  'first named in this paragraph': 0.2,
  'spoke last, in this paragraph or the one before': 0.44,
  'title or role beside the name': -0.06,
};
