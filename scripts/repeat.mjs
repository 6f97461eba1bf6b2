// Runs tests several times over and names those that failed at least once: npm run repeat -- TIMES [files or options of
// vitest]. Without files: the end-to-end tests. Build first.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { install, root, tool } from './run.mjs';

const [times, ...given] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(times ?? '')) {
  console.error('usage: npm run repeat -- TIMES [files or options of vitest]');
  process.exit(2);
}
const what = given.length > 0 ? given : ['--project', 'e2e'];
const file = `${root}.cache/repeat.json`;

await install();
await mkdir(`${root}.cache`, { recursive: true });
/** Name of a test -> the first line of each of its failures. */
const failures = new Map();
const fail = (name, message) => failures.set(name, [...(failures.get(name) ?? []), message]);

for (let run = 1; run <= Number(times); run++) {
  await rm(file, { force: true });
  const { code, output } = await tool('vitest', ['run', ...what, '--reporter=json', `--outputFile=${file}`], {
    quiet: true,
  });
  const result = JSON.parse(await readFile(file, 'utf8').catch(() => '{"testResults":[]}'));
  const tests = result.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, name: `${name.slice(root.length)}: ${test.fullName}` })),
  );
  const failed = tests.filter(({ status }) => status === 'failed');
  for (const { name, failureMessages } of failed) fail(name, failureMessages.join(' ').split('\n')[0]);
  if (code !== 0 && failed.length === 0) fail('the run itself', output.trim().split('\n').at(-1));
  console.log(`run ${run}: ${tests.length} tests, ${failed.length} failed`);
}
for (const [name, messages] of failures) {
  console.log(`\n${name}\n  failed ${messages.length} of ${times} times`);
  for (const message of messages) console.log(`  ${message}`);
}
process.exitCode = failures.size === 0 ? 0 : 1;
