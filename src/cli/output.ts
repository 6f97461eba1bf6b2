import type { Attribution, Report, Source, Span } from '../core/report/types';

const WIDTH = 100;

/** Who said what, for reading in a terminal: each source with its statements. Ends with a line end. */
export function asText(report: Report): string {
  const { document, sources, attributions, skipped } = report;
  switch (skipped) {
    case 'empty':
      return 'There is no text.\n';
    case 'not-english':
      return 'The text does not read as English; only English can be read.\n';
    case 'too-long':
      return 'The text is too long to be an article.\n';
    case undefined:
      break;
  }
  if (attributions.length === 0) return 'Nothing is attributed to anybody here.\n';
  const out: string[] = [];
  if (document.title !== '') out.push(oneLine(document.title), '');
  out.push(
    `${count(attributions.length, 'statement')} by ${count(sources.length, 'source')} in ${count(document.words, 'word')}`,
  );
  if (!document.complete) out.push('(The page shows only a part of the article.)');
  for (const source of sources) {
    const own = attributions.filter(({ sourceId }) => sourceId === source.id);
    if (own.length > 0) out.push('', heading(source), ...own.map((attribution) => line(report, attribution)));
  }
  const nobody = attributions.filter(({ sourceId }) => sourceId === null);
  if (nobody.length > 0) out.push('', 'Nobody named', ...nobody.map((attribution) => line(report, attribution)));
  return `${out.join('\n')}\n`;
}

const heading = ({ name, description, kind, naming }: Source): string =>
  `${oneLine(name)}${description === undefined ? '' : `, ${oneLine(description)}`} (${kind}, ${naming.replace('_', ' ')})`;

function line({ text }: Report, { cue, content, quotation, mode, parent }: Attribution): string {
  const how = [words(text, cue), quotation, ...(mode === 'statement' ? [] : [mode])]
    .filter((part) => part !== '')
    .join(', ');
  return `${parent === undefined ? '  ' : '    '}${words(text, content).slice(0, 4 * WIDTH)}  [${how}]`;
}

const words = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => oneLine(text.slice(start, end))).join(' … ');

/** Control and direction characters out of a page must not steer the terminal. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const count = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
