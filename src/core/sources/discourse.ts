import { firstNameOf } from './lexicon/first-name';
import { PREPOSITIONS } from './lexicon/function-words';
import { HE_WORDS, SHE_WORDS } from './lexicon/roles';
import { PRONOUN_FEATURES } from './pronoun-features';
import { PRONOUN_WEIGHTS } from './pronoun-weights';
import type { Entity } from './types';
import type { Word } from './words';

/** One place where somebody is named or meant. */
export interface Mention {
  readonly entity: number;
  /** Index of its first word. */
  readonly word: number;
  /** Index of the first word of the titles before it. */
  readonly lead: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  readonly subject: boolean;
  readonly pronoun: boolean;
  readonly headline: boolean;
  /** It is the source of a statement. */
  spoke: boolean;
}

const REMEMBERED = 60;
const CANDIDATES = 12;
const WEIGHTS = PRONOUN_FEATURES.map((feature) => PRONOUN_WEIGHTS[feature]);

/** A candidate of a pronoun with what speaks for it, in the order of `PRONOUN_FEATURES`. */
export interface PronounCandidate {
  readonly entity: number;
  readonly features: readonly number[];
}

/**
 * Sees the candidates of each pronoun before one is chosen, and may choose one itself by giving its entity: training
 * learns from them and puts its weights to the test.
 */
export type PronounObserver = (at: number, candidates: readonly PronounCandidate[]) => number | undefined;

/** Who was named and who spoke so far, in the order of the text. */
export class Discourse {
  private readonly mentions: Mention[] = [];
  private readonly counts = new Map<number, number>();
  /** Entities that spoke, the last at the end. */
  readonly spoken: number[] = [];

  constructor(
    private readonly words: readonly Word[],
    private readonly entities: readonly Entity[],
    private readonly observe?: PronounObserver,
  ) {}

  add(mention: Mention): void {
    this.mentions.push(mention);
    if (this.mentions.length > 2 * REMEMBERED) this.mentions.splice(0, REMEMBERED);
    this.counts.set(mention.entity, (this.counts.get(mention.entity) ?? 0) + 1);
  }

  speak(entity: number, word: number): void {
    this.spoken.push(entity);
    for (let i = this.mentions.length - 1; i >= 0 && this.mentions[i]!.word >= word; i--)
      if (this.mentions[i]!.entity === entity) this.mentions[i]!.spoke = true;
  }

  /** The last mentions that pass, the nearest first, one an entity. */
  recent(before: number, passes: (entity: Entity, mention: Mention) => boolean, most = CANDIDATES): Mention[] {
    const found: Mention[] = [];
    const seen = new Set<number>();
    for (let i = this.mentions.length - 1; i >= 0 && found.length < most; i--) {
      const mention = this.mentions[i]!;
      if (mention.word >= before || seen.has(mention.entity) || !passes(this.entities[mention.entity]!, mention))
        continue;
      seen.add(mention.entity);
      found.push(mention);
    }
    return found;
  }

  /** The person that "he" or "she" at a word means, with what speaks for each candidate. */
  pronounCandidates(at: number, pronoun: 'he' | 'she', object: boolean): PronounCandidate[] {
    const word = this.words[at]!;
    const list = this.recent(
      at,
      (entity, mention) =>
        this.maybePerson(entity, pronoun) && (!mention.quoted || word.quoted || entity.mentions.length > 0),
    );
    const subject = list.find((mention) => mention.subject && !mention.quoted);
    const opening = list.findLast((mention) => mention.paragraph === word.paragraph && !mention.quoted);
    return list.map((mention, rank) => {
      const entity = this.entities[mention.entity]!;
      const back = word.sentence - mention.sentence;
      const spokeBack = this.spoken.lastIndexOf(mention.entity);
      const first = entity.words[0] ?? '';
      return {
        entity: mention.entity,
        features: [
          Math.log2(1 + back),
          back === 0 ? 1 : 0,
          Math.min(4, word.paragraph - mention.paragraph),
          mention.subject ? 1 : 0,
          mention.pronoun ? 1 : 0,
          mention.quoted && !word.quoted ? 1 : 0,
          mention.headline ? 1 : 0,
          spokeBack >= 0 && spokeBack === this.spoken.length - 1 ? 1 : 0,
          spokeBack >= 0 && spokeBack >= this.spoken.length - 4 ? 1 : 0,
          entity.pronoun === pronoun ? 1 : 0,
          entity.pronoun === null && entity.words.length > 1 && firstNameOf(first) === 'any' ? 1 : 0,
          Math.log2(1 + (this.counts.get(mention.entity) ?? 0)),
          rank === 0 ? 1 : 0,
          mention === subject ? 1 : 0,
          object && back === 0 && mention.subject ? 1 : 0,
          entity.named ? 0 : 1,
          entity.type === 'unclear' ? 1 : 0,
          this.words[mention.word]!.possessive ? 1 : 0,
          PREPOSITIONS.has(this.words[mention.lead - 1]?.low ?? '') ? 1 : 0,
          mention === opening ? 1 : 0,
          spokeBack >= 0 && spokeBack === this.spoken.length - 1 && word.paragraph - mention.paragraph <= 1 ? 1 : 0,
          entity.roles.length > 0 ? 1 : 0,
        ],
      };
    });
  }

  /** The best candidate of a pronoun, -1 where there is none. */
  person(at: number, pronoun: 'he' | 'she', object = false): number {
    const candidates = this.pronounCandidates(at, pronoun, object);
    const chosen = this.observe?.(at, candidates);
    if (chosen !== undefined) return chosen;
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const { entity, features } of candidates) {
      let score = 0;
      for (let f = 0; f < features.length; f++) score += features[f]! * WEIGHTS[f]!;
      if (score > bestScore) {
        bestScore = score;
        best = entity;
      }
    }
    return best;
  }

  private maybePerson(entity: Entity, pronoun: 'he' | 'she'): boolean {
    if (entity.type !== 'person' && entity.type !== 'unclear') return false;
    if (entity.plural) return false;
    if (entity.pronoun !== null && entity.pronoun !== pronoun) return false;
    return !entity.roles.some(({ head }) => (pronoun === 'he' ? SHE_WORDS : HE_WORDS).has(head));
  }
}

/** Whether what begins at `from` stands where subjects do: at the start of a sentence or clause. */
export function isSubject(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  const word = words[from]!;
  if (before === undefined || before.sentence !== word.sentence) return true;
  if (before.quoted !== word.quoted) return true;
  return /^(?:[,:;–—("“]|that|and|but|as|when|while|because|if|although|though|after|before|since|said|says|where|which|who)$/.test(
    before.low,
  );
}
