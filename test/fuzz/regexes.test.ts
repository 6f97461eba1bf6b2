import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import recheck from '../../node_modules/recheck/package.json' with { type: 'json' };
import { builtPatterns, type FoundRegex, writtenPatterns } from './regexes';

/** What was found out once about a pattern holds as long as pattern and checker are the same. */
const KNOWN = '.cache/regexes.json';

type Verdict = { readonly safe: boolean; readonly proved: boolean; readonly text: string };

/** A text on which one of our patterns takes more than linear time would let a page hold up the browser. */
test('every pattern that may see the text of a page takes linear time', { timeout: 300_000 }, async () => {
  const { literals, built } = writtenPatterns();
  const loaded = await builtPatterns([...new Set(built)]);
  // One that is put together later, from who knows what, could not be checked here.
  expect(loaded.map(({ where }) => where).sort(), 'patterns that are put together while loading').toEqual(built.sort());

  const patterns = new Map<string, FoundRegex>();
  for (const found of [...literals, ...loaded])
    patterns.set(`${recheck.version} /${found.source}/${found.flags}`, found);
  expect(patterns.size).toBeGreaterThan(50);

  const known = read();
  const queue = [...patterns].filter(([key]) => known[key] === undefined);
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) known[next[0]] = await verdictOn(next[1]);
  };
  await Promise.all([work(), work()]);
  const verdicts = [...patterns].map(([key, { where }]) => ({ where, ...known[key]! }));
  // What is not safe is looked at again: the time may have run out on a busy machine.
  const safe = [...patterns.keys()].filter((key) => known[key]!.safe);
  write(Object.fromEntries(safe.map((key) => [key, known[key]!])));

  expect(verdicts.filter(({ safe }) => !safe).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  const proved = verdicts.filter(({ proved }) => proved).length;
  console.log(
    `${verdicts.length} patterns: ${proved} proved linear, ${verdicts.length - proved} by search for an attack`,
  );
});

/** Whether a pattern may repeat anything without an end. Where none does, each place takes a bounded number of steps. */
const isBounded = (source: string): boolean => !/[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, 'x'));

async function verdictOn({ source, flags }: FoundRegex): Promise<Verdict> {
  if (isBounded(source)) return { safe: true, proved: true, text: 'no repetition without an end' };
  const found = await check(source, flags, { timeout: 240_000, randomSeed: 1 });
  switch (found.status) {
    case 'safe':
      return { safe: true, proved: found.checker === 'automaton', text: found.complexity.summary };
    case 'unknown':
      return { safe: false, proved: false, text: found.error.kind };
    case 'vulnerable':
      return {
        // The search counts steps and may take a large constant for a curve. Its attacks are made to last ten seconds.
        safe: found.checker === 'fuzz' && secondsOn(found.attack.string, source, flags) < 1,
        proved: false,
        text: `${found.complexity.summary}, as on ${found.attack.pattern}`,
      };
  }
}

function secondsOn(text: string, source: string, flags: string): number {
  const start = performance.now();
  new RegExp(source, flags).test(text);
  return (performance.now() - start) / 1000;
}

function read(): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(KNOWN, 'utf8')) as Record<string, Verdict>;
  } catch {
    return {};
  }
}

function write(verdicts: Readonly<Record<string, Verdict>>): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(KNOWN, JSON.stringify(verdicts, null, 1));
}
