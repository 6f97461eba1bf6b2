import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/cli/words';
import { csv } from '../../../src/core/report/export/csv';
import { exportReport, FORMATS, type Format } from '../../../src/core/report/export/export';
import { fileName } from '../../../src/core/report/export/file-name';
import type { Report } from '../../../src/core/report/types';
import { hostile, sample } from './fixtures';

const exported = (report: Report, format: Format) =>
  exportReport(report, format, { words, page: report === sample.report ? sample.page : null, id: 'urn:uuid:0' });

/** Marks that turn the direction of text, and that begin commands to a terminal. */
const STEERING = '\u202e\u2066\u200f\0\u001b\u009b';

/** A strict reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  let rest = text;
  while (rest !== '') {
    const match = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest);
    if (match === null) throw new Error(`no field: ${rest.slice(0, 40)}`);
    lines.at(-1)!.push(match[1]!.replaceAll('""', '"'));
    if (match[2] === '\r\n') lines.push([]);
    rest = rest.slice(match[0].length);
  }
  return lines.slice(0, -1);
}

describe('every format', () => {
  test.each(FORMATS)('%s holds each statement, its source and its link', (format) => {
    const { text } = exported(sample.report, format);
    for (const { name } of sample.report.sources) expect(text).toContain(name);
    expect(text).toContain('Nobody has asked the fishermen');
    expect(text).toContain('https://post.example/strait#:~:text=that%20the%20two%20offices%20would');
  });

  test.each(FORMATS)('%s is the same for the same report', (format) => {
    expect(exported(sample.report, format)).toEqual(exported(sample.report, format));
  });

  test.each(FORMATS)('%s never throws, and lets no text of a page steer', (format) => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(...STEERING)) }),
        (evil) => {
          const { text } = exported(hostile(evil), format);
          if (format === 'json' || format === 'jsonld') JSON.parse(text);
          else expect([...STEERING].filter((mark) => text.includes(mark))).toEqual([]);
        },
      ),
    );
  });
});

describe('CSV', () => {
  test('is a table with as many fields in every line, closed by CRLF', () => {
    const { text } = exported(sample.report, 'csv');
    const [head, ...lines] = readCsv(text);
    expect(lines).toHaveLength(sample.report.attributions.length);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head!.length]));
    expect(head!.slice(0, 3)).toEqual(['Source', 'Description', 'Kind']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '|calc', '＝1+1', '＠a'])(
    'keeps a spreadsheet from running %j',
    (formula) => {
      expect(readCsv(csv([[formula]]))).toEqual([[`'${formula}`]]);
      for (const field of readCsv(exported(hostile(formula), 'csv').text)[1]!)
        expect(field).not.toMatch(/^[=+\-@|＝＋－＠\s]/);
    },
  );

  test('gives back any text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (lines) => {
        const back = readCsv(csv(lines));
        const plain = (all: string[][]) =>
          all.map((line) => line.map((field) => field.replace(/^'(?=[=+\-@\t\r\n|])/, '')));
        expect(plain(back)).toEqual(plain(lines));
      }),
    );
  });
});

describe('Markdown', () => {
  test('has a section for each source', () => {
    const { text } = exported(sample.report, 'markdown');
    expect(text).toMatch(
      /^# \[Talvania and Kestria to reopen the strait after leaders speak\]\(https:\/\/post\.example\/strait\)\n/,
    );
    expect(text).toContain('\n## Jorun Aske\n');
    expect(text).toContain('[in the article](https://post.example/strait#:~:text=');
  });

  test.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[here](https://evil.example)', '\\[here\\](https\\://evil.example)'],
    ['# head', '\\# head'],
    ['1. one', '1\\. one'],
    ['- item\n- item', '\\- item - item'],
    ['`code` *b* _i_ ~s~', '\\`code\\` \\*b\\* \\_i\\_ \\~s\\~'],
    ['a &lt; b', 'a \\&lt; b'],
    ['www.evil.example me@evil.example', 'www\\.evil.example me\\@evil.example'],
  ])('takes %j for text', (evil, written) => {
    expect(exported(hostile(evil), 'markdown').text).toContain(`\n## ${written}\n`);
  });
});

describe('a file name', () => {
  test.each([
    ['A bridge: open or not?', 'sourcelight-A-bridge-open-or-not.md'],
    ['../../etc/passwd', 'sourcelight-etc-passwd.md'],
    ['CON', 'sourcelight-CON.md'],
    ['evil\u202egpj.exe', 'sourcelight-evil-gpj-exe.md'],
    ['…', 'sourcelight.md'],
    ['Über Brücken', 'sourcelight-Über-Brücken.md'],
  ])('of %j is safe', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });

  test('is not too long', () => {
    expect([...fileName('long '.repeat(100), 'md')].length).toBeLessThan(100);
  });
});
