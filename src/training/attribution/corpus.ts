import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../core/report/types';

/** An annotated article of PolNeAR: its text and who says what in it. Spans are UTF-16 offsets. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Span[]; readonly cue: Span[]; readonly content: Span[] }[];
  /** Automatic parts of speech by the offsets of the token, "start-end". */
  readonly tags: ReadonlyMap<string, string>;
}

/** Reads one part of the corpus, "train" or "dev", from its folder, in the order of its file. */
export async function readCorpus(folder: string, part: 'train' | 'dev'): Promise<AnnotatedArticle[]> {
  const articles = await lines(join(folder, part === 'train' ? 'train.jsonl.gz' : 'dev.jsonl'));
  const syntax = new Map<string, ReadonlyMap<string, string>>();
  for (const line of await lines(join(folder, `syntax-${part}.jsonl.gz`))) {
    const { id, tokens } = JSON.parse(line) as { id: string; tokens: [number, number, string][] };
    syntax.set(id, new Map(tokens.map(([start, end, tag]) => [`${start}-${end}`, tag])));
  }
  return articles.map((line) => {
    const { id, text, attributions } = JSON.parse(line) as AnnotatedArticle;
    return { id, text, attributions, tags: syntax.get(id) ?? new Map() };
  });
}

async function lines(file: string): Promise<string[]> {
  const bytes = await readFile(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}
