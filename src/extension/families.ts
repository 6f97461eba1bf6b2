import type { SourceKind } from '../core/report/types';

/** Kinds of source that share a colour and an underline style: five are as many as can be told apart. */
export type Family = 'public' | 'body' | 'person' | 'record' | 'unknown';

const FAMILY_OF: Readonly<Record<SourceKind, Family>> = {
  official: 'public',
  political: 'public',
  legal: 'public',
  company: 'body',
  organisation: 'body',
  expert: 'person',
  witness: 'person',
  media: 'record',
  document: 'record',
  poll: 'record',
  other: 'unknown',
  unknown: 'unknown',
};

/** Every kind of source, family by family. */
export const KINDS = Object.keys(FAMILY_OF) as readonly SourceKind[];
export const FAMILIES = [...new Set(Object.values(FAMILY_OF))] as readonly Family[];

export const familyOf = (kind: SourceKind): Family => FAMILY_OF[kind];
export const kindsOf = (family: Family): SourceKind[] => KINDS.filter((kind) => FAMILY_OF[kind] === family);
