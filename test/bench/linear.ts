// How the time of the analysis grows with a text made to take long: twice the text should take about twice the time.
// usage: npm run bench:linear -- [longest text, in characters] [only attacks whose name holds this]
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/core/analyse';
import { readModel } from '../../src/core/model/model';
import { asArticle, attackTexts } from '../fuzz/attack-texts';

const longest = Number(process.argv[2] ?? 200_000);
const only = process.argv[3] ?? '';
const model = readModel(readFileSync('public/model.bin'), readFileSync('public/clusters.bin'));

function milliseconds(text: string): number {
  const start = performance.now();
  analyse({ text, language: 'en' }, { model });
  return performance.now() - start;
}

/** The least of some runs: what disturbs a run only makes it longer. */
const least = (text: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => milliseconds(text)));

milliseconds(asArticle('“Yes,” she said. '.repeat(500)));
console.log(
  `milliseconds for ${longest / 4}, ${longest / 2} and ${longest} characters, and the last by the one before`,
);
let worst = 0;
let slowest = '';
for (const [name, make] of Object.entries(attackTexts)) {
  if (!name.includes(only)) continue;
  const times = [4, 2, 1].map((part) => least(asArticle(make(longest / part)), 2));
  const [, half = 0, whole = 0] = times;
  // Below this it is the clock that is measured.
  const ratio = whole > 20 ? whole / half : 0;
  if (ratio > worst) {
    worst = ratio;
    slowest = name;
  }
  const mark = ratio > 2.8 ? '  more than linear' : '';
  console.log(
    `${name.padEnd(42)} ${times.map((ms) => ms.toFixed(0).padStart(7)).join('')}   ${(whole / half).toFixed(1)}${mark}`,
  );
}
console.log(`largest ratio ${worst.toFixed(1)} (${slowest})`);
