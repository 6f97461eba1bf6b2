import { describe, expect, test } from 'vitest';
import { tell } from './told';

const kindOf = (phrase: string, text = `${phrase} said that it would rain.`): string => {
  const { source } = tell(text, phrase)[0]!;
  return `${source?.kind} ${source?.naming}`;
};

describe('kind and naming', () => {
  test.each([
    ['Mayor Ines Corvo', 'official named_person'],
    ['Ines Corvo, the governor of Merrow,', 'official named_person'],
    ['Merrow Police Chief Paul Varga', 'official named_person'],
    ['Sgt. Paul Varga of the Merrow Police Department', 'official named_person'],
    ['Paul Varga, superintendent of Merrow County Schools,', 'official named_person'],
    ['Police', 'official unnamed_group'],
    ['The Ministry of Harbours', 'official named_organisation'],
    ['The Sorrel County Sheriff’s Office', 'official named_organisation'],
    ['Japan', 'official named_organisation'],
    ['A city official', 'official unnamed_person'],
    ['Republican nominee Paul Varga', 'political named_person'],
    ['Former President Paul Varga', 'political named_person'],
    ['Corvo campaign manager Paul Varga', 'political named_person'],
    ['Republicans', 'political named_organisation'],
    ['Labour', 'political named_organisation'],
    ['Ines Corvo, chief executive of Sorrel Foods,', 'company named_person'],
    ['Ines Corvo, who owns a bakery on Quay Street,', 'company named_person'],
    ['Sorrel Holdings Inc.', 'company named_organisation'],
    ['Ines Corvo, vice president of Tidal Programs at Sorrel Green,', 'company named_person'],
    ['Ines Corvo, SVP of engines at Sorrel Green,', 'company named_person'],
    ['Chief product officer Ines Corvo', 'company named_person'],
    ['Ines Corvo, director of marketing and customer care at Sorrel Foods,', 'company named_person'],
    ['Ines Corvo, senior executive VP,', 'company named_person'],
    ['Ines Corvo, executive chair,', 'company named_person'],
    ['Ines Corvo, senior director of engineering,', 'company named_person'],
    ['The workout app Sorrel', 'company named_organisation'],
    ['SorrelPay', 'company named_organisation'],
    ['Paul McVarga', 'unknown named_person'],
    ['McVarga', 'unknown named_person'],
    ['21st Century Fox', 'media named_organisation'],
    ['The law firm Orr & Orr', 'company named_organisation'],
    ['Environmental organisation Clear Merrow', 'organisation named_organisation'],
    ['The conservative PFM', 'political named_organisation'],
    ['The Harbour Safety Act', 'document document'],
    ['The ambulance service', 'official named_organisation'],
    ['A ride-sharing service', 'company named_organisation'],
    ['The Boston Herons', 'organisation named_organisation'],
    ['Beijing', 'official named_organisation'],
    ['The late neurologist', 'expert unnamed_person'],
    ['Merrow News’s Ines Corvo', 'media named_person'],
    ['Ines Corvo of the Merrow Police Department', 'official named_person'],
    ['Merrow News Agency', 'media named_organisation'],
    ['Ines Corvo, his deputy,', 'unknown named_person'],
    ['Ines Corvo, president of the Boatmen’s Union,', 'organisation named_person'],
    ['Rev. Paul Varga', 'organisation named_person'],
    ['Activists', 'organisation unnamed_group'],
    ['Ines Corvo, a professor at the University of Merrow,', 'expert named_person'],
    ['Dr. Ines Corvo', 'expert named_person'],
    ['Ines Corvo, a fellow at the Institute for Tides,', 'expert named_person'],
    ['Economists', 'expert unnamed_group'],
    ['Ines Corvo, a lawyer for the family,', 'legal named_person'],
    ['Prosecutors', 'official unnamed_group'],
    ['Ines Corvo, who lives next door,', 'witness named_person'],
    ['Ines Corvo, a mother of three,', 'witness named_person'],
    ['A neighbor', 'witness unnamed_person'],
    ['A ferry captain', 'witness unnamed_person'],
    ['A police captain', 'official unnamed_person'],
    ['Captain Paul Varga', 'official named_person'],
    ['Parents of the pupils', 'witness unnamed_group'],
    ['Harbour Post reporter Ines Corvo', 'media named_person'],
    ['The Harbour Times', 'media named_organisation'],
    ['The lawsuit', 'document document'],
    ['An affidavit filed on Monday', 'document document'],
    ['A survey by the Institute for Tides', 'poll document'],
    ['62 percent of voters', 'poll document'],
    ['Five other Democrats', 'political unnamed_group'],
  ])('%s: %s', (phrase, expected) => {
    expect(kindOf(phrase)).toBe(expected);
  });

  test('say which words made it', () => {
    const text = 'Ines Corvo, who leads the boatmen’s union, said that it would rain.';
    const { source } = tell(text, 'Ines Corvo')[0]!;
    expect(source).toMatchObject({ kind: 'organisation', description: 'who leads the boatmen’s union' });
    expect(source?.why).toEqual([{ code: 'kind_role', values: ['who leads the boatmen’s union'], evidence: [12, 41] }]);
  });

  test('are told from the place of others', () => {
    const text = 'The Corvo campaign bought a boat. Corvo said that it would rain.';
    expect(tell(text, 'Corvo said')[0]?.source).toMatchObject({ name: 'Corvo', kind: 'political' });
  });

  test('stay unknown where nothing tells', () => {
    expect(kindOf('Ines Corvo')).toBe('unknown named_person');
  });
});

describe('those who speak for others', () => {
  test.each([
    ['Ines Corvo, a spokeswoman for the Ministry of Harbours,', 'official', 'the Ministry of Harbours'],
    ['Sorrel Foods spokesman Paul Varga', 'company', 'Sorrel Foods'],
    ['Velk’s press secretary, Ines Corvo,', 'official', 'Doran Velk'],
  ])('%s', (phrase, kind, principal) => {
    const text = `President Doran Velk was away. ${phrase} said that it would rain.`;
    expect(tell(text, phrase)[0]?.source).toMatchObject({
      kind,
      naming: 'named_person',
      spokesperson: true,
      principal,
    });
  });
});

describe('names that are withheld', () => {
  test.each([
    [
      'A senior official, who asked not to be named because the talks are private, said that it would rain.',
      'A senior official',
      'because the talks are private',
    ],
    [
      'An aide said, on condition of anonymity to discuss private talks, that it would rain.',
      'An aide',
      'to discuss private talks',
    ],
    [
      'A guard who was not authorized to speak publicly said that it would rain.',
      'A guard who was not authorized to speak publicly',
      'not authorized to speak publicly',
    ],
  ])('%s', (text, phrase, reason) => {
    expect(tell(text, phrase)[0]?.source).toMatchObject({ naming: 'anonymous', anonymityReason: reason });
  });

  test('sources who are called nothing else', () => {
    expect(tell('A source close to Velk said that it would rain.', 'A source close to Velk')[0]?.source).toMatchObject({
      naming: 'anonymous',
    });
  });

  test('a spokesman of a named body is unnamed, not anonymous', () => {
    expect(tell('A spokesman for Sorrel Foods said no.', 'A spokesman for Sorrel Foods')[0]?.source).toMatchObject({
      naming: 'unnamed_person',
      kind: 'company',
    });
  });
});
