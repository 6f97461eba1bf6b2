import type { PageContent } from '../core/report/export/page-content';
import { INLINE } from './blocks';
import { invoke, read } from './dom';

const TEXT = 4;
/** Elements whose text is never shown as text. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'iframe', 'object', 'title']);

/** The text of a whole page, exactly as `document.body.textContent` gives it, and what of it is never shown. */
export function pageContent(document: Document): PageContent {
  const body = invoke<Document, Element | null>(document, 'querySelector', 'body');
  if (body === null) return { text: '', unseen: [] };
  const walker = invoke<Document, TreeWalker>(document, 'createTreeWalker', body, TEXT);
  const parts: string[] = [];
  const unseen: [number, number][] = [];
  let length = 0;
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const data = read(node as CharacterData, 'data');
    const own = blockOf(node);
    if (own !== null && UNSEEN.has(read(own, 'localName'))) unseen.push([length, length + data.length]);
    else if (own !== block) unseen.push([length, length]);
    block = own;
    parts.push(data);
    length += data.length;
  }
  return { text: parts.join(''), unseen };
}

/** The innermost element around a node that does not stand in a line with other text. */
function blockOf(node: Node): Element | null {
  let element = read(node, 'parentElement') as Element | null;
  while (element !== null && INLINE.has(read(element, 'localName'))) element = read(element as Node, 'parentElement');
  return element;
}
