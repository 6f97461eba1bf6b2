/**
 * Makes the model:
 *   npm run train -- --corpus FOLDER [--out public/model.bin]
 * FOLDER has the training part of PolNeAR 1.0 (train.jsonl.gz, syntax-train.jsonl.gz). The same corpus gives the same bytes.
 * Beside the model stand the figures of the held-out articles (docs/model-figures.json), which MODEL.md is held to.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readClusters } from '../../core/lexical/clusters';
import { packModel } from '../../core/model/model';
import { Vocabulary } from '../../core/text/vocabulary';
import { readCorpus } from './corpus';
import { heldOutFigures, printFigures } from './figures';
import { train } from './pipeline';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    out: { type: 'string', default: 'public/model.bin' },
    figures: { type: 'string', default: 'docs/model-figures.json' },
  },
});
if (options.corpus === undefined) {
  console.error('usage: npm run train -- --corpus FOLDER [--out FILE]');
  process.exit(2);
}

const start = performance.now();
const log = (message: string): void =>
  console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${message}`);
const vocabulary = new Vocabulary(readClusters(readFileSync('public/clusters.bin')));
const corpus = await readCorpus(options.corpus, 'train');
log(`${corpus.length} articles`);
const trained = train(corpus, vocabulary, log);
const bytes = packModel(trained.parts);
writeFileSync(options.out, bytes);
const figures = heldOutFigures(trained, bytes);
writeFileSync(options.figures, `${JSON.stringify(figures, null, 2)}\n`);
printFigures(figures);
log(`${options.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
