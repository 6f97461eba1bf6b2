// Figures of the built extension in both browsers: time from the click to the first highlight and to the last, with the
// background awake and stopped, how soon the popup of a page that was read is filled, and what the extension weighs. Times of one
// run compare with each other, not with other machines.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { browsers, type Driver, launch, type OpenPopup, serve, until } from '../e2e/driver';
import { listed } from '../e2e/driver/popup';
import { distinct, sample, sampleOfWords, sampleWith, wordsOf } from '../e2e/sample';
import { hoverTimes } from './hover';
import { reportPage } from './page-figures';

const RUNS = 15;

/** Invented people, each of whom says five things. */
const crowd = (people: number): string => {
  const [first, last] = [
    'Mira Ida Jorun Lena Peder Tomas Vera Oskar Rosa Emil'.split(' '),
    'Bran Cor Dal Fen Gar Hol Kest Lor Marn Tob'.split(' '),
  ];
  const paragraphs = Array.from({ length: people }, (_, i) => {
    const name = `${first[i % 10]} ${last[Math.floor(i / 10) % 10]}${last[i % 10]!.toLowerCase()}`;
    const said = Array.from(
      { length: 5 },
      (_, n) => `<p>“The quay number ${n} will stay as it is for ${i + 2} years,” said ${name} on Monday.</p>`,
    );
    return said.join('');
  });
  return sampleWith(paragraphs.join(''));
};

const lengths = { '/short': sample, '/1000': sampleOfWords(1000), '/10000': sampleOfWords(10_000) };
/** Each article a number of times, each time another text: the background remembers the paragraphs it has read. */
const articles = Object.entries(lengths).flatMap(([path, html]) =>
  Array.from({ length: 2 * (RUNS + 1) }, (_, i): [string, string] => [`${path}/${i}`, distinct(html, i)]),
);
const pages = { '/crowd': crowd(100), '/': sample, '/favicon.ico': '', ...Object.fromEntries(articles) };

/** Runs in the page: when it holds its first highlight, and when the last changed before `window.filled`. */
const PAINTED = `new Promise((resolve) => {
  const numbers = new WeakMap();
  const times = [];
  let [count, before] = [0, ''];
  const look = () => {
    let now = '';
    for (const highlight of CSS.highlights.values()) {
      if (!numbers.has(highlight)) numbers.set(highlight, count++);
      if (highlight.size > 0) now += numbers.get(highlight) + ' ';
    }
    if (now !== before) times.push(performance.timeOrigin + performance.now());
    before = now;
    if (window.filled) resolve([times[0], times.at(-1)]);
    else setTimeout(look, 1);
  };
  look();
})`;
/** The page is painted a moment before or after its popup is filled. */
const REST = 200;

interface Times {
  readonly first: number;
  readonly whole: number;
  /** When the browser began to load the popup: none of this is ours. */
  readonly opened: number;
}

/** Milliseconds from the click to the moment the page holds its first highlight, and all of them. */
async function clickToHighlight(driver: Driver, url: string, cold: boolean): Promise<Times> {
  const page = await driver.browser.newPage();
  await page.goto(url);
  const painted = page.evaluate(PAINTED) as Promise<[number, number]>;
  if (cold) await driver.stopBackground();
  const clicked = performance.timeOrigin + performance.now();
  const popup = await driver.openPopup(page);
  const opened = (await popup.run<[], number>('performance.timeOrigin')) - clicked;
  await listed(popup);
  await new Promise((resolve) => setTimeout(resolve, REST));
  await page.evaluate('window.filled = true');
  const [first, whole] = (await painted).map((time) => time - clicked) as [number, number];
  await popup.close();
  await page.close();
  return { first, whole, opened };
}

interface PopupTimes {
  readonly filled: number;
  readonly opened: number;
  readonly searched: number;
  readonly sources: number;
  readonly statements: number;
}

const FRAME = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))';

/** Waits until all rows of a popup are there. */
const drawn = (popup: OpenPopup): Promise<unknown> =>
  until(() => popup.run(() => document.querySelector('main:not([aria-busy]) .source') !== null), 30_000);

/** Milliseconds in the popup of a page that was read: until it is filled, until all is open, until a search is through. */
async function popupTimes(driver: Driver, page: Page): Promise<PopupTimes> {
  const popup = await driver.openPopup(page);
  await until(() => popup.run(() => document.querySelectorAll('.source').length));
  const filled = await popup.run(
    () =>
      new Promise<number>((done) => {
        // The headline or the summary: the largest text there is, drawn with the list.
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  // The rows out of view are drawn after the first ones.
  await drawn(popup);
  const sources = await popup.run(() => document.querySelectorAll('.source').length);
  const opened = await popup.run<[], number>(`(async () => {
    const start = performance.now();
    document.querySelector('.list-state .at-end').click();
    await ${FRAME};
    document.body.getBoundingClientRect();
    return performance.now() - start;
  })()`);
  const statements = await popup.run(() => document.querySelectorAll('.statement').length);
  const searched = await popup.run<[], number>(`(async () => {
    const start = performance.now();
    const box = document.querySelector('.search');
    box.value = 'a';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await ${FRAME};
    document.body.getBoundingClientRect();
    return performance.now() - start;
  })()`);
  await popup.close();
  return { filled, opened, searched, sources, statements };
}

const quantile = (values: readonly number[], q: number): string =>
  ([...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? Number.NaN).toFixed(0).padStart(5);

const site = await serve(pages);
console.log(
  `time to the first highlight and to the last in ms, ${RUNS} runs, median and 95th percentile: from the click; from the popup's start`,
);
for (const name of browsers) {
  const driver = await launch(name);
  try {
    for (const path of ['/short', '/1000', '/10000'] as const)
      for (const cold of [false, true]) {
        const times: Times[] = [];
        const first = cold ? RUNS + 1 : 0;
        for (let i = 0; i <= RUNS; i++)
          times.push(await clickToHighlight(driver, `${site.url}${path}/${first + i}`, cold));
        times.shift();
        const label = `${name} ${String(wordsOf(lengths[path])).padStart(6)} words, background ${cold ? 'stopped' : 'awake  '}`;
        const both = (of: (time: Times) => number): string =>
          `${quantile(times.map(of), 0.5)} ${quantile(times.map(of), 0.95)}`;
        console.log(
          `${label}  first ${both((t) => t.first)}; ${both((t) => t.first - t.opened)}  last ${both((t) => t.whole)}; ${both((t) => t.whole - t.opened)}`,
        );
      }
    const hover = [...(await hoverTimes(driver))].sort((a, b) => a - b);
    const at = (q: number): string => (hover[Math.floor(q * (hover.length - 1))] ?? Number.NaN).toFixed(2);
    console.log(
      `${name} following the pointer, 10,000 words: ms a frame, median ${at(0.5)}, 95th percentile ${at(0.95)}, largest ${at(1)}, of ${hover.length} frames (at most 1)`,
    );
    for (const path of ['/', '/crowd'] as const) {
      const page = await driver.browser.newPage();
      await page.goto(site.url + path);
      const first = await driver.openPopup(page);
      // None is opened here: a hundred clicks on sources keep Firefox busy for long.
      await drawn(first);
      await first.close();
      const times: PopupTimes[] = [];
      for (let i = 0; i < RUNS; i++) times.push(await popupTimes(driver, page));
      await page.close();
      const [{ sources, statements }] = times as [PopupTimes];
      const both = (of: (time: PopupTimes) => number): string =>
        `${quantile(times.map(of), 0.5)} ${quantile(times.map(of), 0.95)}`;
      console.log(
        `${name} popup of ${sources} sources, ${statements} statements: filled ${both((t) => t.filled)}, all open ${both((t) => t.opened)}, searched ${both((t) => t.searched)}`,
      );
    }
    await reportPage(driver);
  } finally {
    await driver.close();
  }
}
await site.close();

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const script = readFileSync('dist/chrome/src/extension/content/content.js');
console.log(`content script  ${kB(script.length)}, gzip ${kB(gzipSync(script).length)} (at most 60 kB gzip)`);
for (const target of ['chrome', 'firefox']) {
  const folder = `dist/${target}`;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = Object.fromEntries(
    names.map((e) => [`${e.parentPath}/${e.name}`, readFileSync(`${e.parentPath}/${e.name}`)]),
  );
  console.log(`package for ${target}  ${kB(zipSync(files).length)}`);
}
