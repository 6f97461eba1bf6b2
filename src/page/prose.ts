import { all, attribute, holds, one, parentOf, read, shadowOf, textOf } from './dom';
import { roleOf } from './furniture';
import type { Work } from './slices';

/** Where the running text of a page is, told before the page is read. */
export interface Prose {
  /** Whether an element that is named as furniture holds the article after all. */
  holdsArticle(element: Element): boolean;
  /** Whether a shadow tree is read in place of its host: widgets in an article have some of their own. */
  entersShadow(host: Element): boolean;
  /** The element that holds most of the running text as its own paragraphs; null on a page without paragraphs. */
  readonly heart: Element | null;
}

/** Characters of a paragraph that is long enough to be prose. */
const PARAGRAPH = 80;
/** A page with less prose in paragraphs than this has it elsewhere. */
const LITTLE = 300;
/** Text without paragraphs is an article from so many characters on. */
const MUCH = 1_000;
/** What the text of list items and of furniture counts beside that of the article. */
const DISCOUNT = 0.4;
/** The part of a paragraph's length that its grandparent gets: each paragraph may stand in a box of its own. */
const TO_GRANDPARENT = 0.5;
/** The part of the text that a box in the article must hold to be part of it whatever its name. */
const PART_OF_ARTICLE = 0.15;
/** Characters that are looked through in furniture on a page without paragraphs. */
const MOST_CHARACTERS = 5_000_000;
/** Elements that are looked at before others may have their turn. */
const PORTION = 64;

interface Paragraph {
  readonly element: Element;
  readonly length: number;
}

/**
 * Looks for the element whose paragraphs hold the most text, each paragraph voting for its parent and, with half its
 * weight, for its grandparent (the vote of Readability, arc90 2009), and for how the paragraphs there are named:
 * paragraphs of the same make elsewhere belong to the article too.
 */
export function* proseOf(root: Element): Work<Prose> {
  const paragraphs = yield* paragraphsIn(root);
  const isInShadow = sizeOf(paragraphs) < MUCH;
  if (isInShadow) for (const shadow of yield* shadowsIn(root)) paragraphs.push(...(yield* paragraphsIn(shadow)));
  if (sizeOf(paragraphs) < LITTLE) return withoutParagraphs();
  const trust = trustIn(root);
  const votes = new Map<Element, number>();
  for (const [i, { element, length }] of paragraphs.entries()) {
    if (i % PORTION === 0) yield;
    const parent = parentOf(element);
    if (parent === null) continue;
    const weight = length * trust(parent);
    votes.set(parent, (votes.get(parent) ?? 0) + weight);
    const above = parentOf(parent);
    if (above !== null) votes.set(above, (votes.get(above) ?? 0) + weight * TO_GRANDPARENT);
  }
  let heart = root;
  let most = 0;
  for (const [element, weight] of votes) {
    if (weight > most) {
      most = weight;
      heart = element;
    }
  }
  const makes = makesAt(heart, paragraphs);
  const holders = new Set<Element>();
  const holding = (inner: Element | null): void => {
    for (let element = inner; element !== null && !holders.has(element); element = parentOf(element))
      holders.add(element);
  };
  holding(heart);
  for (const { element } of paragraphs) if (makes.has(makeOf(element))) holding(parentOf(element));
  return {
    heart,
    holdsArticle: (element) => holders.has(element),
    entersShadow: (host) => isInShadow || holders.has(host),
  };
}

function withoutParagraphs(): Prose {
  let left = MOST_CHARACTERS;
  return {
    heart: null,
    holdsArticle(element) {
      if (left <= 0) return false;
      const text = textOf(element);
      left -= text.length;
      return stopsIn(text) > 40;
    },
    entersShadow: () => true,
  };
}

const sizeOf = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

function* paragraphsIn(root: ParentNode): Work<Paragraph[]> {
  const found: Paragraph[] = [];
  let seen = 0;
  for (const element of all(root, 'p')) {
    if (seen++ % PORTION === 0) yield;
    const { length } = textOf(element).trim();
    if (length >= PARAGRAPH) found.push({ element, length });
  }
  return found;
}

/** Elements that the platform lets have a shadow tree; all others are named with a hyphen. */
const HOSTS = new Set('article aside blockquote body div footer header main nav p section span'.split(' '));
/** Whether an element may have one. */
export const mayBeHost = (localName: string): boolean => localName.includes('-') || HOSTS.has(localName);

/** Every open shadow tree under an element, those in shadow trees too. */
function* shadowsIn(root: Element): Work<ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const roots: ParentNode[] = [root];
  let seen = 0;
  for (let inner = roots.pop(); inner !== undefined; inner = roots.pop()) {
    for (const element of all(inner, '*')) {
      if (seen++ % PORTION === 0) yield;
      const shadow = mayBeHost(read(element, 'localName')) ? shadowOf(element) : null;
      if (shadow === null) continue;
      found.push(shadow);
      roots.push(shadow);
    }
  }
  return found;
}

/**
 * How the paragraphs of an element are made: its children and grandchildren. A box within it that is named as furniture
 * may hold a good part of the article (what a wall would hide); one with less is what its name says.
 */
function makesAt(heart: Element, paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const near = paragraphs.filter(({ element }) => {
    const parent = parentOf(element);
    return parent === heart || (parent !== null && parentOf(parent) === heart);
  });
  const lengths = new Map<Element | null, number>();
  for (const { element, length } of near) {
    const box = parentOf(element);
    lengths.set(box, (lengths.get(box) ?? 0) + length);
  }
  const enough = sizeOf(near) * PART_OF_ARTICLE;
  const belongs = (box: Element): boolean =>
    box === heart || lengths.get(box)! >= enough || roleOf(box, read(box, 'localName')) !== 'furniture';
  const makes = near.filter(({ element }) => belongs(parentOf(element)!)).map(({ element }) => makeOf(element));
  return new Set(makes.filter((make) => make !== ''));
}

/** How a paragraph and its parent are named; "" where neither has a name. */
function makeOf(paragraph: Element): string {
  const parent = parentOf(paragraph);
  const own = attribute(paragraph, 'class').trim();
  const above = parent === null ? '' : attribute(parent, 'class').trim();
  return own === '' && above === '' ? '' : `${own}\n${above}`;
}

/** How much the text of an element counts: less in every list item and piece of furniture around it. */
function trustIn(root: Element): (element: Element) => number {
  const known = new Map<Element, number>([[root, 1]]);
  return (element) => {
    const path: Element[] = [];
    let above: Element | null = element;
    while (above !== null && !known.has(above)) {
      path.push(above);
      above = parentOf(above);
    }
    let trust = above === null ? 1 : known.get(above)!;
    for (const inner of path.reverse()) {
      const name = read(inner, 'localName');
      const role = roleOf(inner, name);
      if (name === 'li' || role === 'furniture') trust *= DISCOUNT;
      else if (role === 'skip') trust = 0;
      known.set(inner, trust);
    }
    return trust;
  };
}

/** Running text has stops; menus and lists of links have few. */
const stopsIn = (text: string): number =>
  text.length < MUCH || /[{}();]{2}/.test(text.slice(0, 2000))
    ? 0
    : (text.match(/[a-z”"’][.,?!]["”’]?\s/g)?.length ?? 0);

/** Whether a list item is one of a list of other stories: beside the heart of the page, or a teaser within it. */
export const isOtherStory = (item: Element, heart: Element | null): boolean =>
  heart !== null && !holds(item, heart) && (!holds(heart, item) || isTeaser(item));

/** A story elsewhere: its headline is a link. A list within an article has none. */
const isTeaser = (item: Element): boolean =>
  one(item, ':is(h1, h2, h3, h4, h5, h6) a, a :is(h1, h2, h3, h4, h5, h6)') !== null;
