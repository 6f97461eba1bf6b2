import type { PronounFeature } from './pronoun-features';

/** What each feature of a pronoun’s candidate counts. */
export const PRONOUN_WEIGHTS: Readonly<Record<PronounFeature, number>> = {
  'sentences back': -1.2,
  'same sentence': 0.2,
  'paragraphs back': -0.4,
  'last mention is a subject': 0.8,
  'last mention is a pronoun': 0.9,
  'last mention in a quotation': -1.5,
  'last mention in the headline': -1,
  'spoke last': 1.0,
  'spoke before': 0.3,
  'the name fits the pronoun': 1.2,
  'the lists have its first name for both': 0.2,
  'mentions so far': 0.3,
  'nearest of all': 0.4,
  'subject that is nearest': 0.8,
  'named in part of the sentence before the pronoun, which is an object': -1.5,
  unnamed: -0.6,
  'type not clear': -0.8,
};
