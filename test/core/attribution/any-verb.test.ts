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
const QUOTATIONS: readonly ((verb: string) => string)[] = [
  (verb) => `“${QUOTED},” Mira Corvo ${verb}.`,
  (verb) => `“${QUOTED},” ${verb} Mira Corvo, who runs the harbour office.`,
  (verb) => `“Have the boats really been late all winter, every single week?” ${verb} the old pilot.`,
  (verb) => `‘${QUOTED}’, ${verb} Mira Corvo.`,
  (verb) => `“${QUOTED},” ${verb} harbour pilot Mira Corvo with a laugh.`,
  (verb) => `Mira Corvo ${verb}, “${QUOTED}.”`,
  (verb) => `“${QUOTED},” Mira Corvo, a pilot at the harbour, ${verb}.`,
  (verb) => `“We have waited,” ${verb} Mira Corvo, “all winter for the boats that never came to help us.”`,
];

const VERBS_OF_SAYING = (
  'says noted adds concedes maintains reckons grumbled quips griped cautioned contends posits surmised hints moaned boasts ' +
  'bragged vows swore warns admits confessed joked lamented muses opined claims countered protests reveals disclosed ' +
  'recounts testified underscores stresses emphasised acknowledges reiterates speculated theorised fumed predicts guesses ' +
  'fears hopes suspects'
).split(' ');
const LATE = 'the boats would be late again all winter';
const Late = 'The boats would be late again all winter';
const REPORTS: readonly ((verb: string) => string)[] = [
  (verb) => `Mira Corvo ${verb} that ${LATE}.`,
  (verb) => `Mira Corvo ${verb} ${LATE}.`,
  (verb) => `${Late}, Mira Corvo ${verb}.`,
  (verb) => `${Late}, ${verb} Mira Corvo.`,
  (verb) => `The boats, Mira Corvo ${verb}, would be late again all winter.`,
  (verb) => `Mira Corvo ${verb} on Monday that ${LATE}.`,
];

/** The sentences whose speaker is not found. */
const missed = (verbs: readonly string[], forms: typeof REPORTS): string[] =>
  forms.flatMap((form) =>
    verbs.flatMap((verb) => {
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

test.each([
  ['a quotation', VERBS, QUOTATIONS],
  ['words that are reported', VERBS_OF_SAYING, REPORTS],
] as const)('who says %s is found in nineteen of twenty, whatever the verb is', (_, verbs, forms) => {
  const all = missed(verbs, forms);
  expect(all, all.join('\n')).toSatisfy(() => all.length <= (forms.length * verbs.length) / 20);
});
