import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Look, OpenPopup } from './types';

type View = Page | OpenPopup;

const RUN =
  'axe.run(document).then((r) => r.violations.map((v) => [v.id, ...v.nodes.map((n) => n.failureSummary + n.html)]))';

const runIn = (view: View, code: string): Promise<unknown> => ('run' in view ? view.run(code) : view.evaluate(code));

/** What axe finds wrong with a page of the extension, in a tab or as popup or panel: nothing, it is to be hoped. */
export async function violations(view: View): Promise<unknown> {
  await runIn(view, `${axe.source};0`);
  return runIn(view, RUN);
}

/** The looks that a page of the extension is shown in; colours that are forced may be dark as well. */
export async function looksOf(view: View): Promise<Look[]> {
  const [dark, forced] = (await runIn(
    view,
    `[matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('(forced-colors: active)').matches]`,
  )) as [boolean, boolean];
  return [dark ? 'dark' : 'light', ...(forced ? ['forced' as const] : [])];
}
