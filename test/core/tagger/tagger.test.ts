import { describe, expect, test } from 'vitest';
import { tagWords } from '../../../src/core/tagger/tagger';
import { TAGS, tagNumber, tagSet } from '../../../src/core/tagger/tags';
import { paragraphsOf } from '../../../src/core/text/paragraphs';
import { tokenize } from '../../../src/core/text/tokens';
import { shippedModel } from '../model';

function tagsOf(text: string): string {
  const { vocabulary, tagger } = shippedModel();
  const tokens = tokenize(text, paragraphsOf(text));
  const types = tokens.word.map((word) => vocabulary.type(word));
  return Array.from(tagWords(tagger, tokens, types), (tag) => TAGS[tag]).join(' ');
}

describe('parts of speech', () => {
  test.each([
    ['The minister said that the bridge was closed .', 'DT NN VBD IN DT NN VBD VBN .'],
    ['She told reporters on Monday .', 'PRP VBD NNS IN NNP .'],
    ['They will not promise to pay .', 'PRP MD RB VB TO VB .'],
    ['“ We have waited long enough , ” she said .', "`` PRP VBP VBN RB RB , '' PRP VBD ."],
    ['Ann Lee , who runs the mill , denied it .', 'NNP NNP , WP VBZ DT NN , VBD PRP .'],
  ])('%s', (text, expected) => {
    expect(tagsOf(text)).toBe(expected);
  });

  test('of nothing are none', () => {
    expect(tagsOf('')).toBe('');
  });
});

test('a tag that there is not counts as a foreign word', () => {
  expect(tagNumber('NFP')).toBe(tagNumber('FW'));
  expect([...tagSet('VB', 'VBD')].filter((one) => one === 1)).toHaveLength(2);
});
