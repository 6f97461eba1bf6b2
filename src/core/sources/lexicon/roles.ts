import type { SourceKind } from '../../report/types';
import { byKind, setOf } from './kinds';

/** What a person's role says: a kind of its own, or that of the body the person belongs to ("director", "spokesman"). */
export type RoleKind = SourceKind | 'affiliated';

/** Nouns for people, in the singular, and what they speak from. Titles before names are among them. */
export const PERSON_ROLES: ReadonlyMap<string, RoleKind> = byKind<RoleKind>(`
official: president vice_president president-elect premier prime_minister minister chancellor secretary_of_state governor mayor
official: senator congressman congresswoman congressperson lawmaker legislator councilman councilwoman councilmember
official: councillor councilor alderman alderwoman selectman selectwoman commissioner assemblyman assemblywoman
official: assemblymember sheriff deputy constable police policeman policewoman officer trooper detective sergeant
official: lieutenant captain colonel general admiral corporal commander major brigadier soldier troop marine
official: firefighter fireman marshal judge justice magistrate coroner examiner prosecutor ambassador diplomat envoy
official: official regulator inspector ranger superintendent comptroller controller king queen prince
official: princess monarch sultan emir sheikh investigator agent patrolman undersecretary attorney_general
official: district_attorney police_chief fire_chief parliamentarian mp mep peer lord baroness taoiseach officeholder
official: bureaucrat warden postmaster rapporteur emissary dictator autocrat registrar dispatcher negotiator spy
official: ombudsman policymaker freeholder reeve mla msp td lawman cop serviceman servicewoman bailiff jury juror
official: principal headteacher headmaster headmistress paramedic lifeguard senator-elect governor-elect mayor-elect speaker
political: candidate nominee contender frontrunner front-runner challenger incumbent strategist operative delegate
political: republican democrat tory conservative liberal libertarian surrogate politician hopeful donor
political: running_mate running-mate campaign_manager canvasser partisan superdelegate elector backbencher whip
political: first_lady lobbyist opposition labour populist socialist progressive ex-president
company: ceo cfo coo cto executive entrepreneur businessman businesswoman businessperson owner co-owner developer
company: investor shareholder banker trader retailer landlord contractor industrialist tycoon billionaire financier
company: realtor broker restaurateur shopkeeper publican hotelier baker brewer chef grocer franchisee startup
company: builder supplier employer dealer merchant wholesaler vendor proprietor publicist designer businesspeople
organisation: activist advocate campaigner organizer organiser pastor priest bishop archbishop cardinal rabbi imam
organisation: reverend pope chaplain nun monk cleric clergyman deacon preacher evangelist
organisation: unionist coach trainer conservationist environmentalist
organisation: steward humanitarian philanthropist fundraiser missionary
expert: professor researcher scientist scholar academic economist analyst expert historian physicist biologist
expert: chemist doctor physician surgeon psychologist psychiatrist epidemiologist virologist engineer fellow
expert: meteorologist criminologist sociologist statistician ecologist archaeologist paleontologist geologist
expert: anthropologist climatologist astronomer astrophysicist mathematician demographer pathologist forecaster
expert: consultant specialist theorist philosopher lecturer neuroscientist oncologist cardiologist pediatrician
expert: paediatrician dermatologist veterinarian vet botanist zoologist entomologist ornithologist seismologist
expert: hydrologist horticulturist agronomist pharmacist nutritionist dietitian linguist geographer toxicologist
expert: curator doc gynecologist geneticist microbiologist immunologist nurse midwife therapist
expert: futurist technologist inventor counsellor gerontologist oceanographer planner architect archivist
legal: lawyer attorney counsel solicitor barrister plaintiff defendant litigant defender qc kc
legal: claimant petitioner paralegal notary suspect accused litigator
witness: junior senior medic receptionist
witness: resident neighbor neighbour witness eyewitness bystander passerby victim survivor parent mother father mom mum
witness: dad son daughter brother sister wife husband widow widower spouse partner boyfriend girlfriend fiancé fiancée
witness: uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter grandparent stepfather
witness: stepmother twin sibling relative family friend roommate housemate classmate colleague coworker co-worker
witness: ally student pupil teacher educator voter supporter protester protestor demonstrator customer passenger driver motorist
witness: cyclist pedestrian commuter user fan worker employee patient tourist visitor homeowner tenant renter
witness: pensioner retiree veteran refugee migrant immigrant farmer rancher fisherman fisherwoman man woman boy girl
witness: child kid teenager teen youth adult guest caller attendee participant volunteer people person citizen
witness: taxpayer local villager shopper diner buyer seller consumer subscriber viewer reader listener player
witness: onlooker caregiver carer waitress waiter bartender cashier
witness: ex-wife ex-husband native mother-in-law father-in-law brother-in-law sister-in-law inmate prisoner hostage
witness: miner trucker pilot babysitter nanny churchgoer parishioner congregant mourner
witness: hunter angler hiker camper skier surfer swimmer runner alumna alumnus graduate undergraduate freshman
witness: sophomore applicant jobseeker millennial african-american evacuee asylum-seeker detainee settler
witness: holidaymaker pal crewmate crew demonstrators teammate ex-employee ex-girlfriend ex-boyfriend
media: reporter journalist editor columnist anchor anchorman anchorwoman moderator host co-host correspondent broadcaster
media: blogger commentator newscaster interviewer publisher photojournalist newsman pundit podcaster presenter
media: contributor cameraman documentarian fact-checker photographer influencer youtuber
other: actor actress singer musician artist rapper author writer novelist poet filmmaker athlete
other: producer songwriter quarterback pitcher footballer golfer boxer celebrity star comedian playwright composer painter model dancer
other: critic opponent proponent skeptic sceptic admirer detractor observer believer goalkeeper striker
other: midfielder batsman bowler racer jockey wrestler gymnast skater sprinter linebacker receiver
other: forward guard rookie outfielder shortstop catcher playmaker winger fullback referee umpire sculptor
other: hacker rebel insurgent militant terrorist gunman guerrilla fighter jihadist
affiliated: source insider informant rep
affiliated: spokesman spokeswoman spokesperson spokespeople representative director chief head chairman chairwoman
affiliated: chairperson chair co-chair leader manager secretary boss founder co-founder cofounder member staffer aide
affiliated: adviser advisor assistant associate coordinator administrator dean provost rector
affiliated: treasurer trustee board_member chief_executive counselor liaison technician clerk
affiliated: vice-president vice-chairman deputy_director
affiliated: operator supervisor assessor auditor custodian insider whistleblower attache
affiliated: staff commodore ex-director co-director
affiliated: svp evp avp vp cio cmo cpo cro executive_director general_manager chief_of_staff
`);

/** Titles that only stand before a name. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    sens: 'senator',
    senators: 'senator',
    rep: 'congressman',
    reps: 'congressman',
    gov: 'governor',
    govs: 'governor',
    pres: 'president',
    gen: 'general',
    col: 'colonel',
    lt: 'lieutenant',
    sgt: 'sergeant',
    det: 'detective',
    capt: 'captain',
    cpl: 'corporal',
    maj: 'major',
    cmdr: 'commander',
    adm: 'admiral',
    ofc: 'officer',
    supt: 'superintendent',
    insp: 'inspector',
    prof: 'professor',
    profs: 'professor',
    dr: 'doctor',
    drs: 'doctor',
    rev: 'reverend',
    revs: 'reverend',
    fr: 'priest',
    msgr: 'priest',
    atty: 'attorney',
    amb: 'ambassador',
    cllr: 'councillor',
    pc: 'constable',
    con: 'constable',
    sir: '',
    dame: '',
    lady: '',
    mr: '',
    mrs: '',
    ms: '',
    miss: '',
    mx: '',
    messrs: '',
    hon: '',
    st: '',
    madam: '',
    brig: 'brigadier',
    sec: 'secretary',
    del: 'delegate',
    father: 'priest',
    sister: 'nun',
    elder: 'pastor',
    rabbi: 'rabbi',
    asst: '',
    ald: 'alderman',
    'major-gen': 'general',
    'maj-gen': 'general',
    'lt-gen': 'general',
    'brig-gen': 'general',
    'lt-col': 'colonel',
    const: 'constable',
    adv: 'lawyer',
    dep: 'deputy',
  }),
);

/** Titles and roles that say whether "he" or "she" fits. */
export const HE_WORDS = setOf(`mr sir lord king prince father son brother husband businessman congressman councilman
  chairman spokesman alderman selectman assemblyman policeman fireman fisherman salesman anchorman newsman grandfather
  uncle nephew boyfriend widower waiter actor dad stepfather grandson gunman man boy headmaster monk priest pope duke
  baron earl messrs clergyman patrolman serviceman cameraman ex-husband father-in-law son-in-law brother-in-law gentleman
  batsman fiancé statesman chairman-elect emperor sultan archbishop imam cardinal`);
export const SHE_WORDS = setOf(`mrs ms miss dame lady queen princess mother daughter sister wife businesswoman
  congresswoman councilwoman chairwoman spokeswoman alderwoman selectwoman assemblywoman policewoman saleswoman
  anchorwoman grandmother aunt niece girlfriend widow waitress actress mom mum stepmother granddaughter woman girl
  headmistress nun duchess baroness countess madam servicewoman ex-wife mother-in-law daughter-in-law sister-in-law
  fisherwoman fiancée first_lady empress hostess heroine`);

/** Speaks for somebody else by trade. */
export const SPOKES_ROLES = setOf(`spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen
  press_secretary communications_director communication_director communication_director communications_manager press_officer publicist
  public_information_officer media_relations communications_officer communications_chief director_of_communications
  information_officer press_spokesman communications_adviser press_aide head_of_communications`);

/** Words before a role or name that belong to it ("chief economist", "former deputy mayor"). */
export const ROLE_MODIFIERS = setOf(`chief senior deputy press campaign former assistant vice executive communications
  communication communication's police fire school acting interim longtime long-time veteran retired associate adjunct
  general managing founding state federal city county town village local regional national political public medical
  health human foreign defense defence interior finance justice home prime current outgoing incoming incumbent top
  presidential vice-presidential senatorial gubernatorial congressional mayoral republican democratic conservative
  liberal progressive independent american british lead principal head junior ranking research policy legal financial
  operating technology marketing sales media information affairs relations union party security intelligence military
  army navy air force district circuit supreme court trial defense criminal civil rights human-rights environmental
  climate energy labor labour education science sports news investigative fellow co then onetime one-time ex legendary
  board council committee company firm bank club team program project operations emeritus distinguished emergency
  management services service development design engineering planning parks transportation transit water works
  athletic football basketball soccer baseball hockey rugby cricket tennis golf swimming track assistant-head shop
  store restaurant business property land home cafe bar bookstore hotel farm ranch small-business coffee tax budget
  housing wildlife conservation animal community youth student faculty staff alumni parent church faith religious
  international global world u.s us uk eu un gop tv radio newspaper magazine fact-checking film television movie rock
  pop country folk hip-hop web software data computer tech cyber cybersecurity nuclear arms constitutional immigration
  bankruptcy divorce family estate corporate personal-injury lead-off full-time part-time volunteer freelance
  product revenue growth digital content creative customer strategy innovation sustainability
  professional amateur licensed certified registered elected appointed newly newly-elected re-elected two-term
  first-term billionaire millionaire real-estate real estate reality oil gas coal steel auto car insurance investment
  hedge hedge-fund fund venture private equity high middle elementary primary secondary graduate doctoral postdoctoral`);
