/** The library: `import { analyse } from 'sourcelight'`. What is not here may change at any time. See docs/LIBRARY.md. */
export { type AnalysisOptions, analyse, LONGEST_TEXT } from './analyse';
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
