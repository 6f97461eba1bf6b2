/** Where the time goes: one article after the other, stage by stage, warm. `engine.ts` starts it as a process of its own. */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/core/analyse';
import { columnsOf } from '../../src/core/attribution/chain/columns';
import { firstPass } from '../../src/core/attribution/chain/passes';
import { findAttributions } from '../../src/core/attribution/find';
import { readModel } from '../../src/core/model/model';
import { tagWords } from '../../src/core/tagger/tagger';
import { isEnglish } from '../../src/core/text/language';
import { paragraphsOf } from '../../src/core/text/paragraphs';
import { tokenize } from '../../src/core/text/tokens';

const ROUNDS = 6;
const texts = JSON.parse(readFileSync(0, 'utf8')) as readonly string[];
const model = readModel(readFileSync('public/model.bin'), readFileSync('public/clusters.bin'));

const times = new Map<string, number>();
function stage<T>(name: string, work: () => T): T {
  const start = performance.now();
  const made = work();
  times.set(name, (times.get(name) ?? 0) + performance.now() - start);
  return made;
}

for (let round = 0; round < ROUNDS; round++) {
  // The first rounds only warm up.
  if (round === ROUNDS / 2) times.clear();
  for (const text of texts) {
    stage('is it English', () => isEnglish(text, 'en'));
    const paragraphs = paragraphsOf(text);
    const tokens = stage('tokens', () => tokenize(text, paragraphs));
    const types = stage('words', () => tokens.word.map((word) => model.vocabulary.type(word)));
    const tags = stage('tagger', () => tagWords(model.tagger, tokens, types));
    const columns = stage('columns', () => columnsOf(text, paragraphs, tokens, types, tags, model.vocabulary));
    stage('first pass', () => firstPass(model.first, columns));
    stage('attribution in all', () => findAttributions(text, model, 'more'));
    stage('everything', () => analyse({ text, language: 'en' }, { model }));
  }
}
process.stdout.write(JSON.stringify([...times].map(([name, ms]) => [name, ms / texts.length / (ROUNDS / 2)])));
