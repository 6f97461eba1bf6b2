import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A project of somebody else, with the packed library in it and nothing more. */
const project = mkdtempSync(join(tmpdir(), 'sourcelight-user-'));
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const examples = [...readFileSync('docs/LIBRARY.md', 'utf8').matchAll(/```ts\n(.+?)```\n\n```text\n(.+?)```/gs)].map(
  (match, i) => ({ file: `example-${i + 1}`, code: match[1]!, output: match[2]! }),
);

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', project], { encoding: 'utf8' }),
  ) as { filename: string }[];
  run('tar', '-xzf', packed!.filename);
  mkdirSync(join(project, 'node_modules'));
  renameSync(join(project, 'package'), join(project, 'node_modules/sourcelight'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  for (const { file, code } of examples) writeFileSync(join(project, `${file}.ts`), code);
  // Neither a page nor Node is known to it: what the library's types need, they bring.
  const compilerOptions = {
    strict: true,
    target: 'ES2023',
    lib: ['ES2023'],
    types: [],
    module: 'NodeNext',
    noEmitOnError: true,
  };
  writeFileSync(
    join(project, 'around.d.ts'),
    `declare const console: { log(...values: unknown[]): void };
     declare module 'node:fs/promises' { export function readFile(file: URL): Promise<Uint8Array> }
     declare class URL { constructor(address: string) }
     interface ImportMeta { resolve(name: string): string }`,
  );
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the library, packed and used by others', () => {
  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(2);
  });

  test('its types fit the examples, without types of a page or of Node', () => {
    expect(run(resolve('node_modules/.bin/tsc'))).toBe('');
  });

  test.each(examples)('$file of the documents prints what stands under it', ({ file, output }) => {
    expect(run('node', `${file}.js`)).toBe(output);
  });

  test('what is not exported cannot be reached', () => {
    expect(() => run('node', '-e', 'import("sourcelight/dist/library/analyse.js")')).toThrow(
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
  });

  test('holds no test, no page and no script', () => {
    const names = run(
      'tar',
      '-tzf',
      run('ls')
        .split('\n')
        .find((name) => name.endsWith('.tgz'))!,
    ).split('\n');
    expect(names).toEqual(expect.arrayContaining(['package/LICENSE', 'package/dist/library/index.d.ts']));
    expect(
      names.filter(
        (name) =>
          !/^package\/(?:dist\/library\/|docs\/LIBRARY\.md|public\/[\w-]+\.(?:bin|NOTICE\.md)|LICENSE|(?:README|MODEL)\.md|package\.json|$)|^$/.test(
            name,
          ),
      ),
    ).toEqual([]);
  });
});
