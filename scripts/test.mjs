// Everything that must hold before a change is good: types, style, dead code, links, licences, unit and page tests, the
// builds, their sizes, the add-on linter, the packages and the end-to-end tests in both browsers. The last line says how
// many passed and how many failed.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { needBrowser } from './browsers.mjs';
import { build, install, root, run, tool } from './run.mjs';

await install();
await mkdir(`${root}.cache`, { recursive: true });

let passed = 0;
let failed = 0;

/** Does one step and counts it: tests by their number, anything else as one. */
async function step(name, work) {
  const start = performance.now();
  const result = await work().catch((error) => ({ code: 1, output: String(error?.message ?? error) }));
  const good = result.passed ?? (result.code === 0 ? 1 : 0);
  // A run can fail without a failing test: a set-up that threw, an error nobody caught.
  const bad = result.code === 0 ? 0 : Math.max(1, result.failed ?? 1);
  passed += good;
  failed += bad;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${bad === 0 ? '✓' : '✗'} ${name} (${good} passed${bad > 0 ? `, ${bad} failed` : ''}, ${seconds} s)`);
  if (bad > 0) console.log(result.output.trimEnd());
}

async function vitest(name, projects) {
  const file = `${root}.cache/${name}.json`;
  await rm(file, { force: true });
  const args = ['run', ...projects.flatMap((p) => ['--project', p]), '--reporter=default', '--reporter=json'];
  const result = await tool('vitest', [...args, `--outputFile.json=${file}`], { quiet: true });
  const counts = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  return { ...result, passed: counts.numPassedTests ?? 0, failed: counts.numFailedTests ?? 0 };
}

async function browsers() {
  return { code: 0, output: `${needBrowser('chromium')}, ${needBrowser('firefox')}` };
}

await step('browsers', browsers);
await step('types', () => tool('tsc', [], { quiet: true }));
await step('types of core, without a page or a browser', () => tool('tsc', ['-p', 'src/core'], { quiet: true }));
await step('style', () => tool('biome', ['check', '--error-on-warnings', '.'], { quiet: true }));
await step('dead code', () => tool('knip', [], { quiet: true }));
await step('unit and page tests', () => vitest('unit', ['core', 'extension', 'page']));
await step('links of the documents', () => run('npm', ['run', '--silent', 'links'], { quiet: true }));
await step('licences', () => run('npm', ['run', '--silent', 'licences'], { quiet: true }));
await step('builds', () => build());
await step('add-on lint', () => run('npm', ['run', '--silent', 'lint:addon'], { quiet: true }));
await step('packages, library, documents', () => vitest('health', ['health']));
await step('sizes', () => tool('size-limit', [], { quiet: true }));
await step('end to end', () => vitest('e2e', ['e2e']));

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
