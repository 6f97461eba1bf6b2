// Reads real pages with the built extension in both browsers and looks for harm: an error in the page or its console, a
// changed DOM, paint that stays or stands over other words, tasks that hold the page up. Prints how long it takes from the
// click to the paint, and what tabs weigh. usage: npm run check:pages -- [folder with index.json] [only this id] [browser]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browsers, type Driver, launch, type OpenPopup, serve, type Task, until } from './driver';
import { memoryOf } from './driver/memory';
import { dom, isPainted } from './driver/page';
import { turn } from './driver/popup';

const [folder = '../shared/corpora/pages', only = 'all', browser] = process.argv.slice(2);
if (!existsSync(join(folder, 'index.json'))) {
  console.error(`There are no pages in ${folder}: it needs an index.json, a list of {"id", "html"}.`);
  process.exit(2);
}
const all = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { id: string; html: string }[];
const entries = all.filter((entry) => only === 'all' || entry.id === only);
// As they were saved: their own scripts would ask for what is no longer there, and change the DOM.
const still = "default-src 'none'; style-src 'unsafe-inline'";
const site = await serve(
  Object.fromEntries(entries.map(({ id, html }) => [`/${id}`, readFileSync(join(folder, html))])),
  { 'content-security-policy': still },
);
/** Tabs that are open at once when their memory is measured. */
const TABS = 50;
const HOST = '*://127.0.0.1/*';

/** What the page says of itself, since nothing that it loads is there. */
const OF_THE_PAGE = /Failed to load resource|ERR_|NetworkError|Content.Security.Policy|content blocked|local resource/i;

interface Outcome {
  readonly problems: readonly string[];
  readonly statements: number;
  readonly state: string;
  /**
   * Milliseconds from the click to the first paint, and the longest time in which the page could do nothing: after the
   * click, and in as quiet a moment before it as this machine has.
   */
  readonly painted?: number;
  readonly held?: number;
  readonly before?: number;
}

/** How long a page is watched before the click, in milliseconds: about as long as a reading takes. */
const QUIET = 600;

/** Runs in the page: when the first paint came up, and the longest gap between two turns of the page's thread. */
const WATCH = `(() => {
  const seen = { painted: 0, held: 0, before: 0, ended: false };
  let last = performance.now();
  // With pauses: a reading that waits for the page to be idle would wait for ever.
  const look = () => {
    const now = performance.now();
    seen.held = Math.max(seen.held, now - last);
    if (seen.painted === 0 && [...CSS.highlights.values()].some((paint) => paint.size > 0))
      seen.painted = performance.timeOrigin + now;
    last = performance.now();
    if (!seen.ended) setTimeout(look, 4);
  };
  look();
  window.seen = seen;
  return new Promise((done) => setTimeout(() => {
    [seen.before, seen.held] = [seen.held, 0];
    done();
  }, ${QUIET}));
})()`;

/** What the popup shows, once it shows anything. Statements stand in it only where their source is open. */
const stateOf = (popup: OpenPopup): Promise<{ statements: number; state: string } | null> =>
  popup.run(() => {
    const state = document.querySelector('.notice h1')?.textContent ?? '';
    if (document.querySelectorAll('.source').length === 0) return state === '' ? null : { statements: 0, state };
    for (const source of document.querySelectorAll('.source:not([open]) > summary')) (source as HTMLElement).click();
    const statements = document.querySelectorAll('.statement').length;
    return statements === 0 ? null : { statements, state: '' };
  });

const plain = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

/** Statements of the report whose words are not those under paint. */
async function wrongWords(popup: OpenPopup, paint: readonly string[]): Promise<string[]> {
  const contents = await popup.run(async () => {
    const kept: Record<string, unknown> = await chrome.storage.session.get(null);
    const key = Object.keys(kept).find((name) => name.startsWith('report:')) ?? '';
    const report = JSON.parse((kept[key] as { json: string }).json) as {
      text: string;
      attributions: { content: [number, number][] }[];
    };
    return report.attributions.flatMap(({ content }) => content.map(([start, end]) => report.text.slice(start, end)));
  });
  return contents.filter((words) => !paint.some((painted) => painted.includes(plain(words))));
}

async function check(driver: Driver, id: string): Promise<Outcome> {
  const problems: string[] = [];
  const page = await driver.browser.newPage();
  const note = (kind: string, text: string): void => {
    if (!OF_THE_PAGE.test(text)) problems.push(`${kind}: ${text}`);
  };
  page.on('pageerror', (error) => note('page error', String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') note('console', message.text());
  });
  try {
    await page.goto(`${site.url}/${id}`, { waitUntil: 'load', timeout: 20_000 });
    const before = await dom(page);
    await page.evaluate(WATCH);
    const clicked = performance.timeOrigin + performance.now();
    const popup = await driver.openPopup(page);
    let state = await stateOf(popup);
    for (const end = Date.now() + 20_000; state === null && Date.now() < end; state = await stateOf(popup))
      await new Promise((resolve) => setTimeout(resolve, 20));
    if (state === null) problems.push('no answer in 20 s');
    let times = {};
    if (state !== null && state.statements > 0) {
      await until(() => isPainted(page), 5000).catch(() => problems.push('nothing is painted'));
      const { seen, paint } = await page.evaluate(() => {
        const { seen } = window as unknown as {
          seen: { painted: number; held: number; before: number; ended: boolean };
        };
        seen.ended = true;
        return { seen, paint: [...CSS.highlights.values()].map((ranges) => [...ranges].map(String).join('')) };
      });
      times = { painted: seen.painted - clicked, held: seen.held, before: seen.before };
      for (const words of await wrongWords(popup, paint.map(plain)))
        problems.push(`other words are painted than “${words.slice(0, 60)}”`);
    }
    if ((await dom(page)) !== before) problems.push('the DOM changed by reading');
    if (state !== null && state.statements > 0) {
      await turn(popup, false);
      if (await isPainted(page)) problems.push('paint stays');
      if ((await dom(page)) !== before) problems.push('the DOM changed by the switch');
      await turn(popup, true);
    }
    await popup.close();
    return { problems, statements: state?.statements ?? 0, state: state?.state ?? '', ...times };
  } catch (error) {
    return { problems: [...problems, String(error).split('\n')[0] ?? ''], statements: 0, state: '' };
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** The longest task of a page from the click to the list, by what the browser itself notes: it says what it was spent on. */
async function taskOf(driver: Driver, id: string): Promise<Task | null> {
  const page = await driver.browser.newPage();
  await page.goto(`${site.url}/${id}`, { waitUntil: 'load', timeout: 20_000 });
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  const task = await driver.longestTask(page, async () => {
    const popup = await driver.openPopup(page);
    await until(() => stateOf(popup), 20_000);
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    await popup.close();
  });
  await page.close();
  return task;
}

/** Megabytes a tab, with this many pages open: as they come, or read by themselves. */
async function weigh(driver: Driver, automatic: boolean): Promise<number> {
  const control = await driver.browser.newPage();
  await control.goto(`${site.url}/${entries[0]!.id}`);
  if (automatic) {
    await driver.willGrant(HOST);
    const popup = await driver.openPopup(control);
    await until(() => stateOf(popup), 20_000);
    await popup.run(() => document.querySelectorAll<HTMLElement>('.automatic input')[1]?.click());
    await until(() => popup.run(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1));
    await popup.close();
  }
  const before = memoryOf(driver);
  const tabs = [];
  for (let i = 0; i < TABS; i++) {
    const page = await driver.browser.newPage();
    await page.goto(`${site.url}/${entries[i % entries.length]!.id}?${i}`, { waitUntil: 'load', timeout: 30_000 });
    tabs.push(page);
  }
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const each = (memoryOf(driver) - before) / TABS;
  for (const page of tabs) await page.close();
  await control.close();
  return each;
}

const partsOf = ({ parts }: Task): string =>
  Object.entries(parts)
    .filter(([, ms]) => ms >= 1)
    .sort((a, b) => b[1] - a[1])
    .map(([part, ms]) => `${part} ${ms.toFixed(0)}`)
    .join(', ');

const quantile = (values: readonly number[], q: number): string =>
  ([...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? Number.NaN).toFixed(0);

let faults = 0;
for (const name of browsers.filter((one) => browser === undefined || one === browser)) {
  const driver = await launch(name);
  const states = new Map<string, number>();
  const outcomes: (Outcome & { readonly id: string })[] = [];
  try {
    for (const { id } of entries) {
      const outcome = await check(driver, id);
      outcomes.push({ ...outcome, id });
      const state = outcome.state || 'statements';
      states.set(state, (states.get(state) ?? 0) + 1);
      if (only !== 'all' || outcome.state !== '') console.log(`${name} ${id}: ${outcome.state || outcome.statements}`);
      for (const problem of outcome.problems) {
        faults++;
        console.log(`${name} ${id}: ${problem}`);
      }
    }
    const statements = outcomes.reduce((sum, outcome) => sum + outcome.statements, 0);
    const counts = [...states].map(([state, n]) => `${state} ${n}`).join(', ');
    console.log(`${name}: ${entries.length} pages, ${statements} statements; ${counts}`);
    const times = outcomes.flatMap(({ painted }) => painted ?? []);
    console.log(
      `${name}: click to paint in ms: median ${quantile(times, 0.5)}, 95th percentile ${quantile(times, 0.95)}`,
    );
    const worst = outcomes.reduce((a, b) => ((b.held ?? 0) > (a.held ?? 0) ? b : a));
    const long = (of: (outcome: Outcome) => number | undefined): number =>
      outcomes.filter((outcome) => (of(outcome) ?? 0) > 50).length;
    const before = Math.max(...outcomes.map((outcome) => outcome.before ?? 0));
    console.log(
      `${name}: the page was held up at most ${worst.held?.toFixed(0)} ms (${worst.id}), over 50 ms on ${long((o) => o.held)} pages; before the click ${before.toFixed(0)} ms, on ${long((o) => o.before)}`,
    );
    const tasks: (Task & { readonly id: string })[] = [];
    for (const { id } of entries) {
      const task = await taskOf(driver, id);
      if (task !== null) tasks.push({ ...task, id });
    }
    tasks.sort((a, b) => b.ms - a.ms);
    const tooLong = tasks.filter(({ ms }) => ms > 50);
    const withScript = tooLong.filter(({ parts }) => (parts['script'] ?? 0) >= 1);
    console.log(
      `${name}: longest task of a page, over 50 ms on ${tooLong.length} pages, with a script in it on ${withScript.length}:`,
    );
    for (const task of new Set([...tasks.slice(0, 5), ...withScript.slice(0, 5)]))
      console.log(`  ${task.ms.toFixed(0)} ms (${task.id}): ${partsOf(task)}`);
    if (only === 'all') {
      const [without, withUs] = [await weigh(driver, false), await weigh(driver, true)];
      console.log(
        `${name}: ${TABS} tabs: ${without.toFixed(1)} MB each as they come, ${withUs.toFixed(1)} MB read by themselves`,
      );
    }
  } finally {
    await driver.close();
  }
}
await site.close();
console.log(`${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
