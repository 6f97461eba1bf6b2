import { ANY_NAMES, HE_NAMES, SHE_NAMES } from './first-names';
import { listOf } from './kinds';

let table: ReadonlyMap<string, 'he' | 'she' | 'any'> | undefined;

/** Read when first asked for: a page without statements need not pay for it. */
function names(): ReadonlyMap<string, 'he' | 'she' | 'any'> {
  if (table === undefined) {
    const read = new Map<string, 'he' | 'she' | 'any'>();
    for (const name of listOf(SHE_NAMES)) read.set(name, 'she');
    for (const name of listOf(HE_NAMES)) read.set(name, 'he');
    for (const name of listOf(ANY_NAMES)) read.set(name, 'any');
    table = read;
  }
  return table;
}

/** Which pronoun the lists have a first name with: "any" where they have it for both; undefined where it is not in them. */
export function firstNameOf(low: string): 'he' | 'she' | 'any' | undefined {
  const hyphen = low.indexOf('-');
  return names().get(low) ?? (hyphen > 2 ? names().get(low.slice(0, hyphen)) : undefined);
}
