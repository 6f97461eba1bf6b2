import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';
import type { Reason } from '../core/report/types';

export type MessageKey = keyof typeof messages;

type PluralOf<K> = K extends `${infer Base}_other` ? Base : never;
/** Messages that differ by a number: `<key>_one`, `<key>_other`, and what other languages need besides. */
export type PluralKey = PluralOf<MessageKey>;

const language = (): string => browser.i18n.getUILanguage();

/** A text in the reader's language. */
export function t(key: MessageKey, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}

/** A number as the reader's language writes it. */
export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** A text with a number in it, in the grammatical form the language has for that number; `$1` is the number. */
export function plural(key: PluralKey, count: number): string {
  const number = new Intl.NumberFormat(language()).format(count);
  const form = new Intl.PluralRules(language()).select(count);
  return browser.i18n.getMessage(`${key}_${form}`, number) || browser.i18n.getMessage(`${key}_other`, number);
}

/** A reason of a report in words; empty where this version has none for it. */
export function reasonText({ code, values }: Reason): string {
  return browser.i18n.getMessage(`why_${code}`, [...values]);
}

/** The name of a language ("German") in the reader's language; the tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
