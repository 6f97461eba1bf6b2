import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };

const archive = (folder: string, what: string): string => join(folder, `dist/sourcelight-${version}-${what}.zip`);
const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const hashes = (folder: string, ...what: string[]): string[] => what.map((name) => sha256(archive(folder, name)));
const makePackages = (folder: string, env: Record<string, string> = {}): string =>
  execFileSync('node', [join(folder, 'scripts/package.mjs')], { encoding: 'utf8', env: { ...process.env, ...env } });

/** The source archive, unpacked somewhere else, with the installed packages lent to it. */
const elsewhere = mkdtempSync(join(tmpdir(), 'sourcelight source '));
let first: string[];

beforeAll(() => {
  makePackages('.');
  first = hashes('.', 'chrome', 'firefox', 'source');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive('.', 'source'))))) {
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    writeFileSync(join(elsewhere, name), bytes);
  }
  // As old as what is installed, or the scripts would install anew.
  utimesSync(join(elsewhere, 'package-lock.json'), 0, 0);
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test('packing twice gives the same bytes', () => {
  makePackages('.', { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'development' });
  expect(hashes('.', 'chrome', 'firefox', 'source')).toEqual(first);
});

test('the source archive, unpacked in another folder, gives the packages of the stores', () => {
  const said = makePackages(elsewhere);
  expect(hashes(elsewhere, 'chrome', 'firefox')).toEqual(first.slice(0, 2));
  expect(said).toContain('no source archive');
});

test.each(['chrome', 'firefox'])(
  'the version of the package for %s is that of package.json, its only place',
  (browser) => {
    const files = unzipSync(readFileSync(archive('.', browser)));
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as { version: string };
    expect(manifest.version).toBe(version);
    expect(JSON.parse(readFileSync('manifest.json', 'utf8'))).not.toHaveProperty('version');
  },
);

test.each(['chrome', 'firefox'])('the package for %s tells no path of the machine it was made on', (browser) => {
  const files = Object.entries(unzipSync(readFileSync(archive('.', browser))));
  expect(files.filter(([, bytes]) => Buffer.from(bytes).includes(resolve('.'))).map(([name]) => name)).toEqual([]);
});

test.each(['chrome', 'firefox'])('the package for %s says whose work is in it', (browser) => {
  const names = Object.keys(unzipSync(readFileSync(archive('.', browser))));
  expect(names).toEqual(expect.arrayContaining(['LICENSE', 'THIRD-PARTY.md', 'clusters.NOTICE.md']));
});

test('the source archive holds the source, and nothing that was made from it', () => {
  const names = Object.keys(unzipSync(readFileSync(archive('.', 'source'))));
  expect(names).toEqual(
    expect.arrayContaining(['README.md', 'package-lock.json', 'manifest.json', 'src/core/analyse.ts']),
  );
  expect(names.filter((name) => /^(?:dist|node_modules|\.git|\.cache|coverage)\//.test(name))).toEqual([]);
});
