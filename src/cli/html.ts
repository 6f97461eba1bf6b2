import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageContent } from '../core/report/export/page-content';
import type { ArticleText } from '../core/report/types';
import { pageContent } from '../page/page-content';
import { readPage } from '../page/read-page';
import { CliError } from './error';

/** An article, and the whole text that it was found in. */
export interface Input {
  readonly article: ArticleText;
  readonly page: PageContent;
}

/** Bytes in which a page is to name its encoding, by the HTML standard. */
const LOOKED_AT = 1024;

/** The article of a page, read as the extension reads it. Scripts of the page do not run and nothing is fetched. */
export function articleOfHtml(bytes: Buffer, name: string, contentType = ''): Input {
  const isUrl = /^https?:/i.test(name);
  const dom = new JSDOM(bytes, {
    ...(isUrl && { url: name }),
    contentType: typeOf(bytes, contentType),
    // A broken style sheet of the page is not our reader's concern.
    virtualConsole: new VirtualConsole(),
  });
  const reading = readPage(dom.window.document);
  switch (reading.kind) {
    case 'article': {
      const { text, title, language, complete } = reading.page;
      return {
        article: { text, title, language, complete, url: isUrl ? name : '' },
        page: pageContent(dom.window.document),
      };
    }
    case 'not-article':
      throw new CliError(`No article was found in ${name === '' ? 'this page' : `"${name}"`}.`);
    case 'not-english':
      throw new CliError(`The page is not in English (its language is "${reading.language}").`);
  }
}

/**
 * The type of a page, with its encoding where nobody tells: a page that was saved has lost what its server said. What
 * reads as UTF-8 to the last byte is UTF-8, as browsers find for files too; else they and jsdom take Windows-1252.
 */
function typeOf(bytes: Buffer, told: string): string {
  const type = /^[\w.+-]+\/(?:html|xhtml\+xml)/i.test(told) ? told : 'text/html';
  const isTold = /charset/i.test(type) || /charset|encoding=/i.test(bytes.toString('latin1', 0, LOOKED_AT));
  return isTold || !isUtf8(bytes) ? type : `${type}; charset=utf-8`;
}
