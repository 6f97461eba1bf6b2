import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { CliError, inWords } from './error';
import { articleOfHtml, type Input } from './html';

const WAIT_MS = 30_000;

/**
 * Reads one article: a file (.html, .htm, .xhtml as a page, all others as text), a URL, or "-" for standard input, which
 * is taken for a page where it begins like one. Tells on `stderr` what is worth to know. Throws a CliError in plain words.
 */
export async function readArticle(input: string, stdin: Readable, stderr: Writable): Promise<Input> {
  if (/^https?:\/\//i.test(input)) return fromUrl(input, stderr);
  const bytes =
    input === '-'
      ? await buffer(stdin)
      : await readFile(input).catch((error: unknown) => {
          throw inWords(error, input);
        });
  refuseBinary(bytes, input);
  const isHtml = /\.x?html?$/i.test(input) || (input === '-' && looksLikeHtml(bytes));
  return isHtml ? articleOfHtml(bytes, input === '-' ? '' : input) : plain(textOf(bytes, input, stderr));
}

async function fromUrl(url: string, stderr: Writable): Promise<Input> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(WAIT_MS), headers: { accept: 'text/html, text/plain' } });
  } catch (error) {
    const timedOut = (error as Error).name === 'TimeoutError';
    throw new CliError(
      timedOut ? `${url} did not answer within 30 seconds.` : `${url} could not be reached. Is the address right?`,
    );
  }
  if (!response.ok) throw new CliError(`${url} answered with an error: ${response.status} ${response.statusText}.`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  refuseBinary(bytes, url);
  if (/html/i.test(type) || looksLikeHtml(bytes)) return articleOfHtml(bytes, url, type);
  return plain(textOf(bytes, url, stderr), url);
}

/** A plain text is all there is of its page. */
const plain = (text: string, url = ''): Input => ({ article: { text, url }, page: { text, unseen: [] } });

const looksLikeHtml = (bytes: Buffer): boolean =>
  /^\s*<(?:!doctype|html|\?xml|head|body|!--)/i.test(bytes.toString('latin1', 0, 200));

function refuseBinary(bytes: Buffer, name: string): void {
  const from = name === '-' ? 'What came in' : `"${name}"`;
  if (bytes.length === 0) throw new CliError(`${from} is empty.`);
  if (bytes.toString('latin1', 0, 5) === '%PDF-')
    throw new CliError(`${from} is a PDF; only web pages and plain text can be read.`);
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16 && bytes.subarray(0, 4096).includes(0)) throw new CliError(`${from} is no text.`);
}

/** UTF-8 or, by its mark, UTF-16; what is neither is read as Windows-1252, as browsers do. */
function textOf(bytes: Buffer, name: string, stderr: Writable): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    stderr.write(`"${name}" is not UTF-8; it is read as Windows-1252.\n`);
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
