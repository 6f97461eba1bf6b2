import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { shippedModel } from '../model';

const VERBS = (
  'shares reads quips gushes deadpans beams marvels fumed snapped enthuses opines muses recounts laughs smiles jokes ' +
  'chuckled sighed sobbed screamed yelled barked croaked cackled gasped pleaded implored intoned chimes begins concludes ' +
  'reasons ventures demurred scoffed sneered retorted reminisced lamented volunteered interjected countered protested ' +
  'advises explains recalls texted tweeted posted blogged wrote signed sang chanted prayed'
).split(' ');
const QUOTED = 'We have waited all winter for the boats, and nobody came to help us';
const FORMS: readonly ((verb: string) => string)[] = [
  (verb) => `“${QUOTED},” Mira Corvo ${verb}.`,
  (verb) => `“${QUOTED},” ${verb} Mira Corvo, who runs the harbour office.`,
  (verb) => `“Have the boats really been late all winter, every single week?” ${verb} the old pilot.`,
  (verb) => `‘${QUOTED}’, ${verb} Mira Corvo.`,
  (verb) => `“${QUOTED},” ${verb} harbour pilot Mira Corvo with a laugh.`,
  (verb) => `Mira Corvo ${verb}, “${QUOTED}.”`,
  (verb) => `“${QUOTED},” Mira Corvo, a pilot at the harbour, ${verb}.`,
  (verb) => `“We have waited,” ${verb} Mira Corvo, “all winter for the boats that never came to help us.”`,
];

test('the speaker of a quotation is found whatever the verb is, in nineteen of twenty', () => {
  const missed = FORMS.flatMap((form) =>
    VERBS.flatMap((verb) => {
      const text = `Nobody in the town slept that night. ${form(verb)} The quay was empty again by Monday.`;
      const { attributions } = analyse({ text, language: 'en' }, { model: shippedModel() });
      const isFound = attributions.some(
        ({ source, content }) =>
          content.some((span) => text.slice(...span).includes('all winter')) &&
          source.some((span) => /Mira Corvo|pilot/.test(text.slice(...span))),
      );
      return isFound ? [] : [form(verb)];
    }),
  );
  expect(missed, missed.join('\n')).toSatisfy(() => missed.length <= (FORMS.length * VERBS.length) / 20);
});
