import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Level, Report } from '../../../core/report/types';

/** What the command line answers for one text. */
export interface Answered extends Pick<Report, 'attributions' | 'sources'> {
  readonly id: string;
}

/**
 * Asks the command line about texts, as anybody would, and gives its answers by the id of the text.
 * @throws Error with the words of the command if it fails, or if a text has no answer
 */
export async function askCommandLine(
  texts: readonly { readonly id: string; readonly text: string }[],
  level: Level,
): Promise<ReadonlyMap<string, Answered>> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', '--jsonl', '-', '--level', level];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  // A command that ends early tells why itself; the broken pipe behind it is no news.
  child.stdin.on('error', () => undefined);
  child.stdin.end(texts.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  const out = await text(child.stdout);
  const code = await ended;
  if (code !== 0) throw new Error(`The command line ended with ${code}.`);
  const answers = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answered);
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const missing = texts.filter(({ id }) => !byId.has(id));
  if (missing.length > 0) throw new Error(`${missing.length} texts have no answer, ${missing[0]!.id} the first.`);
  return byId;
}
