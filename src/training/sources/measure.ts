/**
 * Prints how well sources are told on annotated articles:
 *   npm run measure:sources -- --texts TEXTS.jsonl --sources SOURCES.jsonl [--engine] [--errors] [--write PRED.jsonl]
 * TEXTS has `{id, text, attributions: {source, cue, content}[]}` lines; SOURCES, of some of these articles,
 * `{id, attributions: {i, key, name, kind[], naming, spokesperson}[]}`, `i` being the index in TEXTS. Without `--engine`
 * the annotated statements are given and only their sources are asked; with it the statements are the analysis's own.
 * `--write` puts the answers into a file, one article a line.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel } from '../../cli/model';
import { analyse } from '../../core/analyse';
import type { Source } from '../../core/report/types';
import { resolveSources } from '../../core/sources/resolve';
import { readLines } from '../read-lines';
import { given } from './given';
import { type Answer, addScores, figures, type GoldArticle, type GoldSource, scoreArticle } from './score';

interface GoldSources {
  readonly id: string;
  readonly attributions: readonly GoldSource[];
}

const { values: options } = parseArgs({
  options: {
    texts: { type: 'string' },
    sources: { type: 'string' },
    engine: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});
if (options.texts === undefined || options.sources === undefined) {
  console.error('usage: npm run measure:sources -- --texts TEXTS.jsonl --sources SOURCES.jsonl [--engine] [--errors]');
  process.exit(2);
}

function answersFor(article: GoldArticle): { readonly answers: Answer[]; readonly line: string } {
  const byId = (sources: readonly Source[]): Map<string, Source> => new Map(sources.map((one) => [one.id, one]));
  if (options.engine) {
    const report = analyse({ text: article.text, language: 'en' }, { ...(model !== undefined && { model }) });
    const sources = byId(report.sources);
    const top = report.attributions.filter(({ parent }) => parent === undefined);
    const line = JSON.stringify({ id: article.id, attributions: report.attributions, sources: report.sources });
    return {
      answers: top.map(({ content, sourceId }) => ({ content, source: sources.get(sourceId ?? '') ?? null })),
      line,
    };
  }
  const found = article.attributions.map(given);
  const { sources, sourceIds } = resolveSources(article.text, found);
  const all = byId(sources);
  const attributions = found.map((one, i) => ({
    source: one.source,
    cue: one.cue,
    content: one.content,
    sourceId: sourceIds[i],
  }));
  return {
    answers: found.map(({ content }, i) => ({ content, source: all.get(sourceIds[i] ?? '') ?? null })),
    line: JSON.stringify({ id: article.id, attributions, sources }),
  };
}

const model = options.engine ? loadModel() : undefined;
const articles = new Map(readLines<GoldArticle>(options.texts).map((article) => [article.id, article]));
const lines: string[] = [];
const scores = readLines<GoldSources>(options.sources).flatMap(({ id, attributions }) => {
  const article = articles.get(id);
  if (article === undefined) return [];
  const { answers, line } = answersFor(article);
  lines.push(line);
  return [scoreArticle(article, attributions, answers)];
});
if (options.write !== undefined) writeFileSync(options.write, `${lines.join('\n')}\n`);
const all = addScores(scores);
console.log(`${scores.length} articles, ${all.withName} statements whose source the article tells, ${all.found} found`);
for (const [name, share] of Object.entries(figures(all))) console.log(`${name.padEnd(30)} ${(100 * share).toFixed(1)}`);
if (options.errors) console.log(all.errors.join('\n'));
