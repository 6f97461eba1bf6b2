import type { Span } from '../core/report/types';
import type { Block } from './blocks';
import { read } from './dom';

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
const SPACE = /\s/;
/** Marks that show nothing: soft hyphen, zero-width space and no-break space, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;

/** Writes blocks out as one text, white space folded as the page shows it, keeping where every character came from. */
export function mapText(document: Document, blocks: readonly Block[]): TextMap {
  const runs: Run[] = [];
  const byNode = new Map<Node, number>();
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    let first = true;
    /** White space before the next word; `at` is null where it is a line break, which no text node holds. */
    let space: { readonly node: Text; readonly at: number | null } | null = null;
    const add = (node: Text, at: number, char: string): void => {
      const run = runs[runs.length - 1];
      if (
        run !== undefined &&
        run.node === node &&
        run.nodeStart + run.length === at &&
        run.start + run.length === length
      ) {
        run.length++;
      } else {
        if (run?.node !== node && !byNode.has(node)) byNode.set(node, runs.length);
        runs.push({ start: length, node, nodeStart: at, length: 1 });
      }
      parts.push(char);
      length++;
    };
    for (const node of block.nodes) {
      const data = read(node as CharacterData, 'data');
      for (let i = 0; i < data.length; i++) {
        const char = data[i]!;
        if (INVISIBLE.test(char)) continue;
        if (SPACE.test(char)) {
          space ??= { node, at: i };
          continue;
        }
        if (first) {
          if (length > 0) {
            parts.push(PARAGRAPH_BREAK);
            length += PARAGRAPH_BREAK.length;
          }
          first = false;
        } else if (space !== null) {
          if (space.at !== null) add(space.node, space.at, ' ');
          else {
            parts.push(' ');
            length++;
          }
        }
        space = null;
        add(node, i, char);
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
