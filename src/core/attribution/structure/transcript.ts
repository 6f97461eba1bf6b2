import type { Span } from '../../report/types';
import { late } from '../../text/late';
import { CAPITAL, endOfRun, startsWith, unitsAt } from '../../text/letters';
import { paragraphsOf } from '../../text/paragraphs';
import type { StructuredAttribution } from './types';

/** "MARY JONES:", "SEN. MARY JONES (R-TX):" */
const CAPITALS = late(
  String.raw`^(\p{Lu}[\p{Lu}.'’-]+(?:(?:, ?| )\p{Lu}[\p{Lu}.'’-]+){0,4}(?:,? ?\([^()\n]{1,30}\))?) ?:(?:\s|$)`,
  'u',
);
/** "Q:", "A:", "Q.", "A." */
const QUESTION_ANSWER = /^([QA])[:.](?= )/;
/** "Mary Jones:", "Jones:", "The Herald:" */
const NAME = late(String.raw`^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) ?:(?:\s|$)`, 'u');
/** Words in capitals before a colon that are no speakers. */
const NO_SPEAKER =
  /^(?:note|update|updated|correction|clarification|editors?|related|read|more|see|also|photos?|videos?|watch|images?|listen|sources?|breaking|live|opinion|analysis|exclusive|who|what|when|where|why|how|the (?:claim|facts|fact|result|bottom|point|answer|question)|claim|facts?|rating|verdict|poll|ps|nb|tip|warning|advertisement|follow|share|contact|subject|re|from|to|date|cc|dear|total|score|pros|cons|example|step|chapter|part|section|location|time|age|party|state|delegates?|pledged|name|education|family|job|born|died|email|phone|tweet|twitter|facebook|website)\b/i;
/** What stands behind the colon of a turn: three words, or nothing (the words stand below). */
const SENTENCE = late(String.raw`^(?:\s*$|[^\p{L}]*\p{L}+[^\p{L}\p{N}]+\p{L}+[^\p{L}\p{N}]+\p{L})`, 'u');
/** A paragraph that nobody says: "(APPLAUSE)", "[laughs]", "END TRANSCRIPT". */
const STAGE = late(String.raw`^(?:\([^()]*\)|\[[^[\]]*\]|\p{Lu}[\p{Lu} ]+|[-_*=~]{3,})\.?$`, 'u');

interface Label {
  readonly paragraph: number;
  readonly name: Span;
  readonly colon: number;
  readonly sure: boolean;
}

/**
 * The turns of an interview or a transcript: paragraphs that begin with a speaker and a colon ("WARDEN:", "Q:"). A few
 * such paragraphs make a transcript if they are in capitals or "Q"/"A"; names in small letters must come back, at least
 * two of them, as those of two who talk with one another do. Paragraphs between two turns belong to the first of them.
 */
export function findTranscriptTurns(text: string): StructuredAttribution[] {
  const paragraphs = paragraphsOf(text);
  const labels = paragraphs.flatMap((span, paragraph) => labelOf(text, span, paragraph) ?? []);
  const uses = new Map<string, number>();
  const key = (label: Label): string => text.slice(...label.name).trim();
  for (const label of labels) uses.set(key(label), (uses.get(key(label)) ?? 0) + 1);
  const sure = labels.filter((label) => label.sure);
  const formal = sure.length >= 3 && new Set(sure.map(key)).size >= 2;
  const returning = [...uses.values()].filter((count) => count > 1).length;
  const informal = labels.length >= 4 && returning >= 2;
  const turns = labels.filter((label) => (label.sure ? formal : informal));
  return turns
    .map((label, i) => {
      const next = turns[i + 1]?.paragraph;
      const own = paragraphs[label.paragraph]!;
      const content: Span[] = [];
      const from = label.colon + 1 + (/^\s*/.exec(text.slice(label.colon + 1, own[1]))?.[0].length ?? 0);
      if (from < own[1]) content.push([from, own[1]]);
      // What follows is his only while the transcript lasts, and a long gap is no turn but the article going on.
      if (next !== undefined && next - label.paragraph <= 8) {
        for (const span of paragraphs.slice(label.paragraph + 1, next)) {
          if (!STAGE().test(text.slice(...span))) content.push(span);
        }
      }
      return { structure: 'transcript', source: [label.name], cue: [[label.colon, label.colon + 1]], content } as const;
    })
    .filter((turn) => turn.content.length > 0);
}

// What the two patterns cannot fit is told without them: in most articles they are never made.

const mayBeCapitals = (head: string): boolean =>
  startsWith(head, CAPITAL) && endOfRun(head, 0, CAPITAL, ".'’-") > unitsAt(head, 0) && head.includes(':');

function mayBeName(head: string): boolean {
  const colon = head.indexOf(':');
  if (colon < 0 || !startsWith(head, CAPITAL)) return false;
  const words = head.slice(0, colon).trimEnd().split(' ');
  return words.length <= 4 && words.every((word) => startsWith(word, CAPITAL));
}

function labelOf(text: string, [start, end]: Span, paragraph: number): Label | undefined {
  const quote = /^["“]/.test(text.slice(start, start + 1)) ? 1 : 0;
  const head = text.slice(start + quote, Math.min(end, start + 90));
  const sure = QUESTION_ANSWER.exec(head) ?? (mayBeCapitals(head) ? CAPITALS().exec(head) : null);
  const match = sure ?? (mayBeName(head) ? NAME().exec(head) : null);
  if (match === null || NO_SPEAKER.test(match[1]!)) return undefined;
  // "Mayor: Bridge is safe" is how headlines are made, and "Okoro: 1,204" how tables are.
  if (sure === null && (paragraph === 0 || !SENTENCE().test(text.slice(start + quote + match[0].length, end))))
    return undefined;
  const name = match[1]!.trimEnd();
  const at = start + quote;
  return { paragraph, name: [at, at + name.length], colon: at + match[0].trimEnd().length - 1, sure: sure !== null };
}
