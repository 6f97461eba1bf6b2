import type { Report } from '../types';
import { COLUMNS } from './columns';
import { csv } from './csv';
import { fileName } from './file-name';
import { asJson } from './json';
import { linker } from './links';
import { asMarkdown } from './markdown';
import type { PageContent } from './page-content';
import { rows } from './rows';
import { asText } from './text';
import { asWebAnnotations } from './web-annotation';
import type { ExportWords } from './words';

/** The forms in which a report can be taken along. */
export const FORMATS = ['markdown', 'text', 'csv', 'json', 'jsonld'] as const;
export type Format = (typeof FORMATS)[number];

/** What an export needs beside the report. */
export interface ExportOptions {
  readonly words: ExportWords;
  /** The text of the whole page where it is known: for positions, and for links that lead to one place only. */
  readonly page?: PageContent | null;
  /** The IRI of a collection of annotations. */
  readonly id: string;
}

/** A file to be copied or saved. */
export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** A report in one of the formats. Pure: the same report and options give the same file. */
export function exportReport(report: Report, format: Format, { words, page = null, id }: ExportOptions): ExportedFile {
  const link = linker(report, page);
  const file = (extension: string, type: string, text: string): ExportedFile => ({
    name: fileName(report.document.title, extension),
    type,
    text,
  });
  switch (format) {
    case 'markdown':
      return file('md', 'text/markdown', asMarkdown(report, words, link));
    case 'text':
      return file('txt', 'text/plain', asText(report, words, link));
    case 'csv': {
      const lines = rows(report, words, link).map((row) => COLUMNS.map((column) => row[column]));
      return file('csv', 'text/csv', csv([COLUMNS.map((column) => words.column(column)), ...lines]));
    }
    case 'json':
      return file('json', 'application/json', asJson(report, link));
    case 'jsonld':
      return file('jsonld', 'application/ld+json', asWebAnnotations(report, words, link, { id, page }));
  }
}
