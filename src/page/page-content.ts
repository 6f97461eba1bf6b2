import type { PageContent } from '../core/report/export/page-content';
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
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const data = read(node as CharacterData, 'data');
    const parent = read(node, 'parentElement');
    if (parent !== null && UNSEEN.has(read(parent as Element, 'localName')))
      unseen.push([length, length + data.length]);
    parts.push(data);
    length += data.length;
  }
  return { text: parts.join(''), unseen };
}
