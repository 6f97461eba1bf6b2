import type { SourceKind } from '../report/types';
import { LETTER, NUMBER, runsOf, SMALL, startsWith } from '../text/letters';
import { KNOWN_BODIES, PARTY_WORDS } from './lexicon/bodies';
import { PLACES } from './lexicon/places';
import { bodyWordOf, isPlural } from './nouns';

export const POLITICS =
  /\b(?:campaign|nominee|candidate|running mate|gop|super pac|republican national|democratic national|republican party|democratic party|conservative party|labour party|transition team)\b/i;

export const RESEARCH_BODY =
  /\b(?:institute|institution|university|college|center|centre|think tank|laborator(?:y|ies)|lab|school of|foundation for|academy)\b/i;

/** Heads of bodies that say little where another noun stands beside them ("Christian News Service"). */
export const WEAK_BODY =
  /^(?:services?|centers?|centre|offices?|groups?|division|network|partners|systems?|organi[sz]ation|body|force|house|state|city|county|town|village|district|united|trust|forum|order|left|right|nation|country|region|schools?|sun|express|mirror|standard|mail|post|system|exchange|center|division|field|community|society)$/;

export const ELECTED =
  /^(?:president|vice president|governor|senator|mayor|congressman|congresswoman|lawmaker|first lady|prime minister|premier|minister|speaker|representative|mp|chancellor|secretary of state|secretary|candidate|nominee|councilman|councilwoman|councillor|member|ambassador)$/;

export const KIN =
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|child|spouse|ex-wife|ex-husband|friend|ally)$/;

/** Roles whose kind is that of the body where one is named with them. */
export const BODY_DECIDES =
  /^(?:president|vice president|secretary|commissioner|superintendent|minister|speaker|officer|agent|commander|captain|deputy|examiner|inspector|engineer|planner|author|executive|worker|employee|volunteer|nurse|developer|trainer|pilot|lobbyist|advocate|strategist|operative|attorney|editor|investigator|controller|registrar|fellow|consultant|specialist|designer|broker|organizer|organiser|marshal|planner)$/;

/** Heads that the body behind them gives a kind, where no body is named. */
export function defaultOf(head: string, words: string): SourceKind | null {
  if (/\b(?:athletics?|choir|band|camp|parish|mission)\b/.test(words)) return 'organisation';
  if (/\b(?:union|labor|labour|tribal|tribe|community|church|rights|youth)\b/.test(words)) return 'organisation';
  if (
    /\b(?:state|city|county|town|municipal|federal|government|public|police|fire|school|district|public health|intelligence|military|administration|u\.s|homicide|sheriff)\b/.test(
      words,
    )
  )
    return 'official';
  if (/^(?:founder|boss|co-founder|chief executive|manager|general manager|[se]?vp|avp|cio|cmo|cpo|cro)$/.test(head))
    return 'company';
  if (/\bexecutive chair|\b(?:engineering|product|marketing|sales|human resources|business development)\b/.test(words))
    return 'company';
  if (/\b(?:opposition|majority|minority|party|political|policy|democratic|republican|conservative)\b/.test(words))
    return 'political';
  if (head === 'chief' || head === 'administrator' || head === 'assessor') return 'official';
  if (head === 'dean' || head === 'provost' || head === 'rector') return 'expert';
  if (head === 'leader' || head === 'aide') return 'political';
  return null;
}

/** A body of the lists whose name stands in some words of the article; names have a capital ("vice", "target" are none). */
export function knownIn(shown: string): SourceKind | null {
  const given = runsOf(shown, LETTER | NUMBER, ".&’'-");
  const words = given.map((word) => {
    const low = word.toLowerCase().replaceAll('’', "'");
    return KNOWN_BODIES.has(low) ? low : low.replace(/'s?$|\.$/g, '');
  });
  for (let length = 4; length >= 1; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      if (startsWith(given[i]!, SMALL)) continue;
      const kind = KNOWN_BODIES.get(words.slice(i, i + length).join(' '));
      if (
        kind !== undefined &&
        (length > 1 ||
          words[i]!.length > 3 ||
          /^(?:fbi|cia|nba|nfl|epa|cdc|fda|irs|bbc|cnn|nhs|un|eu)$/.test(words[i]!)) &&
        !/^(?:who|hill|nature|slate|deadline|wired|fortune|variety|time|sun|mirror|atlantic|guardian|ford|intel|ice|fed|labour|rt|mod|va|telegraph|economist|vice|shelter|mind|meta|target|shell|intercept|verge|unison)$/.test(
          words[i]!,
        )
      )
        return kind;
    }
  }
  return null;
}

const PUBLIC_SERVICE =
  /\b(?:fire|police|ambulance|emergency|rescue|health|civil|secret|security|intelligence|prison|probation|postal|weather|meteorological|forest|park|parks|revenue|customs|social|military|public|state|federal|national|county|city|government|the service)\b/;
const PRIVATE_SERVICE =
  /[a-z](?:-\w+)?ing services?\b|\b(?:subscription|taxi|music|video|courier|cloud|cleaning|web) services?\b/;

/** What a service speaks from, by the words around it in small letters. */
export const kindOfService = (lower: string): SourceKind =>
  PUBLIC_SERVICE.test(lower) ? 'official' : PRIVATE_SERVICE.test(lower) ? 'company' : 'unknown';

/** "Kansas City Chiefs": a place and a plural that is neither a noun for a body nor one for people of a trade. */
export function isTeam(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  return (
    words.length > 1 &&
    isPlural(last) &&
    PLACES.has(words.slice(0, -1).join(' ')) &&
    bodyWordOf(last) === undefined &&
    !PARTY_WORDS.has(last) &&
    !/^(?:affairs|studies|rights|workers|teachers|nurses|farmers|veterans|voters)$/.test(last)
  );
}
