import type { Mention } from './discourse';
import { isSubject } from './discourse';
import { DETERMINERS, PREPOSITIONS, VERBS } from './lexicon/function-words';
import type { Name } from './names';
import { resolveNoun } from './noun-sources';
import { isPlural, roleOf } from './nouns';
import { readPhrase } from './phrase';
import type { Reading } from './reading';
import { PERSONAL, TextReading } from './text-reading';
import type { Entity } from './types';

/** What words that name nobody go back to: "it", "they", "who", "both", "her" before a noun. */
export class Antecedents extends TextReading implements Reading {
  /** The body that spoke last, or else the one named last as a subject; names that may be bodies where there is none. */
  protected body(at: number): number {
    const known = this.bodyAmong(at, ({ type }) => type === 'body' || type === 'place' || type === 'document');
    return known >= 0 ? known : this.bodyAmong(at, ({ type, pronoun }) => type === 'unclear' && pronoun === null);
  }

  protected bodyAmong(at: number, fits: (entity: Entity) => boolean): number {
    const word = this.words[at]!;
    const near = this.discourse.recent(
      at,
      (entity, mention) => fits(entity) && !mention.quoted && word.sentence - mention.sentence <= 12,
    );
    const isSubject = (mention: Mention, back: number): boolean =>
      mention.subject && this.entities[mention.entity]!.type !== 'place' && word.sentence - mention.sentence <= back;
    const inSentence = near.find((mention) => isSubject(mention, 0));
    if (inSentence !== undefined) return inSentence.entity;
    const { spoken } = this.discourse;
    for (let i = spoken.length - 1; i >= 0 && i >= spoken.length - 4; i--) {
      if (near.some((mention) => mention.entity === spoken[i])) return spoken[i]!;
    }
    const subject = near.find((mention) => isSubject(mention, 3));
    return (subject ?? near.find(({ entity }) => this.entities[entity]!.type === 'body') ?? near[0])?.entity ?? -1;
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
  protected joined(a: Name, b: Name): boolean {
    let at = a.to;
    if (this.words[at]?.text === '(') while (at < b.from && this.words[at - 1]!.text !== ')') at++;
    return this.words[at]?.low === 'and' && b.lead - at <= 2;
  }

  /** A noun for people in the plural that stands as a subject shortly before. A quotation may go back to what is before it. */
  protected pluralNoun(at: number): number | null {
    const { words } = this;
    const { sentence, quoted } = words[at]!;
    for (let i = at - 1; i >= 0 && at - i < 80; i--) {
      const word = words[i]!;
      if (sentence - word.sentence > 1) break;
      if ((word.quoted && !quoted) || !word.letters || this.index.at[i]! >= 0) continue;
      if (roleOf(word.low) === undefined || !isPlural(word.low)) continue;
      const from = this.phraseStart(i);
      if (!isSubject(words, from)) continue;
      const result = resolveNoun(this, from, i + 1);
      if (result !== null) return result.entity;
    }
    return null;
  }

  /** Where the noun phrase begins that ends in word `head`. */
  protected phraseStart(head: number): number {
    const { words } = this;
    let from = head;
    while (from > 0 && head - from < 8) {
      const word = words[from - 1]!;
      if (word.sentence !== words[head]!.sentence || word.quoted !== words[head]!.quoted || !word.letters) break;
      const both =
        word.low === 'and' &&
        roleOf(words[from - 2]?.low ?? '') !== undefined &&
        roleOf(words[from]!.low) !== undefined;
      if (both) {
        from--;
        continue;
      }
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

  /** "generals – most of them retired – who …": where an aside in dashes before a word begins; else the word itself. */
  protected beforeAside(at: number): number {
    const { words } = this;
    const isDash = (i: number): boolean => /^[-–—]$/.test(words[i]?.text ?? '');
    if (!isDash(at - 1)) return at;
    const { sentence } = words[at]!;
    for (let i = at - 2; i > 0 && at - i < 30 && words[i]!.sentence === sentence; i--) {
      const outer = isDash(i) && !isDash(i + 1) && words[i + 1]!.letters;
      if (outer) return i;
    }
    return at;
  }

  /** What "who", "that" or "which" at a word goes back to: the noun phrase right before it. */
  protected relative(at: number): number {
    const { words, index } = this;
    let end = this.beforeAside(at);
    while (end > 0 && (!words[end - 1]!.letters || /^(?:of|most|some|many|all|both)$/.test(words[end - 1]!.low))) {
      if (/^[.;!?]$/.test(words[end - 1]!.text)) return -1;
      end--;
    }
    if (end === 0) return -1;
    const head = /^who/.test(words[at]!.low) ? this.personBefore(at, end) : end;
    if (head < end) return resolveNoun(this, this.phraseStart(head - 1), end)?.entity ?? -1;
    const name = index.at[end - 1]!;
    if (name >= 0) return this.entityOf(name);
    const from = this.phraseStart(end - 1);
    const phrase = readPhrase(words, from, end, index);
    if (phrase === null) return -1;
    return resolveNoun(this, from, end)?.entity ?? -1;
  }

  /**
   * "A captain of the company, who", "a captain at Norvik Lines who": where the phrase that "who" goes back to ends. Over
   * what is no person, and over a name that no comma parts from its "who", it goes to the role before the preposition.
   */
  private personBefore(at: number, end: number): number {
    const { words, index, names, entities } = this;
    const parted = !words[at - 1]!.letters;
    for (let hops = 0, to = end; hops < 3; hops++) {
      const name = index.at[to - 1]!;
      if (name < 0 && roleOf(words[to - 1]!.low) !== undefined) return to;
      if (name >= 0 && parted && entities[this.entityOf(name)]!.type === 'person') return to;
      let from = name >= 0 ? names[name]!.lead : this.phraseStart(to - 1);
      if (name >= 0 && DETERMINERS.has(words[from - 1]?.low ?? '')) from--;
      const before = words[from - 1];
      if (before === undefined || !PREPOSITIONS.has(before.low) || before.sentence !== words[at]!.sentence) break;
      to = from - 1;
      if (to === 0 || !words[to - 1]!.letters) break;
    }
    return end;
  }
}
