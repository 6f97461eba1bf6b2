/** What a spreadsheet takes for the beginning of a formula, full-width forms included (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n|＝＋－＠]/;

/**
 * A table as CSV (RFC 4180): every field in quotation marks, lines end with CRLF. A field that a spreadsheet would run as
 * a formula gets an apostrophe before it, which spreadsheets read as "this is text".
 */
export function csv(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

const field = (value: string): string => `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
