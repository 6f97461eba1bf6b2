// Makes dist/library, which the `exports` of package.json point to: src/core as JavaScript with its types. It needs no
// bundler and no package, and runs wherever JavaScript does.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, tool } from './run.mjs';

const FOLDER = join(root, 'dist/library');

await install();
rmSync(FOLDER, { recursive: true, force: true });
const emit = ['--noEmit', 'false', '--declaration', '--outDir', FOLDER];
const { code, output } = await tool('tsc', ['-p', 'src/core', ...emit], { quiet: true });
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
// The source leaves out the endings of the files it imports; Node and browsers want them.
for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name))) {
  const file = join(FOLDER, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(\bfrom ')(\.{1,2}\/[^']+)(')/g, '$1$2.js$3'));
}
