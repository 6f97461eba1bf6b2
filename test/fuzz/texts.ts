import fc from 'fast-check';
import { paragraphs } from '../page/pages';
import { asArticle, attackTexts } from './attack-texts';

/** What statements are made of, and what breaks those who read them. */
const PIECES: readonly string[] = [
  ...['“', '”', '"', '‘', '’', "'", '«', '»', '„', '``', "''", '—', '–', ' -- ', '-', '…', '...', '(', ')', '[', ']'],
  ...[', ', '. ', '.', ': ', ':', '; ', '! ', '? ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '/', '&', '@', '#', '$1'],
  ...[
    ' said ',
    ' says',
    ' told ',
    ' that ',
    ' who ',
    ' to ',
    ' and ',
    ' but ',
    ' of the ',
    ' according to ',
    ' added: ',
  ],
  ...[
    'asked ',
    'denied ',
    'wants ',
    'declined to comment',
    'argued',
    ' not ',
    'promise',
    'a report',
    'the study found ',
  ],
  ...[
    'Ada Okoro',
    'Okoro',
    'Mr. Brunn',
    'Sen. Mirela Danko (D-Ostrel)',
    'the council',
    'a spokesman for ',
    'she',
    'He ',
  ],
  ...[
    'they',
    'it',
    'the mayor',
    'officials',
    'a senior official who asked not to be named',
    'U.S.',
    'Dr.',
    'ADA OKORO:',
  ],
  ...[
    'Q: ',
    'A. ',
    '1,204',
    '5 p.m. ',
    '2016',
    'http://a.example/?b=c',
    '<b>',
    '&lt;',
    '__proto__',
    'constructor',
    'NaN',
  ],
  ...[
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u2060',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u0000',
    '\ud83d\ude00',
    '\ud800',
    'e\u0301',
  ],
  ...['日本語', 'Ελλάδα', 'قال', 'İstanbul', 'ß', 'ﬁ', 'Ǆ', '\u2028', '\u0085', 'the market will close on Tuesday'],
];

const START = 'The people of the city have been told that it was not the end of it. ';

const assembled = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => START + pieces.join(''));

const whole = paragraphs.join('\n\n');

/** One change to a text; places are given as parts of its length. */
type Mutation = (text: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
/** Any change to a text. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...PIECES)).map(([at, piece]): Mutation => {
    return (text) => text.slice(0, at * text.length) + piece + text.slice(at * text.length);
  }),
  fc.tuple(place, fc.nat(80)).map(([at, size]): Mutation => {
    return (text) => text.slice(0, at * text.length) + text.slice(at * text.length + size);
  }),
  fc.tuple(place, fc.nat(200), place).map(([from, size, to]): Mutation => {
    return (text) => {
      const piece = text.slice(from * text.length, from * text.length + size);
      return text.slice(0, to * text.length) + piece + text.slice(to * text.length);
    };
  }),
  fc
    .constantFrom<[string | RegExp, string]>(
      ['“', '"'],
      [/[“”]/g, ''],
      [/\n\n/g, ' '],
      [/ /g, '\u00a0'],
      [/\./g, ''],
      [/,/g, ''],
      [/[a-z]/g, 'x'],
      [/\b(\p{Ll})/gu, '\u200b$1'],
    )
    .map(
      ([what, by]): Mutation =>
        (text) =>
          text.replaceAll(what, by),
    ),
  fc.constant<Mutation>((text) => text.toUpperCase()),
  fc.constant<Mutation>((text) => [...text].reverse().join('')),
);

const mutated = fc
  .tuple(fc.constantFrom(whole, ...paragraphs), fc.array(mutation, { minLength: 1, maxLength: 12 }))
  .map(([text, mutations]) => mutations.reduce((changed, change) => change(changed), text));

const attacks = fc
  .tuple(fc.constantFrom(...Object.values(attackTexts)), fc.integer({ min: 1, max: 800 }), fc.boolean())
  .map(([attack, length, wrapped]) => (wrapped ? asArticle(attack(length)) : attack(length)));

/** Any text: put together of pieces, made of an article by changes, made to take long, or of any characters at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: assembled },
  { weight: 4, arbitrary: mutated },
  { weight: 1, arbitrary: attacks },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);
