import type { Page } from 'puppeteer-core';
import type { Task } from './types';

/** What is used of an event in a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const TASK = 'ThreadControllerImpl::RunTask';

/** Parts of a task by the browser's names for them: what a reader of the figure knows them by. */
const PARTS: Readonly<Record<string, string>> = {
  UpdateLayoutTree: 'styles',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  EvaluateScript: 'script',
  FunctionCall: 'script',
  RunMicrotasks: 'script',
  TimerFire: 'script',
  MinorGC: 'memory',
  MajorGC: 'memory',
};

/**
 * The longest task of a page's own thread while something is done, in Chromium; null where none was noted. The thread is
 * told by the content script that runs in it.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<Task | null> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const ours = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes('/content/') === true,
  );
  const events = traceEvents.filter(({ pid, tid }) => pid === ours?.pid && tid === ours.tid);
  const tasks = events.filter(({ name }) => name === TASK);
  if (tasks.length === 0) return null;
  const longest = tasks.reduce((a, b) => ((b.dur ?? 0) > (a.dur ?? 0) ? b : a));
  return { ms: (longest.dur ?? 0) / 1000, parts: partsOf(longest, events) };
}

/** The outermost named parts of a task: what lies in one of them is counted with it. */
function partsOf(task: TraceEvent, events: readonly TraceEvent[]): Task['parts'] {
  const inside = events
    .filter(({ name, ts, dur }) => name in PARTS && ts >= task.ts && ts + (dur ?? 0) <= task.ts + (task.dur ?? 0))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const sums: Record<string, number> = {};
  let end = 0;
  for (const { name, ts, dur = 0 } of inside) {
    if (ts < end) continue;
    end = ts + dur;
    const part = PARTS[name]!;
    sums[part] = (sums[part] ?? 0) + dur / 1000;
  }
  return sums;
}
