import type { Span } from '../core/report/types';
import type { Block } from './blocks';
import { read } from './dom';
import type { Work } from './slices';

/** A stretch of the text and the stretch of a node it stands for, of the same length. */
interface Run {
  readonly start: number;
  readonly node: Text;
  readonly nodeStart: number;
  length: number;
}

/** The text of an article with the way back to its nodes. */
export interface TextMap {
  readonly text: string;
  ranges(span: Span): Range[];
  offsetOf(node: Node, offset: number): number | null;
}

const PARAGRAPH_BREAK = '\n\n';
/** Blocks that are written out before others may have their turn. */
const PORTION = 50;

/** White space, as regular expressions know it. */
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x9 && code <= 0xd) ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000));

/** Marks that show nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
const isInvisible = (code: number): boolean => code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;

/** Writes blocks out as one text, white space folded as the page shows it, keeping where every character came from. */
export function* mapText(document: Document, blocks: readonly Block[]): Work<TextMap> {
  const runs: Run[] = [];
  const byNode = new Map<Node, number>();
  const parts: string[] = [];
  let length = 0;
  const write = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  const add = (node: Text, at: number, words: string): void => {
    const run = runs[runs.length - 1];
    if (run?.node === node && run.nodeStart + run.length === at && run.start + run.length === length) {
      run.length += words.length;
    } else {
      if (run?.node !== node && !byNode.has(node)) byNode.set(node, runs.length);
      runs.push({ start: length, node, nodeStart: at, length: words.length });
    }
    write(words);
  };
  for (const [number, block] of blocks.entries()) {
    if (number % PORTION === 0) yield;
    let first = true;
    /** White space before the next word; `at` is null where it is a line break, which no text node holds. */
    let space: { readonly node: Text; readonly at: number | null } | null = null;
    for (const node of block.nodes) {
      const data = read(node as CharacterData, 'data');
      let at = 0;
      while (at < data.length) {
        const code = data.charCodeAt(at);
        if (isInvisible(code) || isSpace(code)) {
          if (!isInvisible(code)) space ??= { node, at };
          at++;
          continue;
        }
        let end = at + 1;
        for (; end < data.length; end++) {
          const next = data.charCodeAt(end);
          if (isInvisible(next) || isSpace(next)) break;
        }
        if (first) {
          if (length > 0) write(PARAGRAPH_BREAK);
          first = false;
        } else if (space !== null) {
          if (space.at === null) write(' ');
          else add(space.node, space.at, ' ');
        }
        space = null;
        add(node, at, data.slice(at, end));
        at = end;
      }
      // A line break between two nodes shows as a space.
      if (block.spaceAfter.has(node)) space ??= { node, at: null };
    }
  }
  const text = parts.join('');

  /** The last run that starts at or before an offset. */
  const runAt = (offset: number): number => {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (runs[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    text,
    ranges([from, to]) {
      const ranges: Range[] = [];
      let open: { node: Text; start: number; end: number } | null = null;
      const close = (): void => {
        if (open === null) return;
        const size = read(open.node as CharacterData, 'length');
        if (open.end <= size) {
          const range = document.createRange();
          range.setStart(open.node, open.start);
          range.setEnd(open.node, open.end);
          ranges.push(range);
        }
        open = null;
      };
      for (let i = runs.length === 0 ? 0 : runAt(from); i < runs.length; i++) {
        const run = runs[i]!;
        if (run.start >= to) break;
        const start = Math.max(from, run.start) - run.start;
        const end = Math.min(to, run.start + run.length) - run.start;
        if (start >= end) continue;
        const pair = { node: run.node, start: run.nodeStart + start, end: run.nodeStart + end };
        const before: { node: Text; start: number; end: number } | null = open;
        if (before !== null && before.node === pair.node) before.end = pair.end;
        else {
          close();
          open = pair;
        }
      }
      close();
      return ranges;
    },
    offsetOf(node, offset) {
      const first = byNode.get(node);
      if (first === undefined) return null;
      for (let i = first; i < runs.length && runs[i]!.node === node; i++) {
        const run = runs[i]!;
        if (offset < run.nodeStart) return run.start;
        if (offset <= run.nodeStart + run.length) return run.start + offset - run.nodeStart;
      }
      return null;
    },
  };
}
