import type { FoundAttribution } from '../attribution/types';
import type { Reason, Source } from '../report/types';
import { Resolver } from './resolver';
import { sourceOf } from './source';

/** Who each attribution comes from: `sourceIds[i]` and `why[i]` belong to `found[i]`. */
export interface ResolvedSources {
  readonly sources: readonly Source[];
  readonly sourceIds: readonly (string | null)[];
  readonly why: readonly (readonly Reason[])[];
}

/**
 * Who said each statement: names with their short forms, roles, pronouns and implied speakers brought together to
 * sources, each with its fullest name, description, kind and naming. Only sources of statements are given, in the order
 * in which they first speak in the list. Linear in the length of the text; never throws.
 */
export function resolveSources(text: string, found: readonly FoundAttribution[]): ResolvedSources {
  if (found.length === 0) return { sources: [], sourceIds: [], why: [] };
  const resolver = new Resolver(text, found);
  const results = resolver.run();
  const statements = new Map<number, number[]>();
  results.forEach((result, i) => {
    if (result === null) return;
    const list = statements.get(result.entity);
    if (list === undefined) statements.set(result.entity, [i]);
    else list.push(i);
  });
  const ids = new Map([...statements.keys()].map((entity, i) => [entity, `s${i + 1}`]));
  return {
    sources: [...statements].map(([entity, list]) =>
      sourceOf(resolver, resolver.entities[entity]!, ids.get(entity)!, list),
    ),
    sourceIds: results.map((result) => (result === null ? null : ids.get(result.entity)!)),
    why: results.map((result) => result?.why ?? []),
  };
}
