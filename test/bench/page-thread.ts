import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** What the extension did on the thread of a page, in milliseconds. */
export interface PageThread {
  /** All tasks that ran its script, from beginning to end: layout and garbage collection within them count. */
  readonly total: number;
  readonly longest: number;
}

const Event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  args: v.optional(
    v.object({ data: v.optional(v.looseObject({ url: v.optional(v.string()), message: v.optional(v.string()) })) }),
    {},
  ),
});
const Trace = v.object({ traceEvents: v.array(v.unknown()) });

/** Where the thread of the page is told apart from those of other pages, the popup's too. */
const HERE = 'the page that is measured';
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Traces what happens in a page while `work` is done (Chromium only). */
export async function onPageThread(page: Page, work: () => Promise<unknown>): Promise<PageThread> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate((here) => console.timeStamp(here), HERE);
  await work();
  const trace = await page.tracing.stop();
  const events = v.parse(Trace, JSON.parse(Buffer.from(trace ?? []).toString())).traceEvents.flatMap((raw) => {
    const event = v.safeParse(Event, raw);
    return event.success ? [event.output] : [];
  });
  const here = events.find(({ args }) => args.data?.message === HERE);
  if (here === undefined) throw new Error('the trace does not show the page');
  const thread = events.filter(({ pid, tid }) => pid === here.pid && tid === here.tid);
  const ours = thread.filter(({ args }) => args.data?.url?.startsWith('chrome-extension://'));
  const tasks = thread
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .filter((task) => ours.some(({ ts }) => ts >= task.ts && ts <= task.ts + task.dur))
    .map(({ dur }) => dur / 1000);
  return { total: tasks.reduce((sum, ms) => sum + ms, 0), longest: Math.max(0, ...tasks) };
}
