import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleOfHtml } from '../../src/cli/html';

const SAMPLE = readFileSync('test/fixtures/sample/page.html', 'utf8');
/** As a page is saved that names its encoding late, or nowhere. */
const undeclared = SAMPLE.replace(/<meta charset[^>]*>/i, '');
const declared = (charset: string): string => SAMPLE.replace(/<meta charset[^>]*>/i, `<meta charset="${charset}">`);
const quotation = (html: Buffer, type?: string): string | undefined =>
  /.Nobody has asked the fishermen,./.exec(articleOfHtml(html, 'page.html', type).article.text)?.[0];

describe('the encoding of a page', () => {
  test('is UTF-8 where nobody tells and all of it is', () => {
    expect(undeclared).not.toContain('charset');
    expect(quotation(Buffer.from(undeclared))).toBe('“Nobody has asked the fishermen,”');
    expect(quotation(Buffer.from(undeclared), 'text/html')).toBe('“Nobody has asked the fishermen,”');
  });

  test('is Windows-1252 where nobody tells and it is no UTF-8', () => {
    const bytes = Buffer.from(undeclared.replace(/“/g, '\x93').replace(/”/g, '\x94').replace(/’/g, '\x92'), 'latin1');
    expect(quotation(bytes)).toBe('“Nobody has asked the fishermen,”');
  });

  test('is what the server or the page tells', () => {
    const bytes = Buffer.from(undeclared);
    const misread = 'œNobody has asked the fishermen,â';
    expect(quotation(bytes, 'text/html; charset=windows-1252')).toBe(misread);
    expect(quotation(Buffer.from(declared('windows-1252')))).toBe(misread);
    expect(quotation(Buffer.from(declared('utf-8')))).toBe('“Nobody has asked the fishermen,”');
  });
});
