import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withStructures } from '../../../src/core/attribution/structure/all';
import { findColonBlocks } from '../../../src/core/attribution/structure/colon';
import { findDashAttributions } from '../../../src/core/attribution/structure/dash';
import { findTranscriptTurns } from '../../../src/core/attribution/structure/transcript';
import type { StructuredAttribution } from '../../../src/core/attribution/structure/types';

const said = (text: string, found: readonly StructuredAttribution[]): string[] =>
  found.map(({ source, cue, content }) => {
    const words = (spans: readonly (readonly [number, number])[]): string =>
      spans.map(([start, end]) => text.slice(start, end)).join(' / ');
    return `${words(source)} | ${words(cue)} | ${words(content)}`;
  });

describe('findTranscriptTurns', () => {
  const turns = (text: string): string[] => said(text, findTranscriptTurns(text));

  it('finds speakers in capitals, with their titles, and the paragraphs that follow them', () => {
    const text = [
      'A transcript of the hearing.',
      'WARDEN: Is the bridge safe?',
      'SEN. ADA OKORO (R-TX): It is.',
      'It always was.',
      '(LAUGHTER)',
      'WARDEN: Thank you.',
      'The hearing ended at noon.',
    ].join('\n\n');
    expect(turns(text)).toEqual([
      'WARDEN | : | Is the bridge safe?',
      'SEN. ADA OKORO (R-TX) | : | It is. / It always was.',
      'WARDEN | : | Thank you.',
    ]);
  });

  it('finds questions and answers', () => {
    expect(turns('Q: Is it safe?\nA: It is.\nQ: Since when?\nA: Since May.')).toEqual([
      'Q | : | Is it safe?',
      'A | : | It is.',
      'Q | : | Since when?',
      'A | : | Since May.',
    ]);
  });

  it('finds names in small letters if they come back', () => {
    const talk =
      'They talked.\nOkoro: Is the bridge safe?\nBen Cho: I think it is.\nOkoro: Since when is it?\nBen Cho: Since May of last year.';
    expect(turns(talk)).toHaveLength(4);
    expect(turns('They spoke.\nOkoro: We will build it.\nBen Cho: We will not build it.')).toEqual([]);
  });

  it('takes no headlines, tables, notes and single labels for speakers', () => {
    expect(turns('Okoro: Bridge is safe\nThe mayor spoke.\nPHOTO: The bridge.\nWASHINGTON: rain.')).toEqual([]);
    expect(turns('The count.\nOkoro: 1,204.\nCho: 981.\nOkoro: 1,300.\nCho: 1,001.')).toEqual([]);
    expect(turns('UPDATE: more soon.\nNOTE: see below.\nREAD MORE: here.\nWATCH: this.')).toEqual([]);
  });
});

describe('findDashAttributions', () => {
  const signed = (text: string): string[] => said(text, findDashAttributions(text));

  it('finds signatures in the paragraph below and behind the quotation', () => {
    expect(signed('“The bridge is safe.”\n\n― Ada Okoro, warden')).toEqual(['Ada Okoro | ― | “The bridge is safe.”']);
    expect(signed('"The bridge is safe." -- Ada Okoro')).toEqual(['Ada Okoro | -- | "The bridge is safe."']);
    expect(signed('‘The bridge is safe.’ — Ada Okoro (Leeds)')).toEqual(['Ada Okoro | — | ‘The bridge is safe.’']);
  });

  it('finds posts set into the page, quoted or not', () => {
    const text = 'The bridge is safe! — Ada Okoro (@adaokoro) May 4, 2021';
    expect(findDashAttributions(text)[0]?.structure).toBe('post');
    expect(signed(text)).toEqual(['Ada Okoro | — | The bridge is safe!']);
  });

  it('takes no other dash for a signature', () => {
    expect(signed('The bridge is safe — Ada Okoro')).toEqual([]);
    expect(signed('“It is safe.”\n\n— Okoro said so again and again to all who asked')).toEqual([]);
    expect(signed('“It is safe” — The council. It has looked.')).toEqual([]);
    expect(signed('— Ada Okoro')).toEqual([]);
  });
});

describe('findColonBlocks', () => {
  const blocks = (text: string): string[] => said(text, findColonBlocks(text));

  it('finds who is quoted below, over several paragraphs', () => {
    const text = 'The bridge was shut. Ms Okoro later wrote:\n\n“We looked at it.\n\n“It is safe.”\n\nIt rained.';
    expect(blocks(text)).toEqual(['Ms Okoro | wrote | “We looked at it. / “It is safe.”']);
  });

  it.each([
    ['He continued:', 'He', 'continued'],
    ['17-year-old Ben Cho echoed:', '17-year-old Ben Cho', 'echoed'],
    ['As the National Trust for Scotland notes in its report:', 'the National Trust for Scotland', 'notes'],
    ['In a speech in May, the former mayor said of the bridge:', 'the former mayor', 'said'],
  ])('%s', (line, source, cue) => {
    expect(blocks(`${line}\n"It is safe."`)).toEqual([`${source} | ${cue} | "It is safe."`]);
  });

  it('takes no list, no transcript and no unquoted text', () => {
    expect(blocks('Ms Okoro said:\nThe bridge was shut.')).toEqual([]);
    expect(blocks('The bridge has two faults:\n“Rust” and “rot”.')).toEqual([]);
    expect(blocks('Ms Okoro said:')).toEqual([]);
  });
});

it('leaves the turns of an interview to their speakers, whatever announces them', () => {
  const lines = [
    'Partial transcript as follows:',
    '"WARDEN: Is the bridge safe?',
    'OKORO: It is, I hope.',
    'WARDEN: Thank you."',
  ];
  const text = lines.join('\n\n');
  const from = text.indexOf('"WARDEN');
  const announced = { source: [[0, 18]], cue: [[19, 30]], content: [[from, text.length]], confidence: 0.5 } as const;
  const drafts = withStructures(text, [announced]);
  expect(drafts.map(({ source }) => text.slice(...source[0]!))).toEqual(['WARDEN', 'OKORO', 'WARDEN']);
});

it('gives ordered spans within any text, without hanging', () => {
  const bit = fc.constantFrom(
    'Q: ',
    'A: ',
    'OKORO: ',
    'Ada Okoro',
    ' said',
    ':',
    '\n',
    '“',
    '”',
    '"',
    ' — ',
    '--',
    ' (@a) ',
    'the ',
    '.',
    'x',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: bit, maxLength: 80 }), fc.string({ unit: 'binary' })), (text) => {
      for (const find of [findTranscriptTurns, findDashAttributions, findColonBlocks]) {
        for (const { source, cue, content } of find(text)) {
          for (const spans of [source, cue, content]) {
            let at = 0;
            for (const [start, end] of spans) {
              expect(start).toBeGreaterThanOrEqual(at);
              expect(end).toBeGreaterThan(start);
              at = end;
            }
            expect(at).toBeLessThanOrEqual(text.length);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});
