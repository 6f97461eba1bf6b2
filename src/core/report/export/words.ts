import type { Mode, Naming, Quotation, SourceKind, Stance } from '../types';
import type { Column } from './columns';

/**
 * The words that exports hold for people. Core has no language of its own: whoever asks for an export gives them, the
 * extension in the reader's language.
 */
export interface ExportWords {
  kind(kind: SourceKind): string;
  naming(naming: Naming): string;
  quotation(quotation: Quotation): string;
  mode(mode: Mode): string;
  stance(stance: Stance): string;
  /** Heading of a column of a table. */
  column(column: Column): string;
  /** "14 statements by 4 sources". */
  summary(statements: number, sources: number): string;
  /** Who speaks for somebody: "for the Harbour Board". */
  speaksFor(principal: string): string;
  /** Instead of a name where nobody is named. */
  readonly nobody: string;
  /** Heading over quotations that belong to nobody. */
  readonly unattributed: string;
  /** A note where only part of an article was read. */
  readonly partial: string;
  /** Text of the link to a statement in its article. */
  readonly link: string;
}
