/**
 * Prints what the lexicon of cues and the layout rules are worth on a corpus:
 *   npm run measure:cues -- --texts TRAIN.jsonl[.gz] --syntax SYNTAX.jsonl[.gz] [--labels LABELS.jsonl]
 * TEXTS has `{id, text, attributions: {source, cue, content}[]}` lines, SYNTAX `{id, tokens}`, LABELS, read by hand,
 * `{id, source, cue, content, mode, stance}` of the same texts.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SURE_OF_FORM, withForms } from '../core/attribution/by-form';
import { classifyCue } from '../core/attribution/classify';
import { readText } from '../core/attribution/find';
import { cueParticiple, cueSurface, cueWord } from '../core/attribution/lexicon/lookup';
import { findColonBlocks } from '../core/attribution/structure/colon';
import { findDashAttributions } from '../core/attribution/structure/dash';
import { findTranscriptTurns } from '../core/attribution/structure/transcript';
import type { StructuredAttribution } from '../core/attribution/structure/types';
import { readModel } from '../core/model/model';
import type { Mode, Span, Stance } from '../core/report/types';
import { countCues } from './clusters/counts';
import { readLines } from './read-lines';

interface Gold {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Gold[];
}
interface Label extends Gold {
  readonly id: string;
  readonly mode: Mode;
  readonly stance: Stance;
}

const { values: options } = parseArgs({
  options: { texts: { type: 'string' }, syntax: { type: 'string' }, labels: { type: 'string' } },
});
if (options.texts === undefined || options.syntax === undefined) {
  console.error('usage: npm run measure:cues -- --texts TEXTS --syntax SYNTAX [--labels LABELS]');
  process.exit(2);
}
const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;
const articles = readLines<Article>(options.texts);

function printCoverage(texts: string, syntax: string): void {
  const cues = [...countCues(texts, syntax).counts]
    .filter(([, count]) => count.cue > 0)
    .sort(([a, x], [b, y]) => y.cue - x.cue || (a < b ? -1 : 1))
    .map(([key, count]) => ({ lemma: key.slice(0, -2), uses: count.cue }));
  const known = ({ lemma }: { lemma: string }): boolean =>
    (cueWord(lemma) ?? cueSurface(lemma) ?? cueParticiple(lemma)) !== undefined;
  const uses = (list: typeof cues): number => list.reduce((sum, cue) => sum + cue.uses, 0);
  for (const [name, list] of [
    ['500 commonest', cues.slice(0, 500)],
    ['all', cues],
  ] as const) {
    const found = list.filter(known);
    const share = percent(uses(found), uses(list));
    console.log(`lexicon, ${name} heads of cues: knows ${found.length} of ${list.length}, ${share} of their uses`);
  }
  const missing = cues.slice(0, 500).filter((cue) => !known(cue));
  console.log(`  not known: ${missing.map(({ lemma, uses: n }) => `${lemma} ${n}`).join(', ')}`);
}

function printAgreement(labels: readonly Label[]): void {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  let mode = 0;
  let stance = 0;
  let both = 0;
  for (const label of labels) {
    const found = classifyCue(textOf.get(label.id) ?? '', label.cue, label.source, label.content);
    if (found.mode === label.mode) mode++;
    if (found.stance === label.stance) stance++;
    if (found.mode === label.mode && found.stance === label.stance) both++;
  }
  const n = labels.length;
  console.log(
    `${n} cues read by hand: mode ${percent(mode, n)}, stance ${percent(stance, n)}, both ${percent(both, n)}`,
  );
}

function wordStarts(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const [start, end] of spans) {
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu))
      starts.add(start + match.index);
  }
  return starts;
}

/** Jaccard index of the words of two lists of spans. */
function overlap(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [wordStarts(text, a), wordStarts(text, b)];
  const common = [...left].filter((at) => right.has(at)).length;
  return common === 0 ? 0 : common / (left.size + right.size - common);
}

/** The share of the words of one list of spans that another has too. */
function within(text: string, inner: readonly Span[], outer: readonly Span[]): number {
  const [words, all] = [wordStarts(text, inner), wordStarts(text, outer)];
  return words.size === 0 ? 0 : [...words].filter((at) => all.has(at)).length / words.size;
}

/** @param like how much of the content is that of the annotation, from 0 to 1 */
function printLayout(name: string, find: (text: string) => readonly Gold[], like = overlap): void {
  let found = 0;
  let content = 0;
  let source = 0;
  let documents = 0;
  for (const { text, attributions } of articles) {
    const here = find(text);
    if (here.length > 0) documents++;
    for (const one of here) {
      found++;
      const best = attributions
        .map((gold) => ({ gold, score: like(text, one.content, gold.content) }))
        .reduce((a, b) => (b.score > a.score ? b : a), { gold: one as Gold, score: 0 });
      if (best.score < 0.5) continue;
      content++;
      if (best.gold.source.length === 0 || overlap(text, one.source, best.gold.source) >= 0.5) source++;
    }
  }
  console.log(
    `${name}: ${found} in ${documents} articles, ${content} with a marked content, ${source} with its source too`,
  );
}

printCoverage(options.texts, options.syntax);
if (options.labels !== undefined) printAgreement(readLines<Label>(options.labels));
const only = (structure: StructuredAttribution['structure']) => (text: string) =>
  findDashAttributions(text).filter((found) => found.structure === structure);
printLayout('interview turns', findTranscriptTurns);
printLayout('signed quotations', only('signature'));
printLayout('posts', only('post'));
printLayout('block quotations', findColonBlocks);
const model = readModel(readFileSync('public/model.bin'), readFileSync('public/clusters.bin'));
// As if nobody else were found; the content of a quotation may go on behind it.
const byForm = (form: keyof typeof SURE_OF_FORM) => (text: string) => {
  const { columns, tokens } = readText(text, model);
  return withForms(columns, tokens, []).filter(({ confidence }) => confidence === SURE_OF_FORM[form]);
};
printLayout('speakers beside a quotation', byForm('quotation'), within);
printLayout('reporting clauses', byForm('clause'), within);
