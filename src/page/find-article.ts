import type { Block } from './blocks';

/** The blocks that are the article, in the order of the page. */
export function articleBlocks(blocks: readonly Block[]): Block[] {
  const scores = blocks.map(scoreOf);
  const [from, to] = bestRun(scores);
  return blocks.slice(from, to).filter((block, i) => isParagraph(block, scores[from + i]!));
}

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;
const HEADING = /^h[1-6]$/;

/**
 * How much a block looks like a paragraph of an article: its words where it is running text, below nothing where it is
 * not. The scale is words, so that a long run of teasers outweighs a short paragraph.
 */
function scoreOf(block: Block): number {
  const words = wordsIn(block.text);
  if (words === 0) return -1;
  const linkDensity = Math.min(1, block.linked / block.text.length);
  const ends = /[.!?:…]["”’)\]]*$/.test(block.text);
  let score = Math.min(words, 120) * (1 - 1.8 * linkDensity);
  if (HEADING.test(block.localName)) score = linkDensity > 0.5 ? -12 : Math.min(score, 0);
  else if (block.localName === 'li' || block.localName === 'td') score = linkDensity > 0.4 ? -10 : score * 0.6 - 3;
  else if (block.localName !== 'p') score = score * 0.85 - 2;
  if (!ends) score -= words < 12 ? 9 : 3;
  if (words < 8 && linkDensity > 0.5) score -= 8;
  if (block.inFurniture) score *= 0.8;
  if (block.inBody) score += 6;
  else if (block.inArticle) score += 2;
  return score;
}

/** The run with the largest sum (Kadane); maximum subsequence segmentation after Pasternack and Roth, WWW 2009. */
function bestRun(scores: readonly number[]): readonly [from: number, to: number] {
  let best = 0;
  let run: readonly [number, number] = [0, 0];
  let sum = 0;
  let from = 0;
  scores.forEach((score, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += score;
    if (sum > best) {
      best = sum;
      run = [from, i + 1];
    }
  });
  return run;
}

const ASIDE =
  /^(?:read (?:more|also|next)|also read|see also|related|more(?: on| from|:)|advertisement|sign up|subscribe|share this|follow (?:us|@)|click here|watch:|listen:|photo:|image(?: credit)?:|getty|updated?:|published:|copyright|©|this (?:site|article) (?:is|was)|correction:|topics:|tags:|continue reading|story continues|scroll (?:down|to)|loading)\b/i;

function isParagraph(block: Block, score: number): boolean {
  const words = wordsIn(block.text);
  const linkDensity = block.linked / block.text.length;
  if (ASIDE.test(block.text) && words < 30) return false;
  if (linkDensity > 0.6) return false;
  if (HEADING.test(block.localName)) return true;
  if (/^[\d\s:/.,|–-]*$/.test(block.text)) return false;
  return score > -8 || /["“”]/.test(block.text);
}
