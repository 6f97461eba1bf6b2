// Figures of the built extension in both browsers: time from the click to the first highlight, with the background
// awake and stopped, and what the extension weighs. Times of one run compare with each other, not with other machines.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync, zipSync } from 'fflate';
import { browsers, type Driver, launch, serve } from '../e2e/driver';
import { listed } from '../e2e/driver/popup';
import { hoverTimes } from './hover';

const RUNS = 15;
const sample = readFileSync('test/fixtures/sample/page.html', 'utf8');
const body = sample.slice(sample.indexOf('<div class="body">') + '<div class="body">'.length, sample.indexOf('</div>'));
const words = (html: string): number =>
  html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
const long = (count: number): string => sample.replace(body, body.repeat(Math.ceil(count / words(body))));

const pages = { '/': sample, '/1000': long(1000), '/10000': long(10_000), '/favicon.ico': '' };

/** Runs in the page: when the first highlight came up. */
const FIRST_HIGHLIGHT = `new Promise((resolve) => {
  const look = () => {
    if ([...CSS.highlights.values()].some((highlight) => highlight.size > 0))
      resolve(performance.timeOrigin + performance.now());
    else setTimeout(look, 1);
  };
  look();
})`;

interface Times {
  readonly highlight: number;
  /** When the browser began to load the popup: none of this is ours. */
  readonly opened: number;
}

/** Milliseconds from the click to the moment the page holds its first highlight. */
async function clickToHighlight(driver: Driver, url: string, cold: boolean): Promise<Times> {
  const page = await driver.browser.newPage();
  await page.goto(url);
  const painted = page.evaluate(FIRST_HIGHLIGHT) as Promise<number>;
  if (cold) await driver.stopBackground();
  const clicked = performance.timeOrigin + performance.now();
  const popup = await driver.openPopup(page);
  const highlight = (await painted) - clicked;
  const opened = (await popup.run<[], number>('performance.timeOrigin')) - clicked;
  await listed(popup);
  await popup.close();
  await page.close();
  return { highlight, opened };
}

const quantile = (values: readonly number[], q: number): string =>
  ([...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? Number.NaN).toFixed(0).padStart(5);

const site = await serve(pages);
console.log(
  `time to the first highlight in ms, ${RUNS} runs, median and 95th percentile: from the click; from the popup's start`,
);
for (const name of browsers) {
  const driver = await launch(name);
  try {
    for (const path of ['/', '/1000', '/10000'] as const)
      for (const cold of [false, true]) {
        const times: Times[] = [];
        for (let i = 0; i <= RUNS; i++) times.push(await clickToHighlight(driver, site.url + path, cold));
        times.shift();
        const label = `${name} ${String(words(pages[path])).padStart(6)} words, background ${cold ? 'stopped' : 'awake  '}`;
        const all = times.map((time) => time.highlight);
        const own = times.map((time) => time.highlight - time.opened);
        console.log(
          `${label}  ${quantile(all, 0.5)} ${quantile(all, 0.95)}   ${quantile(own, 0.5)} ${quantile(own, 0.95)}`,
        );
      }
    const hover = [...(await hoverTimes(driver))].sort((a, b) => a - b);
    const at = (q: number): string => (hover[Math.floor(q * (hover.length - 1))] ?? Number.NaN).toFixed(2);
    console.log(
      `${name} following the pointer, 10,000 words: ms a frame, median ${at(0.5)}, 95th percentile ${at(0.95)}, largest ${at(1)}, of ${hover.length} frames (at most 1)`,
    );
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
