import type { Attribution, Reason, Span } from '../report/types';

/** An attribution as the engine finds it, before anybody knows who its source is. */
export interface FoundAttribution
  extends Pick<Attribution, 'quotation' | 'mode' | 'stance' | 'confidence' | 'source' | 'cue' | 'content'> {
  /** Index, in the same list, of the attribution in whose content this one stands; null where it stands alone. */
  readonly parent: number | null;
  /** The attribution whose quotation this one continues (a follow-on quotation without a cue of its own). */
  readonly continues?: number;
  readonly why: readonly Reason[];
}

/** What one look at a text found, in the order of the text (by the start of the content). */
export interface AttributionResult {
  readonly attributions: readonly FoundAttribution[];
  /** Quotations that nobody is named for: spans with their quotation marks. */
  readonly unattributed: readonly Span[];
}
