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
