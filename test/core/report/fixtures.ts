import { readFileSync } from 'node:fs';
import { articleOfHtml } from '../../../src/cli/html';
import { analyse } from '../../../src/core/analyse';
import type { PageContent } from '../../../src/core/report/export/page-content';
import type { Report } from '../../../src/core/report/types';

export interface Read {
  readonly report: Report;
  readonly page: PageContent;
}

/** A page as the extension reads it, at an address. */
export function readHtml(html: string, url = 'https://post.example/strait'): Read {
  const { article, page } = articleOfHtml(Buffer.from(html), url);
  return { report: analyse(article), page };
}

export const sample: Read = readHtml(readFileSync('test/fixtures/sample/page.html', 'utf8'));

/** A report of one statement, whose text is what a page with bad intentions would write. */
export function hostile(words: string): Report {
  const text = `${words} said ${words}`;
  const content = [[words.length + 6, text.length]] as const;
  return {
    schema: 1,
    text,
    document: { url: 'https://post.example/', title: words, language: 'en', words: 3, complete: true },
    sources: [
      {
        id: 's1',
        name: words,
        description: words,
        kind: 'unknown',
        naming: 'named_person',
        principal: words,
        mentions: [[0, words.length]],
        confidence: 0.5,
        why: [],
      },
    ],
    attributions: [
      {
        id: 'a1',
        sourceId: 's1',
        source: [[0, words.length]],
        cue: [[words.length + 1, words.length + 5]],
        content,
        quotation: 'indirect',
        mode: 'statement',
        stance: 'claim',
        confidence: 0.5,
        why: [],
      },
    ],
    unattributed: [],
  };
}
