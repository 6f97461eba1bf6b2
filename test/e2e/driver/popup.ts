import type { OpenPopup } from './types';
import { until } from './until';

export interface ListedSource {
  readonly name: string;
  readonly kind: string;
  readonly statements: readonly string[];
}

/** Every source the popup lists, once it lists them all. Opens those that are closed: only then are their statements there. */
export function listed(popup: OpenPopup): Promise<ListedSource[]> {
  return until(async () => {
    const sources = await popup.run(() =>
      [...document.querySelectorAll('main:not([aria-busy]) .source')].map((source) => {
        if (!source.hasAttribute('open')) source.querySelector('summary')?.click();
        return {
          name: source.querySelector('.source-name')?.textContent ?? '',
          kind: source.querySelector('.source-kind')?.textContent ?? '',
          statements: [...source.querySelectorAll('.statement-content')].map((s) => s.textContent ?? ''),
        };
      }),
    );
    return sources.length > 0 && sources.every(({ statements }) => statements.length > 0) && sources;
  }, 30_000);
}

/** The heading and words of the state the popup tells, once it tells one. */
export function told(popup: OpenPopup): Promise<string> {
  return until(
    () =>
      popup.run(() =>
        document.querySelector('.notice h1') ? document.querySelector<HTMLElement>('.notice')?.innerText : '',
      ),
    30_000,
  );
}

export function isOn(popup: OpenPopup): Promise<boolean> {
  return popup.run(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true');
}

/** Clicks the highlight switch and waits until it stands as wanted. */
export async function turn(popup: OpenPopup, on: boolean): Promise<void> {
  await popup.run(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await until(async () => (await isOn(popup)) === on);
}

/** Clicks what closes the popup by itself, at times before the click has been answered. */
export async function leaveBy(popup: OpenPopup, selector: string): Promise<void> {
  await popup.run((of: string) => document.querySelector<HTMLElement>(of)?.click(), selector).catch(() => undefined);
}
