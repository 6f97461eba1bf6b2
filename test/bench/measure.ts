/**
 * Measures one system in a process of its own, and writes what it found as JSON; the text comes in as JSON. `engine.ts`
 * starts it. Times are milliseconds of CPU of the whole process, so that other work on the machine counts little.
 */
import { readFileSync } from 'node:fs';
import { SYSTEMS } from './systems/system';

/** What a process is given. */
export interface Task {
  readonly system: string;
  /** The first text to be read; texts of 1,000 words; and texts of growing length. */
  readonly article: string;
  readonly texts: readonly string[];
  readonly lengths: readonly { readonly words: number; readonly text: string }[];
}

export interface Times {
  /** Loading and the first article. */
  readonly load: number;
  readonly first: number;
  /** How long both took by the clock, which is what somebody waits for: the compiler's own threads work beside. */
  readonly waited: number;
  /** For each text, warm. */
  readonly texts: readonly number[];
  readonly lengths: readonly number[];
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** How long something takes; the shortest of some runs, the one least disturbed. */
function shortest(runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = cpu();
    work();
    best = Math.min(best, cpu() - start);
  }
  return best;
}

const { system, article, texts, lengths } = JSON.parse(readFileSync(0, 'utf8')) as Task;
const began = performance.now();
const start = cpu();
const read = await SYSTEMS[system]!();
const loaded = cpu();
read(article);
const first = cpu();
const waited = performance.now() - began;
// Warm: the compiler has seen the code often enough.
for (let round = 0; round < 3; round++) for (const text of texts) read(text);
const times: Times = {
  load: loaded - start,
  first: first - loaded,
  waited,
  texts: texts.map((text) => shortest(3, () => read(text))),
  lengths: lengths.map(({ text }) => shortest(2, () => read(text))),
};
process.stdout.write(JSON.stringify(times));
