// Packs what the stores want: a zip file for each browser, and the source they were made from. The same source gives
// the same bytes, in any folder and on any day (test/health/package.test.ts).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';
import { build, install, root } from './run.mjs';

/** The first moment that a zip file can tell. fflate writes local time, so this is the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

await install();
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const { code, output } = await build();
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
for (const old of readdirSync(`${root}dist`)) if (old.endsWith('.zip')) rmSync(`${root}dist/${old}`);
for (const browser of ['chrome', 'firefox']) pack(browser, `${root}dist/${browser}`, filesIn(`${root}dist/${browser}`));
if (existsSync(`${root}.git`)) packSource();
else console.log('This is no git checkout, so there is no source archive to make of it.');

function packSource() {
  const changed = git('status', '--porcelain');
  pack('source', root, git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0'));
  if (changed !== '') console.log('Some files are not committed: nobody else can make these packages again.');
}

/** Writes one zip file, its entries in the order of their names, and says its SHA-256. */
function pack(what, folder, names) {
  const present = names.filter((name) => name !== '' && existsSync(join(folder, name))).sort();
  const files = Object.fromEntries(present.map((name) => [name, readFileSync(join(folder, name))]));
  const zip = zipSync(files, { level: 9, mtime: NO_TIME });
  const file = `dist/sourcelight-${version}-${what}.zip`;
  writeFileSync(root + file, zip);
  const size = `${(zip.length / 1000).toFixed(1)} kB, ${present.length} files`;
  console.log(`${file}  ${size}\n  sha256 ${createHash('sha256').update(zip).digest('hex')}`);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll(sep, '/'));
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' });
}
