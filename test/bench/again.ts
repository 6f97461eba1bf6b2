/**
 * What a text costs that got one paragraph more: whole, and where the text before it is remembered; ms of CPU. `engine.ts`
 * starts it as a process of its own, with the lengths of the texts.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/core/analyse';
import { Memo } from '../../src/core/attribution/memo';
import { readModel } from '../../src/core/model/model';
import { countWords, inventedText } from './text';

const ROUNDS = 12;

export interface Again {
  readonly words: number;
  readonly whole: number;
  readonly again: number;
}

const model = readModel(readFileSync('public/model.bin'), readFileSync('public/clusters.bin'));

function cpu(text: string, memo?: Memo): number {
  const start = process.cpuUsage();
  analyse({ text, language: 'en' }, { model, ...(memo !== undefined && { memo }) });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;

function measured(length: number): Again {
  const before = inventedText(length, length);
  const whole: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Somewhere in the text, each time another.
    const paragraphs = before.split('\n\n');
    paragraphs.splice(Math.floor((paragraphs.length * round) / ROUNDS), 0, inventedText(1, round));
    const text = paragraphs.join('\n\n');
    const memo = new Memo();
    cpu(before, memo);
    whole.push(cpu(text));
    again.push(cpu(text, memo));
  }
  return { words: countWords(before), whole: median(whole), again: median(again) };
}

const lengths = JSON.parse(readFileSync(0, 'utf8')) as readonly number[];
// The first round warms up.
for (const length of lengths) measured(length);
process.stdout.write(JSON.stringify(lengths.map(measured)));
