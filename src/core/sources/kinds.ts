import type { Reason, SourceKind } from '../report/types';
import { LETTER, runsOf } from '../text/letters';
import {
  BODY_DECIDES,
  defaultOf,
  ELECTED,
  isTeam,
  KIN,
  kindOfService,
  knownIn,
  POLITICS,
  RESEARCH_BODY,
  WEAK_BODY,
} from './kind-words';
import { BODY_NOUNS, KNOWN_BODIES, PARTY_WORDS, PUBLIC_WORDS } from './lexicon/bodies';
import { PEOPLES, SPEAKING_PLACES } from './lexicon/places';
import { PERSON_ROLES, type RoleKind } from './lexicon/roles';
import { isWrittenLikeBrand } from './name-types';
import { bodyNounOf, bodyWordOf, documentOf, isPoll, roleOf, singular } from './nouns';
import type { Entity, Role } from './types';

/** A kind with the words of the article that made it. */
export interface Decision {
  readonly kind: SourceKind;
  readonly why: readonly Reason[];
}

export const UNKNOWN: Decision = { kind: 'unknown', why: [] };

const role = (words: string, span: Role['span']): Reason => ({ code: 'kind_role', values: [words], evidence: span });

export const body = (words: string): Reason => ({ code: 'kind_body', values: [words] });

/** What a person speaks from: by titles, descriptions and the bodies in them. */
export function kindOfPerson(entity: Entity, entities: readonly Entity[], depth = 0): Decision {
  const decided = entity.roles.flatMap((one) => {
    const kind = one.from === 'clause' ? null : kindOfRole(one, entities, depth);
    return kind === null ? [] : [{ role: one, kind }];
  });
  const pick =
    decided.find(
      ({ role: { head, former } }) =>
        /^(?:candidate|nominee|contender|running mate|campaign manager)$/.test(head) && !former,
    ) ??
    decided.find(
      ({ role: { from, former }, kind }) => from === 'title' && kind !== 'witness' && kind !== 'other' && !former,
    ) ??
    decided.find(({ kind, role: { from } }) => kind !== 'witness' && kind !== 'other' && from !== 'compound') ??
    decided.find(({ role: { from } }) => from === 'compound') ??
    decided[0];
  if (pick !== undefined) return { kind: pick.kind, why: [role(pick.role.words, pick.role.span)] };
  const clause = entity.roles.find(({ from }) => from === 'clause');
  return clause !== undefined &&
    /\b(?:child|children|kids?|lives?|lived|wife|husband|son|daughter|mother|father|home|house|neighborhood|street|grew up)\b/i.test(
      clause.words,
    )
    ? { kind: 'witness', why: [role(clause.words, clause.span)] }
    : UNKNOWN;
}

/** The kind that one role makes, or null where it says nothing of it. */
export function kindOfRole(one: Role, entities: readonly Entity[], depth = 0): SourceKind | null {
  const { head, words, former } = one;
  const lower = words.toLowerCase();
  if (one.from === 'compound') return head === 'president' || head === 'premier' ? 'official' : 'political';
  if (head === 'person' || head === 'people') return one.from === 'head' ? 'witness' : null;
  const own = ownKind(head);
  if (own === undefined) {
    const noun = bodyNounOf(head);
    return noun === undefined ? null : BODY_NOUNS.get(noun)!;
  }
  if (former && ELECTED.test(head)) return 'political';
  if (KIN.test(head) && depth < 2) {
    if (POLITICS.test(lower)) return 'political';
    const relative = one.bodies.map((index) => entities[index]!).find(({ type }) => type === 'person');
    if (relative !== undefined && kindOfPerson(relative, entities, depth + 1).kind === 'political') return 'political';
  }
  if (
    head === 'secretary' &&
    !/\bpress\b/.test(lower) &&
    /\b(?:secretary of (?:state|defen[cs]e|the treasury|labor|energy|education|commerce|agriculture|health|housing|homeland|transportation|veterans|war|the navy|the army|the interior)|treasury|defen[cs]e|foreign|home|interior|health|education|labor|transport\w*|energy|justice|commerce|agriculture|cabinet)\b/.test(
      lower,
    )
  )
    return 'official';
  if (
    head === 'leader' &&
    (/\b(?:world|foreign|european|african|asian|arab|western|national|global|nato|military|city|county|local|state)\b/.test(
      lower,
    ) ||
      /^(?:[’']s|north|south)/.test(lower))
  )
    return 'official';
  if (
    head === 'advocate' &&
    one.from === 'title' &&
    /^(?:(?:her|his|their|state|senior|defen[cs]e)\s+)*advocate$/.test(lower)
  )
    return 'legal';
  if (own !== 'affiliated' && !BODY_DECIDES.test(head)) return own;
  const found = kindOfBodies(one, entities, depth);
  if (head === 'member' && /\b(?:tribe|tribal|nation|community|union|church|family|congregation|club)\b/.test(lower))
    return 'organisation';
  if (own === 'affiliated' && found === null && /\bexecutive director\b/.test(lower)) return 'organisation';
  if (own === 'affiliated') return found ?? defaultOf(head, lower) ?? (leadsNamed(one, entities) ? 'company' : null);
  // The president of a body that nothing tells about: hardly of a country.
  if (/^(?:vice )?president$/.test(head) && found === null && one.from !== 'title' && leadsNamed(one, entities))
    return 'company';
  // A captain of no police, fire brigade or army that is told of: as a title mostly one of these, else of a ship.
  if (head === 'captain' && found === null && one.from !== 'title') return 'witness';
  if (head === 'officer' && /\b(?:chief|loan|executive|operating|financial)\b/.test(lower) && !/\bpolice\b/.test(lower))
    return found === 'official' || found === 'organisation' ? found : 'company';
  // "Lee’s deputy" may be anybody’s; "Deputy Ann Lee" is of the sheriff.
  if (head === 'deputy' && found === null && !/\bDeputy\b/.test(words)) return null;
  if (found === null || found === 'other') return own;
  if (head === 'officer') return 'official';
  if (/^(?:worker|employee|volunteer|nurse|pilot|trainer)$/.test(head))
    return /\b(?:campaign|county|city|state|federal)\b/.test(lower) && found !== 'organisation' ? found : own;
  if (head === 'attorney' || head === 'advocate')
    return /\b(?:u\.s\.?|us|state|district|county|city|united states|assistant|state’s|state's|commonwealth)\s{1,3}attorney/.test(
      lower,
    )
      ? 'official'
      : own;
  if (own === 'expert' && found === 'organisation') return 'expert';
  if (own === 'media') return 'media';
  return found;
}

/** Whether the role is one at a named body that nothing tells about: mostly a company, since others say what they are. */
const leadsNamed = ({ bodies, head }: Role, entities: readonly Entity[]): boolean =>
  head !== 'member' && bodies.some((index) => entities[index]!.type === 'unclear' || entities[index]!.type === 'body');

/** Kind of the bodies in a role: those it names, else nouns for bodies in its words ("of the teachers union"). */
function kindOfBodies({ words, bodies }: Role, entities: readonly Entity[], depth: number): SourceKind | null {
  const lower = words.toLowerCase();
  if (POLITICS.test(lower)) return 'political';
  for (const index of bodies) {
    const one = entities[index]!;
    if (one.type === 'person' || one.type === 'place') continue;
    const { kind } = kindOfBody(one, entities);
    if (
      kind === 'organisation' &&
      RESEARCH_BODY.test(one.name) &&
      !/spokes|president|chancellor|press|police|coach|student/.test(lower)
    )
      return 'expert';
    if (kind !== 'unknown') return kind;
  }
  const known = knownIn(words);
  if (known !== null) return known;
  // A person's: "Lee’s spokesman" speaks from what Lee speaks from.
  const person = bodies.map((index) => entities[index]!).find(({ type }) => type === 'person');
  if (person !== undefined && depth < 2) {
    const { kind } = kindOfPerson(person, entities, depth + 1);
    if (kind === 'political' || kind === 'official' || kind === 'company') return kind;
  }
  const nouns = plainWords(lower).map(bodyNounOf);
  const strong =
    nouns.findLast((noun) => noun !== undefined && !WEAK_BODY.test(noun)) ??
    nouns.findLast((noun) => noun !== undefined && !/^(?:left|right)$/.test(noun));
  if (strong !== undefined) {
    const kind = BODY_NOUNS.get(strong)!;
    if (
      kind === 'organisation' &&
      /\b(?:federal|state|county|city|senate|house|congressional|parliamentary|public|school board|planning)\b/.test(
        lower,
      )
    )
      return 'official';
    if (
      kind === 'organisation' &&
      RESEARCH_BODY.test(lower) &&
      !/spokes|president|chancellor|press|police|coach|student/.test(lower)
    )
      return 'expert';
    return kind;
  }
  // "a spokesman for the mayor": from what the mayor speaks.
  const served = PERSON_ROLES.get(roleOf(behindPreposition(lower) ?? '') ?? '');
  if (served !== undefined && served !== 'affiliated') return served;
  const place = bodies.find((index) => entities[index]!.type === 'place');
  const people = lower.split(/\s+/).some((word) => PEOPLES.has(word));
  return (place !== undefined && !/\b(?:in|from|based)\b/.test(lower)) || people ? 'official' : null;
}

const ownKind = (head: string): RoleKind | undefined => PERSON_ROLES.get(head) ?? PERSON_ROLES.get(roleOf(head) ?? '');

/** What a body speaks from: by its name, by what the article calls it, by the lists of public bodies and outlets. */
export function kindOfBody(entity: Entity, entities: readonly Entity[]): Decision {
  const { name, words } = entity;
  const whole = words.join(' ').replace(/^the /, '');
  const known =
    KNOWN_BODIES.get(whole) ?? KNOWN_BODIES.get(words.filter((word) => !/^(?:the|u\.s|us)$/.test(word)).join(' '));
  if (known !== undefined) return { kind: known, why: [body(name)] };
  if (SPEAKING_PLACES.has(whole)) return { kind: 'official', why: [body(name)] };
  const lower = words.join(' ');
  if (
    POLITICS.test(lower) ||
    /\b(?:republican|democratic|conservative|labour|liberal|national) (?:party|committee|convention|caucus)\b/.test(
      lower,
    )
  )
    return { kind: 'political', why: [body(name)] };
  if (/\bnews (?:agency|service|network|group|outlet|site|website|channel)$/.test(lower))
    return { kind: 'media', why: [body(name)] };
  if (
    /\b(?:house|senate|select|joint|parliamentary|congressional)\b.{0,80}\b(?:committee|subcommittee|panel)\b/.test(
      lower,
    )
  )
    return { kind: 'official', why: [body(name)] };
  for (const one of entity.roles) {
    if (one.from === 'head') continue;
    if (/\bnews\b/i.test(one.words)) return { kind: 'media', why: [role(one.words, one.span)] };
    const noun = bodyNounOf(one.head);
    if (noun !== undefined && !WEAK_BODY.test(noun))
      return { kind: BODY_NOUNS.get(noun)!, why: [role(one.words, one.span)] };
  }
  if (isTeam(words)) return { kind: 'organisation', why: [body(name)] };
  // "Department of …", "University of …": what stands before "of" is the head; else the last noun for a body.
  const of = words.findIndex((word) => /^(?:of|for|on|to)$/.test(word));
  const order = of > 0 ? [...words.slice(0, of).reverse(), ...words.slice(of + 1).reverse()] : [...words].reverse();
  const nouns = order.filter((word) => bodyWordOf(word) !== undefined);
  const noun = nouns.find((word) => !WEAK_BODY.test(word)) ?? nouns[0];
  if (noun !== undefined) {
    const kind = BODY_NOUNS.get(bodyWordOf(noun)!)!;
    if (
      kind === 'organisation' &&
      /\b(?:senate|house|county|city|state|federal|planning|police|municipal|public safety|public health|public schools)\b/.test(
        lower,
      ) &&
      /\b(?:committee|commission|board|center|schools?|panel|authority)\b/.test(lower)
    )
      return { kind: 'official', why: [body(name)] };
    return { kind, why: [body(noun)] };
  }
  for (const one of entity.roles) {
    const kind = kindOfRole(one, entities);
    if (kind !== null && one.from !== 'compound') return { kind, why: [role(one.words, one.span)] };
  }
  if (words.length === 1 && !name.includes(' ') && isWrittenLikeBrand(name))
    return { kind: 'company', why: [body(name)] };
  return UNKNOWN;
}

/** A group, document or unnamed person, by its head noun and the words around it. */
export function kindOfNoun(head: string, shown: string, one: Role | null, entities: readonly Entity[]): Decision {
  const why = [one === null ? body(shown) : role(shown, one.span)];
  const lower = shown.toLowerCase();
  if (
    isPoll(head) ||
    head === 'percent' ||
    head === '%' ||
    (/\b(?:polls?|polling|battleground)\b/.test(lower) && documentOf(head) !== undefined)
  )
    return { kind: 'poll', why };
  if (PARTY_WORDS.has(singular(head)) || PARTY_WORDS.has(head)) return { kind: 'political', why };
  if (one !== null && roleOf(head) !== undefined) {
    if (
      /\b(?:campaign|republican|democratic)\b/.test(lower) &&
      /^(?:worker|volunteer|supporter|aide|staffer)$/.test(head)
    )
      return { kind: 'political', why };
    const kind = kindOfRole(one, entities);
    if (kind !== null) return { kind, why };
  }
  if (documentOf(head) !== undefined) return { kind: 'document', why };
  const noun = bodyNounOf(head);
  if (noun !== undefined && one !== null) {
    const words = lower.split(/\s+/);
    if (words.some((word) => PUBLIC_WORDS.has(word)) && BODY_NOUNS.get(noun) === 'organisation')
      return { kind: 'official', why };
    const owner = one.bodies.map((index) => entities[index]!).find(({ type }) => type === 'person');
    if (owner !== undefined && /^(?:team|camp|group|staff|organization|side)$/.test(noun)) {
      const { kind } = kindOfPerson(owner, entities, 1);
      if (kind !== 'unknown') return { kind, why };
    }
    const kind = noun === 'service' ? kindOfService(lower) : BODY_NOUNS.get(noun)!;
    return kind === 'unknown' ? UNKNOWN : { kind, why };
  }
  if (
    /^(?:others?|those|everyone|everybody|many|some|one|someone|somebody)$/.test(head) &&
    /\b(?:community|neighbou?rhood|town|street|families|attend|live|work)/.test(lower)
  )
    return { kind: 'witness', why };
  return UNKNOWN;
}

/** The head of what stands behind the first "for", "to" or "of". */
function behindPreposition(lower: string): string | undefined {
  const found = /\b(?:for|to|of) /.exec(lower);
  if (found === null) return undefined;
  const phrase = lower.slice(found.index + found[0].length).split(/,|\b(?:of|for|in|at|from|with|who|on)\b/)[0]!;
  return plainWords(phrase).at(-1);
}

/** The words of a phrase without the ’s of possessives. */
const plainWords = (lower: string): string[] => runsOf(lower, LETTER, "’'-").map((word) => word.replace(/[’']s?$/, ''));
