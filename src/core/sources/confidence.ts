import type { Naming, Reason, SourceKind } from '../report/types';

/**
 * How often name, kind and naming of a source are all right, by how it is named and what made its kind: shares of 506
 * annotated statements (`npm run measure:sources`), those of few cases drawn towards the middle.
 */
const SHARES: Readonly<Record<Naming, number>> = {
  named_person: 0.96,
  named_organisation: 0.93,
  document: 0.9,
  unnamed_group: 0.72,
  unnamed_person: 0.5,
  anonymous: 0.8,
  none: 0.3,
};
const WITHOUT_KIND = 0.3;
/** A kind that only the topic of the article makes. */
const BY_CONTEXT = 0.85;

export function confidenceOf(naming: Naming, kind: SourceKind, why: readonly Reason[]): number {
  if (kind === 'unknown') return Math.min(WITHOUT_KIND, SHARES[naming]);
  const byContext = why.some(({ code }) => code === 'kind_context' || code === 'kind_interviewer');
  return byContext ? Math.min(BY_CONTEXT, SHARES[naming]) : SHARES[naming];
}
