import type { Span } from '../core/report/types';
import { type Block, blocksOf } from './blocks';
import { attribute, holds, invoke, one, parentOf, read, textOf } from './dom';
import { articleBlocks } from './find-article';
import { mainArticle } from './main-article';
import { atOnce, inSlices, type Work } from './slices';
import { mapText } from './text-map';
import type { PageReading } from './types';

const ELEMENTS_AND_TEXT = 5;
const FEWEST_CHARACTERS = 400;
const FEWEST_PARAGRAPHS = 2;

/**
 * Reads the article of a page into a text with the way back to its nodes. Changes nothing, fetches nothing, forces no
 * layout; runs on a browser's document and on a server-side one.
 */
export const readPage = (document: Document): PageReading => atOnce(readingOf(document));

/** How often reading begins anew because the article changed meanwhile; what changes later, the watcher sees. */
const MOST_TRIES = 3;

/** The same in slices, between which the page answers its reader. Rejects when `signal` is aborted. */
export async function readPageInSlices(document: Document, signal: AbortSignal): Promise<PageReading> {
  for (let tries = 1; ; tries++) {
    const changed = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) changed.add(target);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    try {
      const reading = await inSlices(readingOf(document), signal);
      if (reading.kind !== 'article' || tries === MOST_TRIES) return reading;
      const { root } = reading.page;
      const isStale = !read(root as Node, 'isConnected') || [...changed].some((node) => holds(root, node));
      if (!isStale) return reading;
    } finally {
      observer.disconnect();
    }
  }
}

function* readingOf(document: Document): Work<PageReading> {
  const root = one(document, 'body');
  if (root === null) return { kind: 'not-article', why: 'no-text' };
  const walker = invoke<Document, TreeWalker>(document, 'createTreeWalker', root, ELEMENTS_AND_TEXT);
  const all = yield* blocksOf(root, walker);
  if (all.length === 0) return { kind: 'not-article', why: 'no-text' };
  yield;
  const main = mainArticle(all, document);
  yield;
  const title = main.headline || titleOf(document);
  const blocks = articleBlocks(main.blocks, title);
  yield;
  const map = yield* mapText(document, blocks);
  const why = noArticle(blocks, map.text, all);
  if (why !== null) return { kind: 'not-article', why };
  const language = languageOf(document);
  if (language !== '' && !/^(?:en|mul|und)\b/i.test(language)) return { kind: 'not-english', language };
  return {
    kind: 'article',
    page: {
      text: map.text,
      root: commonRoot(blocks),
      trees: treesOf(blocks),
      title,
      language,
      url: read(document, 'URL'),
      complete: !isCutShort(document, blocks),
      ranges: (span: Span) => map.ranges(span),
      offsetOf: (node, offset) => map.offsetOf(node, offset),
    },
  };
}

function noArticle(
  blocks: readonly Block[],
  text: string,
  all: readonly Block[],
): 'too-short' | 'list-of-links' | 'no-text' | null {
  if (blocks.length === 0) return 'no-text';
  const linked = all.reduce((sum, block) => sum + block.linked, 0);
  const total = all.reduce((sum, block) => sum + block.text.length, 0);
  const long = blocks.filter((block) => block.text.length > 80 && block.linked < block.text.length * 0.5);
  if (text.length < FEWEST_CHARACTERS || long.length < FEWEST_PARAGRAPHS) {
    return linked > total * 0.5 ? 'list-of-links' : 'too-short';
  }
  // A front page: many short teasers, each of them a link or beside one.
  const words = long.reduce((sum, block) => sum + block.text.length, 0);
  return words < total * 0.08 && linked > total * 0.6 ? 'list-of-links' : null;
}

/** The lowest element that holds all the blocks. */
function commonRoot(blocks: readonly Block[]): Element {
  let root = blocks[0]!.element;
  for (const { element } of blocks) {
    while (!holds(root, element)) {
      const parent = parentOf(root);
      if (parent === null) return root;
      root = parent;
    }
  }
  return root;
}

/** The documents and shadow trees that blocks stand in, and those around them. */
function treesOf(blocks: readonly Block[]): Node[] {
  const trees = new Set<Node>();
  for (const { element } of blocks) {
    for (let inner: Element | null = element; inner !== null; ) {
      const tree: Node = invoke<Node, Node>(inner, 'getRootNode');
      if (trees.has(tree)) break;
      trees.add(tree);
      inner = (tree as ShadowRoot).host ?? null;
    }
  }
  return [...trees];
}

function languageOf(document: Document): string {
  const html = one(document, 'html');
  const lang = html === null ? '' : attribute(html, 'lang') || attribute(html, 'xml:lang');
  const meta = one(document, 'meta[http-equiv="content-language" i]');
  return (lang || (meta === null ? '' : attribute(meta, 'content'))).trim().replace('_', '-');
}

function titleOf(document: Document): string {
  const og = one(document, 'meta[property="og:title"]');
  const title = (og === null ? '' : attribute(og, 'content')).trim();
  if (title !== '') return title;
  const heading = one(document, 'h1');
  const words = (heading === null ? '' : textOf(heading)).replace(/\s+/g, ' ').trim();
  return words !== '' ? words : read(document, 'title').toString().trim();
}

const WALL =
  '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i], [class*="regwall" i], [class*="meteredContent" i], [data-paywall]';

/** A wall before the rest, or a declaration that the text is not free, together with a text that breaks off. */
function isCutShort(document: Document, blocks: readonly Block[]): boolean {
  const last = blocks[blocks.length - 1]!.text;
  const breaksOff = /(?:…|\.\.\.)["”’]?$/.test(last);
  return one(document, WALL) !== null && (breaksOff || blocks.length < 8);
}
