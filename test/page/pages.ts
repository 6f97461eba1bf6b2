/** Invented articles and pages for the tests of the page layer. */
export const paragraphs: readonly string[] = [
  'The harbour council of Ostrel voted on Tuesday to close the old fish market, ending a quarrel that had run for most of a decade.',
  '“We have waited long enough for a clean quay,” said Mirela Danko, who leads the council, after the count was read out.',
  'Traders said they had not been told where their stalls would go, and that the winter season would begin within three weeks.',
  'Danko added that a new hall would open beside the station “before the first snow”, and that nobody would pay rent until then.',
  'A spokesman for the ferry company, Oskar Brunn, declined to say whether boats would still land at the northern steps.',
];

export const paragraphsOf = (texts: readonly string[] = paragraphs): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

/** Puts markup into the document that the tests run in, as a page would arrive with it. */
export function show(body: string, head = ''): void {
  const parsed = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  for (const kept of document.head.querySelectorAll('meta[property], meta[http-equiv]')) kept.remove();
  document.head.append(...parsed.head.querySelectorAll('meta'));
  document.title = parsed.title;
  document.documentElement.lang = parsed.documentElement.lang;
  document.body.replaceWith(parsed.body);
}

/** The same text with white space folded and without what shows nothing. */
export const plain = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
