import { describe, expect, test } from 'vitest';
import { findByRules } from '../../../src/core/attribution/rules/find';

/** `[source] <cue> {content | content}`, a line each; nested ones are moved in. */
const read = (text: string): string[] => {
  const { attributions } = findByRules(text);
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(' | ');
  return attributions.map(
    ({ source, cue, content, parent }) =>
      `${parent === null ? '' : '  '}[${words(source)}] <${words(cue)}> {${words(content)}}`,
  );
};

describe('the rules find', () => {
  test.each([
    ['“We will sign,” Mara Quill said.', '[Mara Quill] <said> {“We will sign,”}'],
    [
      '“We will sign,” said Mara Quill, the mayor of Tollen.',
      '[Mara Quill, the mayor of Tollen] <said> {“We will sign,”}',
    ],
    ['"We will sign," she told reporters on Monday.', '[she] <told> {"We will sign,"}'],
    ['‘We will sign,’ said Mara Quill.', '[Mara Quill] <said> {‘We will sign,’}'],
    ['Mara Quill said: “We will sign.”', '[Mara Quill] <said> {“We will sign.”}'],
    ['“We will,” Quill said, “sign it today.”', '[Quill] <said> {“We will,” | “sign it today.”}'],
    ['“We will sign,” Quill said. “It is time.”', '[Quill] <said> {“We will sign,” | “It is time.”}'],
    ['The ministry said that the bridge was safe.', '[The ministry] <said> {that the bridge was safe}'],
    ['Officials said the bridge was “perfectly safe”.', '[Officials] <said> {the bridge was “perfectly safe”}'],
    ['The bridge was safe, according to the ministry.', '[the ministry] <according to> {The bridge was safe}'],
    ['According to the ministry, the bridge was safe.', '[the ministry] <According to> {the bridge was safe}'],
    ['The bridge was quite safe, the ministry said.', '[the ministry] <said> {The bridge was quite safe}'],
    [
      'Mara Quill, a lawyer for the city, said that it was over.',
      '[Mara Quill, a lawyer for the city] <said> {that it was over}',
    ],
    ['The ministry has denied the claims.', '[The ministry] <denied> {the claims}'],
    ['Quill promised to repair the bridge.', '[Quill] <promised> {to repair the bridge}'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('an implied source behind the first', () => {
    expect(read('“It is safe,” the ministry said, adding that the work was done.')).toEqual([
      '[the ministry] <said> {“It is safe,”}',
      '[] <adding> {that the work was done}',
    ]);
  });

  test('what is attributed within an attribution', () => {
    const [outer, inner] = findByRules('The ministry said that Mara Quill had denied that it fell.').attributions;
    expect([outer?.parent, inner?.parent]).toEqual([null, 0]);
  });

  test('a quotation that goes on over paragraphs', () => {
    expect(read('Quill said: “We will sign.\n\n“It is time.”')).toEqual([
      '[Quill] <said> {“We will sign. | “It is time.”}',
    ]);
  });

  test('quotations that nobody is named for', () => {
    const text = 'The wall bore a line. “Nobody shall ever cross this bridge again.” It was red.';
    expect(findByRules(text).unattributed.map((span) => text.slice(...span))).toEqual([
      '“Nobody shall ever cross this bridge again.”',
    ]);
  });

  test('nothing in text that cites nobody', () => {
    expect(read('The “Iron Duke” sailed on Monday. Its crew of twelve was tired, and the sea was rough.')).toEqual([]);
  });
});
