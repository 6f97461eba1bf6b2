/**
 * Prints what telling the sources costs and that the cost grows with the length of the text alone:
 *   npm run bench:sources -- --texts TEXTS.jsonl
 * TEXTS as in `measure:sources`. Texts are joined to longer and longer ones; times are the processor's, of this machine:
 * compare them with each other. "one name" is the hardest case: a long text in which a single person speaks.
 */
import { parseArgs } from 'node:util';
import type { FoundAttribution } from '../../core/attribution/types';
import { resolveSources } from '../../core/sources/resolve';
import { readLines } from '../read-lines';
import { given } from './given';
import type { GoldArticle } from './score';

const { values: options } = parseArgs({ options: { texts: { type: 'string' } } });
if (options.texts === undefined) {
  console.error('usage: npm run bench:sources -- --texts TEXTS.jsonl');
  process.exit(2);
}
const articles = readLines<GoldArticle>(options.texts);
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Articles one behind the other until the text has so many words. */
function joined(words: number): { text: string; found: FoundAttribution[] } {
  let text = '';
  let count = 0;
  const found: FoundAttribution[] = [];
  for (let i = 0; count < words; i++) {
    const { text: next, attributions } = articles[i % articles.length]!;
    const shift = text.length;
    const moved = (spans: GoldArticle['attributions'][number]['source']) =>
      spans.map(([start, end]) => [start + shift, end + shift] as const);
    found.push(
      ...attributions.map(({ source, cue, content }) =>
        given({ source: moved(source), cue: moved(cue), content: moved(content) }),
      ),
    );
    text += `${next}\n\n`;
    count += countWords(next);
  }
  return { text, found };
}

/** One person who speaks again and again. */
function oneName(words: number): { text: string; found: FoundAttribution[] } {
  const line = 'Ines Corvo said that the mayor was late. She said so twice.\n\n';
  const found: FoundAttribution[] = [];
  const times = Math.ceil(words / 12);
  for (let i = 0; i < times; i++) {
    const at = i * line.length;
    found.push(given({ source: [[at, at + 10]], cue: [[at + 11, at + 15]], content: [[at + 16, at + 40]] }));
    found.push(given({ source: [[at + 41, at + 44]], cue: [[at + 45, at + 49]], content: [[at + 50, at + 58]] }));
  }
  return { text: line.repeat(times), found };
}

function perThousand({ text, found }: { text: string; found: FoundAttribution[] }): string {
  const words = countWords(text);
  const times = Math.max(1, Math.round(20_000 / words));
  resolveSources(text, found);
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) resolveSources(text, found);
  const { user, system } = process.cpuUsage(start);
  const spent = (user + system) / 1000 / times;
  return `${String(words).padStart(7)} words, ${String(found.length).padStart(6)} statements: ${((1000 * spent) / words).toFixed(2)} ms per 1,000 words`;
}

// What runs first is not yet compiled.
for (let i = 0; i < 4; i++)
  for (const { text, attributions } of articles) resolveSources(text, attributions.map(given));
for (const words of [1000, 10_000, 50_000, 200_000]) console.log(`articles ${perThousand(joined(words))}`);
for (const words of [10_000, 200_000]) console.log(`one name ${perThousand(oneName(words))}`);
