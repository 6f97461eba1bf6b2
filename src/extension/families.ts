import type { SourceKind } from '../core/report/types';

/** Kinds of source that share a colour and an underline style: five are as many as can be told apart. */
export type Family = 'public' | 'body' | 'person' | 'record' | 'unknown';

export function familyOf(kind: SourceKind): Family {
  switch (kind) {
    case 'official':
    case 'political':
    case 'legal':
      return 'public';
    case 'company':
    case 'organisation':
      return 'body';
    case 'expert':
    case 'witness':
      return 'person';
    case 'media':
    case 'document':
    case 'poll':
      return 'record';
    case 'other':
    case 'unknown':
      return 'unknown';
  }
}
