import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../core/report/types';

/** A mention of somebody or something, by the annotators. */
export interface GoldMention {
  /** All mentions of the same one have the same number. */
  readonly chain: string;
  readonly span: Span;
}

export interface GumText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/**
 * Reads texts with coreference in the CoNLL-U files of GUM (https://gucorpling.org/gum): sentences are joined to a text
 * again, one paragraph a line.
 */
export function readGum(folder: string): GumText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) => readText(file.replace(/\.conllu$/, ''), readFileSync(join(folder, file), 'utf8')));
}

function readText(id: string, source: string): GumText {
  let text = '';
  const mentions: GoldMention[] = [];
  const open: { chain: string; start: number }[] = [];
  let at = 0;
  let newParagraph = false;
  for (const line of source.split('\n')) {
    if (line.startsWith('# newpar')) newParagraph = true;
    if (line.startsWith('# text = ')) {
      if (text !== '') text += newParagraph ? '\n\n' : ' ';
      newParagraph = false;
      at = text.length;
      text += line.slice('# text = '.length);
    }
    const columns = line.split('\t');
    if (columns.length < 10 || !/^\d+$/.test(columns[0]!)) continue;
    const form = columns[1]!;
    const start = text.indexOf(form, at);
    if (start < 0) continue;
    at = start + form.length;
    const entity = /(?:^|\|)Entity=([^|]+)/.exec(columns[9]!)?.[1];
    if (entity === undefined) continue;
    for (const mark of entity.matchAll(/\((\d+)-[^()]*(\))?|(\d+)\)/g)) {
      const [, opened, closes, closed] = mark;
      if (opened !== undefined && closes !== undefined) mentions.push({ chain: opened, span: [start, at] });
      else if (opened !== undefined) open.push({ chain: opened, start });
      else if (closed !== undefined) {
        const index = open.findLastIndex(({ chain }) => chain === closed);
        if (index >= 0) mentions.push({ chain: closed, span: [open.splice(index, 1)[0]!.start, at] });
      }
    }
  }
  return { id, text, mentions };
}
