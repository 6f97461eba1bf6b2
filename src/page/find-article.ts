import type { Block } from './blocks';
import { tidy } from './tidy';
import { HEADING } from './words';

/** The blocks that are the article, in the order of the page; `title` is not part of it. */
export function articleBlocks(blocks: readonly Block[], title: string): Block[] {
  const scores = blocks.map(scoreOf);
  const [from, to] = bestRun(scores);
  return tidy(blocks.slice(from, to), scores.slice(from, to), title);
}

/**
 * How much a block looks like a paragraph of an article: its words where it is running text, below nothing where it is
 * not. The scale is words, so that a long run of teasers outweighs a short paragraph.
 */
function scoreOf(block: Block): number {
  const { words, place } = block;
  if (words === 0) return -1;
  const linkDensity = Math.min(1, block.linked / block.text.length);
  const ends = /[.!?:…]["”’)\]]*$/.test(block.text);
  let score = Math.min(words, 120) * (1 - 1.8 * linkDensity);
  if (HEADING.test(block.localName)) score = linkDensity > 0.5 ? -12 : Math.min(score, 0);
  else if (block.localName === 'li' || block.localName === 'td') score = linkDensity > 0.4 ? -10 : score * 0.6 - 3;
  else if (block.localName !== 'p') score = score * 0.85 - 2;
  if (!ends) score -= words < 12 ? 9 : 3;
  if (words < 8 && linkDensity > 0.5) score -= 8;
  if (place.inOtherList) score = Math.min(score, -4);
  if (place.inFurniture) score *= 0.8;
  if (place.inBody) score += 6;
  else if (place.inArticle) score += 2;
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
