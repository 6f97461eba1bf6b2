import type { SourceKind, Span } from '../report/types';

/** What a name or source is, as far as the words around it tell. */
export type EntityType = 'person' | 'body' | 'place' | 'document' | 'group' | 'several' | 'unclear';

/** A noun that says what somebody is, with the words of the article around it. */
export interface Role {
  /** Head noun in the singular and small letters ("senator"). */
  readonly head: string;
  /** The words of the article: "executive director of the boatmen’s union". */
  readonly words: string;
  readonly span: Span;
  /** Names of bodies in it, as indices of entities: what "affiliated" roles speak for. */
  readonly bodies: readonly number[];
  readonly former: boolean;
  /**
   * Title before the name, apposition or other clause behind it, a definite phrase that means it, a noun that names the body
   * itself, or one that the name stands before ("the Lee campaign").
   */
  readonly from: 'title' | 'apposition' | 'definite' | 'head' | 'compound' | 'clause';
}

/** Whoever is named or speaks in the text. Grows while the text is read. */
export interface Entity {
  readonly index: number;
  type: EntityType;
  /** The fullest name. */
  name: string;
  /** Words of the fullest name in small letters, without titles. */
  words: string[];
  /** "he", "she", or null where nothing tells. */
  pronoun: 'he' | 'she' | null;
  readonly roles: Role[];
  readonly mentions: Span[];
  /** Parts, where it is several together. */
  readonly parts: readonly number[];
  /** A proper name stands in the text. */
  named: boolean;
  plural: boolean;
  kind?: SourceKind;
}
