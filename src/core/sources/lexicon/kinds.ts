import type { SourceKind } from '../../report/types';

/** Reads a table of lines "kind: word word …", a word of several joined with "_". A word stands on one line only. */
export function byKind<K extends string = SourceKind>(lines: string): ReadonlyMap<string, K> {
  const table = new Map<string, K>();
  for (const line of lines.trim().split('\n')) {
    const colon = line.indexOf(':');
    const kind = line.slice(0, colon).trim() as K;
    for (const word of listOf(line.slice(colon + 1))) table.set(word, kind);
  }
  return table;
}

/** The words of a list, "_" standing for the space in those of several words. */
export const listOf = (list: string): string[] => list.trim().replace(/\s+/g, '\n').replaceAll('_', ' ').split('\n');

export const setOf = (list: string): ReadonlySet<string> => new Set(listOf(list));
