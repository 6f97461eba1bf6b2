import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../core/report/types';

/** A clause of GUM that names who says what stands beside it ("officials said"). Spans are UTF-16 offsets. */
export interface AttributionClause {
  readonly span: Span;
  /** The words that are annotated as its source; none where the annotators marked none. */
  readonly source: readonly Span[];
  /** It belongs to what another such clause of the same sentence attributes ("The ministry said *they believed* …"). */
  readonly nested: boolean;
  /** Who made a picture ("Image: NASA"), not who says something. */
  readonly credit: boolean;
}

export interface GumText {
  readonly id: string;
  /** "news", "interview" */
  readonly genre: string;
  readonly text: string;
  readonly clauses: readonly AttributionClause[];
}

interface Unit {
  /** Its first token. */
  readonly from: number;
  readonly sentence: number;
  readonly relations: string;
}

const CREDIT = /\b(?:Image|Video|Audio): $/;

/** Reads the texts of GUM (Zeldes, 2017) in a folder of CoNLL-U files, in the order of their names. */
export const readGum = (folder: string): GumText[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .map((name) => gumText(readFileSync(join(folder, name), 'utf8')));

/**
 * One text with the attribution clauses of its discourse tree (eRST). An elementary discourse unit begins at a token with
 * `Discourse=` and goes on to the next; `attribution-positive:A->B` marks unit A as the clause that attributes unit B, and
 * `sem-atsrc-N` among its signals names the tokens of the source, counted through the text.
 */
export function gumText(conllu: string): GumText {
  const tokens: Span[] = [];
  const units: Unit[] = [];
  let sentence = 0;
  let text = '';
  let at = 0;
  let newParagraph = true;
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar')) newParagraph = true;
    else if (line.startsWith('# text = ')) {
      if (text !== '') text += newParagraph ? '\n' : ' ';
      newParagraph = false;
      sentence++;
      at = text.length;
      text += line.slice('# text = '.length);
    } else if (/^\d+\t/.test(line)) {
      const columns = line.split('\t');
      const form = columns[1]!;
      const found = text.indexOf(form, at);
      // A word whose parts are written otherwise than they are read: the place where they are is near enough.
      const start = found < 0 ? at : found;
      at = found < 0 ? at : found + form.length;
      tokens.push([start, at]);
      const relations = /(?:^|\|)Discourse=([^|]+)/.exec(columns[9] ?? '')?.[1];
      if (relations !== undefined) units.push({ from: tokens.length - 1, sentence, relations });
    }
  }
  const links = units.flatMap(({ relations }, i) =>
    attributionsIn(relations).map((link) => ({ unit: i + 1, ...link })),
  );
  const clauses = links.map(({ unit, source }): AttributionClause => {
    const { from } = units[unit - 1]!;
    const to = units[unit]?.from ?? tokens.length;
    const start = tokens[from]![0];
    return {
      span: [start, tokens[to - 1]![1]],
      credit: CREDIT.test(text.slice(Math.max(0, start - 12), start)),
      source: source.flatMap((number) => (tokens[number - 1] === undefined ? [] : [tokens[number - 1]!])),
      nested: links.some((other) => other.unit !== unit && holds(units, other, unit)),
    };
  });
  const meta = (name: string): string => new RegExp(`^# ${name} = (.*)$`, 'm').exec(conllu)?.[1] ?? '';
  return { id: meta('newdoc id'), genre: meta('meta::genre'), text, clauses };
}

/**
 * Whether what one unit attributes has another unit in it: it stands under the attributed unit, in the same sentence. Of
 * two that hang on the same unit, the one that was joined to it first is the inner one.
 */
function holds(units: readonly Unit[], outer: Link, inner: number): boolean {
  const { sentence } = units[outer.to - 1]!;
  let below = Number.NEGATIVE_INFINITY;
  for (let at = inner, steps = 0; steps < units.length; steps++) {
    const unit = units[at - 1];
    if (at === outer.unit || unit === undefined || unit.sentence !== sentence) return false;
    if (at === outer.to) return below < outer.depth;
    const [, to, depth] = /^[\w-]+:\d+->(\d+):(\d+)/.exec(unit.relations) ?? [];
    below = Number(depth);
    at = Number(to);
  }
  return false;
}

interface Link {
  readonly unit: number;
  readonly to: number;
  /** How many others were joined to the attributed unit before. */
  readonly depth: number;
}

/** The attribution relations of a unit: which unit each attributes, and the tokens of its source. */
function attributionsIn(relations: string): (Omit<Link, 'unit'> & { readonly source: number[] })[] {
  return relations.split(';').flatMap((relation) => {
    const [, to, depth] = /^attribution-positive:\d+->(\d+):(\d+)/.exec(relation) ?? [];
    if (to === undefined) return [];
    const source = [...relation.matchAll(/sem-atsrc-([\d,-]+)/g)].flatMap(([, list]) => numbersOf(list!));
    return [{ to: Number(to), depth: Number(depth), source }];
  });
}

/** "3-5,9" as 3, 4, 5, 9. */
const numbersOf = (list: string): number[] =>
  list.split(',').flatMap((range) => {
    const [from, to] = range.split('-').map(Number) as [number, number?];
    return Array.from({ length: (to ?? from) - from + 1 }, (_, i) => from + i);
  });
