import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/core/analyse';
import { findAttributions } from '../../../src/core/attribution/find';
import { type Model, readModel } from '../../../src/core/model/model';
import type { Analyser } from './system';

const load = (): Model => readModel(readFileSync('public/model.bin'), readFileSync('public/clusters.bin'));

/** The whole analysis: statements, and whose they are. */
export function whole(): Analyser {
  const model = load();
  return (text) => analyse({ text, language: 'en' }, { model }).attributions.length;
}

/** The statements alone, of texts of any length. */
export function statements(): Analyser {
  const model = load();
  return (text) => findAttributions(text, model, 'more').attributions.length;
}
