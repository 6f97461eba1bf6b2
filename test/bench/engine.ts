// Cost of the analysis beside two ready-made language packages, in the same run and on the same invented text: milliseconds
// of CPU. Times of one run compare with each other, not with other machines or days; the ratios are what is to be read.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Again } from './again';
import type { Task, Times } from './measure';
import { SYSTEMS } from './systems/system';
import { countWords, inventedText } from './text';

const FOLDER = '.cache/bench';
const LENGTHS = [1_000, 10_000, 100_000, 200_000];
/** The whole analysis takes no text of 200,000 words. */
const ANY_LENGTH = 'Sourcelight, statements alone';
const TEXTS = 40;

// As it is shipped: bundled and small. Packages stay what they are.
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: true,
    minify: true,
    outDir: FOLDER,
    emptyOutDir: true,
    rolldownOptions: {
      input: { measure: 'test/bench/measure.ts', stages: 'test/bench/stages.ts', again: 'test/bench/again.ts' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});

function inProcess<T>(script: string, input: unknown): T {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${FOLDER}/${script}.mjs`], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

const article = inventedText(420, 1);
const texts = Array.from({ length: TEXTS }, (_, i) => inventedText(1_000, 2 + i));
const lengths = LENGTHS.map((words) => ({ words, text: inventedText(words, words) }));
const perThousand = (ms: number, text: string): number => (1000 * ms) / countWords(text);
const ms = (x: number): string => x.toFixed(1).padStart(9);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

console.log(
  `${countWords(article)} words first, then ${TEXTS} different texts of 1,000 words; ms of CPU, "waited" by the clock`,
);
console.log(`${''.padEnd(40)}     load    first   load+first   waited   per 1,000 words   ratio`);
let growing: readonly number[] = [];
let ownWarm = 0;
for (const system of Object.keys(SYSTEMS)) {
  const task: Task = { system, article, texts, lengths: system === ANY_LENGTH ? lengths : [] };
  // The best of five processes for what happens once in each; all are asked for the rest only once.
  const cold = Array.from({ length: 5 }, () => inProcess<Times>('measure', { ...task, texts: [], lengths: [] }));
  const { load, first } = cold.reduce((best, one) => (one.load + one.first < best.load + best.first ? one : best));
  const waited = Math.min(...cold.map((one) => one.waited));
  const times = inProcess<Times>('measure', task);
  const warm = texts.map((text, i) => perThousand(times.texts[i]!, text)).sort((a, b) => a - b)[TEXTS >> 1]!;
  if (system === ANY_LENGTH) growing = times.lengths;
  ownWarm ||= warm;
  const ratio = `${(warm / ownWarm).toFixed(1)}x`.padStart(8);
  console.log(
    `${system.padEnd(40)}${ms(load)}${ms(first)}${ms(load + first).padStart(13)}${ms(waited)}${ms(warm).padStart(18)}${ratio}`,
  );
}

console.log('\nstatements alone       ms of CPU   per 1,000 words   ratio to the shortest');
lengths.forEach(({ words, text }, i) => {
  const each = perThousand(growing[i]!, text);
  const ratio = each / perThousand(growing[0]!, lengths[0]!.text);
  console.log(
    `${words.toLocaleString('en').padStart(10)} words ${ms(growing[i]!).padStart(15)}${ms(each).padStart(18)}${ratio.toFixed(2).padStart(12)}`,
  );
});

console.log('\none paragraph more       ms of CPU      once known    ratio');
for (const { words, whole, again } of inProcess<readonly Again[]>('again', [1_000, 10_000]))
  console.log(
    `${words.toLocaleString('en').padStart(10)} words ${ms(whole).padStart(15)}${ms(again).padStart(16)}${(again / whole).toFixed(2).padStart(9)}`,
  );

console.log('\nstage                  ms per text of 1,000 words');
for (const [name, each] of inProcess<readonly [string, number][]>('stages', texts))
  console.log(`${name.padEnd(22)}${ms(each)}`);

console.log();
for (const name of ['model.bin', 'clusters.bin']) {
  const bytes = readFileSync(`public/${name}`);
  console.log(
    `public/${name.padEnd(14)}${kB(bytes.length).padStart(9)}, gzip ${kB(gzipSync(bytes, { level: 9 }).length)}`,
  );
}
