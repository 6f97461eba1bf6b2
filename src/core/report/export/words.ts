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

/** The texts that the words are made of, by their keys in a table of messages. */
type TextKey =
  | `kind_${SourceKind}`
  | `naming_${Naming}`
  | `quotation_${Quotation}`
  | `mode_${Mode}`
  | `stance_${Stance}`
  | `column_${Column}`
  | 'summary'
  | 'export_speaks_for'
  | 'source_none'
  | 'export_unattributed'
  | 'partial'
  | 'export_link';

/** The words of exports in the language of some texts. `plural` words a number of things. */
export function wordsFrom(
  t: (key: TextKey, ...values: readonly string[]) => string,
  plural: (key: 'statements' | 'sources', count: number) => string,
): ExportWords {
  return {
    kind: (kind) => t(`kind_${kind}`),
    naming: (naming) => t(`naming_${naming}`),
    quotation: (quotation) => t(`quotation_${quotation}`),
    mode: (mode) => t(`mode_${mode}`),
    stance: (stance) => t(`stance_${stance}`),
    column: (column) => t(`column_${column}`),
    summary: (statements, sources) => t('summary', plural('statements', statements), plural('sources', sources)),
    speaksFor: (principal) => t('export_speaks_for', principal),
    nobody: t('source_none'),
    unattributed: t('export_unattributed'),
    partial: t('partial'),
    link: t('export_link'),
  };
}
