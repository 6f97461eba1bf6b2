import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MODEL_VERSION,
  ModelError,
  packSections,
  type Sections,
  unpackSections,
} from '../../../src/core/model/container';

const sections: Sections = new Map<string, Int8Array | Uint8Array | Int32Array | Float32Array>([
  ['a.weights', Int8Array.of(-128, 0, 127)],
  ['a.tags', Uint8Array.of(0, 255)],
  ['b.key', Int32Array.of(-(2 ** 31), 7, 2 ** 31 - 1)],
  ['b.share', Float32Array.of(0.5, -0.25)],
  ['empty', new Int32Array(0)],
]);
const packed = packSections(sections);
const changed = (at: number, by: (byte: number) => number): Uint8Array => {
  const copy = packed.slice();
  copy[at] = by(copy[at]!);
  return copy;
};

describe('the file of a model', () => {
  test('gives back what was put in', () => {
    expect(unpackSections(packed)).toEqual(sections);
  });

  test('is read wherever it begins in memory', () => {
    const shifted = new Uint8Array(packed.length + 3);
    shifted.set(packed, 3);
    expect(unpackSections(shifted.subarray(3))).toEqual(sections);
  });

  test('is the same for the same arrays', () => {
    expect(packSections(sections)).toEqual(packed);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['another file', Uint8Array.from({ length: 400 }, (_, i) => i % 251)],
    ['a beginning alone', packed.subarray(0, 12)],
  ])('is refused where it is %s', (_, bytes) => {
    expect(() => unpackSections(bytes)).toThrow(new ModelError('This is not a model of Sourcelight.'));
  });

  test('of another version is refused by its number', () => {
    expect(() => unpackSections(changed(4, (byte) => byte + 1))).toThrow(
      new ModelError(`The model has version ${MODEL_VERSION + 1}; version ${MODEL_VERSION} is needed.`),
    );
  });

  test('is refused wherever it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: packed.length - 1 }), (length) => {
        expect(() => unpackSections(packed.slice(0, length))).toThrow(/cut off or damaged/);
      }),
    );
  });

  test('is refused with more at its end', () => {
    const longer = new Uint8Array(packed.length + 4);
    longer.set(packed);
    expect(() => unpackSections(longer)).toThrow(/cut off or damaged/);
  });

  test('is refused wherever one bit of it is changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: packed.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        expect(() => unpackSections(changed(at, (byte) => byte ^ (1 << bit)))).toThrow(ModelError);
      }),
      { numRuns: 300 },
    );
  });
});
