import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lemma } from '../../../src/core/text/lemma';

/** `base: form form …` lines. */
const cases = (lines: string): [form: string, base: string][] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base, forms] = line.trim().split(': ');
      return forms!.split(' ').map((form): [string, string] => [form, base!]);
    });

describe('verbs', () => {
  it.each(
    cases(`
      say: say says said saying Said
      be: is are was were been being am
      deny: denies denied denying
      claim: claims claimed claiming
      argue: argues argued arguing
      note: notes noted noting
      announce: announces announced announcing
      admit: admits admitted admitting
      plan: plans planned planning
      tell: tells told telling
      call: calls called calling
      control: controls controlled controlling
      travel: travelled traveled travelling traveling
      agree: agrees agreed agreeing
      succeed: succeeds succeeded
      visit: visits visited visiting
      excite: excites excited exciting
      repeat: repeated repeating
      create: created creating
      state: stated stating
      allege: alleges alleged alleging
      hang: hangs hung hanging
      change: changed changing
      focus: focuses focused focusing
      accuse: accuses accused accusing
      endorse: endorses endorsed endorsing
      discuss: discusses discussed
      realize: realizes realized realizing
      realise: realises realised realising
      lie: lies lying
      vie: vied vying
      add: adds added adding
      panic: panicked panicking
      retell: retold retelling
      go: goes went gone going
      teach: teaches taught
      ache: aches ached
      bring: brings brought bringing
      breathe: breathes breathed breathing
      develop: developed developing`),
  )('%s -> %s', (form, base) => expect(lemma(form, 'v')).toBe(base));
});

describe('nouns', () => {
  it.each(
    cases(`
      allegation: allegations allegation
      woman: women
      policeman: policemen
      specimen: specimen specimens
      crisis: crises crisis
      promise: promises
      business: businesses business
      church: churches
      bus: buses bus
      study: studies
      movie: movies
      knife: knives
      hero: heroes
      video: videos
      economics: economics
      news: news
      series: series
      headache: headaches
      case: cases`),
  )('%s -> %s', (form, base) => expect(lemma(form, 'n')).toBe(base));
});

it('tells a verb by its form where nobody says what the word is', () => {
  expect(lemma('claiming')).toBe('claim');
  expect(lemma('warned')).toBe('warn');
  expect(lemma('officials')).toBe('official');
  expect(lemma('thing')).toBe('thing');
});

it('keeps words that only look like a form', () => {
  for (const word of ['need', 'bed', 'sing', 'king', 'his', 'gas', 'ed', 'ing', 's', '']) {
    expect(lemma(word, 'v')).toBe(word);
  }
});

it('takes any string and never makes it longer by more than an "e" or a "y"', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('v', 'n', undefined), (word, pos) => {
      expect(lemma(word, pos).length).toBeLessThanOrEqual(word.toLowerCase().length + 1);
    }),
  );
});
