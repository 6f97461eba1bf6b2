import { describe, expect, it } from 'vitest';
import { CUE_PHRASES } from '../../../src/core/attribution/lexicon/phrases';
import {
  CUE_PARTICIPLES,
  CUE_SURFACES,
  CUE_WITH_INFINITIVE,
  CUE_WORDS,
} from '../../../src/core/attribution/lexicon/words';
import { lemma } from '../../../src/core/text/lemma';

const tables = { CUE_WORDS, CUE_SURFACES, CUE_PARTICIPLES, CUE_WITH_INFINITIVE, CUE_PHRASES };
const MODES = ['statement', 'belief', 'intention', 'evidence', 'disclosure'];
const STANCES = 'neutral claim denial agreement criticism praise promise demand warning question refusal'.split(' ');
const lines = (table: string): string[] => table.split('\n').filter((line) => line !== '');

describe.each(Object.entries(tables))('%s', (name, table) => {
  it('has a mode and a stance on every line', () => {
    for (const line of lines(table)) {
      const [, mode, stance] = /^([a-z]+) ([a-z]+)(?: light)?: \S.*\S$/.exec(line) ?? [];
      expect(MODES, line).toContain(mode);
      expect(STANCES, line).toContain(stance);
      expect(line).not.toMatch(/ {2}| ,|,,/);
    }
  });

  it('has every entry once', () => {
    const separator = name === 'CUE_PHRASES' ? ', ' : ' ';
    const entries = lines(table).flatMap((line) => line.slice(line.indexOf(': ') + 2).split(separator));
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });
});

it('has words as dictionary forms, or they would never be found', () => {
  const words = lines(CUE_WORDS).flatMap((line) => line.slice(line.indexOf(': ') + 2).split(' '));
  expect(words.filter((word) => lemma(word, 'v') !== word && lemma(word, 'n') !== word)).toEqual([]);
});

it('has phrases of dictionary forms too', () => {
  const steps = lines(CUE_PHRASES)
    .flatMap((line) => line.slice(line.indexOf(': ') + 2).split(', '))
    .flatMap((phrase) => phrase.split(' '))
    .flatMap((step) => step.replace(/\?$/, '').split('|'));
  expect(steps.filter((step) => step !== '_' && lemma(step, 'v') !== step && lemma(step, 'n') !== step)).toEqual([]);
});
