import type { SourceKind } from '../../report/types';
import { byKind, setOf } from './kinds';

/** Nouns for bodies, as head of a name ("… Ministry", "University of …") or alone ("the ministry"). */
export const BODY_NOUNS: ReadonlyMap<string, SourceKind> = byKind(`
official: department dept ministry agency bureau commission office court tribunal police council congress senate parliament assembly
official: legislature government administration authority embassy consulate army navy military marines militia guard
official: house cabinet kremlin palace treasury pentagon customs enforcement prosecutors directorate secretariat
official: sheriff constabulary precinct brigade regiment division prison jail county city town township borough municipality
official: parish village district state province nation country kingdom republic empire regime presidency bench
official: supreme_court white_house white-house downing_street whitehall capitol knesset duma bundestag reichstag junta
official: safety management rescue pd
official: registry customs_service prosecution inspectorate exchequer delegation task_force taskforce force forces
official: delegations nypd lapd watchdog regulator services_department postal_service judiciary monarchy crown mayoralty
official: hud archives electorate_office schools service patrol corps jury board regulators circuit allies region
political: party campaign pac caucus democrats republicans tories conservatives liberals opposition gop movement ticket
political: super_pac superpac coalition_government transition_team transition left right lib_dems labour_party
company: company firm inc corp corporation co ltd llc plc bank airline airlines airways motors motor holdings energy
company: pharmaceuticals pharma technologies technology systems partners ventures capital industries industry brands
company: stores store restaurant restaurants cafe brewery hotel hotels resort casino mall retailer manufacturer automaker
company: carrier utility utilities startup business developer studio studios pictures records entertainment insurance
company: insurer lender builder supplier chain operator railway railroad mining petroleum oil gas electric foods
company: farms consulting logistics realty properties supermarket salon bakery shop pharmacy gym airport
company: research finance analytics data insights sports software games gaming labs therapeutics biosciences
company: solutions advisors advisory associates communications works
company: conglomerate subsidiary factory plant mill mine brokerage exchange cooperative securities landlord platform enterprises
organisation: union association alliance foundation coalition society league federation network church fund club
organisation: committee organization organisation group charity nonprofit non-profit ngo team orchestra museum school
organisation: college university academy hospital clinic synagogue mosque temple diocese archdiocese ministries
organisation: institute institution center centre think_tank conference congregation trust chamber partnership
organisation: initiative project fellowship cross scouts order brotherhood teamsters library zoo theatre theater
organisation: united_nations vatican choir festival shelter consortium seminary conservancy sanctuary guild
organisation: health ministries tribe
organisation: laboratory lab observatory secretariat-general panel organizers alliance_for forum body community
organisation: academy_awards lodge legion fc afc united rovers athletic
media: newspaper magazine tabloid broadsheet outlet network_news broadcaster station channel website site blog
media: press times post journal herald tribune gazette chronicle news daily telegraph observer courier dispatch examiner
media: guardian independent_newspaper register inquirer globe sentinel bulletin reporter review_magazine weekly
media: monitor wire newswire podcast radio television tv broadcasting media mirror sun mail express standard
media: star-tribune star-telegram post-gazette times-picayune argus echo advertiser enquirer mercury patriot ledger
media: record-journal beacon bee publication press_association
poll: pollster polling polls
`);

/** Nouns that tell a body only as part of its name ("Sorrel Energy"), not alone ("energy"). */
export const ONLY_IN_NAMES: ReadonlySet<string> =
  setOf(`energy pharmaceuticals pharma technologies technology systems partners ventures capital
  industries industry brands holdings motor motors airways pictures records entertainment insurance mining petroleum oil gas electric
  foods logistics realty properties securities consulting exchange cross order right left sun mirror express standard mail
  post times star guardian register reporter examiner observer monitor inquirer echo patriot mercury beacon ledger argus
  independent_newspaper research finance analytics data insights intelligence weather sports software games gaming labs therapeutics
  biosciences solutions advisors advisory associates rovers athletic forum division system telegraph courier dispatch
  customs enforcement guard region body house forces communications hall series daily bulletin
  health safety management rescue sentinel globe herald chronicle mill mine works services support care`);

/** Words that take part in names of bodies but do not tell their kind. */
export const BODY_WORDS =
  setOf(`national international american british federal united states public global world general
  union systems solutions international studies affairs services research policy`);

/** Bodies that speak under a name of their own. Public bodies, world bodies, exchanges; not companies of the day. */
export const KNOWN_BODIES: ReadonlyMap<string, SourceKind> = byKind(`
official: kremlin white_house pentagon downing_street whitehall capitol_hill foggy_bottom congress senate parliament
official: knesset duma bundestag élysée elysee buckingham_palace house_of_commons house_of_lords european_commission
official: european_union eu supreme_court state_department justice_department treasury federal_reserve fed cia fbi nsa dhs
official: ice cdc fda epa irs sec ftc fcc faa tsa nasa noaa usda hud doj dod va atf dea nypd lapd mi5 mi6 nhs met_police
official: scotland_yard interpol europol homeland_security coast_guard national_guard secret_service border_patrol
official: medicare medicaid social_security hamas_government gao cbo omb osha ntsb fema nlrb cfpb usgs nws blm usps
official: bank_of_england european_central_bank ecb hm_treasury hmrc ofcom ofsted ofgem defra home_office
official: foreign_office met_office rcmp csis pla politburo uscis cbp gchq dvla companies_house mod dwp dfe fire_department
political: gop democrats republicans labour tories rnc dnc dscc dccc nrsc nrcc lib_dems snp ukip bjp anc sinn_féin
political: sinn_fein plaid_cymru democratic_party republican_party labour_party conservative_party tea_party likud
official: national_weather_service weather_service national_hurricane_center national_park_service park_service
official: national_health_service forest_service fish_and_wildlife_service geological_survey marshals_service highway_patrol state_patrol state_police
official: office_for_national_statistics health_and_safety_executive environment_agency crown_prosecution_service highways_england
official: planning_inspectorate boundary_commission electoral_commission supreme_court_of_canada statistics_canada parks_canada
organisation: ywca united_way goodwill habitat_for_humanity american_cancer_society catholic_charities lutheran_social_services
organisation: boys_&_girls_club 4-h meals_on_wheels feeding_america humane_society st_john_ambulance rnib shelter mind age_uk
organisation: un u.n united_nations nato unicef unesco unhcr who world_health_organization imf
organisation: international_monetary_fund world_bank wto opec oecd iaea icc naacp aclu nra aarp afl-cio seiu
organisation: red_cross red_crescent amnesty_international human_rights_watch greenpeace oxfam fifa uefa ioc nfl nba mlb nhl ncaa
organisation: mls pga nascar peta ymca rspca rnli nspcc splc oas opcw asean african_union arab_league al-qaeda isis
organisation: farm_bureau american_farm_bureau american_farm_bureau_federation better_business_bureau hamas hezbollah taliban vatican holy_see salvation_army planned_parenthood boy_scouts girl_scouts rotary
organisation: premier_league church_of_england bma tuc cbi uaw teamsters unison usga espn_foundation wwf world_vision
media: ap associated_press reuters afp agence_france-presse upi bloomberg xinhua tass interfax itar-tass kyodo yonhap cnn
media: bbc npr pbs abc cbs nbc msnbc cnbc fox_news fox 21st_century_fox 20th_century_fox cspan c-span itv sky_news channel_4 al_jazeera cbc abc_news
media: cbs_news nbc_news politico axios vox buzzfeed huffpost breitbart drudge slate salon vice propublica time newsweek
media: economist guardian telegraph daily_mail sun_newspaper financial_times wall_street_journal new_york_times
media: washington_post usa_today los_angeles_times new_yorker atlantic nature lancet rolling_stone vanity_fair
media: cosmopolitan forbes fortune wired verge variety billboard espn le_monde der_spiegel rt sputnik kcna pravda
media: times_of_london hill politifact factcheck snopes univision telemundo mother_jones national_review
media: weekly_standard new_republic daily_beast intercept the_guardian people_magazine us_weekly playboy gq
media: twitter_moments wikileaks hollywood_reporter deadline tmz entertainment_weekly rappler spiegel bild
media: irish_times toronto_star globe_and_mail haaretz jerusalem_post press_association pa_media zero_hedge
media: daily_caller realclearpolitics fivethirtyeight marketwatch barron's axios-ipsos newsmax euronews dw france_24
poll: gallup yougov ipsos quinnipiac rasmussen pew pew_research_center comres icm populus opinium savanta survation
poll: morning_consult monmouth_university harris_poll siena marist zogby suffolk_university surveyusa nielsen
poll: ipsos_mori mori angus_reid emnid ifop essential_poll roy_morgan selzer emerson_college_polling kff
company: google apple microsoft amazon facebook meta twitter tesla boeing airbus toyota walmart netflix uber lyft
company: airbnb intel ibm samsung sony exxon exxonmobil bp shell chevron pfizer moderna astrazeneca novartis goldman_sachs
company: jpmorgan jpmorgan_chase citigroup hsbc barclays lloyds wells_fargo verizon at&t comcast disney starbucks mcdonald's
company: moody's fitch s&p standard_&_poor's deloitte kpmg pwc ey accenture mckinsey volkswagen bmw ford
company: general_motors gm honda nissan target costco tesco sainsbury's asda aldi lidl kroger fedex ups youtube tiktok
company: united_parcel_service instagram snapchat openai spacex nvidia oracle cisco salesforce siemens nokia huawei alibaba tencent
`);

/** Adjectives and nouns that make a whole phrase a public matter ("federal officials", "state media"). */
export const PUBLIC_WORDS = setOf(
  'federal state government governmental municipal county city town national public presidential police senate house congressional parliamentary ministerial',
);

/** Words for political parties, in any number. */
export const PARTY_WORDS =
  setOf(`republican republicans democrat democrats gop tory tories labour democratic conservative
  conservatives liberal libertarian libertarians greens`);

/** One body under several names. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gop: 'republicans',
    republicans: 'republicans',
    'republican party': 'republicans',
    democrats: 'democrats',
    'democratic party': 'democrats',
    tories: 'conservatives',
    conservatives: 'conservatives',
    'conservative party': 'conservatives',
    labour: 'labour',
    'labour party': 'labour',
    rnc: 'rnc',
    'republican national committee': 'rnc',
    dnc: 'dnc',
    'democratic national committee': 'dnc',
    fed: 'fed',
    'federal reserve': 'fed',
    un: 'un',
    'u.n': 'un',
    'united nations': 'un',
    eu: 'eu',
    'e.u': 'eu',
    'european union': 'eu',
    uk: 'uk',
    'u.k': 'uk',
    'united kingdom': 'uk',
    britain: 'uk',
    us: 'usa',
    'u.s': 'usa',
    'united states': 'usa',
    usa: 'usa',
    america: 'usa',
  }),
);
