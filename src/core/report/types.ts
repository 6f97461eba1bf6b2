/** A piece of the analysed text: UTF-16 offsets, the end not included. */
export type Span = readonly [start: number, end: number];

/** An article as it goes into the analysis. */
export interface ArticleText {
  /** Plain text; paragraphs are parted by one or more line ends. All offsets of the report are into it. */
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  /** BCP 47 tag the page declares or the reader was shown, where known. */
  readonly language?: string;
  /** False where the page holds only part of the article (a paywall, "read more"). */
  readonly complete?: boolean;
}

/** How the content is given: only in quotation marks, partly, or not at all. */
export type Quotation = 'direct' | 'mixed' | 'indirect';

/** What the source does: say, think, mean to do, show, or say that it will not say ("declined to comment"). */
export type Mode = 'statement' | 'belief' | 'intention' | 'evidence' | 'disclosure';

/** How the reporter presents the words: "claimed", "denied", "agreed", "criticised" … */
export type Stance =
  | 'neutral'
  | 'claim'
  | 'denial'
  | 'agreement'
  | 'criticism'
  | 'praise'
  | 'promise'
  | 'demand'
  | 'warning'
  | 'question'
  | 'refusal';

/** What a source speaks from. "unknown" is an honest answer. */
export type SourceKind =
  | 'official'
  | 'political'
  | 'company'
  | 'organisation'
  | 'expert'
  | 'legal'
  | 'witness'
  | 'media'
  | 'document'
  | 'poll'
  | 'other'
  | 'unknown';

/** How a source is identified; "anonymous": known to the reporter and withheld. */
export type Naming =
  | 'named_person'
  | 'named_organisation'
  | 'unnamed_person'
  | 'unnamed_group'
  | 'anonymous'
  | 'document'
  | 'none';

/**
 * One reason behind an answer, as data: the interface words it in the reader's language (`_locales`, key
 * `why_<code>`), with the values put in where the message has its placeholders, in this order.
 */
export interface Reason {
  readonly code: string;
  readonly values: readonly string[];
  /** Where in the text the evidence stands. */
  readonly evidence?: Span;
}

/** One attributed statement. Roles are lists of spans since a quotation may be interrupted. */
export interface Attribution {
  readonly id: string;
  /** Into `Report.sources`; null where no source could be told. */
  readonly sourceId: string | null;
  /** Words that name the source at this place; empty where it is implied ("…, adding that"). */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quotation: Quotation;
  readonly mode: Mode;
  readonly stance: Stance;
  /** The attribution in whose content this one stands. */
  readonly parent?: string;
  /** Calibrated probability that source, cue and content are right. */
  readonly confidence: number;
  readonly why: readonly Reason[];
}

/** Whoever one or more statements come from. */
export interface Source {
  readonly id: string;
  /** As the article gives it at its fullest. */
  readonly name: string;
  /** Title, role or affiliation, in the article's own words. */
  readonly description?: string;
  readonly kind: SourceKind;
  readonly naming: Naming;
  /** Speaks for somebody else, whose name is `principal` where the article gives it. */
  readonly spokesperson?: boolean;
  readonly principal?: string;
  /** Why the name is withheld, in the article's own words ("because she was not authorized to speak"). */
  readonly anonymityReason?: string;
  readonly mentions: readonly Span[];
  readonly confidence: number;
  readonly why: readonly Reason[];
}

/** Why a text was not analysed. */
export type Skipped = 'empty' | 'not-english' | 'too-long';

/**
 * How much the analysis answers: "more" shows all that is more likely right than what it leaves out, "surer" only answers
 * of which nearly all are right.
 */
export type Level = 'more' | 'surer';

/** What the analysis gives: who said what in one article. */
export interface Report {
  readonly schema: 1;
  readonly text: string;
  readonly document: {
    readonly url: string;
    readonly title: string;
    readonly language: string;
    readonly words: number;
    readonly complete: boolean;
  };
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  /** Quotations, with their marks, that nobody is named for. */
  readonly unattributed: readonly Span[];
  readonly skipped?: Skipped;
}
