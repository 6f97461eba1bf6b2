import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/core/analyse';
import { readModel } from '../../../src/core/model/model';
import type { Analyser } from './system';

/** This engine, with its two files read. */
export function load(): Analyser {
  const model = readModel(readFileSync('public/model.bin'), readFileSync('public/clusters.bin'));
  return (text) => analyse({ text, language: 'en' }, { model }).attributions.length;
}
