import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/command';
import type { Report } from '../../src/core/report/types';

interface Output {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command with streams of its own, and gives what it wrote to them. */
async function analyse(args: readonly string[], input = ''): Promise<Output> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written = Promise.all([text(stdout), text(stderr)]);
  const code = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, errors] = await written;
  return { code, out, errors };
}

/** Runs the command as a user would, without npm around it: a process of its own, which takes its time to start. */
function analyseAsProcess(args: readonly string[], input = ''): Promise<Output> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', ...args],
      { maxBuffer: 1 << 28 },
      (error, out, errors) => resolve({ code: error === null ? 0 : Number(error.code), out, errors }),
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

const SAMPLE = 'test/fixtures/sample/page.html';
const SAID = 'The harbour master said that the quay was closed. It was cold, and the boats lay at anchor all day.';
let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-'));
  const html = readFileSync(SAMPLE);
  server = createServer((request, response) => {
    response.statusCode = request.url === '/' ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/' ? html : 'no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  server.close();
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('the command', () => {
  test('prints who said what of a page', async () => {
    const { code, out } = await analyse([SAMPLE]);
    expect(code).toBe(0);
    expect(out).toContain('Velk’s office');
    expect(out).toContain('Nobody has asked the fishermen');
    expect(out).not.toContain('A quiet morning');
  });

  test('gives the report of a page, a text, a URL and standard input as JSON', async () => {
    const said = file('a.txt', SAID);
    const outputs = [
      await analyse([SAMPLE, '--json']),
      await analyse([said, '--json']),
      await analyse([url, '--json']),
      await analyse(['-', '--json'], SAID),
      await analyse(['-', '--json'], readFileSync(SAMPLE, 'utf8')),
    ];
    const [page, plain, web, input, html] = outputs.map(({ out }) => JSON.parse(out) as Report);
    expect(page?.schema).toBe(1);
    expect(plain?.attributions).toHaveLength(1);
    expect(input?.attributions).toEqual(plain?.attributions);
    expect(web?.attributions).toEqual(page?.attributions);
    expect(html?.attributions).toEqual(page?.attributions);
    expect(web?.document.url).toBe(url);
  });

  test.each([
    ['text', /^Talvania [^\n]*\nhttp:[^\n]*\n\d+ statements by \d+ sources\n/],
    ['csv', /^"Source","Description",.*\r\n/],
    ['jsonld', /^\{\n {2}"@context": /],
  ])('writes %s, each statement with a link to it', async (format, beginning) => {
    const { code, out, errors } = await analyse([url, '--format', format]);
    expect(out).toMatch(beginning);
    expect(out).toContain(`${url}#:~:text=Nobody%20has%20asked%20the%20fishermen`);
    expect([code, errors]).toEqual([0, '']);
  });

  test('says which formats there are', async () => {
    const { code, errors } = await analyse([SAMPLE, '--format', 'docx']);
    expect(errors).toContain('Allowed choices are markdown, text, csv, json, jsonld');
    expect(code).toBe(2);
  });

  test('says why a table is empty', async () => {
    const german = file(
      'german.txt',
      'Die Brücke wird im Juni wieder geöffnet, sagte die Bürgermeisterin am Montag. '.repeat(9),
    );
    const { out, errors } = await analyse([german, '--format', 'csv']);
    expect(out.split('\r\n')).toHaveLength(2);
    expect(errors).toContain('only English can be read');
  });

  test('reads a thousand lines, tells the bad one by its number and does the rest', async () => {
    const lines = Array.from({ length: 1000 }, (_, i) => JSON.stringify({ id: i, text: SAID }));
    lines[499] = '{"id": 499, "text": ';
    lines[700] = '{"id": 700}';
    const { code, out, errors } = await analyse(['--jsonl', file('many.jsonl', lines.join('\n'))]);
    const results = out.trim().split('\n');
    expect(results).toHaveLength(998);
    const last = JSON.parse(results.at(-1) ?? '') as Record<string, unknown>;
    expect(Object.keys(last)).toEqual(['id', 'attributions', 'sources']);
    expect(last['id']).toBe(999);
    expect(errors).toMatch(/^Line 500: .*JSON/m);
    expect(errors).toMatch(/^Line 701: "text" is missing/m);
    expect(code).toBe(1);
  });

  test.each([
    ['a file that is not there', () => ['nowhere.txt'], /There is no file "nowhere.txt"/],
    ['a folder', () => [folder], /is a folder/],
    ['an empty file', () => [file('empty.txt', '')], /is empty/],
    ['a PDF', () => [file('a.pdf', '%PDF-1.7 …')], /is a PDF/],
    ['a picture', () => [file('a.png', new Uint8Array([137, 80, 78, 71, 0, 0, 0]))], /is no text/],
    ['a page without an article', () => [file('short.html', '<p>Hello.</p>')], /No article was found/],
    ['an address that answers with an error', () => [`${url}gone`], /404/],
    ['an address nobody answers at', () => ['http://127.0.0.1:9/'], /could not be reached/],
    ['no lines file', () => ['--jsonl', 'nowhere.jsonl'], /There is no file "nowhere.jsonl"/],
  ])('says in plain words: %s', async (_, args, words) => {
    const { code, out, errors } = await analyse(args());
    expect(errors).toMatch(words);
    expect(errors).not.toContain('    at ');
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  test('tells how it is used', async () => {
    expect((await analyse(['--help'])).out).toContain('Usage: analyse');
    expect((await analyse(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await analyse([])).code).toBe(2);
  });

  test('reads text that is not UTF-8, and says how', async () => {
    const bytes = new Uint8Array([...Buffer.from('The mayor said that the caf'), 0xe9, ...Buffer.from(' was shut.')]);
    const { out, errors } = await analyse([file('latin.txt', bytes), '--json']);
    expect((JSON.parse(out) as Report).text).toContain('café');
    expect(errors).toContain('not UTF-8');
  });
});

describe('the command as a process', () => {
  test.each([
    ['a page', () => [SAMPLE], 0],
    ['standard input', () => ['-', '--json'], 0],
    ['a fault', () => ['nowhere.txt'], 1],
  ])('writes and answers the same: %s', async (_, args, code) => {
    const own = await analyseAsProcess(args(), SAID);
    expect(own).toEqual(await analyse(args(), SAID));
    expect(own.code).toBe(code);
  });

  test('is not at fault where its reader goes away early', async () => {
    const many = `${JSON.stringify({ id: 1, text: SAID })}\n`.repeat(2000);
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', '--jsonl', file('2000.jsonl', many)]);
    child.stdout.once('data', () => child.stdout.destroy());
    const [errors, code] = await Promise.all([text(child.stderr), new Promise((ended) => child.once('close', ended))]);
    expect([code, errors]).toEqual([0, '']);
  });
});
