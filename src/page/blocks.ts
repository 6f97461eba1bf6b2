import { invoke, isElement, isText, read, shadowOf } from './dom';
import { roleOf } from './furniture';
import { isOtherStory, mayBeHost, proseOf } from './prose';
import type { Work } from './slices';
import { wordsIn } from './words';

/** A block of a page: text that stands together, as a paragraph, a heading or an item of a list does. */
export interface Block {
  /** The innermost block element around it. */
  readonly element: Element;
  readonly localName: string;
  readonly nodes: readonly Text[];
  /** Nodes behind which a single line break stands. */
  readonly spaceAfter: ReadonlySet<Text>;
  /** Its text, white space folded. */
  readonly text: string;
  readonly words: number;
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** Where it stands. */
  readonly place: Place;
}

/** What stands around a block. */
export interface Place {
  /** Inside of what is named as the body of an article. */
  readonly inBody: boolean;
  /** Inside of an element that is named as furniture but was too large to leave out. */
  readonly inFurniture: boolean;
  readonly inArticle: boolean;
  /** Inside of the element that holds most of the page's paragraphs. */
  readonly inHeart: boolean;
  /** In an item of a list of other stories, or of any list outside of that element. */
  readonly inOtherList: boolean;
}

/** Elements that stand in a line with the text around them. */
export const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp slot small span
  strike strong sub sup time tt u var wbr br`.split(/\s+/),
);
/** What is left out and stands in a line, or nowhere: the text around it is one. */
const IN_LINE = new Set('script style img svg iframe button noscript'.split(' '));
/** More nodes than any article has; what comes after is left unread. */
const MOST_NODES = 300_000;
/** Nodes that are looked at before others may have their turn. */
const PORTION = 64;

/** An element that is being read. */
interface Frame {
  readonly element: Element;
  readonly block: Element;
  readonly blockName: string;
  readonly inLink: boolean;
  readonly place: Place;
  /** What is shown in the place of a slot, and how much of it was read. */
  readonly slotted: readonly Node[];
  next: number;
}

/** Reads the text of a page once, without recursion and without touching its layout. */
export function* blocksOf(root: Element, walker: TreeWalker): Work<Block[]> {
  const { heart, holdsArticle, entersShadow } = yield* proseOf(root);
  const blocks: Block[] = [];
  const nowhere = { inBody: false, inFurniture: false, inArticle: false, inHeart: heart === root, inOtherList: false };
  const name: string = read(root, 'localName');
  const stack: Frame[] = [
    { element: root, block: root, blockName: name, inLink: false, place: nowhere, slotted: [], next: 0 },
  ];
  let nodes: Text[] = [];
  let parts: string[] = [];
  let spaceAfter = new Set<Text>();
  let linked = 0;
  let breaks = 0;
  const flush = ({ block, blockName, place }: Frame): void => {
    if (nodes.length === 0) return;
    const text = folded(parts.join(''));
    if (text !== '') {
      const words = wordsIn(text);
      blocks.push({ element: block, localName: blockName, nodes, spaceAfter, text, words, linked, place });
    }
    nodes = [];
    spaceAfter = new Set();
    parts = [];
    linked = 0;
  };

  let node: Node | null = walker.firstChild();
  for (let seen = 0; seen < MOST_NODES; seen++) {
    if (seen % PORTION === 0) yield;
    const frame = stack[stack.length - 1]!;
    if (node === null) {
      // Up, and on to what comes next.
      if (frame.block === frame.element) flush(frame);
      stack.pop();
      const outer = stack[stack.length - 1];
      if (outer === undefined) break;
      node = after(frame.element, outer, walker);
      continue;
    }
    if (isText(node)) {
      const data = read(node as CharacterData, 'data');
      if (/\S/.test(data)) breaks = 0;
      nodes.push(node);
      parts.push(data);
      if (frame.inLink) linked += data.trim().length;
    } else if (isElement(node)) {
      const localName: string = read(node, 'localName');
      if (localName === 'br') {
        breaks++;
        if (breaks >= 2) flush(frame);
        else {
          parts.push(' ');
          if (nodes.length > 0) spaceAfter.add(nodes[nodes.length - 1]!);
        }
      } else {
        const role = roleOf(node, localName);
        const large = role === 'furniture' && holdsArticle(node);
        const inline = INLINE.has(localName);
        if (role === 'skip' || (role === 'furniture' && !large)) {
          // Left out; what stands around it is still one paragraph where it is inline.
          if (!inline && !IN_LINE.has(localName)) flush(frame);
        } else {
          if (!inline) flush(frame);
          const { inBody, inFurniture, inArticle, inHeart, inOtherList } = frame.place;
          const place = {
            inBody: inBody || role === 'body',
            inFurniture: inFurniture || large,
            inArticle: inArticle || localName === 'article' || localName === 'main',
            inHeart: inHeart || node === heart,
            inOtherList: inOtherList || (localName === 'li' && isOtherStory(node, heart)),
          };
          const [block, blockName] = inline ? [frame.block, frame.blockName] : [node, localName];
          const inLink = frame.inLink || localName === 'a';
          const slotted = localName === 'slot' ? assignedTo(node) : [];
          stack.push({ element: node, block, blockName, inLink, place, slotted, next: 0 });
          node = first(node, localName, slotted, entersShadow, walker);
          continue;
        }
      }
    }
    node = after(node, frame, walker);
  }
  return blocks;
}

/** The first node that is shown in an element: of its shadow tree, of what is slotted into it, or its first child. */
function first(
  element: Element,
  localName: string,
  slotted: readonly Node[],
  entersShadow: (host: Element) => boolean,
  walker: TreeWalker,
): Node | null {
  if (slotted.length > 0) return slotted[0]!;
  const shadow = mayBeHost(localName) && entersShadow(element) ? shadowOf(element) : null;
  walker.currentNode = shadow ?? element;
  return walker.firstChild();
}

/** What is shown behind a node in the element that is being read. */
function after(node: Node, frame: Frame, walker: TreeWalker): Node | null {
  if (frame.slotted.length > 0) {
    frame.next++;
    return frame.slotted[frame.next] ?? null;
  }
  walker.currentNode = node;
  return walker.nextSibling();
}

/** What a slot shows; nothing where it shows its own children, or is no slot of a shadow tree. */
const assignedTo = (slot: Element): readonly Node[] =>
  read(slot as HTMLSlotElement, 'assignedNodes') === undefined
    ? []
    : invoke<HTMLSlotElement, Node[]>(slot as HTMLSlotElement, 'assignedNodes');

/** White space as the page shows it, without marks that show nothing. */
const folded = (text: string): string => {
  const visible = /[\u00ad\u200b\ufeff]/.test(text)
    ? text.replace(/[\s\u00ad\u200b\ufeff]+/g, (run) => (/[^\S\ufeff]/.test(run) ? ' ' : ''))
    : text.replace(/\s+/g, ' ');
  return visible.trim();
};
