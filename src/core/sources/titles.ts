import { isAll, LETTER } from '../text/letters';
import { DETERMINERS, PREPOSITIONS, VERBS } from './lexicon/function-words';
import { PEOPLES } from './lexicon/places';
import { ROLE_MODIFIERS, SHORT_TITLES } from './lexicon/roles';
import { isBodyBefore } from './name-types';
import type { Name } from './names';
import { bodyNounOf, roleOf, singular } from './nouns';
import type { NameIndex } from './phrase';
import { type RoleContext, role } from './role';
import type { Role } from './types';
import type { Word } from './words';

/** "Massachusetts Sen.", "White House press secretary", "a Trump lawyer": all that leads to a name. */
export function titleBefore(context: RoleContext, { from, lead, type }: Name): Role | null {
  const { words, index } = context;
  const { sentence, quoted } = words[from]!;
  const office = officeBefore(words, lead);
  let start = office ?? lead;
  while (start > 0 && from - start < 12) {
    const word = words[start - 1]!;
    if (word.sentence !== sentence || word.quoted !== quoted || !word.letters) break;
    const near = start === from || start === lead || words[start]!.letters;
    if (!near) break;
    const low = word.low;
    if (DETERMINERS.has(low) || VERBS.has(low) || PREPOSITIONS.has(low)) {
      if (low === 'of' && /^(?:secretary|director|head|chief|leader|minister)$/.test(words[start - 2]?.low ?? '')) {
        start -= 2;
        continue;
      }
      break;
    }
    const fits =
      index.at[start - 1]! >= 0 ||
      roleOf(low) !== undefined ||
      ROLE_MODIFIERS.has(low) ||
      PEOPLES.has(low) ||
      bodyNounOf(low) !== undefined ||
      word.possessive ||
      /-(?:based|elect|born|year-old|in-law)$/.test(low) ||
      SHORT_TITLES.has(low) ||
      isBodyBefore(word);
    if (!fits) break;
    start--;
  }
  // "Smith and lawyer Ann Lee", "Trump’s Ann": a name alone is no title.
  while (start < from && index.at[start]! >= 0 && !words[start]!.possessive && allNames(index, start, from))
    start = index.to(index.at[start]!);
  for (let i = office ?? from - 1; i >= start; i--) {
    if (index.at[i]! >= 0 || words[i]!.possessive) continue;
    const low = words[i]!.low;
    const head =
      SHORT_TITLES.get(low) ?? (i > start ? roleOf(`${words[i - 1]!.low} ${singular(low)}`) : undefined) ?? roleOf(low);
    if (head === undefined || head === '') continue;
    return role(context, head, start, from, 'title');
  }
  // "Republican Donald Trump": the party before a name.
  const before = words[from - 1];
  if (
    before !== undefined &&
    start < from &&
    /^(?:republican|democrat|democratic|conservative|labour|liberal|tory)$/.test(before.low)
  )
    return role(context, 'politician', start, from, 'title');
  // "workout app Sorrel": what kind of body it is.
  if (start < from && type === 'body' && isBodyBefore(before)) {
    const noun = singular(before!.low);
    const head = bodyNounOf(noun) === undefined ? 'company' : noun;
    return role(context, head, modifiersFrom(words, start), from, 'apposition');
  }
  return null;
}

/** Where the words in small letters begin that lead to a noun, as far as something tells that they begin there. */
function modifiersFrom(words: readonly Word[], noun: number): number {
  let at = noun;
  while (at > 0 && noun - at < 4) {
    const { low, letters, cap, sentence } = words[at - 1]!;
    if (sentence !== words[noun]!.sentence || low === ',' || DETERMINERS.has(low) || PREPOSITIONS.has(low)) return at;
    if (!letters || cap || VERBS.has(low)) return noun;
    at--;
  }
  return noun;
}

/** Where "minister of mines and energy" begins before a name; undefined where nothing like it stands there. */
function officeBefore(words: readonly Word[], lead: number): number | undefined {
  const { sentence, quoted } = words[lead]!;
  for (let i = lead - 1; i > 0 && lead - i < 7; i--) {
    const word = words[i]!;
    if (word.sentence !== sentence || word.quoted !== quoted || !word.letters || word.cap || VERBS.has(word.low))
      return undefined;
    if (word.low === 'of' || word.low === 'for')
      // "president of Sorrel" is about somebody else.
      return i < lead - 1 &&
        /^(?:minister|secretary|director|head|commissioner|president|chairman|governor|member|chief)$/.test(
          words[i - 1]!.low,
        )
        ? i - 1
        : undefined;
    if (DETERMINERS.has(word.low) || (PREPOSITIONS.has(word.low) && word.low !== 'and')) return undefined;
  }
  return undefined;
}

/** "CNN’s Ann Lee": the body that somebody works for. */
export function ownedBy(context: RoleContext, { lead, type }: Name): Role | null {
  const { words, index } = context;
  const body = index.at[lead - 1] ?? -1;
  if (type === 'body' || body < 0 || !words[lead - 1]!.possessive || context.typeOf(body) !== 'body') return null;
  return role(context, 'member', index.from(body), lead, 'title');
}

const PUBLIC_FIGURE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    campaign: 'candidate',
    supporter: 'candidate',
    voter: 'candidate',
    rally: 'candidate',
    'running mate': 'candidate',
    surrogate: 'candidate',
    ticket: 'candidate',
    candidacy: 'candidate',
    nomination: 'candidate',
    backer: 'candidate',
    delegate: 'candidate',
    camp: 'candidate',
    administration: 'president',
    presidency: 'president',
    cabinet: 'president',
    government: 'premier',
  }),
);

/** "the Lee campaign", "Lee’s running mate": a noun behind a name that only public figures have. */
export function compound(context: RoleContext, { lead, to, type }: Name): Role | null {
  const { words } = context;
  const next = words[to];
  if (type === 'place' || type === 'body' || next === undefined || next.cap || next.quoted !== words[to - 1]!.quoted)
    return null;
  const after = words[to + 1];
  const last = /^(?:presidential|election|own|2\d{3})$/.test(next.low)
    ? to + 1
    : next.low === 'running' && after?.low === 'mate'
      ? to + 1
      : to;
  const noun = words[last];
  const head = PUBLIC_FIGURE.get(last > to && next.low === 'running' ? 'running mate' : singular(noun?.low ?? ''));
  return head === undefined ? null : role(context, head, lead, last + 1, 'compound');
}

function allNames(index: NameIndex, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (index.at[i]! < 0) return false;
  return true;
}

const isPartyAndState = (text: string): boolean => /^[RDI]-/.test(text) && isAll(text.slice(2), LETTER);

/** "(R-Ohio)", "(D-Mont.)": parties and states of lawmakers. */
export function inBrackets(context: RoleContext, { to }: Name): Role | null {
  const { words } = context;
  if (words[to]?.text !== '(') return null;
  const inside = words[to + 1]?.text ?? '';
  if (!/^(?:[RDI]|Republican|Democrat|Rep|Dem|Lab|Con)$/.test(inside) && !isPartyAndState(inside)) return null;
  let end = to + 1;
  while (end < words.length && end - to < 8 && words[end]!.text !== ')') end++;
  return role(context, 'lawmaker', to + 1, end, 'apposition');
}
