import type { Span } from '../../report/types';
import { tagNumber, tagSet } from '../../tagger/tags';
import { type QuotedSpan, quotationsOf } from '../../text/quotes';
import type { Tokens } from '../../text/tokens';
import type { Lexeme, Vocabulary, WordType } from '../../text/vocabulary';
import { cueWord } from '../lexicon/lookup';
import { openingsOf } from './clauses';
import { subjectsOf } from './subjects';
import { CLOSING_MARK, HELPING_VERB, MAIN_VERB, MODAL, OPENING_MARK, QUOTED } from './token-kinds';

/** Classes of words that are no verb, noun, adjective or adverb; those of WordNet (1-45, +100 for nouns, +200 others) are below and above. */
const PROPER = 98;
const PRONOUN = 97;
const POSSESSIVE = 96;
const WH_WORD = 95;

/** How far a quotation mark or a verb is looked for. */
const NEAR = 9;

/**
 * What is known of every token, one array entry a token: the ground on which features stand. Ranges of tokens are
 * [from, to). Arrays of places hold -1 where there is none.
 */
export interface Columns {
  readonly count: number;
  readonly tokens: Tokens;
  readonly types: readonly WordType[];
  readonly tag: Uint8Array;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly lexeme: readonly Lexeme[];
  readonly shape: Uint8Array;
  /** WordNet's class of the word, or that of a pronoun or name; 0 where unknown. */
  readonly wordClass: Int16Array;
  readonly cluster: Int16Array;
  readonly coarse: Uint8Array;
  /** How like a cue, joined with the class of word; and what the verb can take. */
  readonly score: Int16Array;
  readonly frames: Uint8Array;
  /** One more than the number of the lexicon's mode, 0 where it does not know the word; +8 for a word that is light. */
  readonly known: Uint8Array;
  readonly verb: Uint8Array;
  readonly finite: Uint8Array;
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  readonly paragraphFrom: Int32Array;
  readonly paragraphTo: Int32Array;
  /** Noun phrases: 0 outside, 1 its first word, 2 another; which one; and its last word. */
  readonly phrase: Uint8Array;
  readonly phraseNumber: Int32Array;
  readonly phraseHead: Int32Array;
  readonly quoted: Uint8Array;
  /** Number of the quotation, from 1; 0 outside. */
  readonly quotation: Int32Array;
  /** Tokens of each quotation. */
  readonly quotations: readonly (readonly [from: number, to: number])[];
  readonly spans: readonly QuotedSpan[];
  /** How far the last closing mark before and the next opening mark behind are, in tokens, 9 for too far. */
  readonly sinceQuote: Uint8Array;
  readonly untilQuote: Uint8Array;
  /** The nearest main verb, and the nearest verb of saying, before and behind in the sentence. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  readonly sayBefore: Int32Array;
  readonly sayAfter: Int32Array;
  /** Of a main verb: the first token of its likely subject, and how that was found (subjects.ts). */
  readonly subject: Int32Array;
  readonly subjectWay: Uint8Array;
  /** What begins at a token, clauses and the like (clauses.ts); and where the clause of a token began. */
  readonly opening: Uint8Array;
  readonly clauseFrom: Int32Array;
}

const VERBS = tagSet('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ');
const FINITE = tagSet('VBD', 'VBP', 'VBZ', 'MD');
const NOUNS = tagSet('NN', 'NNS');
const NAMES = tagSet('NNP', 'NNPS');
const WH = tagSet('WDT', 'WP', 'WP$', 'WRB');
const IN_PHRASE = tagSet(
  'DT',
  'PDT',
  'PRP$',
  'JJ',
  'JJR',
  'JJS',
  'CD',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PRP',
  'POS',
  'EX',
  'WP',
  'WDT',
  '$',
  'WP$',
);
const BEGINS_PHRASE = tagSet('DT', 'PRP', 'PRP$', 'EX', 'WDT', 'WP', 'WP$', 'WRB');
const ENDS_PHRASE = tagSet('PRP', 'WDT', 'WP', 'WP$', 'WRB');
const MD = tagNumber('MD');
const PRP = tagNumber('PRP');
const PRPS = tagNumber('PRP$');
const HELPING = new Set(['be', 'have', 'do', 'get']);
const CONTRACTED = new Map([
  ["'s", 'be'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'d", 'have'],
  ["'ll", 'will'],
  ['ca', 'can'],
  ['wo', 'will'],
]);
const MODES = ['statement', 'belief', 'intention', 'evidence', 'disclosure'] as const;

/** Works out the columns of a text. Linear in its length. */
export function columnsOf(
  text: string,
  paragraphs: readonly Span[],
  tokens: Tokens,
  types: readonly WordType[],
  tag: Uint8Array,
  vocabulary: Vocabulary,
): Columns {
  const { count } = tokens;
  const spans = quotationsOf(text, paragraphs);
  const words = wordColumns(types, tag, vocabulary);
  const ranges = rangesOf(tokens);
  const phrases = phrasesOf(tokens, tag);
  const quotes = quotesOf(tokens, spans, ranges);
  const near = verbsNear(count, words, ranges);
  const clauses = openingsOf(tokens, { types, tag, ...phrases, ...ranges });
  const subjects = subjectsOf(tokens, { tag, ...words, ...ranges, ...phrases, ...near });
  return {
    count,
    tokens,
    types,
    tag,
    spans,
    ...words,
    ...ranges,
    ...phrases,
    ...quotes,
    ...near,
    ...subjects,
    ...clauses,
  };
}

function wordColumns(types: readonly WordType[], tag: Uint8Array, vocabulary: Vocabulary) {
  const count = types.length;
  const word = new Int32Array(count);
  const lemma = new Int32Array(count);
  const lexeme: Lexeme[] = new Array(count);
  const shape = new Uint8Array(count);
  const wordClass = new Int16Array(count);
  const cluster = new Int16Array(count);
  const coarse = new Uint8Array(count);
  const score = new Int16Array(count);
  const frames = new Uint8Array(count);
  const known = new Uint8Array(count);
  const verb = new Uint8Array(count);
  const finite = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const type = types[i]!;
    const t = tag[i]!;
    const as = VERBS[t] === 1 || t === MD ? 'v' : NOUNS[t] === 1 ? 'n' : 'a';
    const contracted = as === 'v' ? CONTRACTED.get(type.low) : undefined;
    const lex = vocabulary.lexeme(contracted === undefined ? type : vocabulary.type(contracted), as);
    lexeme[i] = lex;
    word[i] = type.norm;
    lemma[i] = lex.hash;
    shape[i] = type.shape;
    cluster[i] = lex.fine;
    coarse[i] = lex.coarse;
    frames[i] = lex.frames;
    finite[i] = FINITE[t]!;
    const offset = as === 'v' ? 0 : as === 'n' ? 20 : 40;
    score[i] = lex.score + offset;
    if (as === 'v') {
      verb[i] = t === MD ? MODAL : HELPING.has(lex.lemma) ? HELPING_VERB : MAIN_VERB;
      wordClass[i] = lex.file;
    } else if (as === 'n') wordClass[i] = lex.file === 0 ? 0 : 100 + lex.file;
    else if (NAMES[t] === 1) wordClass[i] = PROPER;
    else if (t === PRP) wordClass[i] = PRONOUN;
    else if (t === PRPS) wordClass[i] = POSSESSIVE;
    else if (WH[t] === 1) wordClass[i] = WH_WORD;
    else wordClass[i] = lex.file === 0 ? 0 : 200 + lex.file;
    const sense = as === 'a' ? undefined : cueWord(lex.lemma);
    known[i] = sense === undefined ? 0 : 1 + MODES.indexOf(sense.mode) + (sense.light ? 8 : 0);
  }
  return { word, lemma, lexeme, shape, wordClass, cluster, coarse, score, frames, known, verb, finite };
}

function rangesOf({ count, sentence, paragraph }: Tokens) {
  const sentenceFrom = new Int32Array(count);
  const sentenceTo = new Int32Array(count);
  const paragraphFrom = new Int32Array(count);
  const paragraphTo = new Int32Array(count);
  const fill = (of: Int32Array, from: Int32Array, to: Int32Array): void => {
    for (let a = 0; a < count; ) {
      let b = a + 1;
      while (b < count && of[b] === of[a]) b++;
      from.fill(a, a, b);
      to.fill(b, a, b);
      a = b;
    }
  };
  fill(sentence, sentenceFrom, sentenceTo);
  fill(paragraph, paragraphFrom, paragraphTo);
  return { sentenceFrom, sentenceTo, paragraphFrom, paragraphTo };
}

function phrasesOf({ count, sentence }: Tokens, tag: Uint8Array) {
  const phrase = new Uint8Array(count);
  const phraseNumber = new Int32Array(count).fill(-1);
  const phraseHead = new Int32Array(count).fill(-1);
  let number = -1;
  for (let i = 0; i < count; i++) {
    const t = tag[i]!;
    if (IN_PHRASE[t] === 0) continue;
    const begins =
      i === 0 ||
      sentence[i] !== sentence[i - 1] ||
      phrase[i - 1] === 0 ||
      BEGINS_PHRASE[t] === 1 ||
      ENDS_PHRASE[tag[i - 1]!] === 1;
    if (begins) number++;
    phrase[i] = begins ? 1 : 2;
    phraseNumber[i] = number;
  }
  for (let i = count - 1; i >= 0; i--) {
    if (phrase[i] === 0) continue;
    const next = i + 1;
    phraseHead[i] =
      next < count && phrase[next] === 2 && phraseNumber[next] === phraseNumber[i] ? phraseHead[next]! : i;
  }
  return { phrase, phraseNumber, phraseHead };
}

function quotesOf(
  { count, start, end }: Tokens,
  spans: readonly QuotedSpan[],
  { paragraphFrom, paragraphTo }: { paragraphFrom: Int32Array; paragraphTo: Int32Array },
) {
  const quoted = new Uint8Array(count);
  const quotation = new Int32Array(count);
  const quotations: [number, number][] = [];
  let i = 0;
  for (const { span, inner } of spans) {
    while (i < count && end[i]! <= span[0]) i++;
    const from = i;
    while (i < count && start[i]! < span[1]) {
      quotation[i] = quotations.length + 1;
      quoted[i] = start[i]! < inner[0] ? OPENING_MARK : end[i]! > inner[1] ? CLOSING_MARK : QUOTED;
      i++;
    }
    quotations.push([from, i]);
  }
  const sinceQuote = new Uint8Array(count).fill(NEAR);
  const untilQuote = new Uint8Array(count).fill(NEAR);
  for (let k = 0; k < count; k++) {
    if (quoted[k] === CLOSING_MARK) {
      for (let d = 1; d < NEAR && k + d < paragraphTo[k]!; d++) sinceQuote[k + d] = d;
    }
  }
  for (let k = count - 1; k >= 0; k--) {
    if (quoted[k] === OPENING_MARK) {
      for (let d = 1; d < NEAR && k - d >= paragraphFrom[k]!; d++) untilQuote[k - d] = d;
    }
  }
  return { quoted, quotation, quotations, sinceQuote, untilQuote };
}

function verbsNear(
  count: number,
  { verb, known }: { verb: Uint8Array; known: Uint8Array },
  { sentenceFrom, sentenceTo }: { sentenceFrom: Int32Array; sentenceTo: Int32Array },
) {
  const verbBefore = new Int32Array(count).fill(-1);
  const verbAfter = new Int32Array(count).fill(-1);
  const sayBefore = new Int32Array(count).fill(-1);
  const sayAfter = new Int32Array(count).fill(-1);
  for (let i = 1; i < count; i++) {
    if (sentenceFrom[i] !== sentenceFrom[i - 1]) continue;
    verbBefore[i] = verb[i - 1] === MAIN_VERB ? i - 1 : verbBefore[i - 1]!;
    sayBefore[i] = verb[i - 1] === MAIN_VERB && known[i - 1] === 1 ? i - 1 : sayBefore[i - 1]!;
  }
  for (let i = count - 2; i >= 0; i--) {
    if (sentenceTo[i] !== sentenceTo[i + 1]) continue;
    verbAfter[i] = verb[i + 1] === MAIN_VERB ? i + 1 : verbAfter[i + 1]!;
    sayAfter[i] = verb[i + 1] === MAIN_VERB && known[i + 1] === 1 ? i + 1 : sayAfter[i + 1]!;
  }
  return { verbBefore, verbAfter, sayBefore, sayAfter };
}
