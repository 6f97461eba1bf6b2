import type { Block } from './blocks';
import { letters } from './letters';
import { HEADING } from './words';

/**
 * Of a run of blocks, what is part of the article: its paragraphs, and the headings between them. `scores` say how much
 * each looks like a paragraph (see find-article).
 */
export function tidy(run: readonly Block[], scores: readonly number[], title: string): Block[] {
  const seen = new Set<string>([letters(title)]);
  const isNew = (block: Block): boolean => {
    const key = letters(block.text);
    if (seen.has(key)) return false;
    if (!block.place.inHeart) seen.add(key);
    return true;
  };
  const until = endOf(run);
  const kept = run.filter((block, i) => i < until && isParagraph(block, scores[i]!) && isNew(block));
  // A heading belongs to what it stands over: none stands last.
  while (kept.length > 0 && HEADING.test(kept[kept.length - 1]!.localName)) kept.pop();
  return kept;
}

/** What stands over that which follows an article. */
const AFTER =
  /^(?:(?:\d+ )?comments?|leave a (?:comment|reply)|related(?: (?:articles?|stories|posts|news|content|topics|coverage))?|(?:read|see) (?:more|next|also)|more (?:from|in|on|about|news|stories)\b.{0,40}|most (?:read|popular|viewed|shared)|latest(?: (?:news|stories|articles))?|top stories|trending(?: now)?|recommended(?: for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested in)|about the authors?|about us|share this(?: article| story)?|popular|sponsored(?: content)?|editor[’']s picks?|up next|newsletters?)[:.…]?$/i;
/** The part of an article's text that must stand before its end. */
const MOSTLY_READ = 0.6;

/** Where the article ends: at a line that stands over something else, if most of the text is before it. */
function endOf(run: readonly Block[]): number {
  const total = run.reduce((sum, block) => sum + block.text.length, 0);
  let before = 0;
  for (const [i, block] of run.entries()) {
    if (block.text.length < 80 && before > total * MOSTLY_READ && AFTER.test(block.text)) return i;
    before += block.text.length;
  }
  return run.length;
}

/** How lines begin that are about the page and not of the article. */
const ASIDE =
  /^[(–—-]{0,2} ?(?:read (?:more|also|next)|also read|see also|related|more(?: on| from|:)|advertisement|sign up|subscribe|share this|follow (?:us|@)|click here|watch:|listen:|photo:|image(?: credit)?:|getty|posted:|updated?:|published:|copyright|this (?:site|article) (?:is|was)|correction:|topics:|tags:|continue reading|story continues|scroll (?:down|to)|loading|with (?:reports|files) from|(?:additional |editing and )?report(?:ing|ed) by|additional reporting|source:|download (?:and|the|our)|tap here|follow (?:topics|this)|support our|stay informed|by joining|get the latest|got a (?:story|tip)|for more (?:stories|news)|text size)\b|^(?:©|https?:\/\/|©)/i;
/** What only a page says of itself, wherever it stands in a line. */
const NOTICE =
  /(?:©|\(c\)) ?(?:19|20)\d\d|all rights reserved|for your personal,? non-?commercial use|get in touch with (?:us|our)|straight to your (?:inbox|device)|to (?:our|the) (?:\w+ )?newsletters?\b|successfully subscribed|\b(?:contact|email|reach|follow) (?:him|her|them|us|the author|the reporter) (?:at|on|via)\b/i;

/** Who else had a hand in it, and who took a picture: "Ann Example contributed to this report", "(Photo: Ann Example)". */
const CREDIT =
  /\bcontributed (?:reporting|research|to this (?:report|story|article))\b|\(?(?:photo(?:graph)?|image|picture|credit|courtesy)(?: credit)?(?: by|:)[^.!?]{2,60}\)?\.?$|\bfile (?:photo|picture|image)\b|[/(](?:AP|AFP|Reuters|EPA|PA|Getty(?: Images)?)(?: Photo)?\)?$/i;

const QUOTE = /["“”]/;

/** Who wrote it: "By Ann Example, City Reporter". A sentence that begins so ends with a full stop. */
const isByline = (text: string): boolean => /^by:? \p{Lu}/iu.test(text) && !/[.!?]["”’)]?$/.test(text);

const DATE_WORDS = new Set(
  `jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
  november dec december mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun
  sunday st nd rd th am pm a p m at on gmt bst est edt cst cdt mst mdt pst pdt et ct mt pt utc ist sast updated posted
  published last ago hours hour minutes min read`.split(/\s+/),
);

/** When it was written: nothing but figures and the words of a date. */
function isDate(text: string): boolean {
  return /\d/.test(text) && (text.match(/\p{L}+/gu) ?? []).every((word) => DATE_WORDS.has(word.toLowerCase()));
}

function isParagraph(block: Block, score: number): boolean {
  const { words } = block;
  const linkDensity = block.linked / block.text.length;
  if (block.localName === 'h1') return false;
  if (words < 50 && (ASIDE.test(block.text) || NOTICE.test(block.text))) return false;
  if (words < 40 && !QUOTE.test(block.text) && CREDIT.test(block.text)) return false;
  if (block.text.length < 120 && (isByline(block.text) || isDate(block.text))) return false;
  if (linkDensity > 0.6) return false;
  if (HEADING.test(block.localName)) return true;
  if (!/\p{L}/u.test(block.text)) return false;
  return score > -8 || QUOTE.test(block.text);
}
