import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse';
import { readModel } from '../../src/core/model/model';
import { faultsOf } from './report-faults';
import { anyText } from './texts';

// A short run, always the same, with every test; `npm run fuzz` sets more and another seed.
const runs = Number(process.env['FUZZ_RUNS'] ?? 1_500);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
/** Far above what the longest of these texts takes: only what hangs is slower. */
const MOST_MS = 5_000;

const model = readModel(readFileSync('public/model.bin'), readFileSync('public/clusters.bin'));

test('the analysis of any text keeps its promises, with the model and without', { timeout: 3_600_000 }, () => {
  console.log(`core: ${runs} texts, seed ${seed}`);
  let statements = 0;
  let slowest = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      for (const options of [{ model }, {}]) {
        const start = performance.now();
        const report = analyse({ text, language: 'en' }, options);
        const ms = performance.now() - start;
        slowest = Math.max(slowest, ms);
        statements += report.attributions.length;
        expect(faultsOf(report, text)).toEqual([]);
        expect(ms).toBeLessThan(MOST_MS);
      }
    }),
    { numRuns: runs, seed },
  );
  console.log(`core: ${statements} statements found, the slowest text took ${slowest.toFixed(0)} ms`);
  // A run in which nothing is found would show nothing.
  expect(statements).toBeGreaterThan(runs / 4);
});
