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
  readonly arguments?: readonly Node[];
  /** Of a tagged template, and of a plain text. */
  readonly quasi?: { readonly quasis: readonly { readonly value: { readonly raw: string } }[] };
  readonly value?: unknown;
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

/** Makes patterns where they are first asked for; what it is given counts as written. */
const LATE = join('src', 'core', 'text', 'late.ts');

/** The pattern that `late` is given, in one piece. */
function latePattern([source, flags]: readonly Node[]): { readonly source: string; readonly flags: string } {
  const pieces = source?.quasi?.quasis ?? [];
  if (pieces.length !== 1 || typeof flags?.value !== 'string')
    throw new Error('late(String.raw`…`, "…") is not in one piece');
  return { source: pieces[0]!.value.raw, flags: flags.value };
}

/** Every pattern that is written as one, and every place where one is put together from text. */
export function writtenPatterns(): { readonly literals: FoundRegex[]; readonly built: string[] } {
  const literals: FoundRegex[] = [];
  const built: string[] = [];
  for (const file of filesWithPatterns()) {
    const code = readFileSync(file, 'utf8');
    for (const node of nodesOf(parseSync(file, code).program)) {
      const where = `${file}:${code.slice(0, node.start).split('\n').length}`;
      if (node.regex !== undefined) {
        literals.push({ source: node.regex.pattern, flags: node.regex.flags, where });
      } else if (node.type === 'CallExpression' && node.callee?.name === 'late') {
        literals.push({ ...latePattern(node.arguments ?? []), where });
      } else if (file === LATE) {
        // Only makes what it was given.
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
