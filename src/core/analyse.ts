import type { ArticleText, Report } from './report/types';

/** The one door: a text in, who said what out. Never throws on any string. */
export function analyse(article: ArticleText): Report {
  return {
    schema: 1,
    text: article.text,
    document: {
      url: article.url ?? '',
      title: article.title ?? '',
      language: article.language ?? '',
      words: 0,
      complete: article.complete ?? true,
    },
    sources: [],
    attributions: [],
  };
}
