import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linker } from '../../../src/core/report/export/links';
import { occurrences } from '../../../src/core/report/export/occurrences';
import { textDirective } from '../../../src/core/report/export/text-fragment';
import { hostile, sample } from './fixtures';

/** The directive of the words in a text; where they stand more than once, of the n-th. */
function directive(text: string, words: string, nth = 0): string | null {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  return textDirective(text, [at, at + words.length], (needle) => occurrences(text, needle, 2) === 1);
}

const LONG = `The bridge would reopen in June ${'and the road beside it would be mended at last '.repeat(8)}before the rain`;

describe('the text directive', () => {
  test('of words that stand once is the words, without their quotation marks', () => {
    expect(directive('“We waited, all of us,” she said.', '“We waited, all of us,”')).toBe(
      'text=We%20waited%2C%20all%20of%20us',
    );
  });

  test('encodes what means something in a directive', () => {
    expect(directive('He paid well-known salt & sugar (both).', 'well-known salt & sugar (both).')).toBe(
      'text=well%2Dknown%20salt%20%26%20sugar%20%28both',
    );
  });

  test('of words that stand twice has the words before and after it', () => {
    const text = 'The mayor said the quay was shut. On Friday the vicar said the quay was shut for the winter.';
    expect(directive(text, 'the quay was shut', 0)).toBe(
      'text=The%20mayor%20said-,the%20quay%20was%20shut,-.%20On%20Friday%20the',
    );
    expect(directive(text, 'the quay was shut', 1)).toBe(
      'text=the%20vicar%20said-,the%20quay%20was%20shut,-for%20the%20winter',
    );
  });

  test('keeps the marks between the words before and its own: browsers find them side by side', () => {
    const text = 'Corvo said, “No.” Later Tobit said, “No.”';
    expect(directive(text, '“No.”', 1)).toBe('text=Later%20Tobit%20said%2C%20%E2%80%9C-,No');
  });

  test('of a paragraph that stands twice takes the paragraph before', () => {
    const text = 'It rained.\n\nThe quay is shut.\n\nIt snowed all of the day.\n\nThe quay is shut.';
    expect(directive(text, 'The quay is shut.', 1)).toBe('text=of%20the%20day.-,The%20quay%20is%20shut');
  });

  test('of a long passage is its first and last words', () => {
    expect(directive(`He said: ${LONG}. So it was.`, LONG)).toBe('text=The%20bridge%20would,before%20the%20rain');
  });

  test('ends where its last words stand first', () => {
    const text = `A time came for the rain fell when ${LONG} ere the rain fell`;
    expect(directive(text, text)).toBe('text=A%20time%20came%20for,ere%20the%20rain%20fell');
  });

  test('of several paragraphs takes no term over their border', () => {
    const text = 'She wrote: “Let us go.\n\n“Now.”\n\nThen she left.';
    expect(directive(text, '“Let us go.\n\n“Now.”')).toBe('text=Let%20us%20go,Now');
  });

  test('is for whole words: a part of a word is not the same word', () => {
    expect(directive('The seamen met. The men met.', 'men met', 1)).toBe('text=men%20met');
  });

  test('of no word is none', () => {
    expect(directive('He said: “…!”', '“…!”')).toBeNull();
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), fc.nat(200), (text, a, b) => {
        const span = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const;
        const made = textDirective(text, span, (needle) => occurrences(text, needle, 2) === 1);
        expect(made === null || /^text=[\w.%,-]+$/.test(made)).toBe(true);
      }),
    );
  });
});

describe('the link to a statement', () => {
  test('opens the article at its words', () => {
    const link = linker(sample.report, sample.page);
    const aske = sample.report.attributions.find(({ content }) =>
      sample.report.text.slice(...content[0]!).includes('fishermen'),
    );
    expect(link(aske!.content)).toBe(
      'https://post.example/strait#:~:text=Nobody%20has%20asked%20the%20fishermen&text=We%20learned%20of%20it%20from%20the%20radio',
    );
  });

  test('is not led astray by what stands elsewhere in the page', () => {
    const { report } = sample;
    const text = `Nobody has asked the fishermen ${sample.page.text}`;
    const at = report.text.indexOf('Nobody has asked the fishermen');
    expect(linker(report, { text, unseen: [] })([[at, at + 30]])).toContain(
      'text=everybody%20is%20pleased.%20%E2%80%9C-,',
    );
    expect(linker(report, { text, unseen: [[0, 31]] })([[at, at + 30]])).not.toContain('pleased');
  });

  test('keeps a fragment of the address, and drops a directive it came with', () => {
    const at = (url: string) => {
      const report = { ...hostile('Corvo'), document: { ...hostile('Corvo').document, url } };
      return linker(report)([[0, 0]]);
    };
    const link = (url: string) => {
      const report = { ...hostile('Corvo'), text: 'One quay. Two.', document: { ...hostile('').document, url } };
      return linker(report)([[0, 8]]);
    };
    expect(at('https://a.example/x#:~:text=old')).toBe('https://a.example/x');
    expect(link('https://a.example/x#part:~:text=old')).toBe('https://a.example/x#part:~:text=One%20quay');
    expect(link('https://a.example/x_(y)')).toBe('https://a.example/x_%28y%29#:~:text=One%20quay');
    expect(link('javascript:alert(1)')).toBe('');
    expect(link('')).toBe('');
  });
});
