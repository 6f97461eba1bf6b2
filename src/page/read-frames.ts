import { all, attribute, hasAttribute, read } from './dom';
import { readPageInSlices } from './read-page';
import type { PageReading } from './types';

/** Frames that are looked into, and how deep: a page may nest them without end. */
const MOST_FRAMES = 20;
const DEEPEST = 3;

/**
 * Reads the article of a page or, where the page itself has none, of a frame of its own origin: the longest of them.
 * Frames of other origins are out of reach. It goes by the address and, if it has one, the title of the page.
 */
export async function readPageOrFrame(document: Document, signal: AbortSignal): Promise<PageReading> {
  const reading = await readPageInSlices(document, signal);
  if (reading.kind !== 'not-article') return reading;
  let best: PageReading = reading;
  for (const inner of documentsIn(document, DEEPEST).slice(0, MOST_FRAMES)) {
    const found = await readPageInSlices(inner, signal);
    if (found.kind !== 'article') continue;
    if (best.kind === 'article' && best.page.text.length >= found.page.text.length) continue;
    const title = read(document, 'title').trim() || found.page.title;
    best = { kind: 'article', page: { ...found.page, url: read(document, 'URL'), title } };
  }
  return best;
}

/** The documents of the frames of a page that can be read, those in frames too. */
function documentsIn(document: Document, depth: number): Document[] {
  if (depth === 0) return [];
  return [...all(document, 'iframe, frame')].flatMap((frame) => {
    const inner = isShown(frame) ? documentOf(frame) : null;
    return inner === null ? [] : [inner, ...documentsIn(inner, depth - 1)];
  });
}

/** The document in a frame; null where it is of another origin. */
export const documentOf = (frame: Element): Document | null =>
  read(frame as HTMLIFrameElement, 'contentDocument') ?? null;

/** By attributes alone. Frames that measure and advertise are of the size of a dot. */
const isShown = (frame: Element): boolean =>
  !hasAttribute(frame, 'hidden') &&
  !['0', '1'].includes(attribute(frame, 'width')) &&
  attribute(frame, 'height') !== '0';
