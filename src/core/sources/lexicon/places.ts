import { listOf } from './kinds';

const COUNTRIES =
  listOf(`afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas
  bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria
  burkina_faso burma burundi cambodia cameroon canada chad chile china colombia congo costa_rica croatia cuba cyprus
  czech_republic czechia denmark djibouti dominica dominican_republic ecuador egypt el_salvador england eritrea estonia
  eswatini ethiopia fiji finland france gabon gambia germany ghana greece greenland grenada guatemala guinea guyana haiti
  holland honduras hong_kong hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan
  kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
  macau macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia
  montenegro morocco mozambique myanmar namibia nepal netherlands new_zealand nicaragua niger nigeria north_korea
  northern_ireland norway oman pakistan palestine panama papua_new_guinea paraguay peru philippines poland portugal qatar
  romania russia rwanda samoa saudi_arabia scotland senegal serbia seychelles sierra_leone singapore slovakia slovenia
  somalia south_africa south_korea south_sudan soviet_union spain sri_lanka sudan suriname sweden switzerland syria taiwan
  tajikistan tanzania thailand tibet togo tonga trinidad tunisia turkey türkiye turkmenistan uganda ukraine
  united_arab_emirates united_kingdom united_states u.s us usa uk u.k uae uruguay uzbekistan vanuatu venezuela vietnam wales yemen
  zambia zimbabwe america`);

const STATES =
  listOf(`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
  montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon
  pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia
  wisconsin wyoming ontario quebec alberta manitoba saskatchewan british_columbia nova_scotia new_brunswick
  newfoundland queensland victoria new_south_wales tasmania puerto_rico guam catalonia bavaria kashmir crimea`);

const CITIES =
  listOf(`london paris berlin moscow beijing tokyo delhi new_delhi mumbai rome madrid lisbon vienna brussels
  amsterdam athens dublin edinburgh cardiff belfast glasgow manchester liverpool birmingham leeds sheffield bristol
  newcastle oxford cambridge kyiv kiev warsaw prague budapest bucharest sofia belgrade zagreb stockholm oslo copenhagen
  helsinki reykjavik ankara istanbul tehran baghdad damascus beirut amman jerusalem tel_aviv gaza ramallah cairo tripoli
  tunis algiers rabat nairobi lagos abuja accra johannesburg pretoria cape_town harare windhoek kabul islamabad karachi
  lahore dhaka colombo bangkok hanoi manila jakarta kuala_lumpur seoul pyongyang taipei shanghai sydney melbourne canberra
  brisbane perth auckland wellington toronto ottawa montreal vancouver calgary mexico_city havana bogota lima caracas
  buenos_aires santiago rio_de_janeiro sao_paulo brasilia chicago boston philadelphia houston dallas austin phoenix seattle
  portland denver detroit atlanta miami orlando tampa cleveland cincinnati columbus pittsburgh baltimore los_angeles
  san_francisco san_diego sacramento las_vegas salt_lake_city minneapolis milwaukee indianapolis nashville memphis
  new_orleans st_louis kansas_city charlotte raleigh richmond brooklyn manhattan queens bronx harlem washington_d.c d.c
  honolulu albuquerque tucson omaha tulsa louisville buffalo newark flint aleppo mosul basra donetsk kharkiv odessa
  hollywood silicon_valley wall_street midwest europe asia africa latin_america middle_east south_america north_america
  caribbean balkans scandinavia antarctica`);

/** Capitals that are said to speak where their governments do. */
const CAPITALS = listOf(`london paris berlin moscow beijing tokyo delhi new_delhi rome madrid brussels kyiv kiev ankara
  tehran baghdad damascus beirut jerusalem cairo islamabad kabul seoul pyongyang taipei hanoi canberra ottawa havana
  caracas brasilia pretoria abuja warsaw budapest athens`);

/** Countries speak for themselves ("Japan said"); so do, less often, states and capitals. */
export const SPEAKING_PLACES: ReadonlySet<string> = new Set([...COUNTRIES, ...STATES, ...CAPITALS]);
export const PLACES: ReadonlySet<string> = new Set([...COUNTRIES, ...STATES, ...CITIES]);

/** Endings and whole words of peoples ("Iranian", "British"), which stand before titles and heads. */
export const PEOPLES: ReadonlySet<string> = new Set(
  listOf(`american british english scottish welsh irish french german spanish italian russian chinese japanese korean
  indian pakistani israeli palestinian iranian iraqi syrian turkish greek polish czech hungarian ukrainian dutch belgian
  swiss austrian swedish norwegian danish finnish mexican brazilian canadian australian african asian european arab
  muslim christian jewish catholic protestant evangelical hindu sikh buddhist egyptian saudi afghan kurdish tibetan
  vietnamese thai filipino cuban venezuelan colombian argentine chilean peruvian nigerian kenyan somali ethiopian
  latino latina hispanic african-american native californian texan londoner parisian southern northern eastern western
  latvian lithuanian estonian romanian bulgarian serbian croatian bosnian portuguese icelandic malaysian singaporean
  indonesian taiwanese namibian zimbabwean south_african new_zealander georgian armenian democratic republican
  iowan ohioan floridian virginian pennsylvanian georgian michigander wisconsinite
  minnesotan arizonan oregonian washingtonian coloradan new_yorker londoner bostonian chicagoan berliner muscovite
  conservative liberal libertarian progressive independent tory labour gop u.s us uk eu un federal state`),
);
