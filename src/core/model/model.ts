import type { ChainWeights } from '../attribution/chain/crf';
import type { CueRates } from '../attribution/rescoring/rates';
import type { Trees } from '../attribution/rescoring/trees';
import type { WordingWeights } from '../attribution/rescoring/wording';
import { type Clusters, readClusters } from '../lexical/clusters';
import type { Level } from '../report/types';
import type { TaggerWeights } from '../tagger/tagger';
import { Vocabulary } from '../text/vocabulary';
import { type Calibration, calibrationOf } from './calibration';
import { ModelError, packSections, type Sections, unpackSections } from './container';

/** Everything that was learned, ready to be used. One is enough for any number of texts. */
export interface Model {
  readonly vocabulary: Vocabulary;
  readonly tagger: TaggerWeights;
  readonly first: ChainWeights;
  readonly cue: ChainWeights;
  readonly rates: CueRates;
  readonly wording: WordingWeights;
  readonly trees: Trees;
  readonly calibration: Calibration;
  /** The lowest score of the trees that is answered. */
  readonly thresholds: Readonly<Record<Level, number>>;
}

/** What training makes: the parts of a model as they are packed. */
export interface ModelParts {
  readonly tagger: TaggerWeights;
  readonly first: ChainWeights;
  readonly cue: ChainWeights;
  readonly rates: RateTable;
  readonly wording: WordingWeights;
  readonly trees: Trees;
  /** Points of the calibration: scores in rising order, and the share that is right there. */
  readonly calibration: { readonly scores: Float32Array; readonly shares: Float32Array };
  readonly thresholds: Readonly<Record<Level, number>>;
}

/** How often candidates were right, by the hash of a key (rising), in steps of 1/255; the last entry is for all others. */
export interface RateTable {
  readonly key: Int32Array;
  readonly whole: Uint8Array;
  readonly cue: Uint8Array;
}

/** The rates of a table, as the features ask for them. */
export function cueRates({ key, whole, cue }: RateTable): CueRates {
  const placeOf = (hash: number): number => {
    let low = 0;
    let high = key.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (key[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return key[low] === hash ? low : key.length;
  };
  return {
    whole: (hash) => whole[placeOf(hash)]! / 255,
    cue: (hash) => cue[placeOf(hash)]! / 255,
  };
}

/** Packs a model into a file. */
export function packModel({
  tagger,
  first,
  cue,
  rates,
  wording,
  trees,
  calibration,
  thresholds,
}: ModelParts): Uint8Array<ArrayBuffer> {
  const chain = (name: string, weights: ChainWeights): [string, Int8Array | Float32Array][] => [
    [`${name}.shape`, Float32Array.of(weights.labels, weights.unaryBits, weights.pairBits, weights.scale)],
    [`${name}.unary`, weights.unary],
    [`${name}.pair`, weights.pair],
  ];
  return packSections(
    new Map<string, Int8Array | Uint8Array | Int32Array | Float32Array>([
      ['tagger.shape', Float32Array.of(tagger.bits)],
      ['tagger.weights', tagger.weights],
      ['tagger.words', Int32Array.from(tagger.single.keys())],
      ['tagger.tags', Uint8Array.from(tagger.single.values())],
      ...chain('first', first),
      ...chain('cue', cue),
      ['rates.key', rates.key],
      ['rates.whole', rates.whole],
      ['rates.cue', rates.cue],
      ['wording.shape', Float32Array.of(wording.bits, wording.scale)],
      ['wording.weights', wording.weights],
      ['trees.base', Float32Array.of(trees.base)],
      ['trees.roots', trees.roots],
      ['trees.feature', trees.feature],
      ['trees.threshold', trees.threshold],
      ['trees.left', trees.left],
      ['trees.right', trees.right],
      ['trees.leaf', trees.leaf],
      ['calibration.scores', calibration.scores],
      ['calibration.shares', calibration.shares],
      ['thresholds', Float32Array.of(thresholds.more, thresholds.surer)],
    ]),
  );
}

/**
 * Reads a model from its two files: the weights, and the table of word clusters.
 * @throws ModelError or ClustersError if one of them is not what it should be
 */
export function readModel(weights: Uint8Array, clusters: Uint8Array): Model {
  return modelFrom(unpackSections(weights), readClusters(clusters));
}

/** A number that stands among fractions as the engine of a browser keeps whole ones: places worked out with it are faster. */
const whole = (value: number): number => value | 0;

function modelFrom(sections: Sections, clusters: Clusters): Model {
  const i8 = (name: string): Int8Array => need(sections, name, Int8Array);
  const u8 = (name: string): Uint8Array => need(sections, name, Uint8Array);
  const i32 = (name: string): Int32Array => need(sections, name, Int32Array);
  const f32 = (name: string): Float32Array => need(sections, name, Float32Array);
  const chain = (name: string): ChainWeights => {
    const [labels, unaryBits, pairBits, scale] = f32(`${name}.shape`) as unknown as [number, number, number, number];
    return {
      labels: whole(labels),
      unaryBits: whole(unaryBits),
      unary: i8(`${name}.unary`),
      pairBits: whole(pairBits),
      pair: i8(`${name}.pair`),
      scale,
    };
  };
  const tags = u8('tagger.tags');
  const words = i32('tagger.words');
  const single = new Map<number, number>();
  for (let i = 0; i < words.length; i++) single.set(words[i]!, tags[i]!);
  const [bits, scale] = f32('wording.shape') as unknown as [number, number];
  const [more, surer] = f32('thresholds') as unknown as [number, number];
  return {
    vocabulary: new Vocabulary(clusters),
    tagger: { bits: whole(f32('tagger.shape')[0]!), weights: i8('tagger.weights'), single },
    first: chain('first'),
    cue: chain('cue'),
    rates: cueRates({ key: i32('rates.key'), whole: u8('rates.whole'), cue: u8('rates.cue') }),
    wording: { bits: whole(bits), scale, weights: i8('wording.weights') },
    trees: {
      base: f32('trees.base')[0]!,
      roots: i32('trees.roots'),
      feature: u8('trees.feature'),
      threshold: f32('trees.threshold'),
      left: i32('trees.left'),
      right: i32('trees.right'),
      leaf: f32('trees.leaf'),
    },
    calibration: calibrationOf(f32('calibration.scores'), f32('calibration.shares')),
    thresholds: { more, surer },
  };
}

function need<T extends Int8Array | Uint8Array | Int32Array | Float32Array>(
  sections: Sections,
  name: string,
  type: abstract new (...args: never[]) => T,
): T {
  const array = sections.get(name);
  if (array instanceof type) return array;
  throw new ModelError(`The model has no ${name}.`);
}
