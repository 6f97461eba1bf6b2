/** Texts made to take long: each repeats what some step of the analysis might look at again and again. */
export const attackTexts: Readonly<Record<string, (length: number) => string>> = {
  'one letter': fill('a'),
  'one capital': fill('A'),
  spaces: fill(' '),
  tabs: fill('\t'),
  'line ends': fill('\n'),
  'full stops': fill('.'),
  'spaced stops': fill('. '),
  colons: fill(':'),
  dashes: fill('—'),
  'dashes and capitals': fill('—A '),
  hyphens: fill('a-'),
  commas: fill(', '),
  'one word': fill('said '),
  'capitalised words': fill('Ada '),
  'a sentence without an end': fill('she said that he told them that '),
  'straight marks': fill('"'),
  'marks and spaces': fill('" '),
  'curly opening marks': fill('“'),
  'curly closing marks': fill('”'),
  'opened again and again': fill('“a '),
  'closed again and again': fill('a” '),
  'opened in every paragraph': fill('“We wait.\n\n'),
  'single marks': fill("'"),
  'single marks and words': fill("'a "),
  possessives: fill('Ada’s '),
  apostrophes: fill('’'),
  'mixed marks': fill('«“„‟\'"’”»'),
  'brackets that open': fill('('),
  'brackets and marks': fill('(“'),
  'cues and marks': fill('“a,” said Ada. '),
  'cues without marks': fill('Ada Okoro said. '),
  'according to': fill('according to '),
  'of the of the': fill('of the '),
  pronouns: fill('he said it. '),
  'other pronouns': fill('“a,” he said. “b,” she said. They said it. '),
  'new people': numbered((i) => `“It is so,” said Ada Okoro${letters(i)}. `),
  'new people without marks': numbered((i) => `Minister Ada Okoro${letters(i)} said that it was so. He said so. `),
  'titles only': fill('Mr. '),
  'capital labels': fill('ADA OKORO: yes it is\n\n'),
  'a label that never ends': fill('ADA '),
  'capital letters and marks': fill("AA'A'"),
  'quoted paragraphs that end with a colon': fill('"a:\n\n'),
  'paragraphs that end with a colon': fill('He said:\n\n'),
  'a paragraph of sentences before a colon': (length) => `${fill('It is. ')(length)}He said:\n\n“Yes.”`,
  'dash signatures': fill('“a” — Ada Okoro\n\n'),
  'nested marks': fill('“a ‘b '),
  'words glued by marks': fill("n't"),
  'combining marks': fill('e\u0301'),
  'bidi controls': fill('\u202e“a” said\u202c '),
  'zero width': fill('\u200b'),
  'lone surrogates': fill('\ud800'),
  'emoji that are joined': fill('👩\u200d'),
  'numbers and stops': fill('1.'),
  addresses: fill('http://a.b/'),
};

/** Real words around the attack, so that a text passes for English. */
export const asArticle = (attack: string): string =>
  `The harbour council of the town said on Tuesday that it would close the old market, and that it was not the end of it.\n\n${attack}\n\n“We have waited,” said Ada Okoro, who is the mayor of the town and has been in the office for ten years.`;

function fill(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function numbered(piece: (i: number) => string): (length: number) => string {
  return (length) => {
    const parts: string[] = [];
    for (let i = 0, sum = 0; sum < length; i++) {
      const part = piece(i);
      parts.push(part);
      sum += part.length;
    }
    return parts.join('').slice(0, length);
  };
}

/** A number as small letters. */
const letters = (i: number): string => i.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
