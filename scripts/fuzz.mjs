// Gives the analysis and the page layer what nobody would write, and looks whether they keep their promises: 100,000
// texts and 5,000 pages. usage: npm run fuzz -- [seed] [texts] [pages]. The seed is printed: given again, it makes the
// same texts and pages.
import { install, tool } from './run.mjs';

const [seed = Date.now() % 1_000_000_000, texts = 100_000, pages = 5_000] = process.argv.slice(2).map(Number);
if (![seed, texts, pages].every(Number.isInteger)) {
  console.error('usage: npm run fuzz -- [seed] [texts] [pages]');
  process.exit(2);
}
await install();
const env = {
  FUZZ_SEED: String(seed),
  FUZZ_RUNS: String(texts),
  VITE_FUZZ_SEED: String(seed),
  VITE_FUZZ_PAGES: String(pages),
};
const core = await tool('vitest', ['run', '--project', 'core', 'test/fuzz/core.test.ts'], { env });
const page = await tool('vitest', ['run', '--project', 'page', 'test/page/fuzz.test.ts'], { env });
console.log(`seed ${seed}`);
process.exitCode = core.code === 0 && page.code === 0 ? 0 : 1;
