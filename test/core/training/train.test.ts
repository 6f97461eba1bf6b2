import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleOfHtml } from '../../../src/cli/html';
import { analyse } from '../../../src/core/analyse';
import { readText } from '../../../src/core/attribution/find';
import { packModel, readModel } from '../../../src/core/model/model';
import { TAGS } from '../../../src/core/tagger/tags';
import type { AnnotatedArticle } from '../../../src/training/attribution/corpus';
import { train } from '../../../src/training/attribution/pipeline';
import { shippedModel } from '../model';

/** A small corpus: the invented articles, annotated by the shipped model. */
function corpus(): AnnotatedArticle[] {
  const model = shippedModel();
  return ['sample', 'dam-herald', 'dam-courier', 'dam-observer'].flatMap((name) => {
    const page = readFileSync(`test/fixtures/${name}/page.html`);
    const { text } = articleOfHtml(page, `https://${name}.example/`).article;
    const attributions = analyse({ text }, { model })
      .attributions.filter(({ parent }) => parent === undefined)
      .map(({ source, cue, content }) => ({ source: [...source], cue: [...cue], content: [...content] }));
    const { tokens, columns } = readText(text, model);
    const tags = new Map(
      Array.from(columns.tag, (tag, i): [string, string] => [`${tokens.start[i]}-${tokens.end[i]}`, TAGS[tag]!]),
    );
    return [0, 1].map((copy) => ({ id: `${name}-${copy}`, text, attributions, tags }));
  });
}

test('the same corpus gives the same bytes, and they are a model that answers', () => {
  const articles = corpus();
  const make = (): Uint8Array => packModel(train(articles, shippedModel().vocabulary, () => {}).parts);
  const bytes = make();
  expect(Buffer.compare(bytes, make())).toBe(0);
  const model = readModel(bytes, readFileSync('public/clusters.bin'));
  const { text, attributions } = articles[0]!;
  // It has seen this very article, so it finds again what it was shown.
  const found = analyse({ text }, { model }).attributions.map(({ content }) => content[0]![0]);
  const again = attributions.filter(({ content }) => found.includes(content[0]![0]));
  expect(again.length).toBeGreaterThan(attributions.length / 3);
}, 240_000);
