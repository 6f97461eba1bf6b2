import { describe, expect, test } from 'vitest';
import { withForms } from '../../../src/core/attribution/by-form';
import { findAttributions, readText } from '../../../src/core/attribution/find';
import type { Draft } from '../../../src/core/attribution/nesting';
import type { Span } from '../../../src/core/report/types';
import { shippedModel } from '../model';

const at = (text: string, spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' … ');
const lines = (text: string, drafts: readonly Draft[]): string[] =>
  drafts.map(({ source, cue, content }) => [source, cue, content].map((spans) => at(text, spans)).join(' | '));

/** Who is found by the form of the sentence alone, one line each: who, how, what. */
function beside(text: string, drafts: readonly Draft[] = []): string[] {
  const { columns, tokens } = readText(text, shippedModel());
  return lines(text, withForms(columns, tokens, drafts));
}

/** What all of the engine finds. */
const found = (text: string): string[] => lines(text, findAttributions(text, shippedModel(), 'more').attributions);

const WAITED = 'We have waited all winter for the boats';

describe('who speaks beside a quotation, whatever the verb is', () => {
  test.each([
    ['the verb first', `“${WAITED},” quips Mira Corvo.`, 'Mira Corvo | quips'],
    ['the speaker first', `“${WAITED},” the old pilot grumbles.`, 'the old pilot | grumbles'],
    ['a verb that looks like a noun', `“${WAITED},” a guard shouts.`, 'a guard | shouts'],
    ['an irregular one', `“${WAITED},” the leaflet read.`, 'the leaflet | read'],
    ['an adverb', `“${WAITED},” she quietly adds.`, 'she | quietly adds'],
    ['a particle', `“${WAITED},” chimes in Mira Corvo.`, 'Mira Corvo | chimes in'],
    ['a pronoun', `“${WAITED},” she beams.`, 'she | beams'],
    [
      'a description',
      `“${WAITED},” Mira Corvo, a pilot of the harbour, sighs.`,
      'Mira Corvo, a pilot of the harbour, | sighs',
    ],
    ['an age', `“${WAITED},” Mira Corvo, 54, gushes.`, 'Mira Corvo, 54, | gushes'],
    [
      'a description behind',
      `“${WAITED},” muses Mira Corvo, who has the oldest boat of all, over a cup of tea.`,
      'Mira Corvo, who has the oldest boat of all | muses',
    ],
    ['what the speaker does', `“${WAITED},” snaps harbour pilot Mira Corvo.`, 'harbour pilot Mira Corvo | snaps'],
    ['one of many', `“${WAITED},” laughs one of the pilots.`, 'one of the pilots | laughs'],
    [
      'a part of the harbour',
      `“${WAITED},” fumed the head of the harbour office.`,
      'the head of the harbour office | fumed',
    ],
    ['words behind the verb', `“${WAITED},” enthuses the pilot when asked about it.`, 'the pilot | enthuses'],
  ])('with %s', (_, text, who) => {
    expect(beside(text)).toEqual([`${who} | “${WAITED},”`]);
    // All of the engine may find a word more in the cue ("sighs over").
    expect(found(text).map((line) => line.split(' | ')[2])).toContain(`“${WAITED},”`);
  });

  test.each([
    ['behind a comma outside of the marks', `‘${WAITED}’, quips Mira Corvo.`, `Mira Corvo | quips | ‘${WAITED}’`],
    ['behind a question', `“${WAITED}?” wonders the pilot.`, `the pilot | wonders | “${WAITED}?”`],
    ['behind a question, with a name', `“${WAITED}?” Mira Corvo sighs.`, `Mira Corvo | sighs | “${WAITED}?”`],
    ['behind a few words', '“No boats,” grumbles Mira Corvo.', 'Mira Corvo | grumbles | “No boats,”'],
    ['before it', `Mira Corvo quips, “${WAITED}.”`, `Mira Corvo | quips | “${WAITED}.”`],
    [
      'in its middle',
      '“We have waited,” quips Mira Corvo, “all winter for the boats.”',
      'Mira Corvo | quips | “We have waited,” … “all winter for the boats.”',
    ],
  ])('%s', (_, text, line) => {
    expect(beside(text)).toEqual([line]);
    expect(found(text)).toContainEqual(line);
  });

  test.each([
    ['something is done to something', `“${WAITED},” she closed the door.`],
    ['the quotation is what something is', `“${WAITED},” is the song of the pilots.`],
    ['the sentence ends with the quotation', `“${WAITED}.” Mira Corvo left.`],
    ['the quotation stands within a sentence', `In “${WAITED},” Mira Corvo sails home.`],
    ['nobody stands there', `“${WAITED},” on Monday.`],
    ['a title follows a comma', 'One of his recent boats, “Ice,” by the old pilot.'],
    ['the text ends there', `“${WAITED},”`],
  ])('but nobody where %s', (_, text) => {
    expect(beside(text)).toEqual([]);
  });
});

describe('what else is found', () => {
  const text = `“${WAITED},” quips Mira Corvo.`;
  const quotation: Span = [0, WAITED.length + 3];
  const cue: Span = [text.indexOf('quips'), text.indexOf(' Mira')];
  const name: Span = [text.indexOf('Mira'), text.length - 1];
  const line = `Mira Corvo | quips | “${WAITED},”`;

  test('stays, where it has a source', () => {
    const draft: Draft = { source: [name], cue: [cue], content: [quotation], confidence: 0.4 };
    expect(beside(text, [draft])).toEqual([line]);
    const { columns, tokens } = readText(text, shippedModel());
    expect(withForms(columns, tokens, [draft])).toEqual([draft]);
  });

  test('gives way, where the same verb has none', () => {
    const draft: Draft = { source: [], cue: [cue], content: [quotation, name], confidence: 0.4 };
    expect(beside(text, [draft])).toEqual([line]);
  });

  test('stays, where the speaker is a part of it', () => {
    const other = `${text.slice(0, -1)}, and Tom Ashe nods.`;
    const draft: Draft = { source: [], cue: [], content: [[cue[0], other.length]], confidence: 0.4 };
    expect(beside(other, [draft])).toEqual([` |  | ${other.slice(cue[0])}`]);
  });
});

const LATE = 'the boats would be late again this winter';
const Late = 'The boats would be late again this winter';

describe('a clause that tells who says what is around it', () => {
  test.each([
    ['behind it', `${Late}, the harbour office concedes.`, `the harbour office | concedes | ${Late}`],
    ['the verb first', `${Late}, warns Mira Corvo.`, `Mira Corvo | warns | ${Late}`],
    ['with many', `${Late}, say experts.`, `experts | say | ${Late}`],
    ['with a description', `${Late}, claims Mira Corvo, a pilot.`, `Mira Corvo, a pilot | claims | ${Late}`],
    [
      'with a place',
      `${Late}, police in Port Sorrel have confirmed.`,
      `police in Port Sorrel | have confirmed | ${Late}`,
    ],
    ['with a time', `${Late}, Mira Corvo predicts on Monday.`, `Mira Corvo | predicts | ${Late}`],
    ['behind “but”', `But ${LATE}, the pilot reckons.`, `the pilot | reckons | ${LATE}`],
    [
      'in its middle',
      'The boats, the pilot concedes, would be late again.',
      'the pilot | concedes | The boats … would be late again',
    ],
    [
      'behind a quotation in it',
      'The boats are “late again this winter,” the pilot claims.',
      'the pilot | claims | The boats are “late again this winter,”',
    ],
    ['before it', 'Sources told the Gazette the boats had been sold.', 'Sources | told | the boats had been sold'],
    [
      'before it, with words about who says it',
      'One resident, who did not want to be named, said the boats leaked.',
      'One resident, who did not want to be named, | said | the boats leaked',
    ],
  ])('%s', (_, text, line) => {
    expect(beside(text)).toEqual([line]);
    expect(found(text).map((one) => one.replace(/,$/, ''))).toContainEqual(line);
  });

  test.each([
    ['what is said may end before the sentence does', `The pilot said ${LATE}, which the town had long known.`],
    ['no clause follows', 'The pilot said a few words about the boats.'],
    ['it is a scene that is set', 'When the boats came, Mira Corvo said.'],
    ['something is done to somebody', `${Late}, attacked Mira Corvo.`],
    ['somebody is told', `${Late}, told Mira Corvo.`],
    ['the verb is no one of saying', `${Late}, the pilot slept.`],
    ['the verb is that of another clause', 'The boats, a fleet the pilot said was old, would be late again.'],
    ['more is said behind it', `On Monday, the pilot said that ${LATE}.`],
  ])('but none where %s', (_, text) => {
    expect(beside(text)).toEqual([]);
  });

  test('takes over what was found with its verb, if that left out a part or took it for who speaks', () => {
    const text = 'The boats, the pilot concedes, would be late again.';
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
    const half: Draft = {
      source: [at('the pilot')],
      cue: [at('concedes')],
      content: [at('The boats')],
      confidence: 0.5,
    };
    const line = 'the pilot | concedes | The boats … would be late again';
    expect(beside(text, [half])).toEqual([line]);
    expect(beside(text, [{ ...half, source: [at('The boats')], content: [at('the pilot')] }])).toEqual([line]);
    // What is as sure as this, what is about another cue, and what has all of it stays.
    expect(beside(text, [{ ...half, confidence: 0.9 }])).toEqual(['the pilot | concedes | The boats']);
    expect(beside(text, [{ ...half, cue: [at('late')] }])).toEqual(['the pilot | late | The boats']);
    const whole: Draft = { ...half, content: [at('The boats'), at('would be late')] };
    expect(beside(text, [whole])).toEqual(['the pilot | concedes | The boats … would be late']);
  });
});
