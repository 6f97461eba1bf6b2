import { describe, expect, test } from 'vitest';
import { arePersonsAlike, isAcronymOf, partsOf } from '../../../src/core/compare/names';

const persons = (a: string, b: string): boolean => arePersonsAlike(partsOf(a, true), partsOf(b, true));
const bodies = (a: string, b: string): boolean => isAcronymOf(partsOf(a, false), partsOf(b, false));

describe('people', () => {
  test.each([
    ['Ines Corvo', 'Ines Corvo'],
    ['Mayor Ines Corvo', 'Dr. Ines Corvo'],
    ['Ines Corvo', 'Corvo'],
    ['I. Corvo', 'Ines Corvo'],
    ['Ben Corvo', 'Benjamin Corvo'],
    ['Ines M. Corvo', 'Ines Maria Corvo'],
    ['Ines Maria Corvo', 'Ines Corvo'],
    ['José Núñez', 'Jose Nunez'],
    ['Ole Brandt Jr.', 'Ole Brandt'],
    ['Ines O’Corvo', 'O’Corvo'],
  ])('%s and %s can be one', (a, b) => {
    expect(persons(a, b)).toBe(true);
    expect(persons(b, a)).toBe(true);
  });

  test.each([
    ['Ines Corvo', 'Paul Corvo'],
    ['Ines Corvo', 'Ines Tobit'],
    ['P. Corvo', 'Ines Corvo'],
    ['Ines M. Corvo', 'Ines Petra Corvo'],
    ['Jo Corvo', 'Joanna Corvo'],
    ['The Mayor', 'Mayor'],
  ])('%s and %s are not', (a, b) => {
    expect(persons(a, b)).toBe(false);
  });
});

describe('bodies', () => {
  test('go without article, mark and legal form', () => {
    const words = (name: string): string => partsOf(name, false).words.join(' ');
    expect(words('the Kremlin')).toBe(words('Kremlin'));
    expect(words('Harbour & Sons, Inc.')).toBe(words('Harbour and Sons'));
    expect(words('the U.S. Coast Guard')).toBe(words('US Coast Guard'));
    expect(words('The Board (VHB)')).toBe('board');
  });

  test.each([
    ['FAO', 'the Food and Agriculture Organization'],
    ['the F.A.O.', 'Food and Agriculture Organization'],
    ['the VWA', 'Vell Water Authority'],
  ])('%s stands for %s', (a, b) => {
    expect(bodies(a, b)).toBe(true);
    expect(bodies(b, a)).toBe(true);
  });

  test.each([
    ['Fao', 'Food and Agriculture Organization'],
    ['FBO', 'Food and Agriculture Organization'],
    ['A', 'Authority'],
  ])('%s does not stand for %s', (a, b) => {
    expect(bodies(a, b)).toBe(false);
  });
});
