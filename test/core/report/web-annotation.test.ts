import { describe, expect, test } from 'vitest';
import { words } from '../../../src/cli/words';
import { exportReport } from '../../../src/core/report/export/export';
import type { PageContent } from '../../../src/core/report/export/page-content';
import type { Report } from '../../../src/core/report/types';
import { type Read, readHtml, sample } from './fixtures';

interface Quote {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
interface Position {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
interface Annotation {
  readonly id: string;
  readonly body: readonly { readonly value: string; readonly purpose: string }[];
  readonly target: readonly { readonly source: string; readonly selector: readonly [Quote, Position?] }[];
}

function annotations(report: Report, page: PageContent | null): Annotation[] {
  const { text } = exportReport(report, 'jsonld', { words, page, id: 'urn:uuid:0' });
  return (JSON.parse(text) as { first: { items: Annotation[] } }).first.items;
}

const TWICE = `<!doctype html><html lang="en"><head><title>Quay</title></head><body>
<p>\u{1f6a2} Menu</p><script type="application/ld+json">{"articleBody": "The harbour master said that the quay was closed."}</script>
<article><h1>Quay</h1>
<p>The harbour master said that the
   quay was <b>clo</b>sed. The council of Ostrel has met on it for most of a decade, and nobody is pleased with what came of it in the end.</p>
<p>The vicar said that the quay was closed. Nobody else in the whole of the town had noticed, and the boats lay at anchor all day, as they do in winter.</p>
<p>The harbour master said that the quay was closed. It was the third time that he had to say it, since the wind was up and few could hear him on the steps.</p>
</article></body></html>`;

const cases: readonly (readonly [string, Read])[] = [
  ['the sample', sample],
  ['a page that says the same again and again', readHtml(TWICE)],
];

describe.each(cases)('the annotations of %s', (_, { report, page }) => {
  const all = annotations(report, page);
  const targets = all.flatMap(({ target }) => target);

  test('are one for each statement, with a place for each of its passages', () => {
    expect(all.map(({ id }) => id)).toEqual(report.attributions.map(({ id }) => `urn:uuid:0#${id}`));
    expect(targets).toHaveLength(report.attributions.flatMap(({ content }) => content).length);
  });

  test('select from the text of the page: one place, by the quote and by the position', () => {
    const characters = [...page.text];
    for (const { selector } of targets) {
      const [{ exact, prefix, suffix }, position] = selector;
      const passage = prefix + exact + suffix;
      const at = page.text.indexOf(passage);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(page.text.lastIndexOf(passage)).toBe(at);
      expect(characters.slice(position!.start, position!.end).join('')).toBe(exact);
      expect([...page.text.slice(0, at + prefix.length)].length).toBe(position!.start);
    }
  });

  test('select what the report says', () => {
    const spans = report.attributions.flatMap(({ content }) => content);
    for (const [i, { selector }] of targets.entries())
      expect(selector[0].exact.replace(/\s+/g, ' ')).toBe(report.text.slice(...spans[i]!).replace(/\s+/g, ' '));
  });
});

test('a script that holds the article is not taken for it', () => {
  const { report, page } = readHtml(TWICE);
  for (const { target } of annotations(report, page))
    expect(target[0]!.selector[1]!.start).toBeGreaterThan(page.text.indexOf('articleBody'));
});

test('without the text of the page there are quotes only, from the text of the article', () => {
  for (const { target } of annotations(sample.report, null))
    for (const { selector } of target) {
      expect(selector).toHaveLength(1);
      expect(sample.report.text).toContain(selector[0].exact);
    }
});

test('they say who, how and what kind in words', () => {
  const aske = annotations(sample.report, sample.page).find(({ body }) => body[0]?.value === 'Jorun Aske');
  expect(aske?.body.map(({ value }) => value)).toContain('said, quoted');
});
