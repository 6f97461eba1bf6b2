// Reads real pages with the built extension in both browsers and looks for harm: an error in the page or its console,
// a changed DOM, paint that stays. usage: npm run check:pages -- [folder with index.json] [only this id]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browsers, type Driver, launch, type OpenPopup, serve, until } from './driver';
import { dom, isPainted } from './driver/page';
import { turn } from './driver/popup';

const [folder = '../shared/corpora/pages', only] = process.argv.slice(2);
if (!existsSync(join(folder, 'index.json'))) {
  console.error(`There are no pages in ${folder}: it needs an index.json, a list of {"id", "html"}.`);
  process.exit(2);
}
const all = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { id: string; html: string }[];
const entries = all.filter((entry) => only === undefined || entry.id === only);
// As they were saved: their own scripts would ask for what is no longer there, and change the DOM.
const still = "default-src 'none'; style-src 'unsafe-inline'";
const site = await serve(
  Object.fromEntries(entries.map(({ id, html }) => [`/${id}`, readFileSync(join(folder, html))])),
  { 'content-security-policy': still },
);

/** What the page says of itself, since nothing that it loads is there. */
const OF_THE_PAGE = /Failed to load resource|ERR_|NetworkError|Content.Security.Policy|content blocked|local resource/i;

interface Outcome {
  readonly problems: readonly string[];
  readonly statements: number;
  readonly state: string;
}

const stateOf = (popup: OpenPopup): Promise<{ statements: number; state: string } | null> =>
  popup.run(() => {
    const statements = document.querySelectorAll('.statement').length;
    const state = document.querySelector('.notice h1')?.textContent ?? '';
    return statements > 0 || state !== '' ? { statements, state } : null;
  });

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
    await page.goto(`${site.url}/${id}`, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    const before = await dom(page);
    const popup = await driver.openPopup(page);
    let state = await stateOf(popup);
    for (const end = Date.now() + 20_000; state === null && Date.now() < end; state = await stateOf(popup))
      await new Promise((resolve) => setTimeout(resolve, 20));
    if (state === null) problems.push('no answer in 20 s');
    if ((await dom(page)) !== before) problems.push('the DOM changed by reading');
    if (state !== null && state.statements > 0) {
      await until(() => isPainted(page), 5000).catch(() => problems.push('nothing is painted'));
      await turn(popup, false);
      if (await isPainted(page)) problems.push('paint stays');
      if ((await dom(page)) !== before) problems.push('the DOM changed by the switch');
      await turn(popup, true);
    }
    await popup.close();
    return { problems, statements: state?.statements ?? 0, state: state?.state ?? '' };
  } catch (error) {
    return { problems: [...problems, String(error).split('\n')[0] ?? ''], statements: 0, state: '' };
  } finally {
    await page.close().catch(() => undefined);
  }
}

let faults = 0;
for (const name of browsers) {
  const driver = await launch(name);
  const states = new Map<string, number>();
  let statements = 0;
  try {
    for (const { id } of entries) {
      const outcome = await check(driver, id);
      statements += outcome.statements;
      const state = outcome.state || 'statements';
      states.set(state, (states.get(state) ?? 0) + 1);
      if (only !== undefined || outcome.state !== '')
        console.log(`${name} ${id}: ${outcome.state || outcome.statements}`);
      for (const problem of outcome.problems) {
        faults++;
        console.log(`${name} ${id}: ${problem}`);
      }
    }
  } finally {
    await driver.close();
  }
  console.log(
    `${name}: ${entries.length} pages, ${statements} statements; ${[...states].map(([s, n]) => `${s} ${n}`).join(', ')}`,
  );
}
await site.close();
console.log(`${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
