import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { Memo } from '../../../src/core/attribution/memo';
import { paragraphsOf } from '../../../src/core/text/paragraphs';
import { tokenize } from '../../../src/core/text/tokens';
import { inventedText } from '../../bench/text';
import { mutation } from '../../fuzz/texts';
import { shippedModel } from '../model';

const model = shippedModel();
const report = (text: string, memo?: Memo): string =>
  JSON.stringify(analyse({ text, language: 'en' }, { model, ...(memo !== undefined && { memo }) }));

const place = fc.double({ min: 0, max: 1, noNaN: true });
/** What pages do: paragraphs come, go and change places. */
const edit = fc.oneof(
  mutation,
  fc.tuple(place, fc.nat(1000)).map(([at, seed]) => (text: string) => {
    const paragraphs = text.split('\n\n');
    paragraphs.splice(Math.round(at * paragraphs.length), 0, inventedText(1, seed));
    return paragraphs.join('\n\n');
  }),
  fc.tuple(place, place).map(([from, to]) => (text: string) => {
    const paragraphs = text.split('\n\n');
    const moved = paragraphs.splice(Math.floor(from * paragraphs.length), 1);
    paragraphs.splice(Math.round(to * paragraphs.length), 0, ...moved);
    return paragraphs.join('\n\n');
  }),
);

test('what is remembered changes no answer', { timeout: 300_000 }, () => {
  const runs = Number(process.env['FUZZ_RUNS'] ?? 40);
  const seed = Number(process.env['FUZZ_SEED'] ?? 1);
  fc.assert(
    fc.property(fc.nat(1000), fc.array(edit, { minLength: 1, maxLength: 6 }), (number, edits) => {
      const memo = new Memo();
      let text = inventedText(150, number);
      expect(report(text, memo)).toBe(report(text));
      for (const change of edits) {
        text = change(text);
        expect(report(text, memo)).toBe(report(text));
      }
    }),
    { numRuns: runs, seed },
  );
});

/** The paragraphs of a text of which everything is known. */
function knownIn(memo: Memo, text: string): number {
  const paragraphs = paragraphsOf(text);
  const known = memo.paragraphs(model.tagger, text, paragraphs, tokenize(text, paragraphs));
  return known.filter(({ tags, guesses }) => tags !== undefined && guesses !== undefined).length;
}

test('a paragraph that comes makes only itself and the one before it new', () => {
  const memo = new Memo();
  const paragraphs = inventedText(400, 3).split('\n\n');
  report(paragraphs.join('\n\n'), memo);
  const grown = [...paragraphs.slice(0, 4), 'Nobody was hurt.', ...paragraphs.slice(4)];
  expect(knownIn(memo, grown.join('\n\n'))).toBe(grown.length - 2);
});

test('what was read long ago is forgotten, and what another model made of it', () => {
  const memo = new Memo();
  const [first, long] = [inventedText(100, 1), 'The quay is closed. '.repeat(8_000)];
  report(first, memo);
  const all = knownIn(memo, first);
  expect(all).toBe(first.split('\n\n').length);
  report(long, memo);
  expect(knownIn(memo, first)).toBe(0);
  report(first, memo);
  memo.paragraphs({}, '', [], tokenize('', []));
  expect(knownIn(memo, first)).toBe(0);
});
