import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type AnalysisOptions, analyse } from '../core/analyse';
import { CliError, inWords } from './error';

interface Line {
  readonly id: unknown;
  readonly text: string;
}

/**
 * Analyses lines of `{id, text}` one by one and writes a line `{id, attributions, sources}` for each, in their order. A
 * bad line is told on `errors` with its number, and the others are still done. Holds one line at a time in memory.
 * @returns how many lines failed
 */
export async function analyseLines(
  input: string | Readable,
  options: AnalysisOptions,
  out: Writable,
  errors: Writable,
): Promise<number> {
  const stream = typeof input === 'string' ? createReadStream(input) : input;
  // A file that cannot be opened is told before the first line is asked for.
  if (typeof input === 'string') {
    await once(stream, 'open').catch((error: unknown) => {
      throw inWords(error, input);
    });
  }
  let number = 0;
  let failed = 0;
  for await (const raw of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (raw.trim() === '') continue;
    try {
      const { id, text } = readLine(raw);
      const { attributions, sources } = analyse({ text, language: 'en' }, options);
      if (!out.write(`${JSON.stringify({ id, attributions, sources })}\n`)) await once(out, 'drain');
    } catch (error) {
      failed++;
      errors.write(`Line ${number}: ${(error as Error).message}\n`);
    }
  }
  return failed;
}

function readLine(raw: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    throw new CliError('this is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CliError('an object {"id", "text"} is wanted.');
  const { id, text } = value as Partial<Record<keyof Line, unknown>>;
  if (id === undefined) throw new CliError('"id" is missing.');
  if (typeof text !== 'string') throw new CliError('"text" is missing or is no string.');
  return { id, text };
}
