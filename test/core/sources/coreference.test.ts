import { describe, expect, test } from 'vitest';
import { resolveSources } from '../../../src/core/sources/resolve';
import { names, statement, tell } from './told';

const same = (text: string, name: string, ...sources: string[]): void => {
  expect(names(tell(text, ...sources))).toEqual(sources.map(() => name));
};

describe('names', () => {
  test('are given at their fullest, wherever that stands', () => {
    same(
      'Corvo said yes. Ines Corvo said no. Ms. Corvo said perhaps.',
      'Ines Corvo',
      'Corvo',
      'Ines Corvo',
      'Ms. Corvo',
    );
  });

  test('in full are known by their last two words', () => {
    same('Ines Reyes Corvo said yes. Reyes Corvo said no.', 'Ines Reyes Corvo', 'Ines Reyes Corvo', 'Reyes Corvo');
  });

  test('may begin with a number', () => {
    expect(names(tell('On the 21st Ines said no. 21st Century Fox said no.', 'Ines', '21st Century Fox'))).toEqual([
      'Ines',
      '21st Century Fox',
    ]);
  });

  test('keep the article before a body that has one', () => {
    same(
      'The Amber Palace said yes. The Amber Palace said no.',
      'the Amber Palace',
      'The Amber Palace',
      'The Amber Palace',
    );
  });

  test('are known by their acronym', () => {
    same(
      'The Alliance for Open Harbours (AOH) said yes. AOH said no.',
      'the Alliance for Open Harbours',
      'The Alliance for Open Harbours (AOH)',
      'AOH',
    );
  });

  test('may put the family name first', () => {
    same('Mr Soh spoke. President Soh Tae Min said yes. Soh said no.', 'Soh Tae Min', 'President Soh Tae Min', 'Soh');
  });

  test('may be those of places as well', () => {
    const text = 'Ines Cairo spoke. Cairo said yes. She met friends in Cairo. Cairo said no.';
    same(text, 'Ines Cairo', 'Cairo', 'Cairo said no');
    expect(names(tell('Ines Corvo was in Cairo. Cairo said no.', 'Cairo'))).toEqual(['Cairo']);
  });

  test('of relatives stay apart', () => {
    const told = tell(
      'Paul Varga said yes. His wife, Rosa Varga, said no. Varga said he was sure.',
      'Paul Varga',
      'Rosa Varga',
      'Varga said',
    );
    expect(names(told)).toEqual(['Paul Varga', 'Rosa Varga', 'Paul Varga']);
  });

  test('in a headline are those of the article', () => {
    same(
      'Corvo Calls Bridge “A Wonder” In Harbour Speech\n\nMayor Ines Corvo said that the bridge would open.',
      'Ines Corvo',
      'Corvo',
      'Mayor Ines Corvo',
    );
  });

  test('joined by “and” are one source of several', () => {
    const [told] = tell('Ines Corvo and Paul Varga said that it would rain.', 'Ines Corvo and Paul Varga');
    expect(told?.source).toMatchObject({ name: 'Ines Corvo and Paul Varga', naming: 'named_person' });
  });

  test('joined by “and” may have their role and name apart', () => {
    const who = 'Ines Corvo and the president-elect of Talvania, Paul Varga,';
    const [told] = tell(`${who} said that it would rain.`, who);
    expect(told?.source).toMatchObject({ name: 'Ines Corvo and Paul Varga', naming: 'named_person' });
  });

  test('in an apposition name whom the noun describes', () => {
    const [told] = tell(
      'A lawyer for the harbour, Paul Varga, said that it would rain.',
      'A lawyer for the harbour, Paul Varga,',
    );
    expect(told?.source).toMatchObject({ name: 'Paul Varga', description: 'A lawyer for the harbour', kind: 'legal' });
  });
});

describe('pronouns', () => {
  test('mean the fitting person who spoke last', () => {
    const text =
      'Paul Varga met Ines Corvo at the quay. Corvo said that the ferry was late. She said it was the fog. He said nothing else mattered.';
    expect(names(tell(text, 'Corvo said', 'She', 'He'))).toEqual(['Ines Corvo', 'Ines Corvo', 'Paul Varga']);
  });

  test('do not mean a name inside a title', () => {
    const text =
      'Corvo aide Rosa Imhoff said that the ferry was late. “It was the fog,” she said. Mayor Ines Corvo was away.';
    expect(names(tell(text, 'Corvo aide Rosa Imhoff', 'she'))).toEqual(['Rosa Imhoff', 'Rosa Imhoff']);
  });

  test('say why', () => {
    const [, told] = tell('Ines Corvo said yes. She said it twice.', 'Ines Corvo', 'She');
    expect(told?.why).toEqual([{ code: 'pronoun_antecedent', values: ['She', 'Ines Corvo'], evidence: [21, 24] }]);
  });

  test('“it” is the body that spoke last', () => {
    const text =
      'Velk’s office said that he had called.\n\nThe Amber Palace said that all was well. “We are glad,” it said.\n\nVelk’s office said more. It said that was all.';
    expect(names(tell(text, 'Velk’s office', 'The Amber Palace', 'it said', 'Velk’s office', 'It'))).toEqual([
      'Velk’s office',
      'the Amber Palace',
      'the Amber Palace',
      'Velk’s office',
      'Velk’s office',
    ]);
  });

  test('“they” are the group that spoke last', () => {
    expect(
      names(tell('Fishermen said that the port was closed. They said it was a shame.', 'Fishermen', 'They')),
    ).toEqual(['Fishermen', 'Fishermen']);
  });

  test('“they” in a quotation may be whom the text told of before it', () => {
    const leaders =
      'Mayor Ines Corvo met Senator Paul Varga. The harbour board said that both leaders regard the strait as closed. “They agreed to talk,” it said.';
    expect(names(tell(leaders, 'The harbour board', 'both leaders', 'They'))).toEqual([
      'The harbour board',
      'Ines Corvo and Paul Varga',
      'Ines Corvo and Paul Varga',
    ]);
    const fishermen = 'The harbour board said that fishermen were glad. “They think it was time,” it said.';
    expect(names(tell(fishermen, 'The harbour board', 'They'))).toEqual(['The harbour board', 'fishermen']);
  });

  test('“both” are two of whom nothing speaks against it', () => {
    const text = 'Mayor Ines Corvo met Rosa Imhoff, a historian. Both candidates said yes.';
    expect(names(tell(text, 'Both candidates'))).toEqual(['Both candidates']);
    expect(names(tell(text.replace('Both candidates', 'Then both women'), 'both women'))).toEqual([
      'Ines Corvo and Rosa Imhoff',
    ]);
  });

  test('“who” is whatever stands before it', () => {
    const told = tell('He met Ines Corvo, who said yes, and two fishermen who said no.', 'who', 'who');
    expect(names(told)).toEqual(['Ines Corvo', 'two fishermen']);
  });

  test.each([
    ['A captain of the company, who asked not to be named, said no.', 'A captain of the company'],
    ['A captain at Norvik Lines who asked not to be named said no.', 'A captain at Norvik Lines'],
    ['He met a friend of Ines Corvo who said no.', 'a friend of Ines Corvo'],
    ['He spoke with the company of Ines Corvo, who said no.', 'Ines Corvo'],
  ])('“who” is a person: %s', (text, name) => {
    expect(names(tell(text, 'who'))).toEqual([name]);
  });

  test('“I” is whoever is quoted, else the author', () => {
    const text = 'Ines Corvo said: “I think it will rain.”';
    const outer = { ...statement(text, 'Ines Corvo', 0, text.length), content: [[17, 40]] as const };
    const inner = { ...statement(text, 'I', 11, text.length - 1), parent: 0 };
    const { sources, sourceIds, why } = resolveSources(text, [outer, inner]);
    expect(sources.map(({ name }) => name)).toEqual(['Ines Corvo']);
    expect(sourceIds).toEqual(['s1', 's1']);
    expect(why[1]).toMatchObject([{ code: 'quoted_speaker', values: ['I', 'Ines Corvo'] }]);
    expect(names(tell('I think that it will rain.', 'I'))).toEqual(['the author']);
  });

  test('“We’ve” is whoever is quoted, though named behind the quotation and not known to hold it', () => {
    const text = '“We’ve hoped that it will rain,” Ines Corvo said.';
    const outer = { ...statement(text, 'Ines Corvo', 0, text.length), content: [[0, 32]] as const };
    const inner = { ...statement(text, 'We', 0, 31), cue: [[3, 12]] as const };
    const { sources, sourceIds } = resolveSources(text, [inner, outer]);
    expect(sources.map(({ name }) => name)).toEqual(['Ines Corvo']);
    expect(sourceIds).toEqual(['s1', 's1']);
  });

  test('“you” is nobody in particular where nothing tells who is spoken to', () => {
    for (const source of ['You', 'you’re', 'you'])
      expect(names(tell(`${source} know that it will rain.`, source))).toEqual([undefined]);
    expect(names(tell('No one thought that it would rain.', 'No one'))).toEqual(['No one']);
  });

  test('that are left out mean whoever spoke last in the sentence', () => {
    const text = 'Ines Corvo said that it would rain, adding that she was sure.';
    const first = statement(text, 'Ines Corvo', 0, 34);
    const second = { ...statement(text, ' ', 35, text.length), source: [] };
    const { sourceIds, why } = resolveSources(text, [first, second]);
    expect(sourceIds).toEqual(['s1', 's1']);
    expect(why[1]).toMatchObject([{ code: 'implied_source', values: ['Ines Corvo'] }]);
  });
});

describe('descriptions', () => {
  test('mean the one with that title or role', () => {
    const text =
      'Mayor Ines Corvo met Paul Varga, a fisherman, at the quay. The mayor said yes. The fisherman said no.';
    expect(names(tell(text, 'The mayor', 'The fisherman'))).toEqual(['Ines Corvo', 'Paul Varga']);
  });

  test('mean the body that is called so', () => {
    const text =
      'Sorrel Foods, a company in Merrow, opened a plant. The company said that it was glad. The agency said no.';
    const told = tell(text, 'The company', 'The agency');
    expect(names(told)).toEqual(['Sorrel Foods', 'The agency']);
    expect(told[0]?.why[0]).toMatchObject({ code: 'role_antecedent', values: ['The company', 'Sorrel Foods'] });
  });

  test('of two mean those named together', () => {
    const text = 'Ines Corvo and Paul Varga met at the quay. The two leaders said that the strait would open.';
    expect(names(tell(text, 'The two leaders'))).toEqual(['Ines Corvo and Paul Varga']);
  });

  test('in the lead may be told only later', () => {
    const text =
      'A Merrow judge ruled that the quay is public.\n\nThe ruling came late.\n\nThe case is old.\n\nJudge Paul Varga wrote that it was clear.';
    expect(names(tell(text, 'A Merrow judge', 'Judge Paul Varga'))).toEqual(['Paul Varga', 'Paul Varga']);
  });

  test('that fit nobody stand for themselves', () => {
    const [told] = tell('Ines Corvo left. A spokesman for the harbour said no.', 'A spokesman for the harbour');
    expect(told?.source).toMatchObject({
      name: 'A spokesman for the harbour',
      naming: 'unnamed_person',
      spokesperson: true,
    });
  });

  test('of somebody’s people carry that name', () => {
    const text = 'Ines Corvo ran for mayor. Her supporters said that she would win.';
    expect(names(tell(text, 'Her supporters'))).toEqual(['Ines Corvo’s supporters']);
  });

  test('“X’s statement” is the office of X where there is one', () => {
    const text = 'Velk’s office said that he had called. Velk’s statement said that he was glad.';
    expect(names(tell(text, 'Velk’s office', 'Velk’s statement'))).toEqual(['Velk’s office', 'Velk’s office']);
  });

  test('of somebody’s speech are that person’s', () => {
    const text = 'Ines Corvo was asked about the quay. Her response was to say that it would reopen.';
    expect(names(tell(text, 'Her response'))).toEqual(['Ines Corvo']);
  });

  test('with a word for many carry the name too', () => {
    const text = 'Ines Corvo ran for mayor. Many of her supporters said that she would win.';
    expect(names(tell(text, 'Many of her supporters'))).toEqual(['Many of Ines Corvo’s supporters']);
  });

  test('of a candidate’s team mean the campaign', () => {
    const text =
      'The Corvo campaign opened an office. The Corvo team said that it was glad. The Corvo campaign said so.';
    expect(names(tell(text, 'The Corvo team', 'The Corvo campaign'))).toEqual([
      'the Corvo campaign',
      'the Corvo campaign',
    ]);
  });

  test('reach over an aside in dashes', () => {
    const text = 'She named ten admirals – most of them old – who said that it was time.';
    expect(names(tell(text, 'who'))).toEqual(['ten admirals']);
  });
});

describe('words that a statement’s source was cut off at', () => {
  test('end where the name does', () => {
    expect(names(tell('State Sen. Ines Corvo said that it would rain.', 'State Sen'))).toEqual(['Ines Corvo']);
  });

  test('leave out the cue and its adverbs', () => {
    expect(names(tell('Ines Corvo further said that it would rain.', 'Ines Corvo further said'))).toEqual([
      'Ines Corvo',
    ]);
  });

  test('of two names side by side mean the last', () => {
    const text = 'In a talk with the Harbour Post Ines Corvo said that it would rain.';
    expect(names(tell(text, 'a talk with the Harbour Post Ines Corvo'))).toEqual(['Ines Corvo']);
  });

  test('keep the name behind a long title', () => {
    const text = 'Talvania’s minister of mines and energy Ines Corvo said that it would rain.';
    expect(names(tell(text, 'minister of mines and energy Ines Corvo'))).toEqual(['Ines Corvo']);
  });

  test('take the name that an apposition gives one of many', () => {
    const text = 'One of the protesters, mechanical engineer Ines Corvo, 42, from Merrow, said that it would rain.';
    const told = tell(text, 'One of the protesters, mechanical engineer Ines Corvo, 42, from Merrow,');
    expect(names(told)).toEqual(['Ines Corvo']);
  });

  test('may hold the pronoun’s verb', () => {
    expect(names(tell('We’ve said that it would rain.', 'We'))).toEqual(['the author']);
  });
});

describe('phrases', () => {
  test.each([
    [
      'Two neighbours, Ines Corvo and Paul Varga, said so.',
      'Two neighbours, Ines Corvo and Paul Varga,',
      'Ines Corvo and Paul Varga',
    ],
    [
      'Lead chemist and Merrow tide researcher Ines Corvo said so.',
      'Lead chemist and Merrow tide researcher Ines Corvo',
      'Ines Corvo',
    ],
    ['Chemist and study co-author Ines Corvo said so.', 'Chemist and study co-author Ines Corvo', 'Ines Corvo'],
    ['On social media the harbour police said so.', 'On social media the harbour police', 'the harbour police'],
    ['The Amber Palace’s Monday statement said so.', 'The Amber Palace’s Monday', 'the Amber Palace'],
    ['14.29 Relatives said so.', '14.29 Relatives', 'Relatives'],
    ['A person close to her said so.', 'A person close to her', 'A person close to her'],
    ['Many people I spoke with said so.', 'Many people I spoke with', 'Many people I spoke with'],
    ['Ines Corvo was there. She and others at the meeting said so.', 'She and others at the meeting', 'Ines Corvo'],
  ])('%s', (text, phrase, name) => {
    expect(names(tell(text, phrase))).toEqual([name]);
  });

  test('that tell when something was said name nobody', () => {
    expect(names(tell('This morning said so.', 'This morning'))).toEqual([undefined]);
    expect(names(tell('In 2013 said so.', '2013'))).toEqual([undefined]);
  });

  test('“two sources” are nobody who was named before', () => {
    const text = 'Ines Corvo met Paul Varga. Two sources said so.';
    expect(names(tell(text, 'Two sources'))).toEqual(['Two sources']);
  });
});
