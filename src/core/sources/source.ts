import type { Naming, Reason, Source, SourceKind, Span } from '../report/types';
import { type Withheld, withheldNear } from './anonymity';
import { confidenceOf } from './confidence';
import { type Decision, kindOfBody, kindOfNoun, kindOfPerson } from './kinds';
import { PLACES } from './lexicon/places';
import { PERSON_ROLES, SPOKES_ROLES } from './lexicon/roles';
import { roleOf } from './nouns';
import type { Resolver } from './resolver';
import { firstAfter } from './spans';
import type { Entity, Role } from './types';

/** What the report says of the source that an entity is. `statements` are the indices of its attributions. */
export function sourceOf(resolver: Resolver, entity: Entity, id: string, statements: readonly number[]): Source {
  const { entities } = resolver;
  const decision = decide(resolver, entity, statements);
  const withheld = entity.named || entity.type === 'document' ? null : withheldName(resolver, entity, statements);
  const naming = withheld === null ? namingOf(entity, entities, decision.kind) : 'anonymous';
  const spokes = spokesRole(entity, entities);
  const principal = spokes === null ? undefined : principalOf(spokes, entities);
  const description = descriptionOf(entity);
  const why: Reason[] = [...decision.why];
  if (withheld !== null)
    why.push({ code: 'name_withheld', values: [resolver.text.slice(...withheld.span)], evidence: withheld.span });
  return {
    id,
    name: entity.name,
    ...(description !== undefined && { description }),
    kind: decision.kind,
    naming,
    ...(spokes !== null && { spokesperson: true }),
    ...(principal !== undefined && { principal }),
    ...(withheld?.reason !== undefined && { anonymityReason: withheld.reason }),
    mentions: mentionsOf(resolver, entity, statements),
    confidence: confidenceOf(naming, decision.kind, decision.why),
    why,
  };
}

function decide(resolver: Resolver, entity: Entity, statements: readonly number[]): Decision {
  const { entities } = resolver;
  const noun = (): Decision => kindOfNoun(entity.roles[0]?.head ?? '', entity.name, entity.roles[0] ?? null, entities);
  switch (entity.type) {
    case 'person':
      return entity.named ? orContext(resolver, entity, kindOfPerson(entity, entities), statements) : noun();
    case 'body':
    case 'place': {
      if (!entity.named) return noun();
      const decision = entity.roles.some(({ from }) => from === 'head') ? noun() : kindOfBody(entity, entities);
      return decision.kind === 'unknown' ? kindOfBody(entity, entities) : decision;
    }
    case 'several': {
      for (const part of entity.parts) {
        const decision = decide(resolver, entities[part]!, statements);
        if (decision.kind !== 'unknown') return decision;
      }
      return { kind: 'unknown', why: [] };
    }
    case 'unclear': {
      if (!entity.named) return noun();
      const person = kindOfPerson(entity, entities);
      if (person.kind !== 'unknown') return person;
      const body = kindOfBody(entity, entities);
      return body.kind === 'unknown' ? orContext(resolver, entity, body, statements) : body;
    }
    case 'document':
      return entity.named ? { kind: 'document', why: [{ code: 'kind_body', values: [entity.name] }] } : noun();
    case 'group':
      return noun();
    default: {
      const never: never = entity.type;
      return never;
    }
  }
}

/** Where nothing beside the name tells: whoever asks the questions of an interview; whom a political article never introduces. */
function orContext(resolver: Resolver, entity: Entity, decision: Decision, statements: readonly number[]): Decision {
  const { roles } = entity;
  // "a Lee administration" may be one that somebody only wishes for.
  const onlyOffice = roles.length > 0 && roles.every(({ from, head }) => from === 'compound' && head === 'president');
  if (decision.kind !== 'unknown' && !onlyOffice) return decision;
  if (resolver.asksQuestions(statements))
    return { kind: 'media', why: [{ code: 'kind_interviewer', values: [entity.name] }] };
  const topic = resolver.topic();
  // A name in full that comes once is somebody else's.
  if (
    topic === null ||
    (entity.words.length > 1 && entity.mentions.length < 3) ||
    roles.some(({ from }) => from === 'apposition' || from === 'title')
  )
    return decision;
  return { kind: 'political', why: [{ code: 'kind_context', values: [topic, entity.name] }] };
}

function namingOf(entity: Entity, entities: readonly Entity[], kind: SourceKind): Naming {
  switch (entity.type) {
    case 'person':
      return entity.named ? 'named_person' : 'unnamed_person';
    case 'body':
    case 'place':
      return /\b(?:media|press)$/i.test(entity.name) && !entity.named ? 'unnamed_group' : 'named_organisation';
    case 'document':
      return 'document';
    case 'several':
      return namingOf(entities[entity.parts[0]!]!, entities, kind);
    case 'group':
      return entity.named ? 'named_organisation' : kind === 'poll' ? 'document' : 'unnamed_group';
    case 'unclear':
      if (!entity.named) return kind === 'unknown' ? 'none' : 'unnamed_person';
      return isLikePerson(entity, entities) ? 'named_person' : 'named_organisation';
    default: {
      const never: never = entity.type;
      return never;
    }
  }
}

/** Names that nothing tells about: of people unless what they speak from, or a place in them, says otherwise. */
function isLikePerson(entity: Entity, entities: readonly Entity[]): boolean {
  if (entity.pronoun !== null || entity.roles.some(({ from }) => from === 'compound')) return true;
  if (kindOfBody(entity, entities).kind !== 'unknown') return false;
  return entity.words.length < 2 || !entity.words.some((word) => PLACES.has(word));
}

const SPOKES_WORDS =
  /\bspokes(?:man|woman|person|people|men|women)\b|\bpress secretary\b|\bcommunications? (?:director|manager|officer|chief)\b|\bpress (?:officer|aide)\b|\bpublic information officer\b/i;
const LAWYER = /^(?:lawyer|attorney|counsel|solicitor|barrister)$/;

/** The role in which somebody speaks for somebody else: by trade, or as a lawyer for a client. */
function spokesRole(entity: Entity, entities: readonly Entity[]): Role | null {
  return (
    entity.roles.find(({ head, words }) => SPOKES_ROLES.has(head) || SPOKES_WORDS.test(words)) ??
    entity.roles.find(
      ({ head, words, bodies, from }) =>
        LAWYER.test(head) &&
        (/\b(?:for|representing|represents|of) (?!the defen[cs]e)/i.test(words) ||
          (bodies.some((index) => entities[index]!.type === 'person') && from !== 'clause')) &&
        !/\b(?:district|state|u\.s\.?|county|city) attorney/i.test(words),
    ) ??
    entity.roles.find(
      ({ head, words, bodies, from }) =>
        head === 'representative' &&
        from !== 'clause' &&
        (/\b(?:for|of|from|with)\b/i.test(words) || bodies.length > 0) &&
        !/\b(?:state|u\.s\.?|house|congress)\b/i.test(words),
    ) ??
    null
  );
}

/** Whom a spokesperson speaks for, by the article's words. */
function principalOf({ words, bodies }: Role, entities: readonly Entity[]): string | undefined {
  const named = bodies.map((index) => entities[index]!).find(({ type }) => type !== 'place');
  if (named !== undefined) {
    const after = /\b(?:campaign|administration|office|team|government)\b/i.exec(words);
    return after !== null && named.type === 'person' ? `${named.name}’s ${after[0].toLowerCase()}` : named.name;
  }
  const behind = /\b(?:for|of|with|at|representing)\s+([^,;]{2,80})$/i.exec(words);
  if (behind !== null) return behind[1];
  const place = bodies.map((index) => entities[index]!).find(({ type }) => type === 'place');
  if (place !== undefined) return place.name;
  const before =
    /^(.{1,80}?)\s+(?:spokes\w+|press secretary|representative|communications?\b)/i
      .exec(words)?.[1]
      ?.replace(/[’']s?$/, '') ?? '';
  const plain = before.replace(/^(?:a|an|the|chief|senior|former|press|communications?)\b\s*/i, '').trim();
  return plain.length > 1 ? plain : undefined;
}

const LONGEST_DESCRIPTION = 140;

/** Title or role in the article's own words: the fullest of those beside the name. */
function descriptionOf({ named, type, roles }: Entity): string | undefined {
  if (!named || type === 'several') return undefined;
  const shown = roles.filter(
    ({ words, head, from }) =>
      words.length <= LONGEST_DESCRIPTION &&
      (from === 'clause' ? type !== 'body' && tellsWho(words) : fits(type, head)),
  );
  const title = shown.find(({ from }) => from === 'title');
  const behind = shown.find(({ from }) => from === 'apposition');
  // "Gov." alone says little; "Rep." and "(R-Ohio)" say it together.
  if (title !== undefined && behind !== undefined && isShort(title.words) && PARTY_AND_STATE.test(behind.words))
    return `${title.words}, ${behind.words}`;
  // "geologist" and "of the Harbour Institute".
  if (title !== undefined && behind !== undefined && /^(?:of|from) /.test(behind.words))
    return `${title.words} ${behind.words}`.replace(/\s+/g, ' ');
  // "firm" alone says nothing of a firm.
  if (type === 'body' && behind !== undefined && isShort(behind.words)) return undefined;
  const chosen = title !== undefined && !isShort(title.words) ? title : (behind ?? title);
  return (chosen ?? shown.find(({ from }) => from === 'clause'))?.words.replace(/\s+/g, ' ');
}

/** A person's role is none of a body, other than what both can be ("prime contractor for the bridge"). */
const fits = (type: Entity['type'], head: string): boolean =>
  type !== 'body' || /^(?:company|media)$/.test(PERSON_ROLES.get(roleOf(head) ?? '') ?? 'company');

/** Clauses that say who somebody is, other than those that tell what somebody did ("who was trying to sell it"). */
const tellsWho = (words: string): boolean =>
  /^whose\b|^who(?:[’']s)? (?:also |still |once |now )?(?:is|was|are|were|has|had|have|lives?|lived|lost|grew|comes?|came|has been|had been)\b(?! (?:[a-z]+ )?[a-z]+ing\b)/.test(
    words,
  );

const isShort = (words: string): boolean => !words.includes(' ');
const PARTY_AND_STATE = /^[RDI](?:-|$)/;

// For words in small letters, Latin ones written out: `i` with `u`, and `\p{L}`, take milliseconds to compile.
const SOURCES_SAY =
  /^(?:(?:a|one|another|two|three|several|some|multiple|many|the|other)\s+)*(?:[a-zß-öø-ɏ-]+\s+){0,4}(?:sources?|insiders?|whistle-?blowers?)\b/;

/** What the pattern below ends with: most sources have none of it, and need the longer one not. */
const KNOWS = /familiar with|briefed on|close to|knowledge|aware of|involved in/;
/** People of whom the article only says how they know. */
const KNOWING =
  /^(?:(?:a|an|one|another|two|three|four|five|six|several|some|multiple|many|the|other|senior)\s+)*(?:[a-zß-öø-ɏ-]+\s+){0,2}(?:person|people|individuals?|officials?|aides?|executives?|advis[eo]rs?)\s+(?:who (?:is|are|was|were) )?(?:familiar with|briefed on|close to (?:the )?(?:talks|matter|negotiations|process|deal|investigation|situation|campaign)|with (?:direct |first-?hand )?knowledge|aware of|involved in the (?:talks|negotiations|discussions))/;

/** Whether the article withholds the name of an unnamed source, looked for where it speaks. */
function withheldName(resolver: Resolver, entity: Entity, statements: readonly number[]): Withheld | null {
  if (entity.type !== 'person' && entity.type !== 'group' && entity.type !== 'unclear') return null;
  for (const i of statements) {
    const span = resolver.sourceSpan(i);
    if (span === undefined) continue;
    const found = withheldNear(resolver.text, resolver.words, firstAfter(resolver.words, span[0]));
    if (found !== null) return found;
    const shown = resolver.text.slice(...span).toLowerCase();
    if (SOURCES_SAY.test(shown) || (KNOWS.test(shown) && KNOWING.test(shown))) return { span };
  }
  return null;
}

/** Its names in the text and the words that stand for it beside its statements, in order, none twice. */
function mentionsOf(resolver: Resolver, entity: Entity, statements: readonly number[]): Span[] {
  const all: Span[] = [...entity.mentions];
  for (const i of statements) all.push(...resolver.sourceSpans(i));
  all.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Span[] = [];
  for (const span of all) if (kept.length === 0 || span[0] >= kept.at(-1)![1]) kept.push(span);
  return kept;
}
