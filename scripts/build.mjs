// Builds the extension into dist/chrome and dist/firefox, or only for the browsers that are named.
import { build, install } from './run.mjs';

await install();
const named = process.argv.slice(2);
const { code, output } = await build(named.length > 0 ? named : undefined);
if (code !== 0) console.error(output);
else console.log('Built: dist/chrome, dist/firefox');
process.exitCode = code;
