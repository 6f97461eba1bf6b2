import type { PronounFeature } from './pronoun-features';

/** What each feature of a pronoun’s candidate counts; learned by `npm run train:pronouns`. */
export const PRONOUN_WEIGHTS: Readonly<Record<PronounFeature, number>> = {
  'sentences back': -0.36,
  'same sentence': 1.53,
  'paragraphs back': -1.1,
  'last mention is a subject': 0.43,
  'last mention is a pronoun': 0.19,
  'last mention in a quotation': -0.6,
  'last mention in the headline': -1,
  'spoke last': 0.97,
  'spoke before': 0.21,
  'the name fits the pronoun': 1.16,
  'the lists have its first name for both': -0.12,
  'mentions so far': 0.48,
  'nearest of all': 0.14,
  'subject that is nearest': 0.24,
  'named in part of the sentence before the pronoun, which is an object': -1.6,
  unnamed: -3.25,
  'type not clear': -0.9,
  'last mention owns something': -0.78,
  'last mention behind a preposition': 0.48,
  'first named in this paragraph': 0.45,
  'spoke last, in this paragraph or the one before': 0.36,
  'title or role beside the name': 0.63,
};
