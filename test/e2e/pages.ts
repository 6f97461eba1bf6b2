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
