import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentTables, DOCUMENTS, withTables } from '../../src/training/attribution/evaluation/tables';

const read = (file: string): string => readFileSync(file, 'utf8');
const model = createHash('sha256').update(readFileSync('public/model.bin')).digest('hex');
const again = 'train or evaluate again: MODEL.md says how';

describe('the figures', () => {
  test.each(['docs/model-figures.json', 'docs/evaluation-figures.json'])(
    '%s are of the model that is shipped',
    (file) => {
      expect((JSON.parse(read(file)) as { model: string }).model, again).toBe(model);
    },
  );

  test.each(DOCUMENTS)('in %s are those of the files', (file) => {
    expect(read(file), 'npm run figures').toBe(withTables(read(file), currentTables()));
  });

  test('every table stands somewhere', () => {
    const placed = DOCUMENTS.flatMap((file) =>
      [...read(file).matchAll(/<!-- figures: ([\w-]+) -->/g)].map((m) => m[1]!),
    );
    expect([...new Set(placed)].sort()).toEqual(Object.keys(currentTables()).sort());
  });

  test('a table that is out of date is seen, and an unknown one refused', () => {
    const document = read('MODEL.md');
    const place = /^\| source, cue and content \| ([\d.]+)/m;
    const old = document.replace(place, (line, figure: string) => line.replace(figure, '99.9'));
    expect(old).not.toBe(document);
    expect(withTables(old, currentTables())).toBe(document);
    expect(() => withTables('<!-- figures: nothing -->\n<!-- /figures -->', {})).toThrow('no figures "nothing"');
  });
});
