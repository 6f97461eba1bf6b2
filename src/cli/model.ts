import { readFileSync } from 'node:fs';
import { type Model, readModel } from '../core/model/model';
import { CliError } from './error';

/** The model that stands in the repository. */
export function loadModel(): Model {
  const [weights, clusters] = ['model.bin', 'clusters.bin'].map((name) => {
    try {
      return readFileSync(new URL(`../../public/${name}`, import.meta.url));
    } catch {
      throw new CliError(`The file "public/${name}" is missing: get it back, or use --rules.`);
    }
  }) as [Buffer, Buffer];
  try {
    return readModel(weights, clusters);
  } catch (error) {
    throw new CliError(`${(error as Error).message} Get the files in "public" back, or use --rules.`);
  }
}
