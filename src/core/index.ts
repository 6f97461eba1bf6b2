/** The library: `import { analyse } from 'sourcelight'`. What is not here may change at any time. See docs/LIBRARY.md. */
export { type AnalysisOptions, analyse, LONGEST_TEXT } from './analyse';
export { Memo } from './attribution/memo';
export { ClustersError } from './lexical/clusters';
export { ModelError } from './model/container';
export { type Model, readModel } from './model/model';
export { type ExportedFile, type ExportOptions, exportReport, FORMATS, type Format } from './report/export/export';
export type { ExportedReport } from './report/export/json';
export type { PageContent } from './report/export/page-content';
export type { ExportWords } from './report/export/words';
export type {
  ArticleText,
  Attribution,
  Level,
  Mode,
  Naming,
  Quotation,
  Reason,
  Report,
  Skipped,
  Source,
  SourceKind,
  Span,
  Stance,
} from './report/types';
