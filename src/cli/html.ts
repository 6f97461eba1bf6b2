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

/** The article of a page, read as the extension reads it. Scripts of the page do not run and nothing is fetched. */
export function articleOfHtml(bytes: Buffer, name: string, contentType = ''): Input {
  const isUrl = /^https?:/i.test(name);
  const dom = new JSDOM(bytes, {
    ...(isUrl && { url: name }),
    contentType: /^[\w.+-]+\/(?:html|xhtml\+xml)/i.test(contentType) ? contentType : 'text/html',
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
