import { LETTER, NUMBER, startsWith } from '../../text/letters';
import { addresses, adjunct, cueVerb, speaks, takes } from './cues';
import { isPronoun, sourceAfter, sourceBefore, type WordRange } from './noun-phrase';
import type { Sentence, Word } from './words';

/** An attribution in the words of its sentence. */
export interface Clause {
  readonly source: WordRange | null;
  readonly cue: WordRange;
  readonly content: readonly WordRange[];
  /** How much to trust the pattern that found it. */
  readonly confidence: number;
}

/** Finds every attribution that one sentence holds by itself, from its start to its end. */
export function clausesOf({ words }: Sentence): Clause[] {
  const end = contentEnd(words);
  const found: Clause[] = [];
  let floor = 0;
  for (let i = 0; i < words.length; i++) {
    const accordingTo = words[i]!.low === 'according' && words[i + 1]?.low === 'to';
    const clause = accordingTo ? accordingClause(words, i, end) : verbClause(words, i, floor, end);
    if (clause === null) continue;
    found.push(clause);
    // What is inside of its content may be attributed once more; what comes before its cue is done with.
    floor = clause.cue[1];
    i = clause.cue[1] - 1;
  }
  return found;
}

const last = (words: readonly Word[]): Word | undefined => words[words.length - 1];
const isClosing = (word: Word | undefined): boolean => word !== undefined && word.quote >= 0;
const isComma = (word: Word | undefined): boolean => word?.text === ',';

/** Behind the last word: a final stop outside of quotation marks does not belong to the content. */
function contentEnd(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && words[end - 1]!.quote < 0 && /^[.!?,;:]$/.test(words[end - 1]!.text)) end--;
  return Math.max(end, last(words)?.quote === -1 ? 0 : end);
}

function accordingClause(words: readonly Word[], at: number, end: number): Clause | null {
  // Behind a comma at the start of a sentence its content follows, not more about the source.
  const comma = words.findIndex((word, i) => i > at && isComma(word));
  const source = sourceAfter(words, at + 2, at === 0 && comma > 0 ? comma : end);
  if (source === null) return null;
  const cue: WordRange = [at, at + 2];
  // "According to X, B": what follows; "A, according to X": what stands before.
  const follows = isComma(words[source[1]]) && source[1] + 1 < end;
  if (at === 0) return follows ? { source, cue, content: [[source[1] + 1, end]], confidence: 0.8 } : null;
  const before = isComma(words[at - 1]) ? at - 1 : at;
  const start = words[0]!.text === ',' ? 1 : 0;
  return before > start + 1 ? { source, cue, content: [[start, before]], confidence: 0.85 } : null;
}

function verbClause(words: readonly Word[], at: number, floor: number, end: number): Clause | null {
  const verb = cueVerb(words[at]!, words[at - 1]);
  if (verb === null) return null;
  return behind(words, at, verb, floor) ?? inFront(words, at, verb, floor, end) ?? implied(words, at, verb, floor, end);
}

/** "Content, X said [in a statement]." and "Content, said X." */
function behind(words: readonly Word[], at: number, verb: string, floor: number): Clause | null {
  if (!speaks(verb) || /ing$/.test(words[at]!.low)) return null;
  let source = sourceBefore(words, at, floor);
  let from = source?.[0] ?? at;
  let cueEnd = adjunct(words, at + 1, words.length);
  let after = cueEnd;
  if (source === null && (isComma(words[at - 1]) || isClosing(words[at - 1]))) {
    source = sourceAfter(words, at + 1, words.length);
    from = at;
    if (source === null) return null;
    cueEnd = at + 1;
    after = adjunct(words, source[1], words.length);
  } else if (source === null) return null;
  else if (addresses(verb) && cueEnd === at + 1) {
    // "…, she told reporters": to whom is no content.
    const whom = sourceAfter(words, at + 1, words.length);
    if (whom !== null) after = adjunct(words, whom[1], words.length);
  }
  const previous = words[from - 1];
  if (!isComma(previous) && !isClosing(previous) && previous?.text !== '—') return null;
  const next = words[after];
  const over =
    next === undefined ||
    /^[.!?;:]$/.test(next.text) ||
    isComma(next) ||
    isClosing(next) ||
    /^(?:and|as|while|when|after|before|adding)$/.test(next.low);
  if (!over) return null;
  const stop = isComma(previous) ? from - 1 : from;
  const start = contentStart(words, floor, stop);
  if (stop - start < (isClosing(words[stop - 1]) ? 1 : 3)) return null;
  const content: WordRange[] = [[start, stop]];
  // "A," she said, "B.": the second half.
  const rest = isComma(next) || next?.text === ':' ? after + 1 : after;
  if (isClosing(words[rest]) && isClosing(words[stop - 1])) {
    let to = rest;
    while (to < words.length && isClosing(words[to])) to++;
    content.push([rest, to]);
  }
  return { source, cue: [at, Math.max(cueEnd, at + 1)], content, confidence: isClosing(words[stop - 1]) ? 0.9 : 0.75 };
}

function contentStart(words: readonly Word[], floor: number, stop: number): number {
  // A quotation right before the cue, nothing but it: its own start; else all of the sentence so far.
  let start = floor;
  while (
    start < stop &&
    words[start]!.quote < 0 &&
    !startsWith(words[start]!.text, LETTER | NUMBER) &&
    !/^[$£€#@]/.test(words[start]!.text)
  )
    start++;
  while (start < stop && words[start]!.quote < 0 && /^(?:but|and|so|yet)$/.test(words[start]!.low)) start++;
  return start;
}

/** "X said [that] content", "X told Y that content", "X said: “content”". */
function inFront(words: readonly Word[], at: number, verb: string, floor: number, end: number): Clause | null {
  const source = sourceBefore(words, at, floor);
  if (source === null) return null;
  return follow(words, at, verb, end, source);
}

/** "…, adding that content", "… and said content": whoever spoke before. */
function implied(words: readonly Word[], at: number, verb: string, floor: number, end: number): Clause | null {
  const previous = words[at - 1];
  const participle = /ing$/.test(words[at]!.low) && isComma(previous);
  const coordinated = previous?.low === 'and' && floor > 0 && /ed$|^said$|^told$|^wrote$/.test(words[at]!.low);
  if (!participle && !coordinated) return null;
  return follow(words, at, verb, end, null);
}

function follow(
  words: readonly Word[],
  at: number,
  verb: string,
  end: number,
  source: WordRange | null,
): Clause | null {
  const cueEnd = adjunct(words, at + 1, end);
  let from = cueEnd;
  if (addresses(verb) || words[from]?.low === 'to') {
    const whom = addressee(words, from, end);
    if (whom > from) from = adjunct(words, whom, end);
  }
  if (isComma(words[from]) || words[from]?.text === ':') from++;
  const next = words[from];
  if (next === undefined || from >= end) return null;
  const confidence = confidenceOf(words, from, verb);
  if (confidence === 0) return null;
  const to = contentStop(words, from, end);
  return to > from ? { source, cue: [at, cueEnd], content: [[from, to]], confidence } : null;
}

/** To whom something was said, where "that", a quotation or "to" and a verb follows it. */
function addressee(words: readonly Word[], from: number, end: number): number {
  for (let i = from; i < end && i < from + 12; i++) {
    const word = words[i]!;
    if (word.quote >= 0 || word.low === 'that' || (isComma(word) && words[i + 1]?.quote !== -1)) return i;
    if (/^(?:to|he|she|they|it|if|whether|how|why|what)$/.test(word.low) && i > from) return i;
    if (/^[.;:,]$/.test(word.text)) return i;
  }
  return from < end && isPronoun(words[from]!) ? from + 1 : from;
}

function confidenceOf(words: readonly Word[], from: number, verb: string): number {
  const next = words[from]!;
  if (next.quote >= 0) return 0.85;
  if (next.low === 'that') return 0.85;
  if (/^(?:whether|if|how|why|what|who)$/.test(next.low) && (speaks(verb) || takes(verb, 'clause'))) return 0.6;
  if (next.low === 'to') return takes(verb, 'infinitive') ? 0.6 : 0;
  if (/^(?:in|on|at|for|with|by|from|about|as|of|and|or|but|the same|more)$/.test(next.low)) return 0;
  if (takes(verb, 'clause') && words.length - from > 2) return takes(verb, 'object') ? 0.55 : 0.75;
  return takes(verb, 'object') ? 0.5 : 0;
}

/** Where another cue takes over: ", adding that", "and rejected", ", according to". */
function contentStop(words: readonly Word[], from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) {
    const word = words[i]!;
    if (word.quote >= 0) continue;
    if (isComma(word) && words[i + 1]!.quote < 0) {
      const next = words[i + 1]!;
      if (/^(?:adding|saying|noting|according|arguing|claiming|warning|insisting|suggesting|stressing)$/.test(next.low))
        return i;
    }
    if (word.low === 'and' && cueVerb(words[i + 1]!, word) !== null && /ed$|^said$|^told$/.test(words[i + 1]!.low)) {
      return isComma(words[i - 1]) ? i - 1 : i;
    }
  }
  return end;
}
