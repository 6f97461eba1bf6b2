import type { Span } from '../../report/types';
import { late } from '../../text/late';
import { paragraphsOf } from '../../text/paragraphs';
import type { StructuredAttribution } from './types';

/** A dash, a name, and at most a short description, to the end of the paragraph. */
const SIGNATURE = late(String.raw`(?:[―—–~]|--)\s?(\p{Lu}(?:[^"“”‘’:;!?\n―—–~-]|-(?!-)){1,80})$`, 'u');
/** The name itself: words with capitals, small words only between them, and whatever stands behind a comma or bracket. */
const NAME = late(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]*|(?:of|the|de|van|von|der|la|bin|al|and)(?= ))(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|van|von|der|la|bin|al|and))*`,
  'u',
);
/** A post of a social network, as pages embed it: the text, then "— Name (@handle) date". */
const POST = late(String.raw`(?:[―—–]|--)\s?(\p{Lu}(?:[^()\n@―—–-]|-(?!-)){0,60}?) \(@\w{1,20}\)[^\n]{0,40}$`, 'u');
const DASH = /[―—–~]|--/;
const ENDS_QUOTED = /["”’'][.,]?\s*$/;

/**
 * Quotations signed below or behind: “…” ― Name, and embedded posts: … — Name (@handle) date. The quotation stands in the
 * same paragraph or is the paragraph before; a dash behind words that are not quoted is no signature.
 */
export function findDashAttributions(text: string): StructuredAttribution[] {
  const paragraphs = paragraphsOf(text);
  const found: StructuredAttribution[] = [];
  paragraphs.forEach((span, i) => {
    const paragraph = text.slice(...span);
    const tail = paragraph.slice(-160);
    if (!DASH.test(tail)) return;
    const post = POST().exec(tail);
    const match = post ?? SIGNATURE().exec(tail);
    if (match === null) return;
    const dash = span[1] - tail.length + match.index;
    const name = (post !== null ? match[1]! : (NAME().exec(match[1]!)?.[0] ?? '')).replace(/[.,]$/, '').trimEnd();
    if (name === '' || (post === null && !wholeSignature(match[1]!, name))) return;
    const start = dash + match[0].indexOf(match[1]!);
    const lead = /^(?:<[^<>]*>\s*)?/.exec(paragraph)![0].length;
    const before: Span = [span[0] + lead, span[0] + text.slice(span[0], dash).trimEnd().length];
    const previous = paragraphs[i - 1];
    const content = before[1] > before[0] ? before : previous;
    if (content === undefined) return;
    if (post === null && !quotedToItsEnd(text.slice(...content))) return;
    const cue: Span = [dash, dash + /^(?:--|.)/u.exec(text.slice(dash))![0].length];
    const structure = post === null ? 'signature' : 'post';
    found.push({ structure, source: [[start, start + name.length]], cue: [cue], content: [content] });
  });
  return found;
}

/** The signature is the name, or the name and a description behind a comma or bracket: not a sentence. */
function wholeSignature(signature: string, name: string): boolean {
  const rest = withoutStops(signature.slice(name.length));
  return rest === '' || /^[,(] ?[^.]{1,60}$/.test(rest.trimStart());
}

/** Not by a pattern: one that ends with `$` is tried at every place of a long run of stops. */
function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && /[.\s]/.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** The text is one quotation, or ends with one that began at its start. */
const quotedToItsEnd = (content: string): boolean => /^["“‘']/.test(content) && ENDS_QUOTED.test(content);
