import { readFileSync } from 'node:fs';
import { type Model, readModel } from '../../src/core/model/model';

let model: Model | undefined;

/** The model that is shipped, read once a test file. */
export const shippedModel = (): Model =>
  (model ??= readModel(readFileSync('public/model.bin'), readFileSync('public/clusters.bin')));
