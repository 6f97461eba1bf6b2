import { invoke, isElement, isText, read } from './dom';
import { roleOf } from './furniture';
import { proseOf } from './prose';

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
  /** How many of its characters stand in links. */
  readonly linked: number;
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

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike
  strong sub sup time tt u var wbr br`.split(/\s+/),
);
/** More nodes than any article has; what comes after is left unread. */
const MOST_NODES = 300_000;

interface Frame {
  readonly element: Element;
  readonly localName: string;
  readonly block: Element;
  readonly blockName: string;
  readonly inLink: boolean;
  readonly inBody: boolean;
  readonly inFurniture: boolean;
  readonly inArticle: boolean;
  readonly inHeart: boolean;
  readonly inOtherList: boolean;
}

/** Reads the text of a page once, without recursion and without touching its layout. */
export function blocksOf(root: Element, walker: TreeWalker): Block[] {
  const blocks: Block[] = [];
  const { heart, holdsArticle } = proseOf(root);
  const isOther = (item: Element): boolean =>
    heart !== null && !contains(item, heart) && (!contains(heart, item) || isTeaser(item));
  const names = localNameOf(root);
  const stack: Frame[] = [
    {
      element: root,
      localName: names,
      block: root,
      blockName: names,
      inLink: false,
      inBody: false,
      inFurniture: false,
      inArticle: false,
      inHeart: heart === root,
      inOtherList: false,
    },
  ];
  let nodes: Text[] = [];
  let parts: string[] = [];
  let spaceAfter = new Set<Text>();
  let linked = 0;
  let breaks = 0;
  const flush = (frame: Frame): void => {
    if (nodes.length > 0) {
      const text = parts
        .join('')
        .replace(/[\s\u00ad\u200b\ufeff]+/g, (run) => (/\s/.test(run) ? ' ' : ''))
        .trim();
      if (text !== '') {
        const { block, blockName, inBody, inFurniture, inArticle, inHeart, inOtherList } = frame;
        blocks.push({
          element: block,
          localName: blockName,
          nodes,
          spaceAfter,
          text,
          linked,
          inBody,
          inFurniture,
          inArticle,
          inHeart,
          inOtherList,
        });
      }
    }
    nodes = [];
    spaceAfter = new Set();
    parts = [];
    linked = 0;
  };
  let seen = 0;
  let down = walker.firstChild();
  while (stack.length > 0 && seen++ < MOST_NODES) {
    const frame = stack[stack.length - 1]!;
    let node: Node | null = down;
    if (node === null) {
      // Up, and on to what comes next.
      if (frame.block === frame.element) flush(frame);
      stack.pop();
      if (stack.length === 0) break;
      walker.parentNode();
      down = walker.nextSibling();
      continue;
    }
    down = null;
    if (isText(node)) {
      const data = read(node as CharacterData, 'data');
      if (/\S/.test(data)) breaks = 0;
      nodes.push(node);
      parts.push(data);
      if (frame.inLink) linked += data.trim().length;
    } else if (isElement(node)) {
      const localName = localNameOf(node);
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
        if (role === 'skip' || (role === 'furniture' && !large)) {
          // Left out; what stands around it is still one paragraph where it is inline.
          if (!INLINE.has(localName) && !/^(?:script|style|img|svg|iframe|button|noscript)$/.test(localName))
            flush(frame);
        } else {
          const inline = INLINE.has(localName);
          if (!inline) flush(frame);
          stack.push({
            element: node,
            localName,
            block: inline ? frame.block : node,
            blockName: inline ? frame.blockName : localName,
            inLink: frame.inLink || localName === 'a',
            inBody: frame.inBody || role === 'body',
            inFurniture: frame.inFurniture || large,
            inArticle: frame.inArticle || localName === 'article' || localName === 'main',
            inHeart: frame.inHeart || node === heart,
            inOtherList: frame.inOtherList || (localName === 'li' && isOther(node)),
          });
          node = walker.firstChild();
          if (node !== null) {
            down = node;
            continue;
          }
          if (!inline) flush(stack[stack.length - 1]!);
          stack.pop();
        }
      }
    }
    down = walker.nextSibling();
  }
  return blocks;
}

const contains = (outer: Node, inner: Node): boolean => invoke(outer, 'contains', inner);

/** A story elsewhere: its headline is a link. A list within an article has none. */
const isTeaser = (item: Element): boolean =>
  invoke<Element, Element | null>(
    item,
    'querySelector',
    ':is(h1, h2, h3, h4, h5, h6) a, a :is(h1, h2, h3, h4, h5, h6)',
  ) !== null;

const localNameOf = (element: Element): string => read(element, 'localName');
