/** The source of a function that is to run in a browser; some TypeScript runners wrap inner functions in `__name`. */
export function portable(f: (...args: never[]) => unknown): string {
  return `(...args) => { const __name = (f) => f; return (${f})(...args); }`;
}
