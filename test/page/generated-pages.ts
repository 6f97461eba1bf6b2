import fc from 'fast-check';
import { paragraphs } from './pages';

/** Text as pages hold it: sentences, bits of them, marks that show nothing, other scripts, markup that is only text. */
const BITS: readonly string[] = [
  ...paragraphs,
  '“We have waited,” ',
  'she said.',
  'Mirela Danko',
  ' ',
  '\n   \t',
  '\u00a0',
  'a\u00adb',
  '\u200b',
  '\u202e',
  '\ud83d\ude00',
  '日本語の文章。',
  'قالت إن',
  '<b>not markup</b>',
  '$&',
  '“',
  '”',
  '.',
];
const TAGS =
  `p p p p p p div div section article main span b i a em q blockquote li ul td table h2 h3 br wbr img hr aside
  nav footer header figure figcaption form button input select textarea script style template noscript iframe svg math
  ruby details dialog custom-element slot pre`.split(/\s+/);
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['class', 'article-body'],
  ['class', 'caption'],
  ['class', 'related-links sidebar'],
  ['id', 'comments'],
  ['hidden', ''],
  ['aria-hidden', 'true'],
  ['style', 'display: none'],
  ['role', 'navigation'],
  ['itemprop', 'articleBody'],
  ['href', '#a'],
  ['dir', 'rtl'],
  // Names that shadow what a document, a body or a form has.
  ...['parentNode', 'body', 'nodeType', 'querySelector', 'textContent', 'getAttribute', 'firstChild', 'data'].flatMap(
    (name) => [['name', name] as const, ['id', name] as const],
  ),
];

export type Tree =
  | string
  | { readonly tag: string; readonly attributes: (readonly [string, string])[]; readonly children: Tree[] };

const bit: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...BITS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'medium', withCrossShrink: true },
    bit,
    fc.record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }),
      children: fc.array(tie('tree'), { maxLength: 8 }),
    }),
  ),
}));

const prose: fc.Arbitrary<Tree> = fc
  .tuple(fc.constantFrom(...paragraphs), fc.array(bit, { maxLength: 3 }))
  .map(([sentence, bits]) => ({ tag: 'p', attributes: [], children: [sentence, ...bits] }));

/** The body of a page: anything, most often with some paragraphs in it. */
export const anyBody: fc.Arbitrary<Tree[]> = fc
  .tuple(
    fc.array(tree, { maxLength: 6 }),
    fc.array(prose, { minLength: 0, maxLength: 8 }),
    fc.array(tree, { maxLength: 6 }),
  )
  .map(([before, article, after]) => [...before, ...article, ...after]);

/** The nodes of a tree; built by hand, as no parser would make all of them. */
export function nodeOf(of: Tree): Node {
  if (typeof of === 'string') return document.createTextNode(of);
  const element = document.createElement(of.tag);
  // Else the browser would run it.
  if (of.tag === 'script') element.setAttribute('type', 'application/json');
  for (const [name, value] of of.attributes) element.setAttribute(name, value);
  for (const child of of.children) {
    const node = nodeOf(child);
    if (element instanceof HTMLTemplateElement) element.content.appendChild(node);
    else Element.prototype.append.call(element, node);
  }
  return element;
}

/** Something that happens to a page after it was read. */
export type Change = (root: ParentNode, pick: number) => void;
const nodesIn = (root: ParentNode): Node[] => {
  const walker = document.createTreeWalker(root);
  const nodes: Node[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  return nodes;
};
const onText =
  (change: (node: Text) => void): Change =>
  (root, pick) => {
    const texts = nodesIn(root).filter((node): node is Text => node instanceof Text);
    if (texts.length > 0) change(texts[pick % texts.length]!);
  };
export const anyChange: fc.Arbitrary<readonly [Change, number]> = fc.tuple(
  fc.constantFrom<Change>(
    onText((text) => text.remove()),
    onText((text) => text.insertData(Math.floor(text.length / 2), 'X')),
    onText((text) => text.replaceData(0, text.length, text.data.toUpperCase())),
    onText((text) => void text.splitText(Math.floor(text.length / 2))),
    onText((text) => text.before(document.createElement('b'))),
    (root, pick) => {
      const nodes = nodesIn(root);
      const node = nodes[pick % Math.max(1, nodes.length)];
      node?.parentNode?.removeChild(node);
    },
    (root) => (root as Node).normalize(),
  ),
  fc.nat(10_000),
);
