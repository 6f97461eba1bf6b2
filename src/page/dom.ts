/**
 * Reads a property of a node as the platform defines it. A page can shadow properties of forms and of the document by
 * naming elements after them (`<input name="parentNode">`); the prototype's getter is out of its reach.
 */
export function read<T extends object, K extends keyof T>(node: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node) as object, key, node) as T[K];
}

/** Calls a method of a node as the platform defines it. */
export function invoke<T extends object, R>(node: T, key: keyof T, ...values: readonly unknown[]): R {
  return (read(node, key) as unknown as (...args: readonly unknown[]) => R).apply(node, [...values]);
}

/** Attributes cannot be shadowed, but the method that reads them can. "" where there is none. */
export const attribute = (element: Element, name: string): string =>
  invoke<Element, string | null>(element, 'getAttribute', name) ?? '';

export const isElement = (node: Node): node is Element => read(node, 'nodeType') === 1;
export const isText = (node: Node): node is Text => read(node, 'nodeType') === 3;

export const hasAttribute = (element: Element, name: string): boolean =>
  invoke<Element, boolean>(element, 'hasAttribute', name);

export const textOf = (node: Node): string => read(node, 'textContent') ?? '';

/** The first element under a document, an element or a shadow root that a selector matches. */
export const one = (root: ParentNode, selector: string): Element | null =>
  invoke<ParentNode, Element | null>(root, 'querySelector', selector);

export const all = (root: ParentNode, selector: string): Iterable<Element> =>
  invoke<ParentNode, NodeListOf<Element>>(root, 'querySelectorAll', selector);

/** The open shadow tree of an element, which is shown in its place. */
export const shadowOf = (element: Element): ShadowRoot | null => read(element, 'shadowRoot') ?? null;

/** The element around a node; around a shadow tree that is its host. */
export function parentOf(node: Node): Element | null {
  const parent = read(node, 'parentNode');
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return read(parent, 'nodeType') === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}

/** Whether a node stands in an element, shadow trees between them or not. */
export function holds(outer: Element, inner: Node): boolean {
  if (invoke<Node, boolean>(outer, 'contains', inner)) return true;
  let root = invoke<Node, Node>(inner, 'getRootNode');
  while (read(root, 'nodeType') === 11 && (root as ShadowRoot).host !== undefined) {
    const { host } = root as ShadowRoot;
    if (invoke<Node, boolean>(outer, 'contains', host)) return true;
    root = invoke<Node, Node>(host, 'getRootNode');
  }
  return false;
}
