// Checks that every package has a licence that fits this project, and that THIRD-PARTY.md holds the notices of those
// that are part of the extension. `npm run licences -- --write` makes that file.
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { init } from 'license-checker-rseidelsohn';
import satisfies from 'spdx-satisfies';
import { install, root } from './run.mjs';

/** Licences of tools: they do not reach into what is made with them. What is shipped may only have those of SHIPPED. */
const TOOLS = `MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 MPL-2.0 BlueOak-1.0.0 CC0-1.0 CC-BY-3.0 CC-BY-4.0
  Python-2.0 Zlib Unlicense`.split(/\s+/);
const SHIPPED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];
/** Packages that name their licence loosely, as a name of SPDX; this one says "BSD". */
const READ_BY_HAND = { 'winreg@0.0.12': 'BSD-2-Clause' };
/** Asked for by a shipped package, but only for its types. */
const ONLY_TYPES = /^(?:@typescript\/|typescript@)/;
const NOTICES = 'THIRD-PARTY.md';

await install();
const { name: own } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const read = async (options) => {
  const found = await promisify(init)({ start: root, excludePackagesStartingWith: `${own}@`, ...options });
  return Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1));
};
const all = await read({});
const shipped = (await read({ production: true })).filter(([name]) => !ONLY_TYPES.test(name));

const problems = [...unfit(all, TOOLS), ...unfit(shipped, SHIPPED)];
const notices = asMarkdown();
if (process.argv.includes('--write')) writeFileSync(root + NOTICES, notices);
else if (readFileSync(root + NOTICES, 'utf8') !== notices)
  problems.push(`${NOTICES} is not what the packages say: npm run licences -- --write`);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${all.length} packages have a fitting licence; ${NOTICES} names the ${shipped.length} that are shipped.`);

function unfit(packages, allowed) {
  return packages
    .map(([name, { licenses }]) => [name, READ_BY_HAND[name] ?? [licenses].flat().join(' AND ')])
    .filter(([, licence]) => !fits(licence, allowed))
    .map(([name, licence]) => `${name} has the licence ${licence}, which is not among those that fit.`);
}

function fits(licence, allowed) {
  try {
    return satisfies(licence, allowed);
  } catch {
    return false; // It is no licence expression of SPDX.
  }
}

function asMarkdown() {
  const sections = shipped.map(([name, { licenses, repository, licenseFile }]) => {
    const text = readFileSync(licenseFile, 'utf8').replaceAll('\r\n', '\n').trim();
    return `## ${name}\n\n${licenses}, <${repository}>\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  });
  return `# Work of others in Sourcelight

Made by \`npm run licences -- --write\` from the packages that are part of the extension. The data that its tables are made
from has its notices in \`clusters.NOTICE.md\` and \`first-names.NOTICE.md\`, in the folder \`public\` of the source and beside this
file in the extension.

${sections.join('\n')}`;
}
