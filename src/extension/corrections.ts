import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Correction } from '../core/report/corrections';
import { KINDS } from './families';

/** Pages whose corrections are kept, and corrections of one page. Of more pages, those corrected longest ago go. */
const MOST_PAGES = 200;
export const MOST_CORRECTIONS = 200;
export const LONGEST_NAME = 300;

/** A page gives a source its name: it may be any text. */
const sourceRef = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(100_000)),
  nth: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A name as a reader types it: one line, no white space at its ends, not empty. */
export const nameSchema = v.pipe(
  v.string(),
  v.transform((name) => name.replace(/\s+/g, ' ').trim()),
  v.minLength(1),
  v.maxLength(LONGEST_NAME),
);
export const kindSchema = v.picklist(KINDS);

const correction = v.variant('type', [
  v.strictObject({ type: v.literal('rename'), source: sourceRef, name: nameSchema }),
  v.strictObject({ type: v.literal('kind'), source: sourceRef, kind: kindSchema }),
  v.strictObject({ type: v.literal('merge'), source: sourceRef, into: sourceRef }),
]);

const correctedPage = v.strictObject({
  address: v.string(),
  /** When it was last corrected, in milliseconds since 1970. */
  at: v.number(),
  corrections: v.pipe(v.array(correction), v.maxLength(MOST_CORRECTIONS)),
});
type CorrectedPage = v.InferOutput<typeof correctedPage>;

const layout = v.object({ version: v.literal(1), pages: v.array(v.unknown()) });

const KEY = 'corrections';

/** The address by which a page is known again: without the place in it. A route of a single-page application stays. */
export function pageAddress(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || /^#[!/]/.test(url.slice(at)) ? url : url.slice(0, at);
}

/** What the reader set right on a page, oldest first. */
export async function loadCorrections(url: string): Promise<readonly Correction[]> {
  const address = pageAddress(url);
  return (await loadPages()).find((page) => page.address === address)?.corrections ?? [];
}

/** Keeps what holds for a page from now on; nothing of it where there are none. Rejects where the browser has no room. */
export async function keepCorrections(url: string, corrections: readonly Correction[]): Promise<void> {
  const address = pageAddress(url);
  const others = (await loadPages()).filter((page) => page.address !== address);
  const page: CorrectedPage = { address, at: Date.now(), corrections: [...corrections] };
  const pages = corrections.length === 0 ? others : [page, ...others];
  pages.sort((a, b) => b.at - a.at);
  await browser.storage.local.set({ [KEY]: { version: 1, pages: pages.slice(0, MOST_PAGES) } });
}

/** Forgets the corrections of every page. */
export async function removeCorrections(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Takes anything: a page that does not fit is left out, the others stay. */
async function loadPages(): Promise<CorrectedPage[]> {
  const kept = v.safeParse(layout, (await browser.storage.local.get(KEY))[KEY]);
  if (!kept.success) return [];
  return kept.output.pages.flatMap((raw) => {
    const page = v.safeParse(correctedPage, raw);
    return page.success ? [page.output] : [];
  });
}
