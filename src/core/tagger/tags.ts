/** The Penn Treebank's parts of speech (Marcus, Santorini and Marcinkiewicz, 1993), as the tagger numbers them. */
export const TAGS = [
  '#',
  '$',
  "''",
  ',',
  '-LRB-',
  '-RRB-',
  '.',
  ':',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  '``',
] as const;

export type TagName = (typeof TAGS)[number];

const numbers = new Map<string, number>(TAGS.map((tag, i) => [tag, i]));

/** The number of a tag; of one it does not have, that of a foreign word. */
export const tagNumber = (name: string): number => numbers.get(name) ?? numbers.get('FW')!;

/** A table that says of each tag whether it is one of those named. */
export function tagSet(...names: readonly TagName[]): Uint8Array {
  const set = new Uint8Array(TAGS.length);
  for (const name of names) set[tagNumber(name)] = 1;
  return set;
}
