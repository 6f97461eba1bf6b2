// Opens a browser with the extension installed on a sample article, or another page of yours; where there is no screen,
// shows who said what in it here.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { build, install, root, run } from './run.mjs';

const SAMPLE = 'test/fixtures/sample/page.html';

const BROWSERS = ['chromium', 'firefox'];
const given = process.argv.slice(2);
const asked = given.find((word) => BROWSERS.includes(word));
const [article = SAMPLE, ...rest] = given.filter((word) => word !== asked);
if (rest.length > 0 || !existsSync(resolve(root, article))) {
  if (rest.length === 0) console.error(`There is no browser and no page "${article}" here.`);
  console.error('usage: npm start [-- chromium|firefox] [page.html]');
  process.exit(2);
}

await install();
console.log('Building …');
const built = await build();
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}

const name = asked ?? (findBrowser('chromium') !== undefined ? 'chromium' : 'firefox');
const path = findBrowser(name);
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

if (hasScreen && path !== undefined) await open(path);
else await show(path === undefined ? `No ${asked ?? 'browser'} was found here.` : 'There is no screen here.');

async function open(executablePath) {
  const { default: puppeteer } = await import('puppeteer-core');
  const server = createServer(async (request, response) => {
    if (request.url !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await readFile(resolve(root, article)));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const chromium = { enableExtensions: true, pipe: true };
  const firefox = { browser: 'firefox' };
  let browser;
  try {
    browser = await puppeteer.launch({
      executablePath,
      headless: false,
      defaultViewport: null,
      ...(name === 'chromium' ? chromium : firefox),
      ...(process.getuid?.() === 0 && name === 'chromium' ? { args: ['--no-sandbox'] } : {}),
    });
    await browser.installExtension(`${root}dist/${name === 'chromium' ? 'chrome' : 'firefox'}`);
  } catch (error) {
    await browser?.close();
    server.close();
    await show(`${executablePath} could not be started with the extension (${error.message.trim().split('\n')[0]}).`);
    return;
  }
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  // The first-run page has come up meanwhile: it stays, behind the article.
  await page.bringToFront();
  console.log('The article is open. Click the Sourcelight button, or press Alt+Shift+Q.');
  console.log('(Chrome keeps new buttons behind the puzzle piece.) Close the browser to end this.');
  await new Promise((closed) => browser.once('disconnected', closed));
  server.close();
  server.closeAllConnections();
}

async function show(why) {
  console.log(`${why} This is who said what in ${article}:\n`);
  const { code } = await run('npm', ['run', '--silent', 'analyse', '--', article]);
  console.log(`
The built extension is in
  ${root}dist/chrome    Chrome, Edge, Brave: open chrome://extensions, switch on developer mode, “Load unpacked”
  ${root}dist/firefox   Firefox: open about:debugging#/runtime/this-firefox, “Load Temporary Add-on”, its manifest.json`);
  process.exitCode = code;
}
