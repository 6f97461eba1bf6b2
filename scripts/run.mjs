import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder. Its output is shown as it comes, or collected where `quiet` is set.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (data) => {
      output += data;
    });
    child.stderr?.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a tool of node_modules, with its own version. */
export const tool = (name, args, options) => run('npx', ['--no-install', name, ...args], options);

/** Installs what package-lock.json names where that is not there yet, or was changed since. */
export async function install() {
  const lock = `${root}package-lock.json`;
  const installed = `${root}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0) {
    console.error(output);
    console.error('The packages could not be installed. Is the network there, and Node 20.19 or newer?');
    process.exit(1);
  }
}

/**
 * Builds the extension for both browsers into dist/chrome and dist/firefox.
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function build(targets = ['chrome', 'firefox']) {
  let output = '';
  for (const target of targets) {
    // Whatever the shell has set: any other NODE_ENV would build the pages for debugging, with paths of this machine.
    const env = { TARGET: target, NODE_ENV: 'production' };
    const result = await tool('vite', ['build'], { quiet: true, env });
    output += result.output;
    if (result.code !== 0) return { code: result.code, output };
  }
  return { code: 0, output };
}
