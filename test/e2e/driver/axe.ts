import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { OpenPopup } from './types';

const RUN =
  'axe.run(document).then((r) => r.violations.map((v) => [v.id, ...v.nodes.map((n) => n.failureSummary + n.html)]))';

/** What axe finds wrong with a page of the extension, in a tab or as popup or panel: nothing, it is to be hoped. */
export async function violations(view: Page | OpenPopup): Promise<unknown> {
  const run = (code: string): Promise<unknown> => ('run' in view ? view.run(code) : view.evaluate(code));
  await run(`${axe.source};0`);
  return run(RUN);
}
