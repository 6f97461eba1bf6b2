import { tagNumber, tagSet } from '../../tagger/tags';
import type { Tokens } from '../../text/tokens';
import { MAIN_VERB } from './token-kinds';

/** How the subject of a verb was found; 0 where none was. */
export const BESIDE = 1;
export const BEHIND_PREPOSITION = 2;
export const APPOSITION = 3;
export const COORDINATION = 4;
export const RELATIVE = 5;

const SKIP = tagSet('RB', 'RBR', 'MD', 'TO', 'RP');
const WH = tagSet('WDT', 'WP');
const IN = tagNumber('IN');
const CC = tagNumber('CC');
const COMMA = tagNumber(',');
const MOST_STEPS = 40;

/** What the search for subjects needs to know of the tokens. */
export interface SubjectGround {
  readonly tag: Uint8Array;
  readonly verb: Uint8Array;
  readonly phrase: Uint8Array;
  readonly phraseNumber: Int32Array;
  readonly sentenceFrom: Int32Array;
  readonly verbBefore: Int32Array;
}

/**
 * The likely subject of every main verb: the first token of its noun phrase (-1 where none is seen) and how it was found.
 * A walk to the left over helping verbs and adverbs; through prepositions and appositions to the head; through "and" to the
 * subject of the verb before; through "who" to what it stands for. No parser; bounded work a verb.
 */
export function subjectsOf({ count }: Tokens, ground: SubjectGround): { subject: Int32Array; subjectWay: Uint8Array } {
  const { tag, verb, phrase, sentenceFrom, verbBefore } = ground;
  const subject = new Int32Array(count).fill(-1);
  const subjectWay = new Uint8Array(count);
  for (let v = 0; v < count; v++) {
    if (verb[v] !== MAIN_VERB) continue;
    const from = Math.max(sentenceFrom[v]!, v - MOST_STEPS);
    let j = v - 1;
    while (j >= from && (SKIP[tag[j]!] === 1 || verb[j]! > MAIN_VERB)) j--;
    if (j < from) continue;
    if (tag[j] === CC || (tag[j] === COMMA && j > from && verb[j - 1] === MAIN_VERB)) {
      const other = verbBefore[v]!;
      if (other >= 0 && subject[other]! >= 0) {
        subject[v] = subject[other]!;
        subjectWay[v] = COORDINATION;
      }
      continue;
    }
    if (WH[tag[j]!] === 1) {
      const before = tag[j - 1] === COMMA ? j - 2 : j - 1;
      if (before >= from && phrase[before] !== 0) {
        subject[v] = headStart(ground, before, from);
        subjectWay[v] = RELATIVE;
      }
      continue;
    }
    if (tag[j] === COMMA) {
      // "X, the Y of Z, said": the phrase before the first of the two commas.
      let k = j - 1;
      while (k >= from && tag[k] !== COMMA && verb[k] !== MAIN_VERB) k--;
      const inner = k >= from && tag[k] === COMMA && k > from && phrase[k - 1] !== 0;
      const at = inner ? k - 1 : j - 1;
      if (at >= from && phrase[at] !== 0) {
        subject[v] = headStart(ground, at, from);
        subjectWay[v] = APPOSITION;
      }
      continue;
    }
    if (phrase[j] !== 0) {
      const near = start(ground, j, from);
      subject[v] = headStart(ground, j, from);
      subjectWay[v] = subject[v] === near ? BESIDE : BEHIND_PREPOSITION;
    }
  }
  return { subject, subjectWay };
}

function start({ phraseNumber }: SubjectGround, at: number, from: number): number {
  let i = at;
  while (i > from && phraseNumber[i - 1] === phraseNumber[at]) i--;
  return i;
}

/** The start of the phrase that a chain of prepositions leads back to: "the head | of the board of the bank". */
function headStart(ground: SubjectGround, at: number, from: number): number {
  let i = start(ground, at, from);
  for (let hops = 0; hops < 3; hops++) {
    if (i - 2 < from || ground.tag[i - 1] !== IN || ground.phrase[i - 2] === 0) break;
    i = start(ground, i - 2, from);
  }
  return i;
}
