/** Invented pages for the end-to-end tests. */

/** A short article in which one person says most of what is said. `name` is markup: hostile names go in escaped or not. */
export const story = (name: string, before = '', after = ''): string => `<!doctype html>
<html lang="en"><head><title>Old market to close</title></head><body>${before}<main><article>
<h1>Old market to close</h1>
<p>The harbour council of Ostrel voted on Tuesday to close the old fish market, ending a quarrel that had run for most of a decade.</p>
<p>“We have waited long enough for a clean quay,” said ${name}, who leads the council, after the count was read out.</p>
<p>Traders said they had not been told where their stalls would go, and that the winter season would begin within three weeks.</p>
<p>The council said on Wednesday that a new hall would open beside the station “before the first snow”, and that nobody would pay rent until then.</p>
<p>A spokesman for the ferry company declined to say whether boats would still land at the northern steps.</p>
</article></main>${after}</body></html>`;

/** An article with gaps: quotations nobody is named for, sources without a name; long enough to scroll. */
export const gaps = `<!doctype html>
<html lang="en"><head><title>Council closes the old fish market</title>
<style>body { max-width: 40rem; margin: auto } p { margin-block: 7rem }</style></head><body><main><article>
<h1>Council closes the old fish market</h1>
<p>The harbour council of Ostrel voted on Tuesday to close the old fish market, ending a quarrel that had run for most of a decade.</p>
<p>“We’ve waited long enough for a clean quay,” said Mayor Mirela Danko, who leads the council, after the count was read out.</p>
<p>On the wall of the hall stood “Not one boat more will ever land here”, in red paint, and nobody had washed it off by noon.</p>
<p>The harbour council said on Wednesday that a new hall would open beside the station before the first snow.</p>
<p>Residents said they had not been told where the stalls would go, and that the winter season would begin within three weeks.</p>
<p>The ferry company said that boats would still land at the northern steps until the new hall had opened its doors.</p>
</article></main></body></html>`;

/** An article with words that would be markup, that turn the direction of a line round, and that never end. */
export const hostile = story('Mayor Mirela Danko').replace(
  'We have waited',
  `&lt;img src=x onerror=alert(1)&gt; \u202e we ${'waited'.repeat(80)} have waited`,
);
