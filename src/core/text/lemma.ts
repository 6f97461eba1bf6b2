import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular';

/** What a word is used as: verb or noun. */
export type LemmaPos = 'v' | 'n';

/**
 * The dictionary form of an English word: "denied" -> "deny", "allegations" -> "allegation".
 *
 * `word` may have capitals; the lemma is in small letters. Without `pos` a form of a verb is taken as one
 * ("said", "claiming") and any other word as a noun. A word that no rule fits comes back as it is; never throws.
 * Method: a table of irregular forms, then the suffix, then (for -ed and -ing) whether the stem has lost an "e" or
 * doubled its last letter, told by its last letters with lists of the exceptions.
 */
export function lemma(word: string, pos?: LemmaPos): string {
  const low = word.toLowerCase();
  if (pos === 'n') return nounLemma(low);
  if (pos === 'v') return verbLemma(low);
  const irregular = verbs.get(low);
  if (irregular !== undefined) return irregular;
  return /(?:ed|ing)$/.test(low) && !nouns.has(low) ? verbLemma(low) : nounLemma(low);
}

/** Forms by line, the base first. One that is the base of another line too ("found", "saw") belongs to the line that names it as a form. */
function table(source: string): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const line of source.trim().split('\n')) {
    const forms = line.split(' ');
    const base = forms[0]!;
    if (!bases.has(base)) bases.set(base, base);
    for (let i = 1; i < forms.length; i++) bases.set(forms[i]!, base);
  }
  return bases;
}
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const verbs = table(IRREGULAR_VERBS);
const nouns = table(IRREGULAR_NOUNS);
/** Prefixes that take an irregular verb with them ("outsold", "reread"); looked at only where the rest is irregular. */
const VERB_PREFIX = /^(?:re|un|out|over|under|mis|fore|pre|with|up)-?(?=.{3})/;
const BASES_IN_ING = words(
  'bring cling fling hamstring king ping ring sing sling spring sting string swing thing wing wring zing',
);
const BASES_IN_EED = words('bleed breed exceed feed heed need proceed seed speed succeed weed');
const BASES_IN_ED = words('bed embed shed shred sled wed');
const BASES_IN_S = words('bias bus canvas chorus focus gas plus yes');

function verbLemma(low: string): string {
  const irregular = verbs.get(low);
  if (irregular !== undefined) return irregular;
  const prefix = VERB_PREFIX.exec(low)?.[0];
  if (prefix !== undefined) {
    const rest = verbs.get(low.slice(prefix.length));
    if (rest !== undefined && rest !== low.slice(prefix.length)) return prefix + rest;
  }
  const n = low.length;
  if (low.endsWith('s')) return n > 3 || low === 'ups' ? verbFromS(low) : low;
  if (low.endsWith('ied')) return n > 4 ? `${low.slice(0, -3)}y` : low.slice(0, -1);
  if (low.endsWith('eed')) return BASES_IN_EED.has(low.replace(/^(?:over|under|re|mis)/, '')) ? low : low.slice(0, -1);
  if (low.endsWith('ed') && n > 3 && !BASES_IN_ED.has(low)) return bare(low.slice(0, -2)) ?? low;
  if (low.endsWith('ing') && n > 4 && !BASES_IN_ING.has(low)) return bare(low.slice(0, -3)) ?? low;
  if (low.endsWith("in'") && n > 4) return bare(low.slice(0, -3)) ?? low;
  return low;
}

function verbFromS(low: string): string {
  if (/(?:ss|us|is)$/.test(low) || BASES_IN_S.has(low)) return low;
  if (low.endsWith('ies')) return low.length > 4 ? `${low.slice(0, -3)}y` : low.slice(0, -1);
  return cutS(low);
}

/** The third person or the plural without its -s, and without the "e" where that only helps to speak it. */
function cutS(low: string): string {
  if (/(?:^|head|heart|tooth)aches$/.test(low)) return low.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(low)) return low.slice(0, -2);
  return /[^aeiou]oes$/.test(low) ? low.slice(0, -2) : low.slice(0, -1);
}

function nounLemma(low: string): string {
  const irregular = nouns.get(low);
  if (irregular !== undefined) return irregular;
  if (low.endsWith('s')) {
    if (low.length < 4 || /(?:ss|us|is|ics|['’]s)$/.test(low)) return low;
    if (low.endsWith('ies')) return low.length > 4 ? `${low.slice(0, -3)}y` : low.slice(0, -1);
    return cutS(low);
  }
  return low.length > 5 && low.endsWith('men') && !/(?:speci|regi|acu|abdo|semi|om|hy)men$/.test(low)
    ? `${low.slice(0, -3)}man`
    : low;
}

const DOUBLE_KEPT = words('add ebb egg err purr butt odd'); // the double letter is the word's own
const DOUBLE_L =
  /(?:cance|labe|trave|mode|fue|leve|due|mode|signa|tota|riva|equa|contro|patro|compe|rebe|prope|expe|repe|dispe|exce|que|impe|exto|anne|channe|counse|marsha|initia|appa|disti|insti|tunne|shove|shrive|corra|jewe|unrave|quarre|grove|swive|panne|barre|enro|excava|pena|trai|parce|hospita|credi)ll$/;

/** Stems in single vowel + consonant that have no "e", and stems that have one where their neighbours do not. */
const NO_E = words(`
  abandon audit ballot bang bargain benefit bias blossom boredom bow bus canvas caravan catalog caucus civil clang
  collar color combat council credit custom debut decorum deposit develop devil dialog edit elicit envelop evil exam
  exhibit exit fathom focus forfeit format forum fulfil gallop gas gossip hang hiccup human inherit inhibit instil
  kibitz lambast limit merit model murmur orbit orphan phantom pilgrim pillar pilot pivot present profit program
  prohibit pummel ransom recruit ruin slogan solicit stencil tariff victim vinegar visit`);
const WITH_E = words(`
  abus accus ach adher ador amus ap arrang aton attun bal bast bath becom beguil bing bit bor bow breath bronz cach
  cajol caus ceas chaf chaperon chim chor cit clon cloth cocreat coher com commun compet compil complet conced
  condol condon confus connot consol contraven conven cop cor creat cring cruis cub decreas defil defus delet
  delineat demot denot deplor dethron devot diffus discret disown disrob dol don dop dot downvot dron drone ek elop
  emot eras escalad excit excret excus exhal exil expedit explor expung extradit extrem ey fet fil fin-tun footnot
  foretast fring fus gangren glob gon gor grop hal hast her hing hol hom hon hop hyp ignit ignor immun imped imping
  implor impring incit increas infring infus inhal interced interfer interven inton intone invit knif lambast lath
  leas loath lop lor loung lun lung midwif mim miscreat misquot mop mus nauseat not obsolet orang outscor outvot
  overcom overtim ow pal parol part-tim paste paus permeat persever perus peruse phon pigeonhol pil pleas plung pok
  pol polit por postpon prais preced premier prim prob procreat profil promot prototyp prun psych purchas quot rais
  rearrang reced recit reconcil recreat refil refus regal releas renegad replet rescal restor retyp reunit rever
  revil rewrit rhym ril rob rop rout saf scal scath scen schem scop scor secret sed seeth shor sing singe skywrit
  slop smil smit snor sooth spit spung stal stamped stereotyp stockpil ston stor strif styl supersed swath tast teas
  teeth telephon them til tim ting tith ton tub tun tussl twing typ underscor unit unsheath upvot us vot wardrob
  wast welcom whal whil wil wok wreath writ writh zon`);

/** A verb without its -ed or -ing: "argu" -> "argue", "plann" -> "plan". Undefined where no verb can be left ("th-ing"). */
function bare(stem: string): string | undefined {
  if (!/[aeiouy]/.test(stem)) return undefined;
  const last = stem.at(-1)!;
  const before = stem.at(-2) ?? '';
  if (last === before && /[bdgmnprtlkvz]/.test(last)) {
    if (last === 'l') return DOUBLE_L.test(stem) ? stem.slice(0, -1) : stem;
    if (last === 'z') return /(?:qui|whi)zz$/.test(stem) ? stem.slice(0, -1) : stem;
    return DOUBLE_KEPT.has(stem) ? stem : stem.slice(0, -1);
  }
  if (stem.endsWith('ck') && /^(?:mim|pan|traff|picn|frol)ick$/.test(stem)) return stem.slice(0, -1);
  return lostE(stem) ? `${stem}e` : stem;
}

/** Whether -ed or -ing took a final "e" away. The patterns hold for nearly all verbs; the lists hold the others. */
function lostE(stem: string): boolean {
  const unprefixed = stem.replace(/^(?:re|un|over|under|out|mis|dis|pre|co|de)-?(?=[^aeiou].{2})/, '');
  if (NO_E.has(stem) || NO_E.has(unprefixed)) return false;
  if (WITH_E.has(stem) || WITH_E.has(unprefixed)) return true;
  return SILENT_E.test(stem);
}

const SILENT_E = new RegExp(
  `(?:${[
    '[cvu]', // announc, believ, argu
    '[^aeiou]z|[aeiouy]z', // realiz
    '[^s]s', // accus, clos, endors, sens; "focus" and "bias" are in the list
    '[dlrn]g(?<!ong|ing|ung)|[aeiou]g', // judg, urg, chang, alleg, manag
    '[bcdfgkptz]l|[st]r(?<!ostr)', // struggl, handl; centr
    '(?:[^aeo]|^)at|[^aeo]at', // stat, creat by list
    '[^aeo]ut', // execut, contribut
    '(?:[^aeiou]|u)id|[^aeo]ad|[^o]od|[^aeo]ud|[cs]ed', // decid, persuad, explod, conclud
    '[^eo]ar|[^ae]ir|[^oe]ur', // declar, requir, assur
    '(?:[^aeo])in|[^aeiou]an', // defin; an: "wan"
    '[^eo]am|[^o]um', // blam, assum
    '[^eo]ap|[^aeiou]ip|[^aeou]ak|[^aeio]ik|[^o]ok|[^aeo]uk', // escap, wip, mak, lik, provok, rebuk
    '[^aeou]ul', // rul, schedul
    '[^aeo]ib', // describ
    '[^aeiou]y[pl]', // typ, styl
  ].join('|')})$`,
);
