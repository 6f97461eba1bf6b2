import { expect, test } from 'vitest';
import { resolveSources } from '../../../src/core/sources/resolve';
import { statement } from './told';

/** Two offices speak of two people who do not: each statement is an office's, and nobody else becomes a source. */
const TEXT = `Talvanian President Ilse Marant and President-elect Doran Velk of Kestria have discussed the strait in a call.

“President-elect Velk told President Marant that he hopes for friendship,” Velk’s office said in a statement.

The Amber Palace said that Marant congratulated Velk on his victory and spoke of Talvania’s wish to “begin again”.

Velk’s office said that Marant called him to “offer her congratulations”.

“During the call, the two leaders spoke about fishing rights and the treaty that binds both nations,” it said.

In its statement, the Amber Palace added that both Marant and Velk regard the closing as “a wound”.

“They spoke for joint work on trade,” it said, adding that Marant and Velk want the councils to meet.

Marant and Velk also agreed to work side by side, according to the Amber Palace.

How to share the strait, where Kestria supports Captain Joren Ask and Talvania supports his rivals, has long been a sticking point between President Mira Tolle and Marant.

It said that Marant and Velk agreed to meet in the spring.

Velk’s statement said he looked forward to “a lasting friendship” with Talvania.

Throughout the campaign, the Amber Palace insisted that it had no favourites and rejected the claims of interference.`;

test('two offices that speak of two people stay two sources, both official', () => {
  const sources = [
    ['Velk’s office', 'office'],
    ['The Amber Palace', 'palace'],
    ['Velk’s office', 'office'],
    ['it said', 'office'],
    ['the Amber Palace', 'palace'],
    ['it said', 'palace'],
    ['', 'palace'],
    ['the Amber Palace', 'palace'],
    ['It said', 'palace'],
    ['Velk’s statement', 'office'],
    ['the Amber Palace', 'palace'],
  ] as const;
  let at = 0;
  const found = sources.map(([source]) => {
    if (source === '') {
      const cue = TEXT.indexOf('adding', at);
      return { ...statement(TEXT, '', cue, cue + 60), source: [], cue: [[cue, cue + 6] as const] };
    }
    const one = statement(TEXT, source, at, TEXT.length);
    at = one.source[0]![1];
    return one;
  });
  const resolved = resolveSources(TEXT, found);
  const nameOf = { office: 'Velk’s office', palace: 'the Amber Palace' };
  expect(resolved.sourceIds.map((id) => resolved.sources.find((source) => source.id === id)?.name)).toEqual(
    sources.map(([, who]) => nameOf[who]),
  );
  expect(resolved.sources.map(({ name, kind, naming }) => [name, kind, naming])).toEqual([
    ['Velk’s office', 'official', 'named_organisation'],
    ['the Amber Palace', 'official', 'named_organisation'],
  ]);
});
