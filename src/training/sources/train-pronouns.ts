/**
 * Learns what each feature of a pronoun's candidate counts and compares it with the weights in use:
 *   npm run train:pronouns -- --gum FOLDER --texts TEXTS.jsonl --sources SOURCES.jsonl [--write]
 * FOLDER holds CoNLL-U files of GUM with coreference; TEXTS and SOURCES are those of `measure:sources`. A softmax over the
 * candidates of each pronoun is fitted by gradient ascent, twice, since what was chosen before changes the candidates' features.
 * Ten-fold cross-validation over articles tells what it is worth: the texts left out are read with the weights learned from
 * the others.
 * `--write` puts the weights into src/core/sources/pronoun-weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findByRules } from '../../core/attribution/rules/find';
import type { FoundAttribution } from '../../core/attribution/types';
import type { PronounCandidate } from '../../core/sources/discourse';
import { PRONOUN_FEATURES, type PronounFeature } from '../../core/sources/pronoun-features';
import { PRONOUN_WEIGHTS } from '../../core/sources/pronoun-weights';
import { Resolver } from '../../core/sources/resolver';
import { readLines } from '../read-lines';
import { given } from './given';
import { readGum } from './gum';
import { type GoldArticle, type GoldSource, sameName } from './score';

/** One pronoun: the features of its candidates and which of them are right. */
interface Example {
  readonly article: string;
  readonly corpus: string;
  readonly candidates: readonly { readonly features: readonly number[]; readonly right: boolean }[];
}

const { values: options } = parseArgs({
  options: {
    gum: { type: 'string' },
    texts: { type: 'string' },
    sources: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
if (options.gum === undefined || options.texts === undefined || options.sources === undefined) {
  console.error('usage: npm run train:pronouns -- --gum FOLDER --texts TEXTS.jsonl --sources SOURCES.jsonl [--write]');
  process.exit(2);
}
const FOLDS = 10;
const ROUNDS = 400;
const RATE = 0.5;
const PULL = 0.002;
const OUT = 'src/core/sources/pronoun-weights.ts';

/** What somebody who has read many articles would say each counts: where learning starts and what it is pulled to. */
const BY_HAND: Readonly<Record<PronounFeature, number>> = {
  'sentences back': -1.2,
  'same sentence': 0.2,
  'paragraphs back': -0.4,
  'last mention is a subject': 0.8,
  'last mention is a pronoun': 0.9,
  'last mention in a quotation': -1.5,
  'last mention in the headline': -1,
  'spoke last': 1.0,
  'spoke before': 0.3,
  'the name fits the pronoun': 1.2,
  'the lists have its first name for both': 0.2,
  'mentions so far': 0.3,
  'nearest of all': 0.4,
  'subject that is nearest': 0.8,
  'named in part of the sentence before the pronoun, which is an object': -1.5,
  unnamed: -0.6,
  'type not clear': -0.8,
  'last mention owns something': -0.3,
  'last mention behind a preposition': -0.4,
  'first named in this paragraph': 0.3,
  'spoke last, in this paragraph or the one before': 0.3,
  'title or role beside the name': 0.1,
};

/** Reads a text and keeps the candidates of its pronouns; `isRight` judges them once all names are known. */
function examplesOf(
  article: string,
  corpus: string,
  text: string,
  found: readonly FoundAttribution[],
  weights: readonly number[],
  isRight: (reading: Resolver, at: number, entity: number) => boolean | null,
): Example[] {
  const seen: { at: number; candidates: readonly PronounCandidate[] }[] = [];
  const reading = new Resolver(text, found, (at, candidates) => {
    seen.push({ at, candidates });
    return best(weights, candidates)?.entity;
  });
  reading.run();
  return seen.flatMap(({ at, candidates }) => {
    const judged = candidates.map(({ entity, features }) => ({ features, right: isRight(reading, at, entity) }));
    if (judged.some(({ right }) => right === null) || !judged.some(({ right }) => right === true)) return [];
    return [
      { article, corpus, candidates: judged.map(({ features, right }) => ({ features, right: right === true })) },
    ];
  });
}

function fromGum(folder: string, weights: readonly number[]): Example[] {
  return readGum(folder).flatMap(({ id, text, mentions }) =>
    examplesOf(id, 'gum', text, findByRules(text).attributions, weights, (reading, at, entity) => {
      const { start, end } = reading.words[at]!;
      const own = mentions.find(({ span }) => span[0] === start && span[1] === end);
      if (own === undefined) return null;
      const chain = mentions.filter((mention) => mention.chain === own.chain && mention.span[0] !== start);
      const others = reading.entities[entity]!.mentions;
      return chain.some(({ span }) =>
        others.some(
          (other) =>
            other[0] >= span[0] &&
            other[1] <= span[1] &&
            span[1] - span[0] < other[1] - other[0] + 60 &&
            isHead(text, span, other),
        ),
      );
    }),
  );
}

/** Whether a name is what a longer mention is about, and not one inside its description. */
function isHead(text: string, mention: readonly [number, number], name: readonly [number, number]): boolean {
  return (
    !/\b(?:of|by|for|with|from|in|at|to|whose|’s|'s)\b|[,(]/.test(text.slice(mention[0], name[0])) &&
    !/^[’']s/.test(text.slice(name[1], name[1] + 2))
  );
}

function fromSources(texts: string, sources: string, weights: readonly number[]): Example[] {
  const articles = new Map(readLines<GoldArticle>(texts).map((article) => [article.id, article]));
  return readLines<{ id: string; attributions: readonly GoldSource[] }>(sources).flatMap(({ id, attributions }) => {
    const article = articles.get(id)!;
    const names = new Map<number, string>();
    for (const { i, name } of attributions) {
      const span = article.attributions[i]!.source[0];
      if (span !== undefined && name !== null) names.set(span[0], name);
    }
    return examplesOf(id, 'sources', article.text, article.attributions.map(given), weights, (reading, at, entity) => {
      const name = names.get(reading.words[at]!.start);
      return name === undefined ? null : sameName(name, reading.entities[entity]!.name);
    });
  });
}

/** The candidate that scores best. */
function best<T extends { readonly features: readonly number[] }>(
  weights: readonly number[],
  candidates: readonly T[],
): T | undefined {
  let found: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = dot(weights, candidate.features);
    if (score > most) {
      most = score;
      found = candidate;
    }
  }
  return found;
}

const dot = (weights: readonly number[], features: readonly number[]): number =>
  features.reduce((sum, value, f) => sum + value * weights[f]!, 0);

/** Softmax over candidates, the right ones together against all; the weights are pulled to those set by hand. */
function learn(examples: readonly Example[]): number[] {
  const weights = [...byHand];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map(() => 0);
    for (const { candidates } of examples) {
      const scores = candidates.map(({ features }) => dot(weights, features));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const right = candidates.reduce((sum, one, i) => sum + (one.right ? shares[i]! : 0), 0);
      candidates.forEach((one, i) => {
        const push = (one.right ? shares[i]! / right : 0) - shares[i]! / all;
        one.features.forEach((value, f) => {
          gradient[f]! += (push * value) / examples.length;
        });
      });
    }
    weights.forEach((weight, f) => {
      weights[f] = weight + RATE * (gradient[f]! - PULL * (weight - byHand[f]!));
    });
  }
  return weights;
}

const isRight = (weights: readonly number[], { candidates }: Example): boolean =>
  best(weights, candidates)?.right === true;

/** All pronouns whose person is annotated, as the texts are read with these weights. */
const read = (weights: readonly number[]): Example[] => [
  ...fromGum(gum, weights),
  ...fromSources(texts, sources, weights),
];

/** Learns from articles that pass, from what is read with weights set by hand and then with those first learned. */
function learnTwice(passes: (example: Example) => boolean): number[] {
  const first = learn(read(byHand).filter(passes));
  return learn(read(first).filter(passes));
}

const share = (examples: readonly Example[], weights: readonly number[]): string => {
  const right = examples.filter((example) => isRight(weights, example)).length;
  return `${right} of ${examples.length} (${((100 * right) / examples.length).toFixed(1)} %)`;
};

const { gum, texts, sources } = options;
const byHand = PRONOUN_FEATURES.map((feature) => BY_HAND[feature]);
const inUse = PRONOUN_FEATURES.map((feature) => PRONOUN_WEIGHTS[feature]);
const byHandRead = read(byHand);
const articles = [...new Set(byHandRead.map(({ article }) => article))].sort();
const foldOf = new Map(articles.map((article, i) => [article, (i * 7) % FOLDS]));
const crossed = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = learnTwice(({ article }) => foldOf.get(article) !== fold);
  return read(weights)
    .filter(({ article }) => foldOf.get(article) === fold)
    .map((example) => ({ ...example, right: isRight(weights, example) }));
}).flat();
const inUseRead = read(inUse);
for (const corpus of ['gum', 'sources']) {
  const of = <T extends Example>(examples: readonly T[]): T[] =>
    examples.filter((example) => example.corpus === corpus);
  const left = of(crossed);
  const right = left.filter((example) => example.right).length;
  console.log(
    `${corpus}: set by hand ${share(of(byHandRead), byHand)}, learned, cross-validated ${right} of ${left.length} ` +
      `(${((100 * right) / left.length).toFixed(1)} %), in use ${share(of(inUseRead), inUse)}`,
  );
}
const weights = learnTwice(() => true);
const lines = PRONOUN_FEATURES.map(
  (feature, f) => `  '${feature}': ${weights[f]!.toFixed(2).replace(/^(-?\d+)\.?0*$/, '$1')},\n`,
);
console.log(lines.join('').trimEnd());
if (options.write) {
  writeFileSync(
    OUT,
    `import type { PronounFeature } from './pronoun-features';\n\n/** What each feature of a pronoun’s candidate counts; learned by \`npm run train:pronouns\`. */\nexport const PRONOUN_WEIGHTS: Readonly<Record<PronounFeature, number>> = {\n${lines.join('')}};\n`,
  );
}
