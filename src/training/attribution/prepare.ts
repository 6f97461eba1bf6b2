import { type Columns, columnsOf } from '../../core/attribution/chain/columns';
import { ANCHOR, CONTENT, CONTENT_BEGINS, CUE, SOURCE, SOURCE_BEGINS } from '../../core/attribution/chain/first-pass';
import { HELPING_VERB, MAIN_VERB } from '../../core/attribution/chain/token-kinds';
import type { Span } from '../../core/report/types';
import type { TaggerWeights } from '../../core/tagger/tagger';
import { tagWords } from '../../core/tagger/tagger';
import { tagNumber } from '../../core/tagger/tags';
import { paragraphsOf } from '../../core/text/paragraphs';
import { type Tokens, tokenize } from '../../core/text/tokens';
import type { Vocabulary, WordType } from '../../core/text/vocabulary';
import type { AnnotatedArticle } from './corpus';

/** An annotated attribution in tokens. */
export interface GoldAttribution {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly anchor: number;
}

/** An article of the corpus cut into tokens. */
export interface PreparedText {
  readonly article: AnnotatedArticle;
  readonly paragraphs: readonly Span[];
  readonly tokens: Tokens;
  readonly types: readonly WordType[];
  /** Part of speech of each token where the corpus has one, else -1. */
  readonly gold: Int8Array;
}

/** The same with the columns of features and the annotation in tokens. */
export interface PreparedArticle extends PreparedText {
  readonly columns: Columns;
  readonly attributions: readonly GoldAttribution[];
}

export function prepareText(article: AnnotatedArticle, vocabulary: Vocabulary): PreparedText {
  const paragraphs = paragraphsOf(article.text);
  const tokens = tokenize(article.text, paragraphs);
  const types = tokens.word.map((word) => vocabulary.type(word));
  const gold = new Int8Array(tokens.count).fill(-1);
  for (let i = 0; i < tokens.count; i++) {
    const tag = article.tags.get(`${tokens.start[i]}-${tokens.end[i]}`);
    if (tag !== undefined) gold[i] = tagNumber(tag);
  }
  return { article, paragraphs, tokens, types, gold };
}

export function prepareArticle(text: PreparedText, tagger: TaggerWeights, vocabulary: Vocabulary): PreparedArticle {
  const tags = tagWords(tagger, text.tokens, text.types);
  const columns = columnsOf(text.article.text, text.paragraphs, text.tokens, text.types, tags, vocabulary);
  const attributions = text.article.attributions.flatMap(({ source, cue, content }) => {
    const inTokens = {
      source: tokensOf(text.tokens, source),
      cue: tokensOf(text.tokens, cue),
      content: tokensOf(text.tokens, content),
    };
    if (inTokens.cue.length === 0 || inTokens.content.length === 0) return [];
    return [{ ...inTokens, anchor: anchorOf(columns, inTokens.cue) }];
  });
  return { ...text, columns, attributions };
}

/** The tokens that spans touch. */
export function tokensOf({ count, start, end }: Tokens, spans: readonly Span[]): number[] {
  return spans.flatMap(([from, to]) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (end[middle]! <= from) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < count && start[i]! < to; i++) found.push(i);
    return found;
  });
}

const NN = tagNumber('NN');
const NNS = tagNumber('NNS');

/** The main word of a cue: its first main verb, else its first noun, else its first helping verb, else its first word. */
export function anchorOf({ verb, tag, types }: Columns, cue: readonly number[]): number {
  return (
    cue.find((i) => verb[i] === MAIN_VERB) ??
    cue.find((i) => tag[i] === NN || tag[i] === NNS) ??
    cue.find((i) => verb[i] === HELPING_VERB) ??
    cue.find((i) => /\w/.test(types[i]!.word)) ??
    cue[0]!
  );
}

/** The labels of the first pass. */
export function firstLabels({ columns, attributions }: PreparedArticle): Uint8Array {
  const labels = new Uint8Array(columns.count);
  const mark = (tokens: readonly number[], begins: number, rest: number): void => {
    let last = -9;
    for (const i of tokens) {
      labels[i] = i === last + 1 ? rest : begins;
      last = i;
    }
  };
  for (const { source, cue, content, anchor } of attributions) {
    mark(content, CONTENT_BEGINS, CONTENT);
    mark(source, SOURCE_BEGINS, SOURCE);
    for (const i of cue) labels[i] = CUE;
    labels[anchor] = ANCHOR;
  }
  return labels;
}
