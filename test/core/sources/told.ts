import type { FoundAttribution } from '../../../src/core/attribution/types';
import type { Reason, Source } from '../../../src/core/report/types';
import { resolveSources } from '../../../src/core/sources/resolve';

/** Who a statement was given to, and why. */
export interface Told {
  readonly source: Source | null;
  readonly why: readonly Reason[];
}

/** A statement whose source are words of a text; the content is what follows them. */
export function statement(text: string, source: string, from: number, end: number): FoundAttribution {
  const start = text.indexOf(source, from);
  if (start < 0) throw new Error(`“${source}” is not in the text behind ${from}.`);
  const close = start + source.length;
  const cue = /\S+/.exec(text.slice(close))!;
  const cueStart = close + cue.index;
  return {
    source: source === '' ? [] : [[start, close]],
    cue: [[cueStart, cueStart + cue[0].length]],
    content: [[Math.min(cueStart + cue[0].length + 1, end - 1), end]],
    quotation: 'indirect',
    mode: 'statement',
    stance: 'neutral',
    confidence: 0.9,
    parent: null,
    why: [],
  };
}

/** Resolves the statements of a text whose sources are these words, looked for one behind the other. */
export function tell(text: string, ...sources: readonly string[]): Told[] {
  let at = 0;
  const found = sources.map((source) => {
    const one = statement(text, source, at, text.length);
    at = one.source[0]![1];
    return one;
  });
  const resolved = resolveSources(text, found);
  return found.map((_, i) => ({
    source: resolved.sources.find(({ id }) => id === resolved.sourceIds[i]) ?? null,
    why: resolved.why[i]!,
  }));
}

export const names = (told: readonly Told[]): (string | undefined)[] => told.map(({ source }) => source?.name);
