// Reads one saved article with the built extension in both browsers and compares what the popup lists with what a
// person found. usage: npm run check:article -- [folder with article.html and expected.json]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/core/report/types';
import { browsers, launch, serve } from './driver';
import { type ListedSource, listed } from './driver/popup';

interface Expected {
  readonly text: string;
  readonly attributions: readonly { content: readonly Span[]; speaker: string; optional: boolean }[];
}

const [folder = '../shared/article'] = process.argv.slice(2);
if (!existsSync(join(folder, 'expected.json'))) {
  console.error(`There is no expected.json in ${folder}.`);
  process.exit(2);
}
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How much two texts share of their words, from 0 to 1 (Jaccard). */
function alike(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}

const isSame = (name: string, speaker: string): boolean =>
  [...words(speaker)].every((word) => words(name).has(word)) ||
  [...words(name)].every((word) => words(speaker).has(word));

const finds = (sources: readonly ListedSource[], content: string, speaker: string): boolean =>
  sources.some(({ name, statements }) => isSame(name, speaker) && statements.some((s) => alike(s, content) >= 0.5));

const site = await serve({ '/': readFileSync(join(folder, 'article.html')), '/favicon.ico': '' });
for (const name of browsers) {
  const driver = await launch(name);
  try {
    const page = await driver.browser.newPage();
    await page.goto(site.url);
    const popup = await driver.openPopup(page);
    const sources = await listed(popup);
    const needed = expected.attributions.filter((attribution) => !attribution.optional);
    const missed = needed.filter(({ content, speaker }) => {
      const text = content.map((span) => expected.text.slice(...span)).join(' ');
      return !finds(sources, text, speaker);
    });
    const count = sources.reduce((sum, source) => sum + source.statements.length, 0);
    console.log(`${name}: ${needed.length - missed.length} of ${needed.length} found, ${count} statements listed`);
    for (const { content, speaker } of missed)
      console.log(`  missed: ${speaker}: ${expected.text.slice(...(content[0] ?? [0, 0])).slice(0, 80)}`);
  } finally {
    await driver.close();
  }
}
await site.close();
