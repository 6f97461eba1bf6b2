import type { Span } from '../../report/types';
import type { Draft } from '../nesting';
import { findColonBlocks } from './colon';
import { findDashAttributions } from './dash';
import { findTranscriptTurns } from './transcript';
import type { StructuredAttribution } from './types';

/** How sure a structure is: measured on the training part of PolNeAR by `npm run measure:cues`. */
const SURE: Readonly<Record<StructuredAttribution['structure'], number>> = {
  transcript: 0.8,
  signature: 0.8,
  post: 0.85,
  block: 0.85,
};

/**
 * Adds what the layout shows by itself: turns of an interview, signatures, posts, block quotations. A structure gives way
 * to what was found in the same words; a turn of an interview may hold statements. What was found as the content of
 * somebody else ("Transcript as follows:") and begins with the label of a turn is what the speakers say.
 */
export function withStructures(text: string, drafts: readonly Draft[]): Draft[] {
  const taken = drafts.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  const added: Draft[] = [];
  // Structures take whole paragraphs: two that end at the same place are about the same one.
  const ends = new Set<number>();
  const turns = findTranscriptTurns(text);
  for (const { structure, source, cue, content } of [
    ...turns,
    ...findDashAttributions(text),
    ...findColonBlocks(text),
  ]) {
    if (structure !== 'transcript' && content.some((span) => touches(taken, span))) continue;
    if (content.some((span) => ends.has(span[1]))) continue;
    for (const span of content) ends.add(span[1]);
    added.push({
      source,
      cue,
      content,
      confidence: SURE[structure],
      why: [{ code: `structure_${structure}`, values: [] }],
    });
  }
  // A quotation mark may stand before the label.
  const labels = new Set(turns.flatMap(({ source }) => [source[0]![0], source[0]![0] - 1]));
  return [...drafts.filter(({ content }) => !labels.has(content[0]![0])), ...added];
}

/** Whether one of the sorted spans shares a character with a span. */
function touches(sorted: readonly Span[], [start, end]: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]![0] < end;
}
