import type { Discourse } from './discourse';
import type { Name } from './names';
import type { RoleContext } from './role';
import type { Entity } from './types';

/** A group, document or unnamed person that a phrase has brought into the text. */
export interface Noun {
  readonly entity: number;
  readonly head: string;
  /** Content words of the phrase in the singular. */
  readonly words: ReadonlySet<string>;
  readonly quantified: boolean;
  readonly plural: boolean;
  readonly owner: number;
}

/** A text as far as it has been read: what the readers of phrases ask of it. */
export interface Reading extends RoleContext {
  readonly entities: Entity[];
  readonly names: readonly Name[];
  readonly discourse: Discourse;
  /** Nouns by their head. */
  readonly nouns: Map<string, Noun[]>;
  /** Parties that the text names, by the name all their names stand for. */
  readonly parties: ReadonlyMap<string, number>;
  create(given: Partial<Entity> & Pick<Entity, 'type' | 'name'>): Entity;
  /** Several together as one source. */
  several(parts: readonly number[]): number;
  /** Whom "his", "her", "its" or "their" before a noun means, or -1. */
  possessor(at: number): number;
  /** Whether a word stands in a headline. */
  isHeadline(at: number): boolean;
}
