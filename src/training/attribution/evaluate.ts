/**
 * Prints how good the model in `public` is, and keeps the figures in docs/evaluation-figures.json:
 *   npm run evaluate -- --corpus FOLDER [--gum FOLDER] [--sources FILE] [--write FILE]
 * FOLDER has the development part of PolNeAR 1.0 (dev.jsonl); `--gum` names a folder of CoNLL-U files of GUM; `--sources`
 * lines of `{id, attributions}` that tell whom statements of dev.jsonl come from. All answers are those of the command line.
 * `--write` puts its answers for dev.jsonl into a file, for other scorers. The tables of MODEL.md are brought in line.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLines } from '../read-lines';
import { addScores, type GoldSource, scoreArticle as scoreSources, figures as sourceFigures } from '../sources/score';
import { type GoldArticle, scoreDev } from './evaluation/dev';
import { askCommandLine } from './evaluation/door';
import {
  type EvaluationFigures,
  evaluationFigures,
  FIGURES_FILE,
  MODEL_FILE,
  printEvaluation,
} from './evaluation/figures';
import { readGum } from './evaluation/gum';
import { clauseRecall } from './evaluation/recall';
import { writeTables } from './evaluation/tables';
import { type Figures, printFigures } from './figures';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    gum: { type: 'string' },
    sources: { type: 'string' },
    write: { type: 'string' },
  },
});
if (options.corpus === undefined) {
  console.error('usage: npm run evaluate -- --corpus FOLDER [--gum FOLDER] [--sources FILE] [--write FILE]');
  process.exit(2);
}

const model = createHash('sha256').update(readFileSync('public/model.bin')).digest('hex');
const heldOut = JSON.parse(readFileSync(MODEL_FILE, 'utf8')) as Figures;
if (heldOut.model !== model) {
  console.error(`${MODEL_FILE} is of another model than public/model.bin: train again, or bring the right one back.`);
  process.exit(1);
}

const articles = readLines<GoldArticle>(join(options.corpus, 'dev.jsonl'));
const more = await askCommandLine(articles, 'more');
const surer = await askCommandLine(articles, 'surer');
if (options.write !== undefined) {
  writeFileSync(options.write, [...more.values()].map((answer) => `${JSON.stringify(answer)}\n`).join(''));
}

let gum: EvaluationFigures['gum'];
if (options.gum !== undefined) {
  const texts = readGum(options.gum);
  const answers = await askCommandLine(texts, 'more');
  const of = (genre: string) =>
    clauseRecall(
      texts.filter((text) => text.genre === genre),
      answers,
    );
  gum = { news: of('news'), interview: of('interview') };
}

let sources: EvaluationFigures['sources'];
if (options.sources !== undefined) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const gold = readLines<{ readonly id: string; readonly attributions: readonly GoldSource[] }>(options.sources);
  const scores = gold.flatMap(({ id, attributions }) => {
    const [article, answer] = [byId.get(id), more.get(id)];
    if (article === undefined || answer === undefined) return [];
    const named = new Map(answer.sources.map((source) => [source.id, source]));
    const outermost = answer.attributions.filter(({ parent }) => parent === undefined);
    const found = outermost.map(({ content, sourceId }) => ({ content, source: named.get(sourceId ?? '') ?? null }));
    return [scoreSources(article, attributions, found)];
  });
  sources = sourceFigures(addScores(scores));
}

printFigures(heldOut);
const found = evaluationFigures(model, scoreDev(articles, more), scoreDev(articles, surer), gum, sources);
printEvaluation(found);
writeFileSync(FIGURES_FILE, `${JSON.stringify(found, null, 2)}\n`);
writeTables();
