import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { CuePass, firstPass } from '../../../src/core/attribution/chain/passes';
import { MAIN_VERB } from '../../../src/core/attribution/chain/token-kinds';
import { readText } from '../../../src/core/attribution/find';
import type { Report, Span } from '../../../src/core/report/types';
import { shippedModel } from '../model';

const read = (text: string): Report => analyse({ text, language: 'en' }, { model: shippedModel() });
const at = (text: string, spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' … ');
/** What is found, one line each: who, how, what. */
const found = (text: string): string[] =>
  read(text).attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => at(text, spans)).join(' | '),
  );

describe('finds who said what', () => {
  test.each([
    [
      'in curly marks, interrupted by the speaker',
      '“The quay is safe,” said Ines Corvo, who runs the harbour office. “Nobody needs to worry.”',
      ['Ines Corvo, who runs the harbour office | said | “The quay is safe,” … “Nobody needs to worry.”'],
    ],
    [
      'in the middle of a sentence that is quoted',
      '“We have waited,” Ines Corvo said, “long enough for this bridge.”',
      ['Ines Corvo | said | “We have waited,” … “long enough for this bridge.”'],
    ],
    [
      'in straight marks',
      '"The quay is safe," said Ines Corvo on Monday. "Nobody needs to worry about it."',
      ['Ines Corvo | said | "The quay is safe," … "Nobody needs to worry about it."'],
    ],
    [
      'in single marks between apostrophes',
      '‘It’s the divers’ own fault,’ said Ines Corvo. ‘They didn’t ask.’',
      ['Ines Corvo | said | ‘It’s the divers’ own fault,’ … ‘They didn’t ask.’'],
    ],
    [
      'in marks that do not match',
      '“The quay is safe," Ines Corvo said on Monday. “Nobody needs to worry," she added.',
      ['Ines Corvo | said | “The quay is safe,"', 'she | added | “Nobody needs to worry,"'],
    ],
    [
      'with a quotation in the quotation',
      'Ines Corvo said: “My father told me ‘the quay will outlive us all’ when I was a child.”',
      ['Ines Corvo | said: | “My father told me ‘the quay will outlive us all’ when I was a child.”'],
    ],
    [
      'before a sentence that quotes nothing',
      'She added: “Nobody listened to the pilots.” The quay was empty again by Monday.',
      ['She | added: | “Nobody listened to the pilots.”'],
    ],
    [
      'twice, before a sentence that quotes nothing',
      '“We told them,” Ines Corvo said in the statement. “They did not listen. Nobody ever listens to pilots.” The quay was empty again by Monday.',
      ['Ines Corvo | said | “We told them,” … “They did not listen. Nobody ever listens to pilots.”'],
    ],
    [
      'over several paragraphs',
      'Ines Corvo said: “We waited all winter. The boats were late.\n\n“Then the ice came, and the pilots’ house burned.\n\n“Nobody came to help us.”\n\nThe quay was rebuilt in 2009.',
      [
        'Ines Corvo | said: | “We waited all winter. The boats were late. … “Then the ice came, and the pilots’ house burned. … “Nobody came to help us.”',
      ],
    ],
    [
      'in a block behind a colon',
      'The harbour office said:\n\n“The quay is safe. Nobody needs to worry.”',
      ['The harbour office | said: | “The quay is safe. Nobody needs to worry.”'],
    ],
    [
      'reported, without a stop at the end',
      'Ines Corvo said on Monday that the quay was safe',
      ['Ines Corvo | said | that the quay was safe'],
    ],
    [
      'behind spaces that do not break, and in words with soft hyphens',
      'Ines\u00a0Corvo\u00a0said that the so\u00adcalled quay was safe, and “no\u00adbody” needed to worry.',
      ['Ines\u00a0Corvo | said | that the so\u00adcalled quay was safe, and “no\u00adbody” needed to worry'],
    ],
    [
      'in capitals',
      '“THE QUAY IS SAFE,” SAID INES CORVO, WHO RUNS THE HARBOUR OFFICE.',
      ['INES CORVO, WHO RUNS THE HARBOUR OFFICE | SAID | “THE QUAY IS SAFE,”'],
    ],
    [
      'by “according to”',
      'According to the harbour office, the quay was built in 1911.',
      ['the harbour office | According to | the quay was built in 1911'],
    ],
    [
      'with what is added',
      '“The quay is safe,” she said, adding that nobody needed to worry.',
      ['she | said | “The quay is safe,”', 'she | adding | that nobody needed to worry'],
    ],
    [
      'by “according to”, with what the source is behind its name',
      'According to Lena Tobit, a historian at the University of Ostrava, the letters were written in 1912.',
      ['Lena Tobit, a historian at the University of Ostrava | According to | the letters were written in 1912'],
    ],
    [
      'by “according to”, with what the source is in a clause',
      'According to Lena Tobit, a historian who lives in Ostrava, the letters were written by a monk.',
      ['Lena Tobit, a historian who lives in Ostrava | According to | the letters were written by a monk'],
    ],
    [
      'by “according to”, with an aside that is no name’s',
      'According to the harbour office, the quay, built in 1911, was never safe.',
      ['the harbour office | According to | the quay, built in 1911, was never safe'],
    ],
    [
      'by somebody who wants no name',
      'A captain at Norvik Lines who asked not to be named said the ferries would stop for two weeks.',
      ['A captain at Norvik Lines | said | the ferries would stop for two weeks'],
    ],
    [
      'by somebody of a company who wants no name, with the reason',
      'A captain of the company, who asked not to be named because he feared for his job, said the ferry had been unsafe for years.',
      ['A captain of the company | said | the ferry had been unsafe for years'],
    ],
    [
      'by somebody who wants no name, with a reason that ends in another who could speak',
      'A captain who asked not to be named because he still sails for the company said he had steered by the church clock.',
      [
        'A captain who asked not to be named because he still sails for the company | said | he had steered by the church clock',
      ],
    ],
    [
      'by whom a clause with another in it is about',
      'A woman who left the town because her brother works for the mayor said the shops would close.',
      ['A woman who left the town because her brother works for the mayor | said | the shops would close'],
    ],
    [
      'by somebody in a clause of another',
      'It was a storm that came after the head of the company said that the quay was safe.',
      ['the head of the company | said | that the quay was safe'],
    ],
    [
      'in one sentence after the other',
      'Ines Corvo said that the quay was safe. Tom Ashe told reporters that nobody needed to worry.',
      ['Ines Corvo | said | that the quay was safe', 'Tom Ashe | told | that nobody needed to worry'],
    ],
  ])('%s', (_, text, expected) => {
    const all = found(text);
    // A cue may take in a word more ("told reporters"), a source the comma that closes it; who and what are to the letter.
    const plain = (line: string): string[] => [line.split(' | ')[0]!.replace(/,$/, ''), line.split(' | ')[2]!];
    expect(all.map(plain)).toEqual(expected.map(plain));
    all.forEach((line, i) => {
      expect(line.split(' | ')[1]).toContain(expected[i]!.split(' | ')[1]!.replace(/:$/, ''));
    });
  });

  test.each([
    ['scare quotes', 'The so-called “floating market” was closed for the winter. Nobody was hurt.'],
    ['titles', 'The film “The Long Quay” opened on Friday, and his novel “Ice” sold 40,000 copies.'],
    ['no one who speaks', 'The quay was rebuilt in 2009. It has eleven cranes and a lighthouse.'],
  ])('and does not take %s for speech', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('words in one pair of marks are content together or not at all', () => {
    const quoted = '“a couple of pilots here, the odd sailor there, and nobody who knows the quay”';
    const text = `Ines Corvo criticised the plan of posting ${quoted} around a fleet of 80 boats. She called it “rash, even by the standards of last year, and late” on Monday.`;
    const { columns } = readText(text, shippedModel());
    const pass = new CuePass(shippedModel().cue, columns, firstPass(shippedModel().first, columns));
    const contents = Array.from({ length: columns.count }, (_, i) => i)
      .filter((i) => columns.verb[i] === MAIN_VERB && columns.quotation[i] === 0)
      .flatMap((i) => pass.readings(i).readings.map(({ content }) => content));
    const inside = columns.quotations.map(([from, to]) => ({ from: from + 1, to: to - 1 }));
    const shares = contents.flatMap((content) =>
      inside.map(({ from, to }) => content.filter((i) => i >= from && i < to).length / (to - from)),
    );
    expect(shares).toContain(1);
    expect(shares.filter((share) => share > 0 && share < 1)).toEqual([]);
  });

  test('a source does not reach over a clause', () => {
    const text =
      'Many leaders of towns in Kestria share these fears, but the Harbour Alliance, which represents the pilots, wants to keep its boats.';
    expect(found(text).find((line) => line.includes('wants'))).toMatch(/^the Harbour Alliance\b/);
  });

  test('nobody is called “and”', () => {
    const sources = read('Mayor Tomas Reyle was angry. And said the bridge was closed.').attributions.map(
      ({ source }) => source,
    );
    expect(sources).toEqual([[]]);
  });

  test('a refusal to comment is a disclosure, not a statement', () => {
    const { attributions } = read('The minister’s office declined to say when the quay would open.');
    expect(attributions.map(({ mode, stance }) => [mode, stance])).toEqual([['disclosure', 'refusal']]);
  });

  test('a statement within a statement has it as its parent', () => {
    const text = 'Ines Corvo said that Tom Ashe told reporters that the quay was safe.';
    const [outer, inner] = read(text).attributions;
    expect([at(text, outer!.source), at(text, inner!.source)]).toEqual(['Ines Corvo', 'Tom Ashe']);
    expect(inner!.parent).toBe(outer!.id);
    expect(outer!.parent).toBeUndefined();
  });

  test('who speaks says something within what is said where a clause follows, not where something is done', () => {
    expect(found('“I see the harbour every day, and I hope that it will be rebuilt,” Ines Corvo said.')).toEqual([
      'Ines Corvo | said | “I see the harbour every day, and I hope that it will be rebuilt,”',
      'I | hope | that it will be rebuilt',
    ]);
  });

  test('“surer” gives some of what “more” gives', () => {
    const text = readFileSync('test/bench/paragraphs.txt', 'utf8');
    const [more, surer] = (['more', 'surer'] as const).map((level) =>
      analyse({ text, language: 'en' }, { model: shippedModel(), level }).attributions.map(({ cue }) => String(cue)),
    ) as [string[], string[]];
    expect(surer.length).toBeGreaterThan(4);
    expect(surer.length).toBeLessThan(more.length);
    expect(surer.filter((cue) => !more.includes(cue))).toEqual([]);
  });
});

/** What is wrong with a report, or nothing. Plain code: it runs on thousands of spans. */
function fault({ text, attributions, sources }: Report): string | undefined {
  const order = new Map(attributions.map(({ id }, i) => [id, i]));
  const known = new Set(sources.map(({ id }) => id));
  let last = 0;
  for (const [i, { id, source, cue, content, sourceId, parent, confidence }] of attributions.entries()) {
    if (content.length === 0) return `${id}: no content`;
    for (const spans of [source, cue, content]) {
      let end = 0;
      for (const [from, to] of spans) {
        if (from < end || to <= from || to > text.length) return `${id}: ${String(spans)}`;
        end = to;
      }
    }
    if (content[0]![0] < last) return `${id}: out of order`;
    last = content[0]![0];
    if (parent !== undefined && (order.get(parent) ?? i) >= i) return `${id}: its parent is ${parent}`;
    if (sourceId !== null && !known.has(sourceId)) return `${id}: its source is ${sourceId}`;
    if (!(confidence >= 0 && confidence <= 1)) return `${id}: confidence ${confidence}`;
  }
  return undefined;
}

const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "''",
  ' said ',
  ' said that ',
  'Ann Lee',
  ' she',
  ', ',
  '. ',
  ': ',
  '\n\n',
  '\n',
  ' — ',
  '― Ann Lee',
  'According to ',
  'the court',
  ' and ',
  ' told reporters ',
  ' declined to comment',
  'WALLACE: ',
  'Q: ',
  '\u00a0',
  '\u00ad',
  '\u2028',
  '(',
  ')',
  'it is safe',
  ' U.S. ',
  '🙂',
];

describe('any text', { timeout: 60_000 }, () => {
  test('has spans in range and in order, parents before their children, sources that are there', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom(...PIECES), { maxLength: 150 })
        .map((pieces) => `The people of the city are in it. ${pieces.join('')}`),
    );
    fc.assert(
      fc.property(text, (one) => fault(read(one)) === undefined),
      { numRuns: 150 },
    );
  });

  test.each([
    [
      'a paragraph of 5,000 words',
      'The mayor said that the quay was safe, and the boats lay at anchor all day. '.repeat(330),
    ],
    ['a sentence of 10,000 words', `The mayor said ${'that the quay was safe and '.repeat(1700)}`],
    ['20,000 quotation marks', `The people of the city are in it. ${'"'.repeat(20_000)}`],
    ['10,000 opening marks', `The people of the city are in it. ${'“ '.repeat(10_000)}`],
    ['20,000 apostrophes', `The people of the city are in it. ${'’s '.repeat(20_000)}`],
    ['5,000 paragraphs', `The people of the city are in it.${'\n“It is safe'.repeat(5_000)}`],
    ['“said” 10,000 times', `The people of the city are in it. ${'said '.repeat(10_000)}`],
  ])('%s is read to its end', (_, text) => {
    expect(fault(read(text))).toBeUndefined();
  });
});
