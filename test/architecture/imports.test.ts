import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms each room may use. Imports go one way. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  page: ['core'],
  extension: ['page', 'core'],
  cli: ['page', 'core'],
  training: ['core', 'cli'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/(?:^(?:import|export|\}).*?from |^import |\bimport\()'([^'\n]+)'/gm)].map(
    (match) => ({
      from,
      to: match[1]!,
    }),
  ),
);
const local = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to }) => ({ from, to: join(dirname(from), to.replace(/\?.*$/, '')) }));
const roomOf = (file: string): string => relative('src', file).split(/[\\/]/)[0]!;
const said = ({ from, to }: Import): string => `${from} -> ${to}`;

describe('the rooms', () => {
  test('are the known ones', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(ALLOWED)));
  });

  test('use only rooms below them', () => {
    const outside = local.filter(({ from, to }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      return to.startsWith('src') && own !== other && !ALLOWED[own]?.includes(other);
    });
    expect(outside.map(said)).toEqual([]);
  });

  test('hold no circle', () => {
    const targets = new Map<string, string[]>();
    for (const { from, to } of local) {
      const target = [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find((path) => files.includes(path));
      if (target !== undefined) targets.set(from, [...(targets.get(from) ?? []), target]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      else if (!done.has(file)) {
        for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('only the extension knows the browser interface', () => {
    const users = imports.filter(({ from, to }) => to === 'webextension-polyfill' && roomOf(from) !== 'extension');
    expect(users.map(said)).toEqual([]);
  });

  test('core and page use no package', () => {
    const packages = imports.filter(({ from, to }) => /^src\/(?:core|page)\//.test(from) && !to.startsWith('.'));
    expect(packages.map(said)).toEqual([]);
  });

  test('write no markup, run no text and fetch nothing but files of the extension', () => {
    const shipped = files.filter((file) => /^src\/(?:core|page|extension)\//.test(file));
    const sinks =
      /\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|XMLHttpRequest|WebSocket|sendBeacon|dangerouslySetInnerHTML/;
    expect(shipped.filter((file) => sinks.test(readFileSync(file, 'utf8')))).toEqual([]);
    const fetches = shipped.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bfetch\((.{0,30})/g)].map((match) => match[1]!),
    );
    expect(fetches.filter((argument) => !argument.startsWith('browser.runtime.getURL('))).toEqual([]);
  });

  test('the analysis has classes of Unicode in no pattern that is made before it is needed', () => {
    const analysis = files.filter((file) =>
      /^src\/core\/(?:text|attribution|sources|tagger|lexical|model)\//.test(file),
    );
    const lines = analysis
      .filter((file) => !file.endsWith('letters.ts'))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(lines.filter((line) => /\\p\{/.test(line) && !/String\.raw|: (?:\*|\/\/|\/\*\*)/.test(line))).toEqual([]);
  });
});
