import type { PronounFeature } from './pronoun-features';

/** What each feature of a pronoun’s candidate counts; learned by `npm run train:pronouns`. */
export const PRONOUN_WEIGHTS: Readonly<Record<PronounFeature, number>> = {
  'sentences back': -0.62,
  'same sentence': 0.67,
  'paragraphs back': -0.92,
  'last mention is a subject': -0.72,
  'last mention is a pronoun': 0.63,
  'last mention in a quotation': -0.93,
  'last mention in the headline': -1,
  'spoke last': 1.1,
  'spoke before': -0.02,
  'the name fits the pronoun': 1.2,
  'the lists have its first name for both': 0.04,
  'mentions so far': 0.32,
  'nearest of all': 0.2,
  'subject that is nearest': 0.56,
  'named in part of the sentence before the pronoun, which is an object': -1.59,
  unnamed: -1.99,
  'type not clear': -1.35,
  'last mention owns something': -1.16,
  'last mention behind a preposition': -0.48,
  'first named in this paragraph': 0.26,
  'spoke last, in this paragraph or the one before': 0.43,
  'title or role beside the name': 0.44,
};
