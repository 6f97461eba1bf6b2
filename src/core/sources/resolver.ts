import type { FoundAttribution } from '../attribution/types';
import type { Reason, Span } from '../report/types';
import { Discourse, isSubject, type PronounObserver } from './discourse';
import { nameEntities, namesInHeadlines } from './entities';
import { ALIASES } from './lexicon/bodies';
import { DETERMINERS, PREPOSITIONS, VERBS } from './lexicon/function-words';
import { findNames, type Name } from './names';
import { type NounResolution, resolveLater, resolveNoun } from './noun-sources';
import { bodyNounOf, isPlural, roleOf } from './nouns';
import { type NameIndex, readPhrase } from './phrase';
import { politicalTopic } from './politics';
import type { Noun, Reading } from './reading';
import { type Antecedent, antecedentReason, impliedReason } from './reasons';
import { rolesBeside } from './roles';
import { firstAfter, wordsOf } from './spans';
import type { Entity, EntityType } from './types';
import { readWords, type Word, type WordTable } from './words';

/** Who an attribution comes from and how that was told. */
export interface Resolution {
  readonly entity: number;
  readonly why: readonly Reason[];
}

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const PERSONAL = new Set([...HE, ...SHE]);
const OBJECT = new Set(['him', 'himself', 'herself']);
const SPEAKER = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'ours', 'mine', 'myself']);
const RELATIVE = new Set(['who', 'that', 'which', 'whose', 'whom']);
/** Paragraphs at the start that count as headline and lead. */
const LEAD = 3;
/** Roles kept of one entity: an article says no more of anybody that matters. */
const MOST_ROLES = 12;
const PAIR = new Set(['each', 'both']);

const isVerb = ({ low, cap }: Word): boolean => !cap && VERBS.has(low);

/** What the descriptions beside an unclear name make of it. */
function typeByRoles({ roles, words }: Entity): EntityType {
  const role = roles.find(({ from }) => from === 'apposition' || from === 'title' || from === 'clause');
  if (role === undefined) return 'unclear';
  if (roleOf(role.head) !== undefined) return 'person';
  return bodyNounOf(role.head) !== undefined && words.length > 0 ? 'body' : 'unclear';
}

/** Reads a text once, in its order: names, pronouns and statements as they come. */
export class Resolver implements Reading {
  readonly words: readonly Word[];
  readonly entities: Entity[];
  readonly index: NameIndex;
  readonly names: readonly Name[];
  readonly discourse: Discourse;
  readonly nouns = new Map<string, Noun[]>();
  readonly parties = new Map<string, number>();
  private readonly table: WordTable;
  private readonly nameEntity: readonly number[];
  private readonly pronounAt = new Map<number, number>();
  private readonly severals = new Map<string, number>();
  /** Of each name, where its titles begin. */
  private readonly starts: number[] = [];
  /** Words that are part of the title of a name. */
  private readonly inTitle = new Set<number>();
  private politics: string | null | undefined;
  private writer: Entity | undefined;
  /** Where each attribution stands: the first word of its source, cue or content. */
  private readonly place: readonly number[];
  /** Attributions that are resolved, in the order of the text. */
  private readonly done: number[] = [];

  constructor(
    readonly text: string,
    private readonly found: readonly FoundAttribution[],
    observe?: PronounObserver,
  ) {
    this.table = readWords(text);
    this.words = this.table.words;
    const body = findNames(this.table);
    const { entities, of } = nameEntities(text, this.table, body);
    this.entities = entities;
    const all = body.map((name, i) => ({ name, entity: of[i]! }));
    for (const one of namesInHeadlines(this.table, entities)) {
      all.push(one);
      const span: Span = [this.words[one.name.from]!.start, this.words[one.name.to - 1]!.end];
      entities[one.entity]!.mentions.unshift(span);
    }
    all.sort((a, b) => a.name.from - b.name.from);
    this.names = all.map(({ name }) => name);
    this.nameEntity = all.map(({ entity }) => entity);
    const at = new Int32Array(this.words.length).fill(-1);
    this.names.forEach((name, i) => {
      at.fill(i, name.from, name.to);
    });
    const lead = new Int32Array(this.words.length).fill(-1);
    this.names.forEach((name, i) => {
      lead[name.lead] = i;
    });
    this.index = { at, lead, from: (i) => this.names[i]!.from, to: (i) => this.names[i]!.to };
    this.place = found.map(({ source, cue, content }) =>
      firstAfter(this.words, (source[0] ?? cue[0] ?? content[0] ?? [0])[0]),
    );
    this.discourse = new Discourse(this.words, this.entities, observe);
    for (const { index, type, words } of entities) {
      const alias = type === 'body' ? ALIASES.get(words.join(' ')) : undefined;
      if (alias !== undefined) this.parties.set(alias, index);
    }
    this.names.forEach((name, i) => {
      const entity = this.entities[this.nameEntity[i]!]!;
      const roles = rolesBeside(this, name);
      if (entity.roles.length < MOST_ROLES) entity.roles.push(...roles);
      if (entity.type === 'unclear') entity.type = typeByRoles(entity);
      const title = roles.find(({ from }) => from === 'title');
      const start = title === undefined ? name.lead : firstAfter(this.words, title.span[0]);
      this.starts.push(start);
      for (let k = start; k < name.from; k++) this.inTitle.add(k);
    });
  }

  entityOf = (name: number): number => this.nameEntity[name]!;

  /** Resolves every attribution, in the order of the text. */
  run(): (Resolution | null)[] {
    const { found } = this;
    const results: (Resolution | null)[] = found.map(() => null);
    const { place } = this;
    const order = found.map((_, i) => i).sort((a, b) => place[a]! - place[b]! || a - b);
    const waiting = new Set<number>();
    let word = 0;
    for (const i of order) {
      // What is quoted may be told about only when its speaker is known.
      word = this.advance(word, place[i]!);
      const { parent } = found[i]!;
      if (parent !== null && found[parent] !== undefined && results[parent] === null && this.isSpeaker(found[i]!))
        waiting.add(i);
      else results[i] = this.resolve(i, results);
      this.done.push(i);
      const result = results[i];
      const { mode } = found[i]!;
      const speaks = parent === null && (mode === 'statement' || mode === 'disclosure');
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

  /** Takes in the names and pronouns of `[from, to]`. */
  private advance(from: number, to: number): number {
    const { words, index } = this;
    let i = from;
    for (; i <= to && i < words.length; i++) {
      const word = words[i]!;
      const name = index.at[i]!;
      if (name >= 0) {
        // "Lee’s spokesman Ray Orr" is about Orr.
        if (index.from(name) === i && !this.inTitle.has(i))
          this.mention(this.entityOf(name), this.starts[name]!, i, false);
        continue;
      }
      if (!word.quoted && PERSONAL.has(word.low)) this.pronoun(i);
    }
    return i;
  }

  private mention(entity: number, lead: number, at: number, pronoun: boolean): void {
    const word = this.words[at]!;
    this.discourse.add({
      entity,
      word: at,
      lead,
      sentence: word.sentence,
      paragraph: word.paragraph,
      quoted: word.quoted,
      subject:
        !word.possessive &&
        (isSubject(this.words, lead) ||
          (DETERMINERS.has(this.words[lead - 1]?.low ?? '') && isSubject(this.words, lead - 1))),
      pronoun,
      headline: this.table.headline[word.paragraph]!,
      spoke: false,
    });
  }

  /** The person a pronoun means; kept, so that it is asked once. */
  private pronoun(at: number): number {
    const known = this.pronounAt.get(at);
    if (known !== undefined) return known;
    const word = this.words[at]!;
    const which = HE.has(word.low) ? 'he' : 'she';
    const object = OBJECT.has(word.low) || (word.low === 'her' && !this.words[at + 1]?.letters);
    const entity = this.discourse.person(at, which, object);
    this.pronounAt.set(at, entity);
    if (entity >= 0 && !word.quoted) {
      this.entities[entity]!.pronoun ??= which;
      this.mention(entity, at, at, true);
    }
    return entity;
  }

  private isSpeaker({ source }: FoundAttribution): boolean {
    const range = wordsOf(this.words, source);
    return range !== null && SPEAKER.has(this.words[range[0]]!.low);
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
    if (alone && PERSONAL.has(first.low)) return this.told(this.pronoun(from), 'pronoun', first.text, evidence);
    if (alone && SPEAKER.has(first.low)) return this.speaker(i, results, first, evidence);
    if (alone && (first.low === 'it' || first.low === 'its' || first.low === 'this'))
      return this.told(this.body(from), 'body', first.text, evidence);
    if (alone && /^(?:they|them|their|those|these)$/.test(first.low))
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
    for (let k = this.done.length - 1; k >= 0 && k >= this.done.length - 8; k--) {
      const result = results[this.done[k]!];
      const place = this.place[this.done[k]!]!;
      if (result !== null && result !== undefined && place < at && this.words[place]!.sentence === word.sentence)
        return this.implied(result.entity);
    }
    return null;
  }

  /** "I" and "we": whoever is quoted. */
  private speaker(i: number, results: readonly (Resolution | null)[], word: Word, evidence: Span): Resolution | null {
    let { parent } = this.found[i]!;
    while (parent !== null && parent !== undefined) {
      const result = results[parent];
      if (result !== null && result !== undefined) return this.told(result.entity, 'speaker', word.text, evidence);
      parent = this.found[parent]?.parent ?? null;
    }
    for (let k = this.done.length - 1; k >= 0 && k >= this.done.length - 8; k--) {
      const other = this.done[k]!;
      const result = results[other];
      const holds = this.found[other]!.content.some(([start, end]) => start <= word.start && word.end <= end);
      if (holds && result !== null && result !== undefined)
        return this.told(result.entity, 'speaker', word.text, evidence);
    }
    return word.quoted ? null : this.author(word);
  }

  /** Whoever writes: "I" and "we" outside of quotations. */
  private author(word: Word): Resolution {
    this.writer ??= this.create({
      type: 'person',
      name: 'the author',
      roles: [
        { head: 'columnist', words: word.text, span: [word.start, word.end], bodies: [], former: false, from: 'head' },
      ],
    });
    return { entity: this.writer.index, why: [] };
  }

  /** The body that spoke last, or else the one named last as a subject. */
  private body(at: number): number {
    const word = this.words[at]!;
    const fits = ({ index, type }: Entity): boolean =>
      type === 'body' ||
      type === 'place' ||
      type === 'document' ||
      (type === 'unclear' && this.discourse.spoken.includes(index, -6));
    const near = this.discourse.recent(
      at,
      (entity, mention) => fits(entity) && !mention.quoted && word.sentence - mention.sentence <= 12,
    );
    const inSentence = near.find(
      (mention) =>
        mention.sentence === word.sentence && mention.subject && this.entities[mention.entity]!.type !== 'place',
    );
    if (inSentence !== undefined) return inSentence.entity;
    const { spoken } = this.discourse;
    for (let i = spoken.length - 1; i >= 0 && i >= spoken.length - 4; i--) {
      const entity = this.entities[spoken[i]!]!;
      if (fits(entity) && near.some((mention) => mention.entity === entity.index)) return entity.index;
    }
    const subject = near.find(
      (mention) =>
        mention.subject && this.entities[mention.entity]!.type !== 'place' && word.sentence - mention.sentence <= 3,
    );
    return (
      subject?.entity ??
      near.find((mention) => this.entities[mention.entity]!.type === 'body')?.entity ??
      near[0]?.entity ??
      -1
    );
  }

  /** Whom "his", "her", "its" or "their" before a noun means, or -1. */
  possessor(at: number): number {
    const { low } = this.words[at]!;
    if (PERSONAL.has(low)) return this.pronoun(at);
    if (low === 'its') return this.body(at);
    if (low === 'their') return this.plural(at);
    return low === 'whose' ? this.relative(at) : -1;
  }

  /** The several, the group or the body that "they" means. */
  plural(at: number): number {
    const word = this.words[at]!;
    const { spoken } = this.discourse;
    const pair = this.pair(at);
    const group = this.pluralNoun(at);
    for (let i = spoken.length - 1; i >= 0 && i >= spoken.length - 3; i--) {
      const entity = this.entities[spoken[i]!]!;
      if (entity.plural || entity.type === 'several' || entity.type === 'group') return entity.index;
    }
    if (group !== null) return group;
    if (pair !== null) return pair;
    const near = this.discourse.recent(
      at,
      ({ type, plural }, mention) =>
        (type === 'body' || plural || type === 'several' || type === 'group') && word.sentence - mention.sentence <= 5,
    );
    const spoke = near.find((mention) => mention.spoke);
    return spoke?.entity ?? near[0]?.entity ?? spoken.at(-1) ?? -1;
  }

  /** "A and B" named together in the sentences before. */
  pair(at: number): number | null {
    const { words, names } = this;
    const word = words[at]!;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.from < at) low = middle + 1;
      else high = middle;
    }
    for (let n = low - 1; n > 0 && n > low - 30; n--) {
      const [a, b] = [names[n - 1]!, names[n]!];
      if (word.sentence - words[b.from]!.sentence > 4) break;
      if (words[a.from]!.quoted || !this.joined(a, b)) continue;
      const [left, right] = [this.entityOf(n - 1), this.entityOf(n)];
      if (left !== right && this.entities[left]!.type === 'person' && this.entities[right]!.type === 'person')
        return this.several([left, right]);
    }
    return null;
  }

  /** Whether only "and" (and titles) stand between two names. */
  private joined(a: Name, b: Name): boolean {
    let at = a.to;
    if (this.words[at]?.text === '(') while (at < b.from && this.words[at - 1]!.text !== ')') at++;
    return this.words[at]?.low === 'and' && b.lead - at <= 2;
  }

  /** Several together as one source. */
  several(parts: readonly number[]): number {
    const own = [...new Set(parts)];
    if (own.length === 1) return own[0]!;
    const key = [...own].sort((a, b) => a - b).join(' ');
    const known = this.severals.get(key);
    if (known !== undefined) return known;
    const all = own.map((part) => this.entities[part]!.name);
    const entity = this.create({
      type: 'several',
      name: `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`,
      words: [],
      parts: own,
      named: own.some((part) => this.entities[part]!.named),
      plural: true,
    });
    this.severals.set(key, entity.index);
    return entity.index;
  }

  /** The commonest political word where the article is about politics. */
  topic(): string | null {
    if (this.politics === undefined) this.politics = politicalTopic(this.words);
    return this.politics;
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

  /** Whether a word stands in a headline. */
  isHeadline(at: number): boolean {
    return this.table.headline[this.words[at]!.paragraph]!;
  }

  create(given: Partial<Entity> & Pick<Entity, 'type' | 'name'>): Entity {
    const entity: Entity = {
      index: this.entities.length,
      words: [],
      pronoun: null,
      roles: [],
      mentions: [],
      parts: [],
      named: false,
      plural: false,
      ...given,
    };
    this.entities.push(entity);
    return entity;
  }

  /** A noun for people in the plural that stands as a subject shortly before. */
  private pluralNoun(at: number): number | null {
    const { words } = this;
    const { sentence, quoted } = words[at]!;
    for (let i = at - 1; i >= 0 && at - i < 80; i--) {
      const word = words[i]!;
      if (sentence - word.sentence > 1) break;
      if (word.quoted !== quoted || !word.letters || this.index.at[i]! >= 0) continue;
      if (roleOf(word.low) === undefined || !isPlural(word.low)) continue;
      const from = this.phraseStart(i);
      if (!isSubject(words, from)) continue;
      const result = resolveNoun(this, from, i + 1);
      if (result !== null) return result.entity;
    }
    return null;
  }

  /** Where the noun phrase begins that ends in word `head`. */
  private phraseStart(head: number): number {
    const { words } = this;
    let from = head;
    while (from > 0 && head - from < 8) {
      const word = words[from - 1]!;
      if (word.sentence !== words[head]!.sentence || word.quoted !== words[head]!.quoted || !word.letters) break;
      if (
        PREPOSITIONS.has(word.low) ||
        VERBS.has(word.low) ||
        /^(?:and|but|or|that|which|who|when|while|because|if|as)$/.test(word.low)
      )
        break;
      from--;
      if (DETERMINERS.has(word.low)) break;
    }
    return from;
  }

  /** What "who", "that" or "which" at a word goes back to: the noun phrase right before it. */
  private relative(at: number): number {
    const { words, index } = this;
    let end = at;
    while (end > 0 && (!words[end - 1]!.letters || /^(?:of|most|some|many|all|both)$/.test(words[end - 1]!.low))) {
      if (/^[.;!?]$/.test(words[end - 1]!.text)) return -1;
      end--;
    }
    if (end === 0) return -1;
    const name = index.at[end - 1]!;
    if (name >= 0) return this.entityOf(name);
    const from = this.phraseStart(end - 1);
    const phrase = readPhrase(words, from, end, index);
    if (phrase === null) return -1;
    return resolveNoun(this, from, end)?.entity ?? -1;
  }
}
