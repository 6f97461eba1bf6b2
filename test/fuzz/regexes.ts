import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';

export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  /** File and line, or only the file where it is put together at run time. */
  readonly where: string;
}

interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly type: string; readonly name?: string };
}

/** The rooms whose patterns see the text of pages. */
const ROOMS = /^(?:core|page|extension)\//;

export const filesWithPatterns = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ROOMS.test(file) && /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join('src', file));

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Node;
  for (const inner of Object.values(value)) yield* nodesOf(inner);
}

/** Every pattern that is written as one, and every place where one is put together from text. */
export function writtenPatterns(): { readonly literals: FoundRegex[]; readonly built: string[] } {
  const literals: FoundRegex[] = [];
  const built: string[] = [];
  for (const file of filesWithPatterns()) {
    const code = readFileSync(file, 'utf8');
    for (const node of nodesOf(parseSync(file, code).program)) {
      if (node.regex !== undefined) {
        const line = code.slice(0, node.start).split('\n').length;
        literals.push({ source: node.regex.pattern, flags: node.regex.flags, where: `${file}:${line}` });
      } else if (/^(?:New|Call)Expression$/.test(node.type ?? '') && node.callee?.name === 'RegExp') built.push(file);
    }
  }
  return { literals, built };
}

/**
 * The patterns that files put together from text while they are loaded: the files are loaded with a RegExp that keeps
 * what is made of it.
 */
export async function builtPatterns(files: readonly string[]): Promise<FoundRegex[]> {
  const found: FoundRegex[] = [];
  const Original = globalThis.RegExp;
  const note = (regex: RegExp): RegExp => {
    const caller = new Error().stack?.split('\n').find((line) => files.some((file) => line.includes(file)));
    const where = files.find((file) => caller?.includes(file));
    if (where !== undefined) found.push({ source: regex.source, flags: regex.flags, where });
    return regex;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, parts) => note(Reflect.construct(target, parts) as RegExp),
    apply: (target, self, parts) => note(Reflect.apply(target, self, parts) as RegExp),
  });
  try {
    for (const file of files) await import(resolve(file));
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
