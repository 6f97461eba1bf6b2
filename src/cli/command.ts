import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { Command, CommanderError, Option } from 'commander';
import { type AnalysisOptions, analyse } from '../core/analyse';
import { FORMATS, type Format } from '../core/report/export/export';
import type { Level } from '../core/report/types';
import { CliError } from './error';
import { readArticle } from './input';
import { analyseLines } from './jsonl';
import { loadModel } from './model';
import { output } from './output';

/** Where the command reads and writes: those of the process, or of who calls it. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

interface Options {
  readonly format: Format;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly level: Level;
  readonly rules?: boolean;
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Runs the command line with its arguments. Gives the exit code. */
export async function run(args: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  let code = 0;
  const command = new Command('analyse')
    .description('Tells who said what in an English news article.')
    .argument('<input>', 'a .html or .txt file, a URL, or - for standard input')
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('text'))
    .option('--json', 'print the report alone as JSON, as the library gives it')
    .option('--jsonl', 'read lines of {"id", "text"} and write a line {"id", "attributions", "sources"} for each')
    .addOption(new Option('--level <level>', 'how much is answered').choices(['more', 'surer']).default('more'))
    .option('--rules', 'answer by rules alone, without the learned model')
    .version(version)
    .showHelpAfterError('Run with --help for how to use it.')
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride()
    .action(async (input: string, { format, json, jsonl, level, rules }: Options) => {
      const options: AnalysisOptions = rules ? { level } : { level, model: loadModel() };
      if (jsonl) {
        const failed = await analyseLines(input === '-' ? stdin : input, options, stdout, stderr);
        if (failed > 0) code = 1;
        return;
      }
      const { article, page } = await readArticle(input, stdin, stderr);
      const report = analyse(article, options);
      if (json) {
        stdout.write(`${JSON.stringify(report, null, 2)}\n`);
        return;
      }
      const { out, note } = output(report, format, page);
      stderr.write(note);
      stdout.write(out);
    });

  try {
    await command.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    stderr.write(`${error instanceof CliError ? error.message : `Something went wrong: ${String(error)}`}\n`);
    return 1;
  }
}
