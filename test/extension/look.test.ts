import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { FAMILIES, KINDS, kindsOf } from '../../src/extension/families';
import { highlightOf, paintOf } from '../../src/extension/look';
import type { StatementMark } from '../../src/extension/marks';
import { DENSITIES, defaults, PALETTES } from '../../src/extension/settings';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const said = (id: string, change: Partial<StatementMark> = {}): StatementMark => ({
  id,
  sourceId: 's1',
  source: [[0, 4]],
  cue: [[5, 9]],
  content: [[10, 20]],
  quotation: 'direct',
  mode: 'statement',
  stance: 'neutral',
  why: [],
  speaker: { name: 'Edda Brook', kind: 'expert', naming: 'named_person' },
  ...change,
});
const marks = [
  said('quoted'),
  said('reported', { quotation: 'indirect' }),
  said('believed', { mode: 'belief' }),
  said('nobody', { sourceId: null, speaker: null }),
];
const ids = (look: Partial<typeof defaults>): string[] => paintOf(marks, { ...defaults, ...look }).map(({ id }) => id);

describe('what is painted', () => {
  test('is every statement, in the colour of its family', () => {
    expect(paintOf(marks, defaults).map(({ id, family }) => [id, family])).toEqual([
      ['quoted', 'person'],
      ['reported', 'person'],
      ['believed', 'person'],
      ['nobody', 'unknown'],
    ]);
  });

  test('is less where the reader wants less', () => {
    expect(ids({ density: 'quotations' })).toEqual(['quoted', 'believed', 'nobody']);
    expect(ids({ hiddenKinds: ['expert'] })).toEqual(['nobody']);
    expect(ids({ hiddenKinds: ['unknown'] })).toEqual(['quoted', 'reported', 'believed']);
    expect(ids({ hiddenModes: ['belief'] })).toEqual(['quoted', 'reported', 'nobody']);
  });

  test('is a line under the words said, and no name, where only lines are wanted', () => {
    expect(paintOf(marks.slice(0, 1), { ...defaults, density: 'lines' })).toEqual([
      { id: 'quoted', family: 'person-line', source: [], cue: [[5, 9]], content: [[10, 20]] },
    ]);
  });
});

test('every kind belongs to one family', () => {
  expect(FAMILIES.flatMap(kindsOf)).toEqual(KINDS);
  expect(FAMILIES).toHaveLength(5);
});

describe('the style of the highlights', () => {
  const css = readFileSync('src/extension/content/highlight.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  /** Every rule with the highlights it is for and what it says. */
  const rules = [...css.matchAll(/((?:::highlight\([\w-]+\),?\s*)+)\{([^}]*)\}/g)].map(([, names, body]) => ({
    names: [...(names ?? '').matchAll(/::highlight\(sourcelight-([\w-]+)\)/g)].map((m) => m[1] as string),
    body: body ?? '',
  }));
  const lineOf = (name: string): string =>
    rules.find(({ names, body }) => names.includes(name) && body.includes('text-decoration:'))?.body ?? '';

  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5]
      .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  const looks = PALETTES.flatMap((palette) =>
    DENSITIES.flatMap((density) => FAMILIES.map((family) => highlightOf(family, { palette, density }))),
  );

  test.each(looks)('%s has a line that is seen on light and on dark pages', (name) => {
    const colour = /#[0-9a-f]{6}/.exec(lineOf(name))?.[0] ?? '';
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#121212')).toBeGreaterThanOrEqual(3);
  });

  test('tells families apart by the style of the line', () => {
    for (const palette of PALETTES)
      for (const density of DENSITIES) {
        const styles = FAMILIES.map(
          (family) => /solid|double|dashed|dotted|wavy/.exec(lineOf(highlightOf(family, { palette, density })))?.[0],
        );
        expect(new Set(styles).size).toBe(FAMILIES.length);
      }
  });

  test('leaves the text its colour, and tints it faintly', () => {
    const marked = rules.filter(({ names }) => !names.includes('flash'));
    expect(marked.filter(({ body }) => /(?:^|[;\s])color:/.test(body))).toEqual([]);
    const tints = marked.flatMap(({ body }) => [...body.matchAll(/rgb\([^/]+\/ ([\d.]+)\)/g)].map((m) => Number(m[1])));
    expect(tints.length).toBeGreaterThan(10);
    expect(Math.max(...tints)).toBeLessThanOrEqual(0.2);
  });

  test('paints nothing on paper', () => {
    const outside = css.replace(/@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
    expect(outside).not.toContain('::highlight');
  });
});
