// Packs dist/chrome and dist/firefox for the stores. The same files always give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { build, install, root } from './run.mjs';

await install();
const { version } = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8'));
const { code, output } = await build();
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
for (const target of ['chrome', 'firefox']) {
  const folder = `${root}dist/${target}`;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
  const zip = zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
  const file = `dist/sourcelight-${target}-${version}.zip`;
  writeFileSync(root + file, zip);
  console.log(`${file}  ${(zip.length / 1000).toFixed(1)} kB, ${names.length} files`);
}
