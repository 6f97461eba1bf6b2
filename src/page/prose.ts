import { attribute, invoke, read } from './dom';
import { roleOf } from './furniture';

/** Where the running text of a page is, told before the page is read. */
export interface Prose {
  /** Whether an element that is named as furniture holds the article after all. */
  holdsArticle(element: Element): boolean;
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

/**
 * Looks for the element whose paragraphs hold the most text, each paragraph voting for its parent and, with half its
 * weight, for its grandparent (the vote of Readability, arc90 2009), and for how the paragraphs there are named:
 * paragraphs of the same make elsewhere belong to the article too.
 */
export function proseOf(root: Element): Prose {
  const votes = new Map<Element, number>();
  const trust = trustIn(root);
  let total = 0;
  for (const { element, length } of paragraphsIn(root)) {
    total += length;
    const parent = parentOf(element);
    if (parent === null) continue;
    const weight = length * trust(parent);
    votes.set(parent, (votes.get(parent) ?? 0) + weight);
    const above = parentOf(parent);
    if (above !== null) votes.set(above, (votes.get(above) ?? 0) + weight * TO_GRANDPARENT);
  }
  if (total < LITTLE) {
    return { heart: null, holdsArticle: (element) => stopsIn(read(element as Node, 'textContent') ?? '') > 40 };
  }
  let heart = root;
  let most = 0;
  for (const [element, weight] of votes) {
    if (weight > most) {
      most = weight;
      heart = element;
    }
  }
  const makes = new Set(
    paragraphsIn(heart)
      .filter(({ element }) => isNear(element, heart))
      .map(({ element }) => makeOf(element))
      .filter((make) => make !== ''),
  );
  return {
    heart,
    holdsArticle: (element) =>
      invoke<Node, boolean>(element, 'contains', heart) ||
      paragraphsIn(element).some((paragraph) => makes.has(makeOf(paragraph.element))),
  };
}

const parentOf = (element: Element): Element | null => read(element as Node, 'parentElement');

function paragraphsIn(element: Element): { readonly element: Element; readonly length: number }[] {
  const found = [];
  for (const paragraph of invoke<Element, NodeListOf<Element>>(element, 'querySelectorAll', 'p')) {
    const { length } = (read(paragraph as Node, 'textContent') ?? '').trim();
    if (length >= PARAGRAPH) found.push({ element: paragraph, length });
  }
  return found;
}

/** A child or a grandchild. */
function isNear(element: Element, heart: Element): boolean {
  const parent = parentOf(element);
  return parent === heart || (parent !== null && parentOf(parent) === heart);
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
