import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { wordsFrom } from '../core/report/export/words';

type Key = keyof typeof messages;

/** A text of the interface in English, the language of the command line. */
function t(key: Key, ...values: readonly string[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}

const count = (key: 'statements' | 'sources', n: number): string =>
  t(n === 1 ? `${key}_one` : `${key}_other`, n.toLocaleString('en'));

export const words = wordsFrom(t, count);
