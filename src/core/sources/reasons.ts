import type { Reason, Span } from '../report/types';

/** How a source was told from the words beside its statement. */
export type Antecedent = 'pronoun' | 'body' | 'plural' | 'relative' | 'speaker' | 'short form' | 'role';

/** Why some words mean a source: "“he” is Ann Lee …". */
export function antecedentReason(how: Antecedent, words: string, name: string, evidence: Span): Reason {
  const values = [words, name];
  switch (how) {
    case 'pronoun':
      return { code: 'pronoun_antecedent', values, evidence };
    case 'body':
      return { code: 'body_antecedent', values, evidence };
    case 'plural':
      return { code: 'plural_antecedent', values, evidence };
    case 'relative':
      return { code: 'relative_antecedent', values, evidence };
    case 'speaker':
      return { code: 'quoted_speaker', values, evidence };
    case 'short form':
      return { code: 'short_form', values, evidence };
    case 'role':
      return { code: 'role_antecedent', values, evidence };
    default: {
      const never: never = how;
      return never;
    }
  }
}

/** The speaker is not named again ("…, adding that …"). */
export const impliedReason = (name: string): Reason => ({ code: 'implied_source', values: [name] });
