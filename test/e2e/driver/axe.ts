import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with a page of the extension: nothing, it is to be hoped. */
export async function violations(page: Page): Promise<unknown> {
  await page.evaluate(`${axe.source};0`);
  return page.evaluate(
    'axe.run(document).then((r) => r.violations.map((v) => [v.id, ...v.nodes.map((n) => n.failureSummary + n.html)]))',
  );
}
