import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';
import type { Reason } from '../core/report/types';

export type MessageKey = keyof typeof messages;

type PluralOf<K> = K extends `${infer Base}_other` ? Base : never;
/** Messages that differ by a number: `<key>_one`, `<key>_other`, and what other languages need besides. */
export type PluralKey = PluralOf<MessageKey>;

/**
 * The language of the texts that are shown, which need not be the browser's: where there is no translation they are
 * English, and numbers and plurals must go by that. Each file of messages names its own.
 */
export function language(): string {
  const own = browser.i18n.getMessage('language');
  const asked = browser.i18n.getUILanguage();
  return asked === own || asked.startsWith(`${own}-`) ? asked : own;
}

// A list of some hundred statements asks for the same few words some thousand times.
const known = new Map<MessageKey, string>();

/** A text in the reader's language. */
export function t(key: MessageKey, ...values: readonly string[]): string {
  if (values.length > 0) return browser.i18n.getMessage(key, [...values]);
  let text = known.get(key);
  if (text === undefined) {
    text = browser.i18n.getMessage(key);
    known.set(key, text);
  }
  return text;
}

// Made once: each takes longer than a whole list of sources.
let forms: Intl.PluralRules | undefined;
let numbers: Intl.NumberFormat | undefined;
let shares: Intl.NumberFormat | undefined;

/**
 * A text with a number in it, in the grammatical form the language has for that number (`one`, `few`, `other` …); `$1`
 * is the number, `$2` and so on are `values`. A language that lacks the form gets `_other`.
 */
export function plural(key: PluralKey, count: number, ...values: readonly string[]): string {
  forms ??= new Intl.PluralRules(language());
  const all = [number(count), ...values];
  return browser.i18n.getMessage(`${key}_${forms.select(count)}`, all) || browser.i18n.getMessage(`${key}_other`, all);
}

/** A number as the language writes it. */
export function number(count: number): string {
  numbers ??= new Intl.NumberFormat(language());
  return numbers.format(count);
}

/** A share (0 to 1) in whole per cent. What is more than nothing and rounds to it is less than one per cent. */
export function percent(share: number): string {
  shares ??= new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 });
  return share > 0 && share < 0.005 ? t('less_than', shares.format(0.01)) : shares.format(share);
}

/** Several things in one sentence. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(language()).format(items);
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
