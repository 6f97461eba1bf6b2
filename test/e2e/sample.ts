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

/** The same page with a short sentence in each paragraph that stands in no other, nor in any of another number. */
export function distinct(html: string, number: number): string {
  let paragraph = 0;
  return html.replaceAll('</p>', () => ` This is item ${number}-${++paragraph}.</p>`);
}

/** Words of HTML, its tags left out. */
export const wordsOf = (html: string): number =>
  html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
