import type { Span } from '../report/types';
import type { Word } from './words';

/** A name that the reporter knows and withholds, with the reason the article gives. */
export interface Withheld {
  /** The words that say so. */
  readonly span: Span;
  /** "because she was not authorized to speak"; absent where the article gives none. */
  readonly reason?: string;
}

const WITHHELD =
  /\b(?:(?:on|under) (?:the )?condition (?:of anonymity|(?:that )?(?:he|she|they) not be (?:named|identified))|(?:ask|asked|asking|request|requested|requesting|want|wanted|wish|wished|insist|insisted|prefer|preferred) (?:to remain anonymous|anonymity|not to (?:be (?:named|identified|quoted by name)|give|have)|that (?:his|her|their) names? (?:not be|be withheld))|(?:declin|refus)(?:ed|es|ing) to (?:be (?:named|identified)|give (?:his|her|their) (?:full |last )?names?)|(?:spoke|speaking|speaks|spoken|talked|talking) (?:anonymously|on background|off the record)|not (?:being )?(?:authorized|authorised|permitted|allowed) to (?:speak|discuss|comment|talk)|who (?:was|were|is|are|would|did|could|can) not (?:authorized|authorised|be named|be identified|want to be (?:named|identified)|wish to be named|named)|whose (?:name|identity) (?:is|was|has been) (?:being )?withheld|(?:is|are) not (?:being )?(?:named|identified|identifying|naming)|granted anonymity|anonymity (?:because|to|in order)|remain(?:ed)? anonymous|not be(?:ing)? (?:named|identified))\b/i;
/** Each of them has one of these. Few articles do, and the others need not wait until `WITHHELD` is compiled. */
const HINT = /anonym|identi|nam(?:e|ing)|background|off the record|authori|permitted|allowed|not to (?:give|have)/i;
const REASON =
  /\b(?:because|since|as (?=(?:he|she|they|the)\b)|for fear|fearing|citing|out of fear|to (?:protect|discuss|speak|talk|describe|avoid|be candid)|in order to|due to|owing to|while (?=discussing)|so as)\b/i;
/** How far from a source its withheld name may be told: the rest of its sentence and the one behind. */
const REACH = 420;
const LONGEST_REASON = 200;

/** Whether the words at and behind a source say that its name is withheld, and why. Looks a fixed way ahead only. */
export function withheldNear(text: string, words: readonly Word[], from: number): Withheld | null {
  const first = words[from];
  if (first === undefined) return null;
  let last = from;
  while (
    last + 1 < words.length &&
    words[last + 1]!.paragraph === first.paragraph &&
    words[last + 1]!.sentence <= first.sentence &&
    words[last + 1]!.start - first.start < REACH
  )
    last++;
  const start = first.start;
  const stretch = text.slice(start, words[last]!.end);
  const found = HINT.test(stretch) ? WITHHELD.exec(stretch) : null;
  if (found === null) return null;
  const span: Span = [start + found.index, start + found.index + found[0].length];
  const reason = reasonIn(stretch, found.index, found.index + found[0].length);
  return reason === undefined ? { span } : { span, reason };
}

/** "because the talks are private": what follows up to the end of its clause. */
function reasonIn(stretch: string, from: number, to: number): string | undefined {
  if (/not (?:being )?(?:authori[sz]ed|permitted|allowed)/i.test(stretch.slice(from, to))) {
    const lead = /\b(?:because|since|as) [^,;.“”"]{0,60}$/i.exec(stretch.slice(0, from));
    const start = lead === null ? from : lead.index;
    return tidy(stretch.slice(start, start + LONGEST_REASON).replace(/^who \S+ (?=not\b)/i, ''));
  }
  const rest = stretch.slice(to, to + LONGEST_REASON);
  const reason = REASON.exec(rest);
  if (reason === null || reason.index > 60) return undefined;
  return tidy(rest.slice(reason.index));
}

function tidy(words: string): string | undefined {
  const end = /[,;.“”"()]|\s[-–—]\s|\b(?:said|told|says|added)\b/u.exec(words);
  const clean = words
    .slice(0, end === null ? words.length : end.index)
    .trim()
    .replace(/\s+/g, ' ');
  return clean.length > 8 ? clean : undefined;
}
