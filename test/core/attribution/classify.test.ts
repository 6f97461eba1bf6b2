import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyCue } from '../../../src/core/attribution/classify';
import type { Span } from '../../../src/core/report/types';

/** Reads `(source) <cue> {content}` out of a marked sentence. */
function read(marked: string): { text: string; cue: Span[]; source: Span[]; content: Span[] } {
  const found: Record<string, [number, number][]> = { '(': [], '<': [], '{': [] };
  const closing: Record<string, string> = { ')': '(', '>': '<', '}': '{' };
  let text = '';
  for (const char of marked) {
    if (char in found) found[char]!.push([text.length, text.length]);
    else if (char in closing) found[closing[char]!]!.at(-1)![1] = text.length;
    else text += char;
  }
  return { text, source: found['(']!, cue: found['<']!, content: found['{']! };
}
const classified = (marked: string): string => {
  const { text, cue, source, content } = read(marked);
  const { mode, stance } = classifyCue(text, cue, source, content);
  return `${mode} ${stance}`;
};

describe('classifyCue', () => {
  it.each([
    // statements
    ['statement neutral', '(Mr Bao) <said> {the bridge was safe}.'],
    ['statement neutral', '{The bridge was safe}, <according to> (Mr Bao).'],
    ['statement neutral', '(She) <went on to say> {the bridge was safe}.'],
    ['statement neutral', '(She) <was quoted as saying> {the bridge was safe}.'],
    ['statement neutral', '(He) <made it clear> {that the bridge was safe}.'],
    ['statement neutral', '(He) <issued a statement saying> {the bridge was safe}.'],
    ['statement neutral', '(WARDEN)<:> {The bridge is safe.}'],
    ['statement neutral', '(She) <pointed out> {that it had rained}.'],
    ['statement neutral', '(The judge) <found> {that the firm had lied}.'],
    ['statement neutral', '(The letter) <said> {the bridge was safe}.'],
    ['statement neutral', '(He) <flumped> {that the bridge was safe}.'],
    // stances
    ['statement claim', '(The firm) <claimed> {the bridge was safe}.'],
    ['statement claim', '(The firm’s) <claim> {that the bridge was safe}'],
    ['statement claim', '(The firm) <doubled down on> {its figures}.'],
    ['statement denial', '(The firm) <denied> {hiding the report}.'],
    ['statement denial', '(The firm) <dismissed> {the claim}.'],
    ['statement denial', '(She) <pushed back against> {the idea}.'],
    ['statement denial', '(She) <has never said> {the bridge was safe}.'],
    ['statement denial', 'She <pleaded not guilty to> {the charge}.'],
    ['statement agreement', '(She) <pleaded guilty to> {the charge}.'],
    ['statement agreement', '(The firm) <admitted> {hiding the report}.'],
    ['statement agreement', '(The firm) <has agreed> {to pay}.'],
    ['statement criticism', '(She) <slammed> {the plan}.'],
    ['statement criticism', '(Her) <criticism of> {the plan}'],
    ['statement criticism', '(The minister) <hit back at> {the plan}.'],
    ['statement praise', '(She) <paid tribute to> {the crew}.'],
    ['statement promise', '(She) <vowed> {to rebuild the bridge}.'],
    ['statement promise', '(his) <promise> {to rebuild the bridge}'],
    ['statement demand', '(She) <called on> {the firm to pay}.'],
    ['statement demand', '(She) <asked> the firm {to pay}.'],
    ['statement demand', '(She) <told> the firm {to pay}.'],
    ['statement question', '(She) <asked> {whether the bridge was safe}.'],
    ['statement warning', '(She) <warned> {that the bridge might fall}.'],
    // beliefs
    ['belief neutral', '(She) <thinks> {the bridge is safe}.'],
    ['belief neutral', '(She) <is confident> {that the bridge is safe}.'],
    ['belief neutral', '(She) <fears> {the bridge may fall}.'],
    ['belief neutral', '{The bridge} <is expected> {to open in May}.'],
    ['belief neutral', '(She) <found> {the plan tasteless}.'],
    ['belief denial', '(She) <does not believe> {the bridge is safe}.'],
    ['belief denial', '(She) <is sceptical of> {the plan}.'],
    ['belief agreement', '(She) <supports> {the plan}.'],
    ['belief criticism', '(She) <is opposed to> {the plan}.'],
    ['belief criticism', "(She) <doesn't support> {the plan}."],
    // intentions
    ['intention neutral', '(She) <plans> {to rebuild the bridge}.'],
    ['intention neutral', '(She) <hopes> {to rebuild the bridge}.'],
    ['intention neutral', '(She) <would like> {to rebuild the bridge}.'],
    ['intention neutral', '(She) <is determined> {to rebuild the bridge}.'],
    ['intention refusal', '(She) <refused> {to pay}.'],
    ['intention refusal', '(She) <does not want> {to pay}.'],
    ['intention refusal', '(She) <has no plans> {to pay}.'],
    // evidence
    ['evidence neutral', '(The study) <found> {that the bridge was safe}.'],
    ['evidence neutral', '(A poll of drivers) <says> {the bridge is loved}.'],
    ['evidence neutral', '{The bridge is loved}, <according to> (a survey by the council).'],
    ['evidence neutral', '(The report) <suggested> {that the bridge was safe}.'],
    ['evidence neutral', '(Records) <show> {that the bridge was safe}.'],
    // will not say
    ['disclosure refusal', '(The firm) <declined to comment>.'],
    ['disclosure refusal', '(The firm) <declined> {to comment}.'],
    ['disclosure refusal', '(The firm) <refused to say> {who paid}.'],
    ['disclosure refusal', "(The firm) <didn't immediately respond to> {a request for comment}."],
    ['disclosure refusal', '(The firm) <did not return> {calls}.'],
    ['disclosure refusal', '(She) <would not say> {who paid}.'],
    ['disclosure refusal', '(She) <wouldn’t say> {who paid}.'],
    ['disclosure refusal', '(The firm) <had no comment>.'],
    ['disclosure neutral', '(The firm) <could not be reached> for comment.'],
  ])('%s: %s', (expected, marked) => expect(classified(marked)).toBe(expected));

  it('says why, and where', () => {
    const { text, cue, source, content } = read('(She) <has never said> {the bridge was safe}.');
    const { why } = classifyCue(text, cue, source, content);
    expect(why.map(({ code, values }) => [code, ...values])).toEqual([
      ['cue_word', 'said'],
      ['cue_negated', 'never'],
    ]);
    for (const { values, evidence } of why) expect(text.slice(...evidence!).toLowerCase()).toBe(values[0]);
  });

  it('says when it is the source that decides', () => {
    const { text, cue, source, content } = read('(A poll of drivers) <says> {the bridge is loved}.');
    const { why } = classifyCue(text, cue, source, content);
    expect(why.at(-1)).toEqual({ code: 'source_nature', values: ['poll'], evidence: [2, 6] });
  });

  it('takes any text and any spans', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 }));
    const words = fc.constantFrom(
      'not ',
      'said ',
      'to ',
      'be ',
      'make ',
      'clear ',
      'poll ',
      '.',
      '“',
      "'",
      'n’t',
      '\u0130',
      'refuse ',
    );
    const spans = fc.array(span, { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: words, maxLength: 20 })),
        spans,
        spans,
        spans,
        (text, a, b, c) => {
          classifyCue(text, a, b, c);
        },
      ),
    );
  });
});
