// Builds the extension into dist/chrome and dist/firefox, or only for the browsers that are named.
import { build, install } from './run.mjs';

const BROWSERS = ['chrome', 'firefox'];

await install();
const named = process.argv.slice(2);
const unknown = named.filter((name) => !BROWSERS.includes(name));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: there is a build for ${BROWSERS.join(' and ')} only.`);
  process.exit(2);
}
const targets = named.length > 0 ? named : BROWSERS;
const { code, output } = await build(targets);
if (code !== 0) console.error(output);
else console.log(`Built: ${targets.map((target) => `dist/${target}`).join(', ')}`);
process.exitCode = code;
