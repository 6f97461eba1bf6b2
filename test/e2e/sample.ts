import { readFileSync } from 'node:fs';

/** The page of the sample article. */
export const sample = readFileSync('test/fixtures/sample/page.html', 'utf8');

const START = '<div class="body">';
const body = sample.slice(sample.indexOf(START) + START.length, sample.indexOf('</div>'));

/** The same page with another body, in HTML. */
export const sampleWith = (html: string): string => sample.replace(body, () => html);

/** The same page with its body so many times. */
export const sampleTimes = (times: number): string => sampleWith(body.repeat(times));

/** The same page with its body as often as makes at least so many words. */
export const sampleOfWords = (words: number): string => sampleTimes(Math.ceil(words / wordsOf(body)));

/** Words of HTML, its tags left out. */
export const wordsOf = (html: string): number =>
  html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
