import type { FoundAttribution } from '../attribution/types';
import type { Reason, Span } from '../report/types';
import { Antecedents } from './antecedents';
import type { PronounObserver } from './discourse';
import { VERBS } from './lexicon/function-words';
import type { NounResolution } from './noun-sources';
import { resolveLater, resolveNoun } from './noun-sources';
import type { Antecedent } from './reasons';
import { antecedentReason, impliedReason } from './reasons';
import { firstAfter, wordsOf } from './spans';
import { PERSONAL } from './text-reading';
import type { Entity } from './types';
import type { Word } from './words';

/** Who an attribution comes from and how that was told. */
export interface Resolution {
  readonly entity: number;
  readonly why: readonly Reason[];
}

const SPEAKER = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'ours', 'mine', 'myself']);

const RELATIVE = new Set(['who', 'that', 'which', 'whose', 'whom']);

/** Paragraphs at the start that count as headline and lead. */
const LEAD = 3;

/** Words of a headline. */
const LONGEST_TITLE = 18;

/** Attributions before one, and for "I" and "we" behind it too, in which its speaker is looked for. */
const NEAR = 8;

const PAIR = new Set(['each', 'both']);

/** "We’ve", "she’d": the pronoun of a pronoun and its verb in one. */
const withoutVerb = (low: string): string => low.replace(/'(?:ve|re|d|ll|m|s)$/, '');

const isVerb = ({ low, cap }: Word): boolean => !cap && (VERBS.has(low) || ADVERBS.test(low));

/** Adverbs between a source and its cue ("Lee further said"). */
const ADVERBS =
  /^(?:also|further|later|then|now|still|once|again|recently|repeatedly|previously|earlier|already|never|always|often|even|just|only|first|both|too|quickly|publicly|privately|reportedly|all)$/;

/** Says of each attribution whose it is, in the order of the text. */
export class Resolver extends Antecedents {
  private writer: Entity | undefined;
  private writers: Entity | undefined;
  /** Where each attribution stands: the first word of its source, cue or content. */
  private readonly place: readonly number[];
  /** The attributions in the order of the text, and of each its position in it. */
  private readonly order: readonly number[];
  private readonly rank: readonly number[];

  constructor(
    text: string,
    private readonly found: readonly FoundAttribution[],
    observe?: PronounObserver,
  ) {
    super(text, observe);
    this.place = found.map(({ source, cue, content }) =>
      firstAfter(this.words, (source[0] ?? cue[0] ?? content[0] ?? [0])[0]),
    );
    const { place } = this;
    this.order = found.map((_, i) => i).sort((a, b) => place[a]! - place[b]! || a - b);
    const rank = new Array<number>(found.length);
    this.order.forEach((i, k) => {
      rank[i] = k;
    });
    this.rank = rank;
  }

  /** Resolves every attribution, in the order of the text. */
  run(): (Resolution | null)[] {
    const { found, place, order } = this;
    const results: (Resolution | null)[] = found.map(() => null);
    const waiting = new Set<number>();
    let word = 0;
    for (const i of order) {
      // What is quoted may be told about only when its speaker is known.
      word = this.advance(word, place[i]!);
      const { parent } = found[i]!;
      const untold = parent === null ? this.words[place[i]!]?.quoted === true : results[parent] === null;
      if (untold && this.isSpeaker(found[i]!)) waiting.add(i);
      else results[i] = this.resolve(i, results);
      const result = results[i];
      const { mode } = found[i]!;
      const speaks = parent === null && (mode === 'statement' || mode === 'disclosure') && !this.isTitleLine(place[i]!);
      if (result !== null && result !== undefined && speaks) this.discourse.speak(result.entity, place[i]!);
    }
    for (const i of waiting) results[i] = this.resolve(i, results);
    const renamed = new Map<number, number>();
    for (const i of order) {
      if (this.words[place[i]!] === undefined || this.words[place[i]!]!.paragraph >= LEAD) break;
      const later = this.later(i);
      const before = results[i];
      if (later === null) continue;
      // What else went back to the unnamed one goes with it.
      if (before !== null && before !== undefined && !this.entities[before.entity]!.named)
        renamed.set(before.entity, later.entity);
      results[i] = later;
    }
    return results.map((result) =>
      result === null ? null : { ...result, entity: renamed.get(result.entity) ?? result.entity },
    );
  }

  /** Headlines and leads may tell of somebody whom the article names further down. */
  private later(i: number): Resolution | null {
    const range = wordsOf(this.words, this.found[i]!.source);
    if (range === null) return null;
    const later = resolveLater(this, ...range);
    return later === null ? null : this.named(later, ...range);
  }

  /** A short line at the start: a headline in ordinary letters, or what stands under one. */
  private isTitleLine(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || word.paragraph > 1) return false;
    let to = at;
    while (to < this.words.length && this.words[to]!.paragraph === word.paragraph && to - at < LONGEST_TITLE) to++;
    let from = at;
    while (from > 0 && this.words[from - 1]!.paragraph === word.paragraph && at - from < LONGEST_TITLE) from--;
    return to - from < LONGEST_TITLE && this.words[to]?.paragraph !== word.paragraph && !this.words[from]!.quoted;
  }

  private isSpeaker({ source }: FoundAttribution): boolean {
    const range = wordsOf(this.words, source);
    return range !== null && SPEAKER.has(withoutVerb(this.words[range[0]]!.low));
  }

  private resolve(i: number, results: readonly (Resolution | null)[]): Resolution | null {
    const attribution = this.found[i]!;
    if (attribution.continues !== undefined && attribution.source.length === 0)
      return this.implied(results[attribution.continues]?.entity);
    const range = wordsOf(this.words, attribution.source);
    if (range === null) return this.withoutSource(i, results);
    let [from, to] = range;
    while (from < to && !this.words[from]!.letters) from++;
    // A cue that was taken for part of its source ("it said") is none.
    while (to > from && (!this.words[to - 1]!.letters || (to - from > 1 && isVerb(this.words[to - 1]!)))) to--;
    if (from >= to) return this.withoutSource(i, results);
    const first = this.words[from]!;
    const evidence: Span = [first.start, first.end];
    const alone = to - from === 1;
    const low = withoutVerb(first.low);
    if (alone && PERSONAL.has(first.low)) return this.told(this.pronoun(from), 'pronoun', first.text, evidence);
    // "He and others at the hearing": him for one.
    if (!alone && PERSONAL.has(first.low) && this.words[from + 1]!.low === 'and')
      return this.told(this.pronoun(from), 'pronoun', first.text, evidence);
    if (alone && SPEAKER.has(low)) return this.speaker(i, results, first, evidence);
    // Nothing tells who is spoken to: nobody in particular.
    if (alone && low === 'you') return null;
    if (alone && (low === 'it' || low === 'its' || low === 'this'))
      return this.told(this.body(from), 'body', first.text, evidence);
    if (alone && /^(?:they|them|their|those|these)$/.test(low))
      return this.told(this.plural(from), 'plural', first.text, evidence);
    if (
      (alone && RELATIVE.has(first.low)) ||
      (/^(?:who|whose)$/.test(first.low) && !alone) ||
      this.words[to - 1]!.low === 'whom'
    )
      return this.told(
        this.relative(from),
        'relative',
        this.text.slice(first.start, this.words[to - 1]!.end),
        evidence,
      );
    if (alone && PAIR.has(first.low))
      return this.told(this.pair(from) ?? this.plural(from), 'plural', first.text, evidence);
    const noun = resolveNoun(this, from, to);
    if (noun === null) return null;
    if (noun.how !== 'short form') this.mention(noun.entity, from, from, false);
    return this.named(noun, from, to);
  }

  private named({ entity, how }: NounResolution, from: number, to: number): Resolution {
    const evidence: Span = [this.words[from]!.start, this.words[to - 1]!.end];
    const shown = this.text.slice(...evidence);
    const { name } = this.entities[entity]!;
    return { entity, why: how === null || shown.includes(name) ? [] : [antecedentReason(how, shown, name, evidence)] };
  }

  private told(entity: number, how: Antecedent, shown: string, evidence: Span): Resolution | null {
    if (entity < 0) return null;
    return { entity, why: [antecedentReason(how, shown, this.entities[entity]!.name, evidence)] };
  }

  private implied(entity: number | undefined): Resolution | null {
    if (entity === undefined) return null;
    return { entity, why: [impliedReason(this.entities[entity]!.name)] };
  }

  /** "…, adding that …": whoever spoke last in the sentence. Passives ("was accused of") name nobody. */
  private withoutSource(i: number, results: readonly (Resolution | null)[]): Resolution | null {
    const { cue, content } = this.found[i]!;
    const span = cue[0] ?? content[0];
    if (span === undefined) return null;
    const at = firstAfter(this.words, span[0]);
    const word = this.words[at];
    if (word === undefined) return null;
    const joined =
      /ing$/.test(word.low) || [word, this.words[at - 1]].some((one) => one?.low === 'and' || one?.low === 'but');
    if (!joined) return null;
    const rank = this.rank[i]!;
    for (let k = rank - 1; k >= 0 && k >= rank - NEAR; k--) {
      const result = results[this.order[k]!];
      const place = this.place[this.order[k]!]!;
      if (result !== null && result !== undefined && place < at && this.words[place]!.sentence === word.sentence)
        return this.implied(result.entity);
    }
    return null;
  }

  /** "I" and "we": whoever is quoted. */
  private speaker(i: number, results: readonly (Resolution | null)[], word: Word, evidence: Span): Resolution | null {
    let { parent } = this.found[i]!;
    // Each is looked at once: the list is the caller's, and what stands in itself would be gone round for ever.
    const seen = new Set<number>();
    while (parent !== null && parent !== undefined && !seen.has(parent)) {
      seen.add(parent);
      const result = results[parent];
      if (result !== null && result !== undefined) return this.told(result.entity, 'speaker', word.text, evidence);
      parent = this.found[parent]?.parent ?? null;
    }
    // What is quoted before its speaker is named is asked again when all are known: those around it stand on both sides.
    const rank = this.rank[i]!;
    for (let k = Math.min(this.order.length - 1, rank + NEAR); k >= 0 && k >= rank - NEAR; k--) {
      const other = this.order[k]!;
      const result = results[other];
      const holds = this.found[other]!.content.some(([start, end]) => start <= word.start && word.end <= end);
      if (holds && result !== null && result !== undefined)
        return this.told(result.entity, 'speaker', word.text, evidence);
    }
    return word.quoted ? null : this.author(word);
  }

  /** Whoever writes: "I" and "we" outside of quotations. */
  private author(word: Word): Resolution {
    const several = word.low !== 'i' && word.low !== 'me' && word.low !== 'my' && word.low !== 'myself';
    const known = several ? this.writers : this.writer;
    if (known !== undefined) return { entity: known.index, why: [] };
    const writer = this.create({
      type: several ? 'group' : 'person',
      name: 'the author',
      plural: several,
      roles: [
        {
          head: 'columnist',
          words: word.text,
          span: [word.start, word.end],
          bodies: [],
          former: false,
          from: 'head',
        },
      ],
    });
    if (several) this.writers = writer;
    else this.writer = writer;
    return { entity: writer.index, why: [] };
  }

  sourceSpans(i: number): readonly Span[] {
    return this.found[i]!.source;
  }

  sourceSpan(i: number): Span | undefined {
    return this.found[i]!.source[0];
  }

  /** Turns of a printed interview ("NAME: …") that are questions. */
  asksQuestions(statements: readonly number[]): boolean {
    const turns = statements.filter((i) => this.found[i]!.cue.some((span) => this.text.slice(...span).trim() === ':'));
    const questions = turns.filter((i) =>
      this.found[i]!.content.some((span) => this.text.slice(...span).includes('?')),
    );
    return turns.length >= 2 && turns.length === statements.length && questions.length * 2 >= turns.length;
  }
}
