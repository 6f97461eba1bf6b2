import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calibrationOf } from '../../../src/core/model/calibration';
import { ModelError, packSections, unpackSections } from '../../../src/core/model/container';
import { packModel, readModel } from '../../../src/core/model/model';
import { shippedModel } from '../model';

const [weights, clusters] = ['model.bin', 'clusters.bin'].map((name) => readFileSync(`public/${name}`)) as [
  Buffer,
  Buffer,
];

describe('the model', () => {
  test('is read from the files that are shipped', () => {
    const { thresholds, tagger, trees } = shippedModel();
    expect(thresholds.more).toBeLessThan(thresholds.surer);
    expect(tagger.weights).toHaveLength(2 ** tagger.bits * 45);
    expect(trees.roots.length).toBeGreaterThan(50);
  });

  test('packed again is the same, byte for byte', () => {
    const sections = unpackSections(weights);
    const rates = {
      key: sections.get('rates.key') as Int32Array,
      whole: sections.get('rates.whole') as Uint8Array,
      cue: sections.get('rates.cue') as Uint8Array,
    };
    const calibration = {
      scores: sections.get('calibration.scores') as Float32Array,
      shares: sections.get('calibration.shares') as Float32Array,
    };
    const again = packModel({ ...shippedModel(), rates, calibration });
    expect(Buffer.compare(again, weights)).toBe(0);
  });

  test('is refused without one of its parts', () => {
    const sections = new Map(unpackSections(weights));
    sections.delete('cue.unary');
    expect(() => readModel(packSections(sections), clusters)).toThrow(new ModelError('The model has no cue.unary.'));
  });

  test('is refused where the two files are exchanged', () => {
    expect(() => readModel(clusters, weights)).toThrow('This is not a model of Sourcelight.');
    expect(() => readModel(weights, weights)).toThrow('This is not a table of word clusters.');
  });
});

describe('a calibration', () => {
  const calibration = calibrationOf(Float32Array.of(0.25, 0.5, 1), Float32Array.of(0.125, 0.75, 0.875));

  test.each([
    ['at a point', 0.5, 0.75],
    ['between two points', 0.375, 0.4375],
    ['below the first', 0.1, 0.125],
    ['above the last', 1.5, 0.875],
  ])('%s', (_, score, share) => {
    expect(calibration(score)).toBeCloseTo(share, 6);
  });
});
