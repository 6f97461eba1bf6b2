import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { type AnalysisOptions, analyse } from '../core/analyse';
import { FORMATS, type Format } from '../core/report/export/export';
import type { Level } from '../core/report/types';
import { CliError } from './error';
import { readArticle } from './input';
import { analyseLines } from './jsonl';
import { loadModel } from './model';
import { output } from './output';

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
  .exitOverride()
  .action(async (input: string, { format, json, jsonl, level, rules }: Options) => {
    const options: AnalysisOptions = rules ? { level } : { level, model: loadModel() };
    if (jsonl) {
      const failed = await analyseLines(input, options, process.stdout, process.stderr);
      if (failed > 0) process.exitCode = 1;
      return;
    }
    const { article, page } = await readArticle(input);
    const report = analyse(article, options);
    if (json) {
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      return;
    }
    const { out, note } = output(report, format, page);
    process.stderr.write(note);
    process.stdout.write(out);
  });

// A reader such as `head` may close the pipe early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await command.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof CliError ? error.message : `Something went wrong: ${String(error)}`}\n`);
  }
}
