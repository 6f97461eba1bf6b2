// Made by `npm run build:first-names` from lists of stdlib and faker (public/first-names.NOTICE.md); not edited by hand.

/** First names that the lists have for women. */
export const SHE_NAMES = `
  aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aaren aarika aarya aasa aasha aashritha aatmaja aba abagael
  abagail abani abbey abbi abbondanza abby abbye abdonie abebi abeline abena abendam abeni abhaya abibatou abigael
  abigaelle abigail abigale abigaël abigaëlle abigaïl abigél abosede abra abril aby acacie acanthe acilia aculina ada
  adah adalbaude adalberta adalgisa adaline adalsinde adara adaugo adda addi addia addolorata adea adebukola adegrine
  adel adela adelaida adelaide adelajda adelasia adelaïde adele adelheid adelice adelie adelina adelind adeline
  adeliya adella adelle adeltrude adelya adena adenike adepeju adesewa adesua adetoke adetoun adey adiana adiba adile
  adina adja adolfa adolfína adolphie adonise adora adore adoree adorne adrastée adrea adrehilde adria adriaens
  adriana adriane adrianna adrianne adriena adrienne adrijana adriána adunni adwitiya adwoa adèle adél adéla adélaïde
  adélie aeriel aeriela aeriell afaq afia afitap afra afruza afton afua afzuna afərim afət agace agafia agape agata
  agatha agathe aggi aggie aggy agilberte aglae aglaia aglaja aglaé agna agnane agneflète agnella agnes agnesa agnese
  agnesse agneta agnieszka agnola agnès agostina agrata agretha agripina agripino agrippine agrypina agustina agáta
  ahalya ahenk ahilya ahlem aicha aida aidə aigneis aila aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn
  aime aimee aimil aimée aina aindrea aino ainslee ainsley ainslie aisha aishani aissatou aisyah ajana ajay ajeng
  ajita ajla ajlin ajna ajoke akifa akofa akorfa akos akosua akshainie akshata akshita akua akula akumaa akunna
  akvelīna ala alaine alameda alana alanah alane alanna alara alayne alaïs alba albane albena alberta alberte
  albertina albertine albertino albertýna albertīne albina albérade albína alcestiso alcidie alcina alcine alcyone
  alda aldegonde alea alecia aleda aleece aleen alejandra alejandrina aleksandra alemka alena alene alenia alenka
  alesea alessa alessandra alessia aleta aleth alethea alevtina alexa alexandra alexandrea alexandrina alexandrine
  alexane alexanne alexi alexia alexina alexine aleya aleyna aleška alfi alfonsa alfonsino alfreda alfréda alia alica
  alice alicea alicia alicja alico alida alidia alie alienor aliette alika alikee alima alina aline aliona alis alisa
  alisha alison alissa alissia alisun alixe aliya aliyah aliza alizee alizé aliénor alka alla alleen allegra allene
  alli allianora allina allis allison allissa allix allsun allx ally allyce allys allyson alma almeda almeria almeta
  almila almira aloise aloisia aloisie alojza alojzije aloyse aloysia aloïse alphonsine alpike alsu alta altea althea
  althée altın alvera alverta alvina alvinia alvira alvīne alya alyah alyce alycia alyda alys alysa alyse alysia
  alyson alyss alyssa alyssia alysson alícia alíz alžbeta alžběta ama amabel amabela amabelle amadea amahle amalea
  amalee amaleta amalia amaliane amalie amalija amalio amalita amalle amalthée amanda amande amandi amandie amandine
  amandy amante amara amarande amaranthe amargo amaryllis amata amaya ambar amber amberly ambra ambre ambrine
  ambroisie ambur ame amea amel amelia amelie amelina ameline amelita amelya amen ami amicie amie amii amil amina
  aminat aminata aminte aminu amira amita amitie amity ammamaria amodini amoke amope amra amrita amritambu amy amye
  amália amálie amáta amélia améliane amélie améthyste amālija ana ana-maria anabal anabel anabela anabella anabelle
  anae anael anaelle anahita anaida anala analiese analise anallese anallise anamaria anamarija anamika ananda
  anandamayi ananta anasooya anastasia anastasie anastasija anastassia anastazija anastazio anastazja anastázia
  anastázie anasuya anatola anatolia anatázie anatólie anaëlle anaïs anca anceline anci ancica ancilla ancuța anda
  andaç andee andeee anderea andi andjelina andra andrada andreana andree andreea andreja andria andriana andriette
  andrijana andrina andromache andromeda andrée anděla andělína andżelika anemona anesa anestassia anet aneta anett
  anetta anette anežka angadrême angela angele angelia angelica angelika angelina angeline angelino angelique angelita
  angelle anggun anghelina angie angil angilberte angy angèle angélina angélique ani ania anica anicette anicée anika
  anila anina anise anissa anita anitra anișoara anja anjali anjanette anjela anjelica anjushree anjushri anka ann
  ann-christin ann-marie anna anna-diana anna-diane anna-maria annabal annabel annabela annabell annabella annabelle
  annadiana annadiane annagrazia annalee annalena annaliese annalise annamaria annamarie annapurna annaëlle anne
  anne-corinne anne-laure anne-marie anne-sophie annecorinne anneke anneli annelie anneliese annelise annemarie
  annemijn annetta annette anni annice annie annika annikki annis annissa annmaria annmarie annnora anno annonciade
  annora annunziata anny anora anouck anouk ansberte anselma anshula ansley anstice anstrudie antea anthe anthea
  anthelmette anthia anthiathia antigone antoaneta antoinette antonela antonella antonetta antonia antonie antonietta
  antonija antonina antonine antónia anuja anusuya anuța anwesha anya anémone anči ančica anđela anđelika anđelina
  aphélie apolena apollina apolline apollonia appia appoline appolonia april aprilette apsara aquiline arabel arabela
  arabele arabella arabelle araceli arame aranka arda ardath ardeen ardelia ardelis ardella ardelle arden ardene
  ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth areta aretha argelia argentina argine aria ariadna
  ariadne ariana ariane arianna aricie aridatha ariela ariella arielle arij arike arina arinola arisa aristița arlana
  arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline arluene arly arlyn arlyne
  armance armande armandine armeline armelle armida armide armine arna arnaude arnolda arnoštka arsènie artemisa
  arthurine artémis aruna arwa arwen arya aryn arın asake asal asceline ascension asel asella asha ashely ashia ashien
  ashil ashla ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly ashmi asia asija asila asiya asja aslesha asliya
  aslım asma asmaa asmita asolat assa assetou assia assil assomption assunta assya asta astarté astou astra astrid
  astrida astride astrix astrée astrīda astérie asuela asya atalanta atanasia atanázie atena athalie athanasie athena
  athenaïs athene athina athéna athénaïs atinuke atlanta atlante atreyee atreyi atta auberta aubertine aubine aubree
  aubrette aubrie aude audeline audi audie audra audre audrey audrie audry audrye audy augusta augustina augustine
  augustýna aulia aundrea aura aure aurea aurelea aurelia aureliana aurelie aurelle auria auriane aurica aurie aurilia
  aurlie auroora aurora aurore aurélia aurélie aurélienne aurēlija ausilia ausiliatrice austina austine auxane ava
  avani avantika aveline averyl avie avigaëlle avis avital aviva avivah avoye avril avrit awa awero awesi axeline
  axelle axenia aya ayah ayana ayanda ayebatari ayem aygül aygün ayinke ayize aykal ayla ayleen aylin ayline aymardine
  aymonde ayn aynur ayoka ayren aysar ayse aytən ayu ayushmati ayşıl aza azalea azalée azelia azeline aziza azra
  azzurra azélie açela açelya açılay aïcha aïda aïna aïsha aïssata aïssatou ağça aīda aŭgustino baaba baala bab babara
  babb babbette babbie babeta babette babila babita babs bade bahar bahia baidehi baijayanti balamani balın bambi
  bambie bambina bamby banna banu bara barb barbabra barbara barbara-anne barbaraanne barbe barbee barbette barbey
  barbi barbie barbora barbra barbro barby barchinoy bari barica barno bartolomea basanti basia basilia basilisse
  basma bassilla bathilde bathsheba batilda batsheva baya bağdagül baņuta baŭcido bea beata beatrice beatrico beatrisa
  beatrix beatriz beatrycze becca becka becki beckie becky bediz bedran bedřiška bee begoyim behrem beilul beitris
  bekki bel belemir belia belicia belina belinda belita bell bella bellanca belle bellina belma beltun belva belvia
  belçim bendite benedetta benedicta benedicte benedikta benedita benetta beniamina benice benigna benita benli benni
  benoite bente benthe benvenuta berceste berenice berenico berenika beret berget berinay berit berna bernadene
  bernadetta bernadette bernadina bernadine bernarda bernardina bernardine bernelle bernete bernetta bernette berni
  bernice bernita berran berre berri berrie berry berta berte bertha berthe bertille bertina bertine berto bertolda
  berva beryl beryle berçin besra bess bessie bessy betania beth bethanne bethany bethena bethina betina betsey betsy
  betta bette bette-ann betteann betteanne betti bettina bettine betty bettye beulah beuve beverie beverlee beverley
  beverlie beverly bevvy beya beáta beāte bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi
  bhavani bhilangana bianca bianka bibbie bibby bibbye bibi bibiana bibianna bibiána bice biddie biddy bidget bigna
  bili biljana billi billie billurə billye bilva bilwa bina binafsha bineta binni binnie binny binta bintou bird
  birdie birgit birgita birgitta birgitte bisenija biserka blagica blahomila blahomíra blahoslava blaire blakelee
  blakeley blanca blanch blancha blanche blandine blanduzia blanka blažena blinni blinnie blinny bliss blisse blithe
  blondell blondelle blondie blondy blythe bobana bobbe bobbee bobbette bobbi bobbye bobette bobina bobine bobinette
  bogdana boglárka bohdana bohumila bohumíra bohuna bohuslava bohuše bojana bojislava bolatito boleslava boluwatife
  bonita bonnee bonni bonnibelle bonnie bonny borbála borislava borka boróka bosiljka bouchra bořislava božena
  božetěcha božica božidara brana brandais brande brandea brandi brandice brandie brandise brandy branimira branimíra
  branislava branka brankica bratislava breanne brear bree breena brena brenda brenna bria briana brianna brianne
  bride bridget bridgette bridie brier brietta brigid brigida brigit brigita brigito brigitta brigitte brina briney
  brinn brinna briny brita britney britni britt britt-marie britta brittan brittaney brittani brittany britte britteny
  brittne brittney brittni bronislava brooke bruna brune brunehaut brunehilde brunhilda brunhilde brunilde bryana
  brygida bryna brynn brynna brynne brândușa buddhana buffy buhle bunmi bunni bunnie bunny busisiwe bárbara béatrice
  bénédicte bérangère béryl bérénice bíborka bārbala běla břetislava bəyaz cacilia cacilie caetana cahra cairistiona
  caitlin caitrin calida calina calista calla calley calli callida callie cally calogera calpurnia calypso camala
  camel camelia camella camellia cami camila camile camilia camilla camille cammi cammie camélia candace candi candice
  candida candie candis candy canel cangül cannur cansel cansu cansın capitolina caprice capucine cara caralie caren
  carena caresa caressa caresse cari caria caridad carie caril carilyn carin carina carine cariotta carissa carita
  caritta carla carlee carleen carlen carlene carley carlijn carlina carline carlita carlota carlotta carlye carlyn
  carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita carmina
  carminho carmita carmo carmon caro carol carol-jean carola carolan carolann carole carolee carolin carolina caroline
  caroljean carolyn carolyne carolynn caron carree carri carrie carrissa carry caryn casandra casi casiana casie
  casilda casimira cassandra cassandre cassandry cassaundra cassey cassi cassie cassiopea cassiopee cassondra cassy
  castille cataleya catalina catarina cate catena caterina catha catharina catharine cathe cathee catherin catherina
  catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina catinca catlaina
  catlee catlin cato catrin catrina catrinel catriona caty caye cayla ceca cecelia cecile ceciley cecilia cecilie
  cecilla cecily cecylia cecília cecílie ceil cele celene celesta celeste celestia celestina celestine celestyn
  celestyna celestýna celia celie celina celinda celine celinia celinka celisse celka celle cerasela ceren cerise
  cesya ceyda ceyla ceylan ceylin ceylinaz cezara chahinez chakrika chanda chandal chandani chandi chandini chandira
  chandni chandra chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati
  chanel channa chantal chantalle chapala charil charin charis charissa charisse charita charity charla charlaine
  charlean charleen charlena charlene charli charline charlize charlot charlotta charlotte charlène charmain charmaine
  charmane charmian charmine charmion charo charumati charvi charyl chastity chatura chayenne chayma chaïma chelsae
  chelsea chelsey chelsie chelsy cher chere cherechi cherey cheri cherianne cherice cherida cherie cherilyn cherilynn
  cherin cherise cherish cherlyn cherri cherrita cherry chery cherye cheryl cheslie cheyenne chiamaka chiara chiarra
  chimamanda chinyere chiquia chiquita chira chirine chitrali chitramala chitrangada chizoba chlo chloe chloette
  chloris chloé chranislava christa christabel christabella christal christalle christan christean christel christelle
  christen christi christiana christiane christie christin christina christine christy christye christyna chrysa
  chrysler chrystal chryste chrystel ciaobella cicely cici cicily ciel cilka cilvenaz cinda cindee cindelyn cinderella
  cindi cindie cindra cindy cinnamon cinta cinthia cinzia cipriana cirilla cissiee cissy citra claire clara clarabelle
  claresta clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine clarisa clarissa clarisse
  clarita clary claude claudelle claudetta claudette claudia claudie claudina claudine clavdia clea clelia clelie
  clemence clementia clementina clementine clemenzia cleo cleofe cleopatra cleophee clerissa clio clo cloe clorinda
  cloris clothilde clotilda clotilde cloé cléa clélie clémence clémentine cléo cléophée coco codee codrina codruța
  cointa coleen colene coletta colette coline colleen collen collete collette collie collien colline colly colomba
  colombe comfort concepción conception concetta concettina conchita concordia conni connie consolata constance
  constancia constancy constanta constantia constantina constança constanța consuela consuelo cookie cora corabel
  corabella corabelle coral coralia coralie coraline coralyn cordelia cordelie cordey cordi cordula coreen corella
  corenda corene corentine coretta corette corie corilla corina corine corinna corinne coriss corissa corliss corly
  cornela cornelia cornelle correna corri corrianne corrina corrine corrinne corry cortney cosetta cosette cosima
  cosmina costanza coumba courtenay crenguța crescenzia crina crissie crissy crista cristabel cristal cristen cristi
  cristiana cristie cristina cristine cristionna cristy crocefissa cronida crysta crystal crystie csenge cthrine
  ctibora ctirada ctislava cunegonda cuzia cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia
  cynthie cynthy cyntie cyra cyrielle cyrila cyrine cécile célestine célia céline cătălina daantje dacey dacia daciana
  dacie dacy dada daevi daevika daffi daffie daffy dafina dafne dagmar dagmara dagmāra dahlia daiana daile dainuvīte
  daisey daisi daisie daisy dajana daksha dakshayani dalenna dalia dalibora daliborka dalida dalie dalila dalima
  dalimila dalimíra dalla daloris damara damaris damayanti damiana damita damiána damjanka damla danae danell danella
  danette dania danica danice daniela daniella danielle danijela danika danila danique danit danita danka danna danni
  dannye danuta danuše danyelle danyette daphene daphna daphne daphnee daphné dara darbie darcee darcey darci darcie
  darda dareen darell darelle dari daria dariana darice darie darija darina darine darinka darja darla darleen darlene
  darline darlleen darrelle darsey darshwana darsie darya daryn dasha dasi dasie dasya datha daune daveen daveta
  davida davina davine davita davriya dawn dawna dayle dayna ddene dea deana deanna deanne debbi debbie debby debee
  debera debi debor debora deborah debra dede dedie dedra dee deeann deeanne deedee deeksha deena deepali deepika
  deeptimayee deeptimoyee deerdre deeyn defne degna dehlia deidre deina deirdre dejana dela delcina delcine delfina
  delia delie delila delilah delinda delizia della delly delora delores deloria deloris delphine delphinia demet
  demetra demetria demi dena deni denice denisa denise denna denni deny denyse deodata deonne derin derya desanka
  desdemona desiderata desirae desiree desiri despina destan deste deva devan devangana devani devasree devi devika
  devina devinne devon devondra devonna devonne devora devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara
  dharani dharitri dhatri diah diahann diamante dian diana diandra diane diane-marie dianemarie diann dianna dianne
  diannne dianora diara diarra dicle diclehan dida didem didi didina dido diede dieke diena dierdre dieudonnée
  dieynaba dijana diksha dilafruz dilara dilarə dilay dilbar dilberay dildora dilek diler diletta dilfuza dilnoza
  dilorom dilrabo dilruba dimitrina dina dinah dinda dinnie dinny diodata dionis dionisia dionne dior dipali dita
  ditte-marie ditya divine diviška divna divya dix dixie diyora diána diāna djeneba djenna dniren dobrava dobrila
  dobromila dobromíra dobroslava dochia doda dode dodi dodie dody doe doina doinita doll dolley dolli dollie dolly
  dolores dolorita doloritas dolunay domenica domeniga dominga domini dominica dominika domitille domnica dona donalda
  donata donatella donella donelle donetta donia donica donielle donka donna donnamarie donni donáta dora doralia
  doralin doralyn doralynn doralynne dorana dorcas doreen dorelia dorella dorelle dorena dorene doretta dorette dori
  doria doriana doriane dorica dorice dorina dorine doris dorisa dorise dorit dorita dorka dorli doro dorolice
  dorolisa dorota dorotea doroteja doroteya dorothea dorothee dorothy dorothée dorottya dorree dorri dorrie dorris
  dorry dorthe dorthea dorthy dosi dot doti dotti dottie dotty doubrava doubravka douce dounia doyinsola draga dragana
  dragica draginja drahomila drahomíra drahoslava drahotína drahuše draupadi dre dreddy dredi drina druci drucie
  drucill drucy druina drusi drusie drusilla drusy dua dubravka duduzile dulari dulce dulcea dulci dulcia dulciana
  dulcie dulcine dulcinea dulcy dulina dulsea dumitra dumitrana dumitrita dune dunja durdona durga durgeshwari dusty
  duygu dušana dušanka dušica duška dyah dyan dyana dyane dyann dyanna dyanne dyna dynah dzirkstīte dzīle dáša débora
  dóra döndü dünya dürdane dürriye dārta dəniz eachelle eada eadie eadith ealasaid eartha easter eba ebba ebe ebiere
  ebonee ebony ebru ecaterina ece ecem eda edda edee edelberga edeline eden edie edin edita edith editha edithe editta
  ediva edmée edna eduarda edvarda edvige edwina edy edyta edyth edythe edīte eef eefje eeva effie efimia efrosinia
  eftalya eftimia egizia eglantine egle egona eileen eilis eimile eirena ekaparnika ekaterina ekin ela elaide elaina
  elaine elakshi elana elane elanur elayne elberta elbertina elbertine elda elea eleanor eleanora eleanore electra
  eleen elektra elena elene eleni elenore eleonora eleonore eleonoro eleonóra elettra elfie elfreda elfrida elfrieda
  elfrída elfrīda elga eliabeth eliana eliane elianora elianore elicia elide eliette elif elimena elin elina eline
  elinor elinore eliona elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elissa eliza elizabet
  elizabeth elizabeto elizaveta elize elizo eliška elka elke ella ellada elladine elle ellen ellen-margrethe ellene
  ellette elli ellie ellissa elly ellyn ellynn elma elmas elmira elmīra elna elnarə elnora elnore eloane elodia elodie
  eloisa eloise elona elonore elora eloá eloïse elsa elsbeth else elset elsey elsi elsie elsinore elspeth elsy elva
  elvera elvia elvina elvira elvire elvíra elvīra elwira elya elyanora elyn elyne elynn elyse elysee elysha elysia
  elyssa elza elçin elène eléa eléanore eléonore elīna elīza elżbieta ema emalee emalia emanuela emanuelly emel emelda
  emelia emelie emelina emeline emelita emely emelyne emera emese emi emie emilee emili emilia emiliana emilie emilija
  emiline emily emine emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmanuelle emmelie emmeline
  emmely emmey emmi emmie emmy emmye emna emogene emy emyle emylee emília emílie emīlija ena enakshi endah engracia
  enid enie enimia eniola enise enna enola enora enrica enrichetta enrika enriqueta enya eolanda eolande eracla eran
  erena erica ericha ericka erika erin erina erine erinn erinna erma ermelinda ermenegarda ermenegilda ermengarde
  ermentrude ermina erminia erminie erna ernaline ernesta ernestina ernestine ernestino ernestīne ersilia ertha ervína
  eryn esen eser esha eshana eshita esi esin esma esmaria esmee esmeralda esmeray esmira esmée esperanza essa essie
  essy esta estefanía estel estela estele estell estella estelle ester estera esterina esther estrella estrellita
  eszter etela ethel ethelda ethelin ethelind etheline ethelyn ethyl etta etti ettie etty eudochia eudokia eudoksja
  eudora eudoxie eufemia eufrasia eufrosina eufrozina eufrozína eugenia eugenie eugine eugénia eugénie eula eulalia
  eulalie eulálie eunice eunika euphemia euphrasie euridice eurydice eusebia eusebie eustacia eusébie eutalia eva
  evaleen evangelia evangelin evangelina evangeline evanghelina evania evanne evdochia evdokija eve eveleen evelien
  eveliina evelina eveline evelino evelyn evelyne evelína evelīna evey evghenia evi evie evita evo evonne evvie evvy
  evy evşen evženie ewa ewatomi ewelina eya eyde eydie eylül eyşan ezmeralda fabia fabiana fabie fabienne fabiola
  fabiána fabiënne fabrícia fadekemi faderera fadime fae fahriye fahrünissa faina faith faizah fallon famke fan
  fanchette fanchon fancie fancy fanechka fania fanni fannie fanny fanta fantine fanya fara farah farand farangiz
  fardau farhunnisa farica farida farra farrah farrand fathonah fatim fatima fatimata fatimo fatimə fatma fatou
  fatouma fatoumata fatoş faun faunie fausta faustina faustine faustýna fawn fawne fawnia fay faya faydra faye fayen
  fayenne fayette fayina fayre fayth faythe fazilat fazilet febe febi febriana febrina federica fedora fehime
  fehintola felecia felicdad felicia felicie felicita felicitas felicity felicle felina feline felipa felisha felita
  feliza felícia felície fem femke femm fenelia fenja fenna fenne feodora feodosia ferah feray ferdinanda ferdinande
  ferdynanda feride feriel feriha fern fernanda fernande fernandina ferne feruza feryel fevronia fey feyza fiammetta
  fiann fianna fibikemi fidan fidela fidelia fidelie fidelity fieke fien fiene fiep fifi fifine figen fikayomi fikriye
  filia filide filipa filipino filippa filiz filofteia filomena filoména filou fily fina fine finia finja finnja fiona
  fionna fionnula fiordaliso fiore fiorella fiorenza fiorenze firdevs firuzə fitri fitria fitriani flaminia flavia
  flaviana flavie fleur fleurette flo floare floarea floor floortje flor flora florance flore florella florence
  florencia florencja florentia florentina florentine florentýna florenza florența florette flori floria floriana
  floriane florica florida floridia florie florina florinda florine florri florrie florry flossi flossie flossy flss
  flurina flóra foca folashade fortunata fortunée fosca fotima fran franca france francene frances francesca francette
  francia francine francisca franciska franciszka francoise francyne franka franni františka franziska françoise
  frayda freda freddi fredelia frederica fredericka frederike frederique fredi fredia fredra fredrika freida freja
  freya frida frieda friederike frusina fruzsina frédérique frída frīda fuldem fulden fulvia fulya funda féba félicie
  féline füreyya füruzan füsun fərqanə fərəh fəxriyyə gabbey gabbi gabey gabriela gabriell gabriella gabrielle
  gabriellia gabrijela gabrila gadis gae gaia gail gaja gajana gala galatea galina gamze ganesha garance garika
  garland garnet garnette gasti gates gaudenzia gautami gavra gavrielle gavxar gawati gayatri gaye gayel gayla gayle
  gayleen gaylene gaynor gaëlle gaïa geanina geeta geetanjali gelila gelsomina geltrude gelya gema gemine gemini gemma
  gena generosa genesia geneva genevieve geneviève genevra genia genna genni gennie gennifer genny genoveffa genovera
  genta genvieve gențiana georgeanna georgeanne georgena georgeta georgetta georgette georgia georgiana georgianna
  georgianne georgina georgine geralda geraldina geraldine gerarda gerardina gerberge gerda gerharda gerhardine
  gerianna gerianne gerladina germaine germana gerrilee gert gerta gerti gertie gertrud gertruda gertrude gertrudis
  gertrudo gertrúda gerty geta ghaliyati gheorghina gherghina ghita giacinta giada giana gianina gianna gifty gigi
  gigliola gilberta gilberte gilbertina gilbertine gilda gilemette giliola gillan gilli gillian gillie gilligan gilly
  gina ginelle ginevra ginewra ginger ginni ginnie ginnifer ginny gioacchina gioconda gioia giorgia giorgiana giovanna
  gipsy giralda girija girja gisela gisele gisella giselle gisèle gita gitanjali gitte giuditta giulia giuliana
  giulietta giulitta giuseppa giuseppina giusta giustina gizela gizem glad gladi gladys gleda glenda glenine glenna
  glennie glennis glori gloria gloriana gloriane glorie glory glynda glynis glynnis gnni godeberta godiva golda
  goldarina goldi goldia goldie goldina goldy gonca gorana goranka gordana goundo grace gracia gracie graciela
  graciána gracja grata gratia gratiana grayce grazia graziana graziella gražina grațiana grațiela greer greta gretal
  gretchen grete gretel grethel gretna gretta grier griselda grissel grizelda grozdana gry grácie grâce gréta gudrun
  gudrīte guenda guendalina guendolen guenevere guenièvre guenna guglielma guilhemine guillema guillemette guillermina
  guinevere guinna gulbaxor gulchexra guljamol guljaxon gulnora gulnoza guloy gulsora gulzira gulzoda gundelinda
  gunilla gunnel gusella gussi gussie gussy gusta gustava gustavine gustavino gusti gustie gusty guusje gvendolina
  gvendolína gwen gwenaëlle gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora
  gwenore gwyn gwyneth gwynne gypsy göknur gökçe gökşin gönül gövhər gözde güher gül gülay gülbahar gülben güldem
  gülden güldeste gülen gülgün gülnaz gülpembe gülriz gülsen gülsüm gülçin gülşen gülər güneş güngör güniz günnur
  günsel günseli gürcan haby hadja hadria hafsa hafshah hailee hajar halette hali halie halima halimeda halina halley
  halli hallie hally hamima hamsini hana hanae hanaé handan hande hanga hania hanifa hanna hannabel hannah hanne
  hannele hanni hannie hannis hanny happy harinakshi harita harlene harli harlie harmonia harmonie harmony harri
  harrie harriet harriett harrietta harriette harriot harriott hasna hatouma hatti hattie hatty hava havla hawa haya
  hayal hayat hayley hazan hazel heather heda hedda heddi heddie hedvig hedviga hedvige hedvigo hedvika hedwig hedwiga
  hedy heema heida heidi heidie heidrun helaina helaine helen helen-elizabeth helena helene helenka heleno helga helge
  helin helle helli heloise heloísa heloïse helsa helyn helèna helène helēna hendrika henka henrieta henrieto
  henrietta henriette henrike henryetta henryka hephzibah heracleea herberta hermia hermina hermine herminia hermione
  hermiono hermína hermīne herta hertha hester hesther hesti hestia hetti hettie hetty hiba hidaya hilal hilda
  hildagard hildagarde hilde hildegaard hildegard hildegarde hildy hilliary hilola himadri himani hind hinda hira
  hiranya hlengiwe holli hollie holly holly-anne hollyanne honey honoria honorine hope horatia hortense hortensia
  hortensie hortenzia hortenzie horymíra hosiyat hostimila hostimíra hostislava houda hrvojka huguette hulda humaira
  humay hurshida husida husnida husniya husnora hvězdoslava hyacinta hyacinth hyacintha hyacinthe hyacinthia
  hyacinthie hynda háta héloïse hélène hülya hümeyra hüner hüriyə iana ianina ianira ianna ianthe iaroslava iasmina
  ibbie ibby ibironke iboja ica icha ida idalia idalina idaline idea idell idelle idette ifa ifeoma iffar ifora
  ifunanya iginia ignácie ignáta ika ilana ilaria ilayda ilda ildegarda ildegonda ildika ileana ileane ilene ilenia
  iliana ilinca ilinka ilise iljana ilka illa ilona ilsa ilse ilva ilyana ilysa ilyse ilyssa ilza ilzo iman imane
  imani imelda imen imene imke immacolata imogen imogene imojean imène ina inara inaya incoronata indah indiana indira
  indy ines inesa inesita inessa inez inga ingaberg ingaborg inge ingeberg ingeborg ingeborga inger ingrid ingrida
  ingrīda ingunna ingūna inja inka inkeri inna innocenza intan inyoni inès inés inéz inês inës ināra ioana ioanina
  iolanda iolande iolanthe iole iona ione ionela ionelia ionne iormina iosefina iraida irawati irem irena irene ireno
  iretioluwa iriana iride iridenta irina iris irita irma irmeli irmina iroda iryna irène irēna isabel isabela
  isabelita isabell isabella isabelle isabelly isadora isahella isaure ise iseabal isee iseult iside isidora isioma
  isis isisa isla ismérie isobel isolda isotta isra israa issi issie issy ita italia itır iulia iuliana iustina iva
  ivana ivanka ivanna ivančica iveta ivett ivetta ivette ivie ivna ivona ivonne ivory ivy iyabode iyadunni izabel
  izabela izabella ize izia izidora izolda izoldo işık işıl işılay işın jabulile jacenta jacinda jacinta jacintha
  jacinthe jackelyn jacki jacklin jacklyn jackquelin jackqueline jacky jaclin jaclyn jacoba jacquelin jacqueline
  jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jada jade jadrana jadranka
  jadwiga jael jaelynn jagica jailey jaimini jaine jakelino jakobino jakuba jakubina jakubka jale jalou jalə jamalia
  jami jamila jamima jammie jana janaya janaye janaína jandy jane janean janeczka janeen janel janela janella janelle
  janene janenna janessa janet janeta janetta janette janeva janey jania janica janice janie janifer janin janina
  janine janis janith janjo janka janna jannah jannel jannelle janni janot jany janīna jaquelin jaquelyn jaquenetta
  jaquenette jaquith jara jarmila jarolíma jaromíra jaroslava jasmijn jasmin jasmina jasmine jasmína jasmīna jasna
  jasněna jautrīte jayda jaylinn jaymee jayne jaynell jazmin jazz jazzlyn jazzlynn jeana jeane jeanelle jeanette
  jeanie jeanine jeanna jeanne jeannette jeannie jeannine jehanna jehanne jela jelena jelene jelica jelisaveta jelita
  jelka jella jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee
  jenine jenn jenna jennah jennee jennette jenni jennica jennie jennifer jennilee jennine jenny jenovéfa jente jeralee
  jeri jerrilee jerrilyn jerrine jerrylee jesika jess jessa jessalin jessalyn jessamine jessamyn jesselyn jessi
  jessica jessika jesslyn jesslynn jessy jet jette jevrosima jewel jewell jewelle ješa jihane jil jill jillana jillane
  jillayne jilleen jillene jilli jillian jillie jilly jimena jinane jindřiška jinny jinte jinthe jitka jiřina jo-ann
  jo-anne joan joana joane joanie joann joanna joanne joannes jobey jobi jobie jobina joby jobye jobyna jocelin
  joceline jocelyne jodee jodi joeann joela joelie joelina joeline joell joella joelle joellen joelly joellyn joelynn
  joete johana johanino johanna johannah johanne johna johnath johnette johnna joice jojo jolana jolanda jolanta
  jolayemi jolee joleen jolene joletta joli jolie jolien jolijn jolin jolina joline joly jolyn jolynn jonell joni
  jonie jonis jonna jordain jordana jordanna jorey jorga jori jorie jorrie jorry joscelin josee josefa josefien
  josefin josefina josefine josefína josepha josephin josephina josephine josette josey josi josiane josie josipa
  josselyn josy joséphine jourdan jovana jovanka joy joya joyan joyann joyce joycelin joye jozefa jozefino jozefína
  joëlle joŝiko jsandye juana juanita judi judie judita judith juditha judito judy judye judyta judīte juieta jula
  julee juli julia juliana juliane juliann julianna julianne julide julie julienne juliet julieta julieto julietta
  juliette juliino julijana julika julina juline julissa julita juliána juliëtte jumagul juna june junette junia junie
  junina juno junon jusra justina justine justinn justyna justína justýna justīne juta jyoti jyotsana jázmin jéssica
  józefina jūlija jūsma kaarina kaat kacey kacie kacy kader kadiatou kadidia kadidiatou kadriye kady kaela kahina kaia
  kaila kaile kailey kaitlin kaitlyn kaitlynn kaja kakalina kalea kaleena kali kalie kalila kalina kalinda kalindi
  kalli kally kalpana kalyani kama kamala kamaria kameko kamelya kamila kamilah kamile kamilla kamillah kamla kamola
  kamuran kanchan kandace kandy kani kania kanishka kanti kanya kara kara-lynn karalee karalynn kare karee karen
  karena kari karia karie karil karilynn karima karimah karin karina karine kariotta karisa karissa karita karla
  karlee karleen karlen karlene karlie karlijn karlotta karlotte karly karlyn karmela karmen karmeno karola karole
  karoliina karolina karoline karolino karolína karon karrah karrie karry kartika kary karyl karylin karyn karīna
  kasey kashyapi kasiyah kass kassandra kassey kassi kassia kassie kat kata katalin katariina katarina katarzyna
  katarína kate katee katell katerina katerine katerino katey kateřina kath katha katharina katharine katharyn kathe
  katherina katherine katheryn kathi kathie kathleen kathlin kathrin kathrine kathryn kathryne kathy kathye kati katia
  katica katie katija katina katine katinka katja katleen katlin kato katrin katrina katrine katrinka katryn katrīna
  katti kattie katuscha katusha katy katya kawtar kay kaya kaycee kaye kayla kayle kaylee kayleigh kayley kayliah
  kaylil kaylyn kayna kayra kazi kazimíra kaïna keeley keelia keely keet keira keisha kelcey kelci kelcie kelcy kelila
  kelley kelli kellia kellie kellina kellsie kellyann kelsi kelsy kelya kendra kendre kenna kensi kenza keren keri
  keriann kerianne kerri kerrie kerrill kerrin kerstin kesley keslie kessia kessiah ketsia ketti kettie ketty kevina
  kevser kevyn keyla kezia khadidiatou khadidja khadija khady khanyisile khethiwe khoudia khulekani kiah kial kiana
  kiandra kiara kiele kiersten kika kikelia kikelomo kiki kimberlee kimberley kimberli kimberly kimberlyn kimbra kimmi
  kimmie kimmy kincső kinga kinna kiné kira kirana kiraz kirbee kirbie kiri kirsten kirsteni kirsti kirstin kirstyn
  kissee kissiah kissie kitti kittie kitty kizzee kizzie klanjo klara klarika klaro klarrisa klaudia klaudie klaŭdino
  klea klementina klementino klementyna klementýna kleopatra kleopatro klitemnestro klotildo klotylda klára klāra
  koleta kolombína kolumbína komila konstance konstancie konstancja konstanze konsuela konzuela koo kora koral koralia
  koralle kordula kore korella koren koressa kori korie korina korinna kornelia korney kornélia kornélie korrie korry
  krasava krasomila kreuzo krimhildo krissie krissy krista kristal kristan kriste kristel kristen kristi kristie
  kristien kristiina kristin kristina kristine kristino kristiāna kristy kristyn kristína kristýna kristīne krysta
  krystal krystalle krystle krystyna ksantipo ksawera ksenia ksenija kumari kumru kumuda kumush kunhuta kvetoslava
  květa květoslava květuše kyara kyla kylen kylila kyllikki kylynn kym kynthia kyra kyrstin kübra kısmet kıymet lacee
  lacey lacie lacy lada ladina ladislava ladonna laetitia lahna laia laila laina lainey lakshmi laksita lala lale
  lalie lalita lalə lamia lamiyə lana lanae lanette lani lanita lanna lanni lara laraine laras lari larina larine
  larisa larissa lark larysa laryssa latashia latia latifa latife latika latisha latofat latoya latrena latrina laura
  lauraine laural lauralee laurane laure lauree laureen laurel laureline laurella lauren laurena laurencie laurencja
  laurene laurentia laurentyna laurenția lauretta laurette lauriane laurianne laurice laurie laurine lauryn laurène
  lavanya lavena laverna laverne lavina lavinia lavinie lavínia lavīze lawrencia laxmi layana layanah layla laylo
  layne layney laëtitia laŭro lea leah leana leandra leane leann leanna leanne leanor leanora lebbie leda leeann
  leeanne leela leelah leelou leena leesa leese legra lehna leia leigh leigha leila leilah leisha lejla lela lelah
  lelia leman lemide lena lene lenee lenette leni lenia lenja lenka lenna lenne lenora lenore lenya leodora leoine
  leokádie leola leoline leona leonanie leonelle leoni leonia leonie leonilda leonor leonora leonore leontina leontine
  leontyne leontýna leontīne leonīda leopolda leopoldina leopoldine leopoldino leopoldýna leora leposava lerato lerzan
  lesana leshia lesli lesly lestari lesya leta lethia leticia leticie letisha letitia letizia letiția letta letti
  lettie letty letícia levana levke lexi lexie lexine lexis lexy leya leyla leyna lezlie leïla leïna lia liah liana
  liane lianna lianne liara lib libbey libbi libbie libby liberata libora liboria liboslava libuša libuše liběna licha
  licia lida lidania lidia lidija lidmila lidya lieke lien liene liesa lieve lieze ligia liisa lil lila lilah lilas
  lili lili-rose lilia lilian liliana liliane lilianna lilias lilie lilien lilio lilith liliya liliána liliāna lilla
  lilli lillian lillie lillis lilllie lilly lilou lilwenn lily lily-rose lilya lilyan lina linda linde lindi lindie
  lindsay lindsey lindsy line linea linell linet linett linette linn linne linnea linnell linnet linnie linnéa linoy
  linoï lintang linzy lioara liora lira lis lisa lisabeth lisann lisanne lisbeth lise liselotte lisetta lisette lisha
  lishe lison lissa lissi lissie lissy lita lital liuba liubov liudmila liuka liusea liv liva livia liviana livie
  livvie livvy livvyy livy liya liyah liyana liz liza lizabeth lizbeth lize lizette lizz lizzie lizzy liāna ljiljana
  ljuba ljubica loa loane lobar lodovica loella loes lois loise lola loleta lolita lolly lona lone lonee loni lonna
  lonni lora lorain loraine loralee loralie loralyn lore loredana loree loreen lorelei lorella lorelle lorena lorene
  lorenza loreta loretta lorette lori loria loriana lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita
  lorna lorraine lorrayne lorri lorrin lory lot lota lott lotta lotte lotti lottie lotty lou-ann lou-anne loua louane
  louann loubna louella louis-marie louisa louise louisette loula louna lourdes loutitia lova lovisa lovorka loïse lua
  luana lubomíra luboslava luce luci lucia luciana lucica lucie lucienne lucija lucila lucile lucilia lucilla lucille
  lucina lucinda lucine lucita luciána lucja lucky lucretia lucrezia lucreția lucy lucía ludivine ludiše ludmila
  ludomíra ludoslava ludovica ludovika ludovikino ludvika ludvíka ludwika luella luelle luena luigia luisa luise luiza
  lujza lukhona lukrécie lula lulita lulu luminita luminița luminosa lumíra luna lune lura lurette lurleen lurlene
  lurline lusa lutfiya luus luz luzie luísa luďka luīze lya lyana lyda lydia lydie lykke lyla lylia lylou lyn lyna
  lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lyne lynea lynelle lynett lynette lynna lynne lynnea
  lynnell lynnelle lynnet lynnett lynnette lynsey lyssa léa léana léda léna léonie léonne léopoldine lívia lýdia lýdie
  lāsma lăcrămioara lība līga līksma līna līva līvija līze lūcija ləman maaike maan maarit maartje maayane mab mabel
  mabela mabelle mable maca macaria macy mada madalena madalyn maddalena maddi maddison madel madelaine madeleine
  madelena madelene madelief madelin madelina madeline madella madelle madelon madelyn madge madhuri madina madita
  madlaina madleen madlen madlin madonna mady mae maegan maelle maelys maeva maeve mafalda mag magali magda magdaia
  magdalen magdalena magdalene magdaleno magdaléna maggee maggi maggie maggy maguelone maguette mahala mahalia mahault
  mahaut mahulena mai maia maible maica maida maiga maighdiln maija maike maila mailin maimunah mair maira maire
  maisey maisie maitilde maitê maja majda mala malak malanie malati malea malena malene malia malika malin malina
  malinda malinde malissa malissia mallaury mallissa mallorie malorie malory malou maloxat malti malva malvina malvino
  malvína malvīne malwina malynda mame mamie manal manda mandaakin mandakini mandi mandie mandy manelle mangala
  mangalya mani manisha manjo manjusha manon manona manuela manya mara marabel marah maram marana marcela marcelia
  marceline marcella marcelle marcellina marcelline marcelína marchelle marcheta marci marcia marcie marcile marcille
  marcy mare mareah mareike maren marena maressa mareta marga margalit margalo margaret margareta margarete margaretha
  margarethe margareto margaretta margarette margarida margarita margaréta margaux marge margeaux margery marget
  margette margherita margi margie margit margita margo margot margret margrit margrith marguerite margy mari maria
  mariam mariama mariame marian mariana mariann marianna marianne maribel maribelle maribeth marica maricarmen marice
  maricica maridel marie marie-ange marie-ann marie-jeanne marie-lou marieann mariejeanne marieke mariel mariele
  mariella marielle mariellen mariem marieta marietta mariette marigold marija marijana marijo marika marilee marilena
  marilin marillin marilou marilu marilyn marilú marina marine marinela marinella marinetta marinjo marinna marioara
  mariola mariquilla maris marisa mariska marisol marissa marit marita maritsa mariya marième marj marja marjane
  marjatta marje marji marjie marjorie marjory marjy marketa markika markéta marla marlane marleah marlee marleen
  marlen marlena marlene marley marli marlie marlies marline marlis marly marlyn marlène marna marne marney marni
  marnia marnie marquita marrilee marris marrissa marrit marsha marsiella marta marte martelle martguerita martha
  marthe marthena marti martica martina martine martita martyna martynne maruta marwa marwen mary marya maryam maryann
  maryanna maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne
  maryna maryrose marys marysa marzia marème maría marína masha mashxura massima matelda mathilda mathilde matilda
  matilde mattea mattie matylda maud maude maudie maura maure maureen maureene maurene mauricette maurine maurita
  maurizia mavis mavluda mavra mawuena mawusi maxbuba maxellende maxfuza maxi maxima maxine maxsuma may maya mayane
  mayar maybelle maye mayla mayline maylis mayra maysa mayssa mayte maélis maëlie maëline maëlis maëlle maëly maëlyne
  maëlys maëva maï maïa maïly maïlys maïmouna maïna maïssa maïssane maïwenn małgorzata maša mašinka mbalienhle meagan
  meaghan meara mechelle medea medina medine meena meenakshi meg megan megen meggi meggie meggy meghan meghann
  mehetabel mehriban mehtap mei meike meire mela melamie melani melania melanie melantha melany melba melda melek
  melenija melesa melessa melia melicent melike melina melinda melinde meline melis melisa melisande melisandra
  melisenda melisent melissa melisse melita melitina melitta mella melli mellicent mellie mellina mellisa mellisent
  melloney melly melnic melodee melodi melodie melody melonie melony melosa meltem melusine melva melánia melánie
  menaka menka menodora meral mercede mercedes merci mercie mercy meredith meredithe merel merete meriam meridel
  meridith meriel meriem merih merilee merilyn meris merissa meriç merjem merl merla merlina merline merna merola
  merralee merridie merrie merrielle merrile merrilee merrili merrily mersey merve meryam meryem meryl messalina meta
  mette meyra mečislava mhambi mia mica micaela michaela michaelina michaeline michaella michala michalina michela
  michelina micheline michell michelle michèle micki midge mieke mignon mignonne miguela miguelita mihaela mihriban
  mikaela mikayla mikki mil mila milada milana milanka mildred mildrid milena miley milica milicent milissent miljana
  milka milla mille milli millicent millie millisent milly miloslava milou milred miluše milzie mima mimi mimma min
  mina minakshi minda mindy mine minerva minervina minetta minette minna minnaminnie minne minni minnie minnnie minny
  minodora minta mioara miof miquela mira mirabel mirabela mirabella mirabelle miranda miray mireielle mireille mirela
  mirella mirelle miriam miriama miriamo mirilla mirja mirjam mirjana mirka mirna miromila mirona miroslava mirre
  mirta mirte mirthe mirto miruna misha missie missy misti misty mitzi miya mlađana mnislava moa modesta modestia
  modestine modesty modrīte modupe mofifoluwa mohana mohini moina moira mojisola mojisoluwa moll mollee molli mollie
  molly momira mommy mona monah monalisa monica monika moniko monique monserrat mora moradeke morayo moreen morena
  morenike morgana morgane morganica morganne moria morissa morna morolake moselle mosinmileoluwa mosunmola motunrayo
  moxidil moxigul moxina moxinur moxira moyna moyosore moyra mozelle moïra moïsette muattar muazzam mubina mudīte mufi
  mufinella muire mukaddes mureil murial muriel muriela murielle mutia muyassar mya myla mylène myra myrah myranda
  myriam myrilla myrle myrlene myrna myrta myrthe myrtia myrtice myrtie myrtille myrtle mája márcia mária médea mégane
  mélanie méline mélisande mélissa mélissandre mélodie mércia mína mónica müesser müge müjde müjgan münevver māra
  mārīte mădălina mălina mărioara măriuca mētra mısra mələk nabila nada nadalina nadean nadeen nadejda nadežda nadia
  nadine nadiya nadja nady nadya nadzieja nadège naděžda naemi nafisa nahla naja najla najwa nala nalan nalani nalini
  nan nana nananne nance nancee nancey nanci nancie nancy nandi naneta nanete nanette nani nanice nanine nanna
  nannette nanni nannie nanny nanon naoma naomi naomie nara narcisa nargiza nari nariko nasiba nastja nata natacha
  natala natalee natalia natalie natalija natalina nataline natalya natasa natasha natassia nataša natașa nathalia
  nathalie natividad natka natália natálie naura nawel naya nayla naz nazan nazlı naëlle naïa naïla naïma naïs naďa
  nađa ndondoloza nea neala necla neda nedda nedi nedjeljka neela neele neeltje neely nefeli nehir neila neile neilla
  neille neiva nejla nela nele nelea neli nelia nelie nell nelle nellea nelli nellie nelly nelya nena nene neonila
  nera nerea nergis nerissa nerita nermine nert nerta nerte nerti nertie nerty nesa neslişah nesrin nesrine nessa
  nessi nessie nessy nesta netta netti nettie nettle netty neva nevena nevenka nevra nevsa neyla neysa neïla
  nhlakanipho nia niame nichol nichole nicholle nicki nicla nicole nicolea nicoleen nicoleta nicoletta nicolette
  nicoli nicolina nicoline nicolle niculina nida nidia niene nienke nigar nigora nihal nihan nika nikaniki nike nikki
  nikkie nikodéma nikol nikoleta nikoletta nikolia nikolina niké nila nilam nilde nilgün nilufar nimakoah nimas nina
  nine nineli ninetta ninette ninfa ninioluwa ninnetta ninnette ninon ninthe niouma nisa nisan nissa nisse nissie
  nissy nita nives nixie njegomirka nkosingiphile noami nodira noelani noelia noelie noell noella noelle noellyn
  noelyn noema noemi noemie nofoto noila nokuthula nola nolana nolie nolwazi nomi nomvula nona nonah nonhlanhla noni
  nonie nonjabulo nonkululeko nonna nonnah noor noortje nora norah norberta nore norean noreen norene norhane norica
  norina norine norma norri noura nourane nova novelia novella novi noviana novita nowi nozima nozipho noémi noémie
  noë noëlla noëlle ntokozo ntombizodwa nuccia nunziata nur nural nuran nuray nurgül nurgün nuria nursel nurseli nurul
  nuša nydia nynke nyssa nélia néné nóra núbia núria nükhet nərgiz oana obioma oceane octavia octaviana océane oda
  odele odelia odelinda odella odelle odessa odeta odetta odette odile odilia odille ofelia ofella ofelya ofilia
  ofélia ofélie ognjana ojaswini oktavie oktávie okşan ola olajumoke olasunmbo olcay oldřiška olena olenka olesea olga
  olgica olia oliga olimpia olimpiada olinda oliva olive olivera olivette olivia olivie oliviera oliwia oliy ollie
  ololade olufunke olufunmilayo oluwakemi olva olwen olympe olympia olympie olívia olīvija omana omawunmi ombeline
  ombline ombretta omina omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ondina ondine
  ondrea ondřejka oneida onesta oni onida onome onorata onorina oona oormila opal opalina opaline ophelia ophelie
  ophélie ora oralee oralia oralie oralla oralle orchidea orel orelee orelia orelie orella orelle oreofe oriana
  oriande oriane orietta orlane orly ornella orsa orsola orsolina ortansa ortensia orvokki orzu osanna otakara otha
  othelia othella othilia othilie otilia otilie ottilia ottilie otília otýlie otīlija oumayra oumou oxana oya oyenike
  oyga oyindasola oynur oysha ozana ozanne ozoda oľga padma padmi paige pakize palladia palmazio palmira paloma pam
  pamela pamelina pamella pammi pammie pammy pandora panka panna pansie pansy paola paolina papagena paramita
  paraschiva parascovia parla parvati paskala patience patrica patricia patricie patrizia patrycja patrícia patrīcija
  patsy patti patty paula paule pauletta paulette pauli paulica paulien pauliina paulina pauline paulita paulína
  paulīne pava pave pavia pavica pavla pavlina pavlína paŭlino pearl pearla pearle pearline peg pegeen peggi peggie
  peggy pelaghia pelagia pelagie pelin pelinsu pembe penda penelopa penelope penni penny pepi pepita peri peria
  perihan perl perla perle pernilla perpetuo perran perri perrine persida persis peruna pervin perzida pet peta petek
  petra petrana petrija petrina petronela petronella petronia petronila petronilla petronille petruše petruța petula
  petunia phaedra phaidra phebe phedra phelia pheobe phileine philine philipa philippa philippine philis phillida
  phillie phillis philly philomena philomène philou phoebe phylis phyllida phyllis phyllys phylys pia pien pier piera
  pierette pierrette pietra pilar piper pippa pippy piraye pirjo pirkko placida pleun pola polina polissena polly
  pollyanna polyxena pompilia pooja poornima poppy portia porzia pramila prasanna prascovia pratiwi pravdomila
  pravomila pravoslava preity prema primerose pris prisca priscella priscila priscilla priscille priska prissie prita
  priya priyala profira prokopa proserpina prospera pru prudence prudenzia prudi prudy prue prune puck puji puk
  pulchérie puput purnima pushti puspa puspita puti putri päivi pécine pélagie pénélope pétronille pārsla pınar
  přibyslava pəri qizilgul qori quartilla queen queenie quentine querida quieta quinta quintana quintia quintilla
  quintina quinty quiteria quitterie quiéta rabia rachael rachel rachela rachele rachelle rada radana radeke radha
  radimíra radina radislava radka radmila radojka radomila radomíra radoslava radovana radslava rae raeann rafa
  rafaela rafaelia rafaelita raffaella rafila rageshwari rageswari rahal rahayu rahel rahime rahma rahmawati rahşan
  raina raine rainelda raisa rajana rajina rajinder rajna rajsa rakel rakita ralina raluca ramaa ramata ramatoulaye
  ramona ramonda ramziya rana randa randee randene ranee rani rania ranice ranim ranique ranna ranya raphaela
  raphaëlle raquel raquela rasheedah rasia rasifa rasla rastislava rati ratih ratna raven rawane raychel raye raymonde
  rayna raynell rayona rayshell rayxona raĥelo rea reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekka
  rebekkah rebeko ree reeba reena reeta reeva reggi reghina regina regine regitze regula regína regīna reiko reina
  reine rena renae renata renate renee renell renelle renette rengin renie renja rennie renske renáta renée renāte
  restu reta retha retno revkah reyhan reyna rezzan rhea rheba rheta rhetta rhiamon rhianna rhianon rhoda rhodia
  rhodie rhody rhona rhonda ria riana riane riannon rianon rica ricca riccarda richarda rici rieke riitta rija rika
  rike riki rikke rim rima rimma rina rini risa ristana rita ritva riva rivalee rivi rivka rivkah rivy roana roanna
  roanne robbi robbin robbyn robena robenia roberta robertina robina robinett robinetta robinette robinia robiya roby
  robyn rochell rochella rochelle rochette rocio rocío roda rodi rodica rodie rodina rohana rois rokhaya rokia roksana
  rolande romana romane romanița romee romilda romina romola romona romonda romy rona ronalda ronda ronica ronja ronke
  ronna ronni ronnica roobbie roos rora rori rorie ros rosa rosa-maria rosabel rosabella rosabelle rosaleen rosalia
  rosalie rosalina rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund rosamunda rosana rosanna
  rosanne rose roseann roseanna roseanne roselia roseline rosella roselle roselyn rosemaria rosemarie rosemary
  rosemonde rosene roser rosetta rosette roshelle rosie rosina rosita roslyn rosmunda rossana rossella rostislava rosy
  rotaru rovena row rowe rowena roxana roxane roxanna roxanne roxelana roxi roxie roxine roxy roz roza rozalia rozalie
  rozalin rozalinda rozamond rozamunda rozana rozanna rozanne roze rozele rozella rozelle rozina rozita roziya rozo
  rozvita rozália rozálie rubetta rubi rubia rubie rubina ruby rudolfa rudolfina rudolfína rudīte rufina ruhsar
  rukhmani rukmin rumena runa ruperta rupinder ruslana rut ruta ruth ruthann ruthanne ruthe ruthi ruthie ruthy ruxanda
  ruxandra ruža ružena ružica ryann rycca rym ráchel régine réjeanne réka róza róża röya rút rüya rūta růžena saar
  saba sabina sabine saboxat saboxon sabra sabrina sabrine sabína sabīne sacha sadella sadie sadina sadoqat sadye
  safae safia safiatou safina safira safiya safiétou safta safura sahra saida saidee sakina sakura salaidh salimah
  salimata salimatou sallee salli sallie sally sallyann sallyanne salma saloma salome salomea salomena salomey salomi
  salomé salomë salsabila salwa saly samanta samantha samara samaria samia samiah samina samira samiya samona samuela
  samukelisiwe sana sanaa sanda sande sandi sandie sandra sandrine sandy sandye sanem sanja sanna sanne sanobar
  santina sanya saodat saphira sapphira sapphire sara sara-ann saraann sarada sarah sarajane sarala saraswati sare
  saree sarena sarene sarette sari sarina sarine sarisha sarita sarla sarmīte saroja sarra sartika sarvinoz sashenka
  saskia saskie satine satu saudra saulcerīte savannah saveta savina saxida saxona sayyora scarlet scarlett
  scholastika scolastica seana sebastiana seconda secondina seda sedef seden sefora segilola seher seka sekinat sela
  selcan selda selen selena selene selestina selia selie selin selina selinda seline sella selle selma selvaggia selvi
  selène sema semenica semiramide semra sena senay senka senta sephira sephora septi serafima serafina serafína
  seraina serap seren serena serene serin serine serpil sertap seval sevara sevda severa severina sevgi sevil sevim
  sevinç sevtap seynabou seçil shaina shakila shakti shakuntala shalna shalne shana shanda shandee shandeigh shandie
  shandra shandy shani shania shanice shanie shanna shannah shannen shanon shanta shantee shanti shany shara sharai
  sharda shari sharia sharity sharl sharla sharleen sharlene sharline sharmila sharon sharona sharron sharyl shashi
  shashikala shauna shawna shawnee shayla shaylah shaylyn shaylynn shayma shayna shaïly shaïma shaïna sheba sheela
  sheelagh sheelah sheena sheeree sheila sheila-kathryn sheilah shel shela shelagh shelba shelbi shelia shelley shelli
  shellie shelly shena sheree sheri sherie sherill sherilyn sherine sherline sherly sherri sherrie sherry sherye
  sheryl shilpa shina shir shirel shirine shirisha shirl shirlee shirleen shirlene shirley shirline shivakari shobhana
  shoshana shoshanna shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shwet shyrel siana
  sianna siara sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibongile sibyla sibylla sibylle siddhi
  sidoney sidonia sidonie sidonnie sidra sidónia sien siena sienna signe sigrid sihem sile sileas silja silje silke
  siloe silva silvana silvia silviana silvie silvija silvána simea simeona simge similoluwa simina simisola simona
  simonetta simonette simonida simonne sina sindee sindisiwe sinem sinenhlanhla sinikka sinja sintia siobhan sioux
  siouxie siphephelo sira siria sirine sisely sisile siska sissie sissy sitara siti siusan siv sixtine sizakele sizani
  siënna skaidrīte skarlet skarleta skipped slava slavica slavka slavomila slavomíra slavěna slađana slobodanka sloka
  sláva slávka smaranda smeralda smiljana smilla smita smriti snejana snežana snježana soave soběslava soda sofia
  sofie sofija sofinjo sofio sofronia sofronie sofía sohane sokhna solange soledad solenn soline solveig solveiga
  solène sondra songül sonia sonja sonjo sonni sonnnie sonya soof sophey sophi sophia sophie sophronia soraia sorana
  soraya sorcha sorina sosanna sotira soumaya sowande soňa speranza speranța spīdola srna stace stacey staci stacia
  stacie stacy stafani stana stanca stanislava star starla starlene starlin starr staša stefa stefana stefania
  stefanie stefanino steffane steffi steffie steliana stella steluta steluța stepanida stepha stephana stephani
  stephanie stephannie stephenie stephi stephie stephine sterre stesha stevana stevena stina stine stoddard stojanka
  stormi stormie stormy stáza stéphanie subhashini subhasini subomi sucheta suci sude sudeva sue sue-marie suellen
  sujata sukanya sukey suki sula suma sumayyah sumitra summer sunay sunita sunniva sunshine sunčica suryakantam susan
  susana susanetta susann susanna susannah susanne susano susette sushma susi susie susy suus suyuna suzan suzana
  suzann suzanna suzanne suze suzette suzi suzie suzon suzy suélen svatava svatoslava svea svenja sveva svitlana
  světla světlana světluše swara swarnalata swassane sweta syahrini sybil sybila sybilla sybille sybyl sydel sydelle
  sydney sylva sylvia sylviane sylvie sylwia synne syrine szofi szofia szonja szófia sára sânziana ségolène séléna
  sérine séréna séverine sílvia sıla səbinə tabatha tabbatha tabbi tabbitha tabea tabina tabita tabitha tacjana taffy
  tahlia taisia tal talea tali talia talita tallia tallou tallulah talya talyah tamar tamara tamarah tamarra tamera
  tami tamia tamiko tamina tamma tammara tammi tammy tamqrah tamra tamāra tana tandi tandie tandy tanhya tani tania
  tanirika tanitansy tanja tansu tansy tantri tanushree tanushri tanya tanyeli tara tarah tarja tarquinia tarra tarrah
  tarsilla taryn tasa tasha tasia tasnime tatiana tatiania tatjana tatum tawnya tawsha taziana taïna taïs taťána tea
  tecla tedda teddi tedra teea teena teirtza teja tekla telica tellervo teodata teodolinda teodora teodosia teodozie
  teofila teona tera teresa terese teresina teresita teressa tereza terezie terezo teri teriann terra terri terrie
  terrijo terrye tersina terza terézia terēze tesnim tesnime tess tessa tessi tessie tessy tetiana teudosia tezer
  thabisa thadie thalea thalia thanina thaïs thea theadora theda thekla thelma theodora theodosia theodosie theofila
  theresa therese theresina theresita theressa therine therèse thia thirza thobeka thomasa thomasin thomasina
  thomasine thulisile théa théodora thérèse tia tiana tiara tiberia tiena tierney tiertza tiff tiffani tiffanie
  tiffany tiffi tiffie tiffy tiguida tiina tija tijana tilda tildi tildie tildy tilla tillie tilly timea timi timmi
  timothea tina tinca tincuța tine tiphaine tiphani tiphanie tiphany tira tiril tirza tish tisha titi titilayo titin
  tiziana tobey tobi tobye toinette tolulope toluwani toluwanimi tomasina tomasine tomislava tomke tommi tomáška toni
  tonia tonie tonija tonka tonya tonye tončica tootsie tori torie torrie tory tosca toscane toska tova tove tracee
  tracey traci trasea trenna tresa trescha tressa tricia trina trine trish trisha trista trix trixi trixie trixy truda
  trude trudey trudi trudie trudy trula trīne tsabita tsipora tuana tuba tudora tudorița tudosia tuesday tullia tunay
  turna tutku tuula tuulikki tuva tuğba twila twyla tybi tybie tyne táňa tülay tülin türkan tīna uchita ugolina uhra
  ula ulduz ulfa uli uliana uliva ulla ulrica ulrika ulrikaumeko ulrike ulus uluthando ulva ulviye ulwazi ulya uma
  umeko umi umida una undīne unjani unna uqbaloy urmila ursa ursala ursola ursula ursule ursulina ursuline ursulo
  uršula uršuľa usha usyi uta uygu uzbegim vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala
  valaree valaria valburga valdemara valeda valencia valene valenka valentia valentina valentine valentína valentýna
  valentīna valera valeria valeriana valerie valerija valery valerye vali valida valina valli vallie vally valma valry
  valéria valérie valērija vanda vanesa vanessa vania vanna vanni vannie vanny vanya varalakshmi varvara vasanti
  vasilica vasilina vasilisa vasliddin vasudha vasundhara veda vedanshi vedrana veerle vela velana veleslava velimira
  velina velislava velma velvet vendelína vendula vendulka venera veneranda venere venita venus venusta venuše vera
  veradis verda verdiana vere verena verene verginia veriana verica veridiana veriee verile verina verine verla verna
  vernice verona veronica veronika veronike veroniko veronique verónica veselinka vesile vesna vesper veta vevay
  vibeke vica vicdan vicenția vicki vickie vicky victoire victoria vida vidya vienna viera vieroslava vieve vijolīte
  viki vikki vikky viktoria viktorie viktória vildan vilde vilemína vilhelmina vilhelmino vilhelmīne viliana vilma
  viléma vimala vina vincencie vincenza vinciane vinita vinka vinni viola violante viole violet violeta violetta
  violette violina viorela viorelia viorica virgina virginia virginie virgínie virág vissia vita vitalia vitalina
  vitia vitoria vittoria vitória viv viva vive vivi vivia vivian viviana viviane vivianna vivianne vivie vivien
  viviene vivienne viviyan vivyan vivyanne vizbulīte višnja vlada vladana vladilena vladimira vladimíra vladislava
  vladlena vladěna vlasta vlastimila vlastimíra vlastislava vlatka voichița vojislava vojmíra vojslava vojtěška vonni
  vonnie vonny voršila vratislava vreni vrinda vrund vujica vukica vuslat vyky václava vânia véronique víta vítězslava
  vēsma věduna věnceslava věnka věra věroslava věslava walentyna waleria walliw wanda wandie wandis wanesa waneta wani
  wanids waqila wenda wende wendeline wendi wendie wendy wendye wenona wenonah weronika whitney wiara wibke widya
  wiebke wiem wies wiktoria wileen wilhelmina wilhelmine wilie willa willabella willamina willetta willette willow
  willyt wilma wilmette wilona wilone wilow winda windy wini winifred winna winnah winne winni winnifred winona
  winonah wirda wirginia wissam wren wrennie wulan wulandari wuraola wylma wynne wynnie wynny xalima xaverie xaviera
  xavière xena xenia xenie ximena xochitl xylia xylina xénia yaa yael yalonda yamileth yamina yana yaprak yara yarah
  yaren yaretzi yasemin yasmeen yasmin yasmina yasmine yaël yaëlle yağmur yejide yelda yelena yeliz yenthe yessi yetta
  yettie yetty yetunde yevette yewande yeşim yfke yibanathi yinthe ylvi ylvie ynes ynez yoko yolanda yolande yolane
  yolanthe yona yonca yoshi yoshiko yosra yosun youmna youna yousra yovonnda yozida ysabel ysaline yse ysee yseult ysé
  ysée yulia yuliana yumi yuna yuni yunita yvette yvonne yıldız zabina zabrina zaenab zahara zahide zahra zaida zainab
  zaira zalindra zama zamfira zamira zana zandra zanele zaneta zanita zara zarah zaraza zaria zarina zarla zavida
  zayneb zbyhněva zbyslava zbyňka zbyška zdena zdenka zdeslava zdeňka zdislava zea zehra zeinab zejnep zekiye zelaya
  zelda zelie zeliha zelinda zelma zeltīte zenia zenobia zenobie zenovia zerrin zeynab zeyneb zeynep zia ziedīte
  zigfrīda zigrīda zilola zilvia zina zinaida zineb zinovia zita zitella ziva zizi zlata zlatica zlatka zlatomíra
  zlatuše zobuhle zoe zoey zofia zohra zoia zoja zola zonda zondra zonnya zora zorah zorana zorina zorine zorka
  zoroslava zosima zoé zoéva zoë zsa zsazsa zselyke zsófia zulaikha zulema zulfa zuxra zuzana zuzanna zvezdana
  zvonimíra zübeyde zühal zülal züleyha zümrüt zīle ángela áurea åsa çağla çağıl çeşminaz çilay çiler çimen çise çisil
  çiçek çişem çıgıl ève édith élia éliane élisabeth élise élodie éloïse éléna éléonore émeline émilie émérance
  émérencie énora érica éva évangéline évelyne íris öykü özge özlem özlen öznur ülfet ülkü ülkər ülviyyə ümmiye ümran
  ünsel ünseli ārija ĉarloto čarna čestmíra čeňka čistoslava đina đurda đurica ērika ģertrūde ĥimeno īrisa ľubica
  ľubomíra ľuboslava ľudmila ľudomila łucja řehořka şebnem şehrazat şelale şenay şengül şennur şermin şevval şeyda
  şeyma şiir şule šarlota šimona štefánia štěpána štěpánka šárka żaneta žakelina žakelína žaneta žanete žanna ždana
  želimíra želislava željka želmíra ženija žitomíra žitoslava živa živana žofia žofie žubīte ștefana ștefania`;

/** First names that the lists have for men. */
export const HE_NAMES = `
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron aaryan
  aarón aatmaj aatreya aayushmaan aayushman abaco abadon abay abayomi abba abbas abbondanzio abbondio abbos abbot
  abbott abd abdallah abdel abdelkader abdellah abderrahmane abdon abdone abdou abdoul abdoulaye abdourahmane
  abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor
  abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid
  abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard abelardo abele abelin abenzio abeu
  abey abhaidev abhirath abhisyanta abibo abidin abie abimbola abiodun abiona abisola abisoye abner abondance abou
  aboubacar aboubakar abraham abrahamo abrahan abrahám abram abramio abramo abran absalon absolon absolón abyasa
  abélard acace acacio acar acario acaryatanaya accursio ace achaire achalesvara acharyanandana acharyasuta achil
  achiles achille achim achintya achraf achyut acilio aciscolo acrisio acun adair adalard adalardo adalbald adalbert
  adalberto adalbéron adalfredo adalgiso adalric adalrico adam adamo adams addo ade adebiyi adebowale adeboye adedayo
  adedeji adegoke adegrin adekitan adekola adekunle adelardo adelbert adelberto adelchi adeleke adelfo adelgardo
  adelin adelmo adelphe adem aden adenet adeniyi adeodato adeolu adeoti aderopo adeshina adesoji adetayo adeyi adham
  adheesh adhiarja adhiraj adhrit adhémar adiarja adib adigun adika adikara adikavi adil adin adinata adinath aditeya
  aditya adityanandan adityanandana adjutor adlai adler adnân ado adolf adolfo adolph adolphe adolpho adolphus adone
  adonis adriaan adrian adriano adrien adrione adripathi adrián advaya adán adéodat afanasie affan afi afolarin afonso
  afro afşin afəl agabio agamennone agapet agapito agasti agastya agathange agathon agaton agazio agenore agesilao
  agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agosto agrippa agrippin aguie aguistin agus aguste
  agustin agustín agâh aharon ahmad ahmed ahmet ahror ahsen aiace aidano aiden ailbert aimable aimone aimé ainārs
  ajala ajan ajani ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu akanni akarsana akbatur akif akim
  akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj akshat akshayakeerti aksil aktekin aktimur akwasi akwesi
  akın akıner alade aladino alain alair alamanno alambana alamu alan aland alano alanson alard alaric alarico alasdair
  alassane alastair alasteir alaster alban albano alberico alberik albert alberto albie albin albino alboino albrecht
  albrico albéric albín alceo alceste alcibiade alcide alcime alcino alden aldin aldis aldo aldobrando aldon aldonce
  aldous aldric aldrich aldridge aldus aldwin aleandro aleardo aleaume alec alejandro alejoa aleksa aleksandar
  aleksander aleksandr aleksandro aleksej aleksi aleksy alen aleodor aleramo alessandro alessio alex alexander
  alexandr alexandre alexandro alexandros alexandru alexe alexei alexej alexio aleš alf alfio alfons alfonse alfonso
  alfonz alford alfred alfredo alfréd alfrēds algernon algiso ali alic alican alick alighiero alin aliou alioune
  alisander alisher alistair alistar alister alişan alişir aljoša allan allard allayne allen alley alleyn alliaume
  allin allister allistir almerigo almine almiro aloin alois aloisio alojz alok alon alone alonso alonzo aloys
  aloysius aloïs aloīzs alp alparslan alpay alper alperen alpha alphan alphard alphonse alphonso alphée alpinien alric
  altan altemur alton aluin aluino alva alvan alvar alvaro alverède alvie alviero alvin alvis alvise alvy alwar alwin
  alwyn aly alyosha amabile amadeo amadeus amadou amady amalric amand amandin amando amani amant amanzio amar
  amaranaath amaranto amaresh amarnath amath amato amatore amauri amaury amaël amble ambrogio ambroise ambros ambrose
  ambrosi ambrosiano ambrosio ambrosius ambroży ambrož ambróz amby amdy amedeo amedeu amelio amerigo amery ameth
  ameyatma amico amid amiel amilcare amin amine amintore amir amish amit amleto ammâr amogh amon amone among amore
  amory amos amour ampelio amrit amza amát amédée amélien anaadi anacleto anagh anal anand anang anas anass anastase
  anastasije anastáz anatol anatole anatoli anatolii anatollo ancelin ancell andel andelin andelko andelo anders
  anderson andoche andonis andras andre andreas andrej andreo andres andrew andrey andri andrian andrija andrin andris
  andro andros andrus andrzej andrás andré andréas andrés andy andéol anděl andělín andžejs andžs anej anele anes ange
  angeli angelico angelo anggabaya anghel angilbe angilran angoustan angus anicet aniceto aniello anil anilaabh
  anilabh anis anish anjaneya anjolaoluwa ankal anko annibal annibale anom anouar anrijs ansaldo ansbert ansel ansell
  anselm anselme anselmo ansgar ansgary anson ansovino ant antal ante antek antelmo antero anthelme anthony antide
  antim antimo antin antino antioco antoine anton antone antonello antoni antonin antonino antonio antoniu antonius
  antono antons antony antonín antti antun antónio antônio anuar anunay anuraag anurag anvar any anĝelo anıl anšlavs
  apollinaire apollinare apollinary apollo apuleio aqil aquilin aquilino araldo aram aras aratone arcade arcadi
  arcadii arcadio arch archaimbaud archambaud archambault archan archer archibald archibaldo archibold archie
  archimede archippo archy arcibaldo ardito arduino arel aren aresio argimiro argo argono ari arialdo arian ariberto
  arie ariele arif arijit arin arindam ario arion ariosto aris aristarco ariste aristeo aristid aristide aristione
  aristo aristofane aristotele aristotle arjun arkadiusz arkady arkád arkādijs arlan arley arlin arman armand armando
  armel armin arminio armstrong armīns arnaldo arnaud arne arnesh arney arni arnie arno arnold arnoldo arnould arnošt
  arnuad arny arolde aron arona aronne arpád arri arrigo arron arsen arsenie arsenije arseniusz arsipatra arslan
  arslon arsène art arta artair artanto artawan arte artemas artemus arthaud arther arthur arthus arthème artie artiom
  arto artur arturo artus artuš arty artūrs arun arunthavanathan arv arved arvid arvie arvin arvy arvīds aryan
  arystarch arzen asa asad asadulloh ascanio ascelin asdrubale ase ash ashbey ashby asher ashlesh ashlin ashok ashton
  asil asilbek asimodeo asirwada asirwanda aslijan asmadi asman asmianto asmuni assunto asterio astianatte aswani asım
  ata atakan atalay ataleo atanas atanasio atanazy atanáš athanase athos atila atilla atlas atma atmanand atmananda
  attila attilano attilio atâullah atıf auberon aubert auberto aubin aubrey audace audebert audouin audran augie
  august augustin augusto augustus augustín augustýn augy aurelian aureliano aurelien aurelio aureliu aurelián aurian
  aurică auro auron aurthur aurèle aurélien ausilio austen austin auxence avadhesh avaz averardo averell averill avery
  avi avictor aviel avigdor avni avram avrom avşar axe axel axinte ayaan ayaz aydemir ayden aydın ayhan ayinde aykan
  aykut aylan aylmar aylmer ayman aymane aymard aymen aymer aymeric aymon ayodeji ayodele ayoub aytaç aytekin aytuğ
  ayvaz azamat azeglio azelio azer aziz azizhan azmi azubuike aïdan aćim aļģirds aļģis aşkın aŭguĉjo baalaaditya
  baalagopaal baba babacan babacar babasola babatunji babawale bacco badis badr bafana bafode bagas bagiya bagus bagya
  baha bahadır bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya bail bailey bailie baillie
  baily baird bajragin bakary bakda bakhtiyor bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi
  baktianto baktiono bakula balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati bald
  baldassarre balderico baldo baldomero baldovino balduin baldwin bale balgopal balidin balijan baltazar balthazar
  balázs bambang ban banara banawa banawi bancar bancroft bandhu bandhul bangizwe banji bank bankim bankimchandra
  bankole banky baptiste bar baran barbabas barbarigo barbu barclay bard barde bardo bardomiano baris barkın barlas
  barn barnaba barnabas barnabe barnaby barnabás barnabáš barnabé barnard barnebas barnett barney barnie barny baron
  barr barret barrett barri barris barron barry barsaba barsimeo bart bartel barth barthel barthelemy bartholemy
  bartholomeo bartholomeus bartholomew barthélemy bartie bartimée bartlet bartlett bartolemo bartolo bartolomej
  bartolomeo bartolomeu bartoloměj barton bartram bartu barty bary baryram barın barış bas basarab base basil basile
  basileo basilio basilius bassiano bastiaan bastian bastiano bastien bat batholomew battal battista batu batuhan
  batur baturalp baudoin baudouin bax baxie baxter baxy bay bayard baykal bayram bazil bazyli beale bealle bear
  bearnard beat beato beatus beau beaufort beauregard beck bedir bedirhan bedreddin bedri bedřich behiç behlül behram
  behruz behzat behçet bekir bekmurod bektaş belimir bellino belo beltramo beltran ben bence bende bendegúz bendick
  bendicty bendix benedek benedetto benedick benedict benedicto benedikt benedykt benett bengt beniamin beniamino
  benigno benito benja benjamen benjamim benjamin benjamín benji benjie benjy benjámin benn bennet bennett bennie
  benno benny benoit benone benoît benson bent bentlee bentley benton benvenuto benyamin benício ber bera berardo
  berat berend berengario berislav berk berkan berkay berke berkeley berkie berkin berkley berkly berky bern bernard
  bernardo bernarr bernd berne bernhard beronico bert bertalan berti bertilo bertold bertoldo bertolfo berton bertram
  bertrand bertrando besim bevan bevin bevon beňadik beşer beşir bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan
  bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso
  bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
  bhuvanesh bhuvaneshwar biagio bibek bibiano bijay bikash bil bilal bilel bill billy bilol bilâl bindo bing bink
  binky bino birane birch birino birjesh birk birol biron bishal bishnu bivoj bjarne bjorn björn bjørn blagoje
  blahomil blahomír blahoslav blaine blaise blake blane blayne blažej bless boas boaz bob boban bobby bobur bodhan
  bodhi bodi boet bogart bogdan bogey bogoljub bohdan bohuchval bohumil bohumír bohun bohuslav bohuš bohémond boigie
  bojan boldizsár bolemír boleslav bon bonagiunta bonaldo bonaventura bonavita bond bondie bondon bondy bone
  bonginkosi boniface bonifacio bonifác bonito boone boonie boony boot boote booth boothe bord borden bordie bordy
  borek borg boris borislav borivoje borjan borko bortolo borys botir botond bouba boubacar boubou bouchard bourke
  bowie boy boyce boycey boycie boyd boļeslavs bořek bořislav bořivoj boško boža božetěch božidar božislav brad bradan
  brade braden bradford bradley bradly bradney brady brahim brahma brahmaanand brahmabrata brahmanandam brahmdev
  brajan brajendra brajesh bram bran brancaleone brand branden brander brando brandon brandtr brandyn branimir
  branimír branislav branko brannon brant brantley bratislav brayan brendan brenden brendin brendis brendon brennan
  brennen breno brent bret brett brew brewer brewster briac brian briano briant brice brien brieuc brig brigg briggs
  brigham brijesh brion brit brnaba brnaby brock brockie brocky brod broddie broddy broderic broderick brodie brody
  brok bron bronislav bronnie bronny bronson brose broņislavs bruce brucie bruis bruno bruto bryan bryant bryanty
  bryce bryon brájen brăduț buchi buck buckie bucky bucur bud budd buddha buddie buddy budhil budi budimir budimír
  budislav budivoj buiron bukola bulut burak burch burg burgess burhan burhon burk burke burl burlie burnaby burnard
  burr burt burtie burton burty butch buğra byram byran byrann byrle byrom byron bystrík bálint bâki béla bénigne
  béranger bérard bülent bünyamin bănel błażej břetislav bəhram bəhruz bəxtiyar cad caddric caesar cafer cagak cager
  cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala
  cakrawangsa calanico calcedonio caldwell cale caleb calebe calhoun calin calixte callean callisto callum calogero
  calv calvin cameron camey camil camillien camillo camélien can canalp candido candrakanta caner cankan cantemir
  cantidio canziano capa car caraka carce care caribert carl carles carleton carling carlo carloman carlos carlton
  carlyle carmelo carmine carney carny carolus caronte carponio carr carrol carroll carson cart carter carub carver
  cary cas casar case cash casian casimiro caspar casper cassiano cassien cassio cassius casto cataldo catalin catullo
  catur caturangga cauã cavid cawisadi cawisono cawuk cayadi caz cazimir cazzie cchaddie cecco cece cecep cecil
  cecilio cecilius cecyliusz ced cedric cedrik cedrin celal celasun celestin celestýn celian celil cello celso
  celâleddin cem cemal cemali cemani cemeti cemil cemplunk cengkal cengkir cenk cesar cesare cesario cesaro cevahir
  cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chad chadd chaddie chaddy chadwick chahine chaim chaitan
  chakor chakradhar chakravartee chakravarti chalmers chan chanakya chance chancey chandak chandan chandler
  chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chane chapal charak
  chariot charl charlemagne charles charley charlie charlton charly charuchandra charuvrat chas chase chaten chatur
  chaturaanan chaturbhuj chaunce chauncey chaï che cheick cheick-oumar cheikh cheikhou chekhouna chen cherif cherubino
  ches chester cheston chet chetan chetanaanand chev chevalier chevy chiaffredo chic chick chico chidaakaash chidaatma
  chidambar chidambaram chidananda childebert chilpéric chilton chinedu chinmayanand chinmayananda chip chiranjeev
  chiranjeeve chiril chirill chisom chitraksh chrabroš chraniboj chranibor chranislav chris chrisse christ christer
  christiaan christian christiano christodule christoffer christoforo christoper christoph christophe christopher
  christophorus christos chrisy chrotoem chrudoš chrysole chrysostome chrétien chucho chuck chukwu chval cihad cihan
  cihangir cihanşah cino ciprian cipriano cirano ciriaco cirillo cirilo cirino ciro civan claas claes claiborn
  claiborne clarance clarence clarenzio clark clarke claudell claudian claudianus claudien claudio claudiu claudius
  claus clay clayborn clayborne claybourne clayson clayton cleandro cleavland clemens clement clemente clementius
  cleon cleonico clerc cletis cletus cleve cleveland clevey clevie cliff clifford clifton clim climaco clinio clint
  clinton clive clodomiro clodoveo clotaire cly clyde clyve clywd cléandre clément cléry cob cobb cobbie cobby codin
  codrin codruț cody coen cointon colan colas colby cole coleman colet colin colins collin colman colmanno colmazio
  colombano colombo colver conan conant concetto concordio conn conner conney connor conrad conrade conrado conroy
  consalve constant constantin constantino constatin conway coop cooper corbet corbett corbie corbin corbiniano corby
  cord cordell coreno corentin corey coriolano cornall cornel cornelio cornelis corneliu cornelius cornell corney
  coronato corrado cort cortie corto corty corvin cory cos cosimo cosma cosme cosmin cosmo costa costache costante
  costantino costanzo costel costin court cozmo coşkun coşkuner craggie craggy craig crawford creigh creight creighton
  cremenzio crescente crescenzio crespignano crichton crispino cristaldo cristea cristian cristiano cristián cristobal
  cristofor cristoforo cristóbal crocefisso crosby cross csaba csanád csongor ctibor ctirad ctislav cull cullan cullen
  culley cullie cullin cully culver cumhur cuniberto cupido curcio curr curran currey currie curry curt curtice curtis
  cvijan cvijetin cyprien cyprián cyrian cyriaque cyril cyrill cyrille cyrillus cyrus cyryl cândar cédric célestin
  célian célien césaire césar cézar côme cübeyr cüneyt călin cătălin daan dabiživ dacian daciano dacin dacio dadap
  dadi dag dagel dagny dagoberto daiwik dal dale daley dalibor daliman dalimil dalimin dalimír daliono dalis dall
  dallas dalli dallis dallon dalmazio dalston dalt dalton damar damaso dame damian damiano damien damife damil
  damilare damilola damin damir damián damjan damocle damodara damon damu dan danang dandak dandapaani dane danie
  daniel danielo daniil danijel danil danilo danio daniswara daniël danjuma danko dannel danny dante danu danuja dany
  danyl daouda dar darbee darcy dare darek daren darian dariati darijan darill darimin darin dario daris darius
  dariusz darko darmaji darman darmana darmanto darn darnall darnell darrel darrell darren darrick darrin darryl
  darshan darsirah dartono daru daruna darwin daryani daryl daryle dasa datta dav dave daven davey davi david davidde
  davide davidson davie davin davino davis davon davor davorin davron davud davy dawid dax dayaamay dayaananda
  dayaanidhi dayamayee dayan dayane dağhan dean decca decebal decimo deck declan deen deenabandhu deepan deepankar
  deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar dejan delainey delaney delano delbert
  delfino delmar delmer delmor delmore delphin demba demetre demetri demetrio demetrius demetriusz demilade demiralp
  demirhan democrito demostene demott den dene deneval denis denisz denizalp dennet denney dennis dennison denny
  denver deodato der derby derek derick derk dermot derrek derrick derrik derril derron derry derviş derward derwin
  des desi desiderato desiderio desimir desmond desmund dev devadatt devagya devajyoti devak devdan deven devesh
  deveshwar devin devland devlen devlin devran devvrat devy dew dewain dewey dewie dewitt dex dexter dexx dezider
  dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diar diarmid dick dickie
  dicky didier didimo diego dies dieter dietrich dieudonné digambar digambara digdaya dikmen dilan dilaver dildâr dill
  dillie dillon dilly dilmurod dimas dimaz dimitri dimitrii dimitrij dimitrije dimitry dinakar dinesh dinis dinkar
  dino dinu dinç dinçer diocleziano diodoro diogene diogo diomede dion dionigi dionisio dionizy dionysus dionýz
  dionýzos dipa dipankar dipendra dipesh diptendu direnç dirja dirk divaakar divakar diviš divjot divo diyor djayden
  djibril dluhoš dmitri dmitrii dobromil dobromír dobroslav dodato dodo dolf dolph dom domagoj domenic domenico
  domenik domezio domingo dominic dominick dominik domiziano don donal donald donaldo donall donalt donat donatello
  donato donaugh donavon donn donnell donnie donny dono donovan donát dorel dorian doriano dorin dorinel dorián doru
  doug dougie douglas douglass dougy douwe dov dovud doy doyle doğan doğanay doğaner doğu dragan dragiša dragoje
  dragojlo dragoljub dragomir dragos dragoslav dragoș dragutin drahomil drahomír drahoslav drahotín drahoň drahoš
  drahutin drajat drake draža dražen dren drew dries driss dron drud drugi držimir držislav duane duanne duarte
  dubravko duccio duco ducu dud dudley duff duffie duffy dugald duilio duje dujo duke dukey dukie duky dumisani
  dumitru dun dunc duncan dunn dunstan dur durand durant durante durmuş durodola durward dustin duuk dušan duško dwain
  dwaipayan dwaipayana dwayne dwight dylan dylano dániel dávid dâver désiré dündar dāgs dāvids dāvis děpold dětmar
  dětřich eadmund eal eamon earl earle earlie early earnest earvin eben ebeneser ebenezer eberardo eberhard eberto
  ebiowei ebuzer ecclesio ecehan ecevit ecmel ecvet edan edd eddie eddy edgar edgard edgardo edgaro edgars edhem edik
  edilberto edison ediz edlin edmon edmond edmondo edmund edoardo edouard edsel eduard eduardo eduards eduino edvard
  edvin edvín edvīns edward edwin edžus eekalabya eero efim efisio efken eflah efraim efrem efren efsun eftimie ega
  egan egbert ege egemen egeo egidio eginardo egisto egmont egon egor egīls einārs eirik eižens eja ekaaksh ekadant
  ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo elbek elbert elden eldin eldon eldor eldredge eldridge
  eleazar eleuterio elgin eli elia eliah eliahou elian eliano elias eliasz eliel elifio eligio elihu elija elijah elio
  eliodoro elion elior eliot eliott eliseo elizej elizeus eliáš ellary ellerey ellery elliot elliott ellis ellswerth
  ellsworth ellwood elmar elmer elmo elmore elmurod elmārs elnar elnur eloan elogio eloi elon elone elouan elpidio
  elroy elston elsworth elton eluh elvezio elvin elvino elvis elvyn elwin elwood elwyn ely elyas elyes elyor elyès
  elías elísio eman emanoil emanuel emanuele emanuil emas embuh emced emeka emelen emerich emerson emery emidio emiel
  emil emile emilian emiliano emilien emilijan emilio emilián emin emir emirhan emlen emmanuel emmerich emmerico
  emmery emmet emmett emmit emmott emong emory empirio empluk emrah emre emrullah emīls ender enderun endra endrigo
  enea enecone enes engelbert engin englebert enguerrand enio enis ennio ennis enno enoch enos enrico enrique ensar
  ensio enteng enver enyo enzo ephraim ephrayim ephraïm ephrem eraclide eraldo eralp erardo erasmo erasmus erast
  erastus eray erazim erazmus erberk erberto ercan ercolano ercole ercüment erdal erdem erdinç erek erel eremia eren
  erenia ergin ergün ergüner erhan erhard erhart eriberto eric erich erick erico erie erik erkki erkâm erkân erl erman
  ermanno ermenegildo ermes ermete ermilo ermin erminio ermīns ernest ernesto ernestus erneĉjo ernie ernst erny erol
  eron eros errick errol erroll ersin erskine ertan ertuğrul erv ervin ervín ervīns erwan erwann erwin erçin erşan
  esat esaù esben esdras esra esse esteban estevan estiawan estiono esuperio esupofo etan eterie ethan ethann ethe
  ethelbert ethelred ethem etienne ettore eubert euclide eudes eudoxe euell eufebio eufemio eufronio eugen eugene
  eugenio eugeniu eugenius eugeniusz eugène eusebio eusebiu eusebius euseo eustace eustache eustațiu eustorgio
  eustosio eustracjusz eusèbe eutalio evald evaldo evan evandro evann evarist evaristo evasio even everard everardo
  evered everett evgheni evghenii evidio evin evodio evran evremondo evren evyn evžen ewan eward ewart ewell ewen
  ewenn eyal eymen eytan eythan eyüp ezechiel ezechiele ezekiel ezequiel eziechiele ezio ezra ezrak ezri eşref faas
  fabe faber fabian fabiano fabien fabijan fabio fabián fabrice fabrizio fabrício fadi fady fadıl fahrettin fahri
  fahriddin faik faiq fair fairfax fairleigh fairlie falba falito falk falkner famiano fantin fanyana far fares faris
  farlay farlee farleigh farley farlie farly farouk farr farrel farrell farris farruh faruk farès fasih fatih fatin
  faulkner faust faustin fausto faustýn fax faysal fayzbek fazio fazliddin fazlı fazullah fazıl feda fedai fedde
  fedele federico fedor fedro fee fehmi felic felice feliciano felicien felicio felicián felike feliks felipe felix
  felizio fender feodor feramuz feramuş ferd ferdi ferdie ferdinand ferdinando ferdy ferenc fergus ferguson ferhan
  ferhat feridun ferit ferman fermiano fermo fernando ferre ferrel ferrell ferris ferruccio ferruh festo fevzi feyyaz
  feyzullah fiacre fidel fidelio fidelius fidenziano fidenzio fidole fidèle field fielding fields fiete fiifi fikret
  fikri filbert filberte filberto filemon filibert filiberto filip filipe filipp filippo filmer filmore filomen
  filomeno filotije fin findlay findley finlay finley finn finnley fiodor fionn fiorenziano fiorenzo firas firdavs
  firmin fitrat fitz fitzgerald flaviano flavien flavio flaviu flavius flavián fleano flem fleming flemming fletch
  fletcher flin flinn flint flip flodoard florea florent florentin florentýn florestan florian floriano florin florián
  floyd flurin flynn fode folco folu fons fonsie fonz fonzie forbes ford forest forester forrest forrester forster
  fortunato fortunát fortuné fos fosco foss foster fotih foucauld foulques fowler franc francesco franchot francis
  francisc francisco francisko franciskus francisque franciszek franck francklin francklyn franco francois franjo
  frank frankie franklin franklyn frans fransisco františek frants franz franzen françois frasco fraser frasier
  frasquito fraze frazer frazier fred freddie fredek frederic frederich frederick frederico frederigo frederik
  frederiko fredric fredrick fredrik fredy free freedman freek freeland freeman freemon fremont frenkie frido fridolin
  fridolín fridrich friedrich friedrick fritz frontiniano fryderyk fráňa frédéric fuat fulbert fulberto fulcran
  fulgence fulgenzio fulton fulvio funani funmilade funmilayo furio furkan furkân furseo fuscolo fuzuli fynn fábio
  fâlih félicité félix gabby gabe gabi gabin gabino gabriel gabriele gabriello gabrielo gabriël gad gada gadang gading
  gaduh gael gaelan gaetan gaetano gaffar gagan gage gaglioffo gaile gaiman gaio gaj gajaadhar gajabahu gajadhar
  gajbaahu gal galak galang galar galdino galeazzo galen galfryd galih galileo galiono gallagher gallard gallicano
  galuh galur galvan galven galvin gamaliel gaman gamani gamanto gambira gamblang gan ganak ganaka ganapati ganda
  gandewa gandharv gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran gannie gannon ganny gantar
  gar gara garald garan garang gard garda gardener gardie gardiner gardner gardy gare garek gareth garey garfield
  garik garimberto garner garnier garold garrard garrek garret garreth garrett garrick garrik garrot garrott garry
  garth garud garuda garv garvey garvin garvy garwin garwood gary gaspar gaspard gaspare gasparo gasper gaston gastone
  gastono gati gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gaultiero gauraang gaurang gauranga gautam
  gautama gauthier gautier gautiero gav gavan gaven gavin gavino gavril gavrilo gawain gawen gayelord gayler gaylor
  gaylord gazanfer gazi gaétan gaël gaëtan gašpar gbadebo gbeminiyi gbemisola gbolahan gbowoade gearalt gearard gedeon
  gedeone gejza gellért gelu geminiano genadij gencer gene generoso genesio gennaro geno gentile genziano geoff
  geoffrey geoffroy geoffry georas geordie georg george georgel georges georgi georgian georgije georgo georgy gerald
  gerard gerardo gerasim gerasimo gerazim gerazym gerbert gerek geremia gergely gergő gerhard gerhardt gerick gerik
  gerino germain germano germayne germán gerolamo gerome geronimo geronzio gerrard gerrit gervais gervasio gery
  gesualdo gevheri ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii
  gheorghiță gherardo gherman ghislain ghiță giacinto giacobbe giacobo giacomo giacopo giadero giambattista gian
  gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo
  gianpiero gianpietro gianuario giasone giavani gib gibb gibbie gibby gibran gicu gică gideon giel giff giffard
  giffer giffie gifford giffy gijs gil gilang gilbert gilberto gilburt gildo giles gilles gillo gineto gino gioacchino
  giobbe gioberto giocondo gioele gion giona gionata giordano giorgi giorgian giorgio giosuele giosuè giotto giovanni
  giove gioventino giovenzio giraldo girardo girart giraud giray giri girik girika girindra giriraaj giriraj girish
  girolamo giselbert gislebert giuda giuliano giulio giuseppe giustiniano giustino giusto glauco gleb glen glenden
  glendon glenn gligorije glynn gobinda godard godart goddard goddart godfree godfrey godfry godwin goffredo gojko
  golia golub gomberto gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzaga gonzague gonzales gonzalo gonçalo
  goober gopaal gopal gopee gopi gorakhanatha gorakhnath goran goraud gorazd gordan gorden gordiano gordie gordon
  gordy gosto goswamee goswami gothard gothart gottardo gottfried gotum gouranga goutam govinda graciliano gracián
  gradeigh gradey gradimir grady graehme graeme graham graig gram gran grange granger grannie granny grant grantham
  granthem grantley granville grato graziano grațian greg gregg greggory gregoire gregoor gregor gregorian gregorio
  gregorius gregory grenville grga grgo grgur griff griffie griffin griffith griffy grigore grigori grigorije grimaldo
  gris griswold griz grove grover grzegorz grégoire gualberto gualterio gualtiero gudakesa gudakesha guelfo guerrino
  guglielmo guiberto guido guilbert guilhem guilherme guillaume guillermo guiscardo gumesindo gunar gunnar gunner
  guntar gunter gunther gunārs gurdev guru guss gust gustaf gustav gustave gustavo gustavus gustáv guthrey guthrie
  guthry guus guy guyot guérin gvozden gwendoline gwido györgy gábor gál gédéon gérald gérard géraud géza gökalp
  gökmen gönenç göngör göran görkem gúbio gülhan gültekin gürbüz gürdal gürhan gürkan gürol gürsel güvenalp gıyas
  gűnter habbab habib habil hacib had hadi hadlee hadleigh hadley hadrian hadriel hadrien hafi hafid hafız hagan hagen
  hairyanto hakan hakeem hakem haki hakim hakkı hal haldun halil halim halit hall hallsy halsey halsy haluk ham hamdi
  hamdullah hamed hamel hami hamid hamidou hamil hamilton hamish hamit hamlen hamlin hammad hammâd hamnet hamza hamzah
  hanan hanefi hank hannes hanno hannu hans hans-peter hans-rudolf hans-ulrich hansiain hansjörg hanson hanspeter
  hansruedi hansueli hanuš haralamb haralambie harald harbert harcourt hardana hardi hardouin hardy hari harimurti
  harinarayan harit harja harjasa harjaya harjo harlan harland harlen harlin harman harmon harold haron haroun harouna
  haroune harp harris harrison harry harsana harsanto harsaya hart hartaka hartana hartley harto hartwell harun harv
  harvey harwell harwilll hasan hasano haseki hasheem hashim hasibi hasim hasin haskel haskell haslett hassan hassane
  hasta hastie hastings hasty hatem hatip hattâb hauke havel haven hayali hayati haydar hayden haydon hayes hayward
  haywood hayyim hazar haze hazlett hazım haïm haşim haşmet haštal heall hebert hector heikki hein heindrick heinrich
  heinrick heinrik heinz heitor hektoro helie helios helmut henderson hendra hendri hendrick hendrik hennes henning
  henri henrich henrick henrik henrique henry henryk herb herbert herbie herby herc hercule hercules herculie
  heriberto herluin herman hermann hermenegildo hermie hermon hermy hernando hernán herold herrick hersch herschel
  hersh hershel heru herve hervey hervé heryanto hew hewe hewet hewett hewie hewitt heywood heřman hicabi hicham hidde
  hieronim hieronymus hikmat hikmet hilaire hilar hilario hilarion hilarius hilary hildebert hill hillard hillel
  hillery hilliard hillie hillier hilly hillyer hilmi hilton himawan himmet hincmar hinze hipolit hiram hiranmay
  hiranmaya hirsch hişam hjalmar hobard hobart hobey hobie hodge hoebart hogan hojimurod holden hollis holmes holt
  homer homere homero homerus homér honore honorius honoré horace horacio horacy horatio horatius horațiu horea horia
  horst hort horten horton horymír horác hostimil hostimír hostislav hostivít hovard howard howey howie hoyt hrvoj
  hrvoje hube hubert huberto hubey hubie hud huey hugh hughie hugibert hugo hugues hulki hulusi humbert humberto
  humfrey humfrid humfried humphrey hunfredo hunor hunt hunter huntington huntlee huntley hurlee hurleigh hurley
  hurram hurşit husain husein hussein huub huzeyfe hvalimir hvězdoslav hyacint hyatt hyman hymie hynek hypolit hâdi
  hâlis hâtem håkan håkon hédelin hélie hélier hélio hüccet hüdayi hüdâvendigâr hüma hümayun hürkan hüsameddin
  hüsamettin hüseyin hüsnü hüsrev hıfzı hızır iacob iacopo iacopone iacov iago iain ian iancu ianis ianos iaroslav
  iban ibidapo ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibun icaro ichabod icilio ico idan idir ido idris
  idriss idrissa idy ieremia ifeanyichukwu ige iggie iggy iginio igino ignace ignacio ignacius ignacy ignatius ignaz
  ignazio ignjat ignác ignát igor igori ihsan ihtiyor ike ikenna ikeoluwa iker ikey ikhidie ikhsan ikin ikrom ilai
  ilaire ilan ilarie ilario ilarion ilay ildebrando ildefonso ilgmārs ilhan ilian iliane ilias ilie ilies ilija ilja
  ilko illidio illuminato ilmari ilmārs ilyan ilyane ilyas ilyass ilyes ilyess ilyos ilyès imad imam immacolato
  immanuel imran imrane imre imrich imron inder indra indriķis indro ingamar ingar ingelbert ingemar inglebert inglis
  ingmar ingmārs ingra ingram ingrim inigo inioluwa inness innis innocent innocente innocenty innocenzo ino inocenc
  inocențiu insa inza inārs ioan ion ionel ionică ionuț iorgo iorgos iorio iosep iosif ippocrate ippolito irenej
  ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irv irvin irvine irving irwan irwin irwinn isaac isaak isac
  isacco isador isadore isaia isaiah isaias isak ischirione iseoluwa ishaq ishola isiahi isidor isidore isidoro isidro
  islam islom ismael ismaele ismail ismaël ismaïl ismaïla ismoil israel israël issa issam issiah issiaka istván italo
  itch itri iulian iuliu iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven iver ives ivo ivone
  ivor iván iwan iyad iyed izaak izaiáš izajasz izak izako izidor izmael izydor izák iľja iŝmaelo işıner jaakko jabal
  jabez jace jacek jack jackson jaco jacob jacobo jacobus jacques jad jaden jadesola jadran jadranko jadro jae jaeman
  jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jaiman jairo jais jaivey jaka
  jake jakie jakob jakobo jakov jakub jalil jalol jamaal jamal james jameson jamesy jamey jamil jamill jamiro jamison
  jammal jamol jamshid janek janko jannek jannes jannik jannis jano janos janosch janusz japhet jarad jard jareb jared
  jari jarib jarid jarmil jarne jarno jaro jarod jarolím jaromil jaromír jaron jaroslav jarrad jarred jarret jarrett
  jarrid jarrod jarvis jarwa jarwadi jarwi jase jasen jasenko jasin jasmani jason jasoň jasper jassem jassim jasun
  jasur jaswadi jati jatmiko javas javi javier javlon javohir jawad jawed jax jaxon jaxx jay jayadi jayce jayden jaye
  jayeng jaylano jaylen jaymie jayson jayvano jdavie jean-baptiste jean-claude jean-daniel jean-françois jean-jacques
  jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeannel jeannot jecho jed jedd jeddy jedediah
  jedidiah jef jeff jefferey jefferson jeffery jeffie jeffrey jeffry jeffy jefri jefta jehu jelle jelmer jelte jenel
  jeno jens jephthah jeppe jerad jerald jeramey jeramie jereme jeremi jeremiah jeremias jeremiasz jeremie jeremiáš
  jeremy jerguš jermain jermaine jermayne jerome jeromy jeroným jerri jerrold jerrome jerry jervis jerzy jerónimo
  jerôme jesper jesse jessee jessey jesus jesús jeth jethro jett jevgeņijs jezdimir jibril jidde jiljí jim jimi jimmie
  jimmy jimram jinawi jindřich jitender jitendra jiří joachim joah joakim joakimo joanny joaquim joaquin joaquín joas
  job jock jocko joe joel joep joes joey johan johann johannes johano johanĉjo john johnathan johnathon johnnie johnny
  johnson johny joko jon jonah jonas jonatan jonatano jonathan jonathon jone jono jonte jonáš joojo joost jop jordan
  jordi jordon jordy jorgan jorge jorin joris jorn jorrit jort jory joscha joschua jose josef joseito josep joseph
  josh joshia joshua joshuah josiah josias josip joso josse josselin josua josue josuo josué josé joud jourdain jovan
  jovin jozef jozefo jozue joão joël joĉjo joško jošt joža jože juan jud juda judah judas judd jude judicaël judon
  jugoslav juha juhani juho jukka julan jules julian julien julio julius juliusz julián jumadi jumari junayd junior
  jur juraj juri jurre jurģis juste justen justeno justin justinian justino justis justus justyn justýn jusuf juwon
  jyotis jáchym ján jános jérémie jérémy jérôme józef józsef jörg jörgen jørgen júlio július jürg jānis jāzeps jēkabs
  jūlijs kaan kabil kacper kacung kadem kadir kadrican kadı kagiso kahaleel kahlil kailash kain kaine kairav kaiser
  kaj kajen kajetán kale kaleb kalender kalervo kalevi kalidou kalil kalim kalinik kalistrat kalle kalvin kamal
  kamalesh kambali kamber kamel kamidin kamil kamlesh kamol kamoliddin kamran kanak kanaka kanda kane kannan kannen
  karahan karam karamba karamoko karan kardi kareem karel karim kariman karja karl karl-emil karl-johan karlan karlens
  karlik karlis karlo karma karman karney karolo karsa karsana karta karthik kartik karunanidhi karya kashyap kasim
  kasiran kasián kaspar kasper kassim kastor kasusra kasım kawaca kawaya kayaalp kayden kayne kayode kays kayun
  kazimierz kazimír kaïs kağan kašpar kean keane keano keanu kearney keary keefe keefer keelby keen keenan keene
  keerti kees keir keith keji kelbee kelby kele keleş kellby kelvin kelwin kelyan kemal kemalettin kemba kemi kemâl
  ken kenan kenari kendal kendall kende kendell kendrick kendricks kenes kenji kenn kennan kennedy kenneth kennett
  kennie kennith kenny keno kenon kent kenton kenyon kenzi kenzie kenzo kenzy ker keramet kerami kerby kerem keremşah
  kerim kerk kermie kermit kermy kerr kerwin kerwinn kev kevan keven kevin kevon keyan keşşaf kgabu khadim khalifa
  khalil khem kian kiano kick kiel kienan kile kilian kilián killian killie killy kilyan kimball kimbell kimble kimi
  kimo kin kincaid king kingsley kingsly kingston kinnie kinny kinsley kippar kipper kiran kirilo kirk kirti kiyan
  kjeld kjell klaas klarencjusz klaudius klaudiusz klaudián klaus klaŭdo klemens klement kleon kliment kléber klāvs
  knox knut knuto kobe koen koenraad kofi kojo koko kolawole koloman kolombín kolos kolumbán kolumbín komil komron
  konrad konrád konrāds konstantin konstantine konstanty konstantyn konstantýn konstantīns konštantín koray korbinian
  korede korey korkut kornel korneli kornelius korneliusz kornél kort kory kosma kosmas kosta krasomil krasoslav
  krešimir krijn krisha krishna krishnadas krishnadasa krishnah krispin kristian kristijan kristián kristiāns kristo
  kristofer kristoffer kristofor kristoforo kristopher kristos kristóf krisztián krisztofer krišjānis krišs krištof
  krsto kruno krunoslav krystian kryšpín kryštof krzysztof ksawery ksenofont kubad kubat kubilay kubra kubura kuddusi
  kujoe kumar kuncara kunthara kurnia kurt kurtis kusuma kutbettin kuzey kuzman kvido květoslav květoň květoš kwabena
  kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle kylian kyliann kyllian kâmil kâzım kéba kévin
  köksal kürşad kārlis křesomysl křišťan laal labuh lachlan ladislao ladislau ladislav ladji lai laird lajos laksana
  lakshman lakshmidhar lakshminath lal lalo lamar lambert lamberto lamih lamine lammond lamond lamont lanang lance
  lancelot lancilotto land lander landolfo landry lanfranco langa langgeng langsdon langston lanjar lannie lantar lapo
  larry lars lascăr lasmanto lasmono lassana lasse laswi laszlo latif laughton launce laurenc laurence laurencjusz
  laurens laurent laurentino laurentiu laurenty laurenz laurențiu laurian lauriano laurin lauritz lautone lavinio law
  lawrence lawry lawton laxman lay layton lazar lazare lazaro lazarus laziz lazzaro lazăr laŭrenco lean leander leandr
  leandre leandro leano leart ledion leeland leendert lefty lega legawa leicester leif leighton lek leke leland lem
  lemar lembah lemmie lemmy lemuel len lenard lenci lenn lennard lennart lennert lenni lennie lennon lennox lenny leny
  leo leo-paul leodegar leon leonard leonardo leonel leonerd leonhard leonid leonidas leonio leonis leono leontin
  leontýn leonzio leonīds leopardo leopold leopoldo leoš lere leroi leroy les lester letterio leu leufroy leupold lev
  levent levente levey levi levin levio levon levoslav levy lew lewes lewie lewin lewis lewiss lex leyan lezley lešek
  liam lias liberato liberatore liberio libero liberto libor liborio liboslav libère lică lidio lief lieto lieuwe
  liman limar linc lincoln lindon link lino linoel linus lio lion lionel lionello lior liron lirone lisandro lisle
  livino livio liviu livius liyam liyan liétald ljubiša ljubomir ljudevit llewellyn lloyd llywellyn loan lock locke
  lockwood lodovico loek loet logan lohan lolade lombard lon longin lonnard lonnie lonny lorant loren lorenc loreno
  lorens lorenz lorenzo lorian lorik lorin loris lorrain lotar lothaire lothar lothario louan louay louca louie louis
  louka lounis loup lourenço lovell lowe lowell lowie lowrance loy loydie loïc luan lubin lubomír lubor luboslav luboš
  luc luca lucais lucas lucca lucențiu lucho lucian luciano lucias lucien lucijan lucio lucius lucián lucjan lucrețiu
  ludano ludivoj ludolphe ludomír ludoslav ludovic ludovico ludoviko ludvig ludvík ludwig ludwik luděk luhung lui
  luigi luis luiz luk lukas luke lukita lukman luko lukrecius lukáš luluh lulut lumír lungelo lungu lurhur lutero
  lutfan lutfi lutfulloh luther luthfi lutibor lutobor lutz luuk luwar luwes lux luís lwandle lyam lyan lydon lyell
  lyes lyle lyman lyon lászló léandre léo léon léonard léopold lévi lütfi lütfullah maad maarten maas mabruk mac
  macaire macario maccabeo mace maceo mack mactar maddox madid mads mael maes maffeo maggiorino magno magnum magnus
  mahamadou mahan mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahzan
  mahzun mahé maik mailo maiorico maison maje major makan makar makara makary makhtar makinwa maksim maksimo makso
  maksud maksym maksymilian makuta mal malachi malchy malco malcolm malick malik mališa malo malone malte malthe
  malvin mama mamadou mamady maman mamante mamert mamoudou mamour man manah manar manassé mancio mandel mandla manetto
  manfred manfredo manfréd manik manikya manil manilio manlio mannie manny mano manoah manoj manole manolo mansour
  mansueto mansur mansvet manu manuel manuele maphikelela maqsud mar maras marat marc marc-antoine marceau marcel
  marceli marcelin marcell marcello marcellus marcelo marchall marciano marcin marco marcos marcu marcus mardon marek
  margana mariadi mariano marijn marinko marino marinus mario marius marián marjan mark markku marko markos markus
  marlin marlo marlon marlow marlowe marmaduke marolo marouane maroš marsh marshal marshall marsito marsudi mart
  martainn martaka martana martani marten marteno martial martim martin martino martti marty martyn martín marut marv
  marve marven marvin marwan marwane marwata marwin maryadi maryanto marzio marģers mas mason massamba massimiliano
  massimo massinissa mata matan matar mate matei matej mateja mateo mateus mateusz mathe matheo matheus mathew mathian
  mathias mathieu mathijs mathis mathurin mathuys mathys mathéo matias matija matis matisse matko mato matouš
  matroniano mats matt matteo mattes matthaeus mattheo mattheus matthew matthias matthieu matthiew matthijs matthis
  matthus mattia mattias mattis mattéo matys matyáš matz matías matúš matěj matīss maugis maurice mauricio maurie
  maurilio maurits maurizio mauro maury maurycy mavdud mavlon max maxence maxens maxim maximilian maximiliano
  maximilianus maximilien maximilián maximo maxmilián maxwell mayer mayeul maynard mayne maynord mayoor mayor mayson
  mazbut mazhar maël mbaye medard medardo medoro mees meghnad meghnath mehdi mehmet meier meik meir melanio melchiade
  melchior melchiorre melezio melichar melih melikşah melle mels melvil melvin melvyn memduh menahem menard menardo
  mence mendel mendie mendy menelao meneo menno mennone mercurio meredeth merell merijn merill merlin merrel merrick
  mert merv mervin merwan merwin merwyn mestan mesut mete metello metin metod metoděj metrofane mevlüt mex meyer
  mečislav mic micael micah micha michael michail michal michale michaël michał micheal micheil michel michelangelo
  mick mickael mickaël mickey midas miel miguel mihael mihai mihail mihailo mihajlo mihnea mihály mija mijat mik
  mikael mikail mikaïl mike mikel mikey mikkel mikko miklós mikol mikoláš mikołaj mikuláš miladin milan milanko milano
  mile miles mileta milhan milisav milivoj milić miljan miljenko mill millard miller milo milojica milomir milorad
  miloslav milouš milovan milovín miloň miloš milt miltie milton milty milutin milutín milán milík milíč mimo miner
  minervino minh mink minor mio miodrag miomir mir mirac miraziz miraç mircea mirco mirek mirkelam mirko mirkó miro
  mirocleto miromil miron miroslav mirtil mirza mirziyo misaele misbah mischa mislav mitar mitch mitchael mitchel
  mitchell mithat mitică mitruț miĉjo miķelis miša miško mlad mladen mnata mnislav moche moctar modest modesto modibo
  modou mody moe mohamad mohamadou mohamed mohamed-ali mohamed-amine mohammad mohammed mohan mohandas mohandis
  mohinder mohir moise moises moishe moisés mojmír mojżesz mojžíš momir monaldo monitore monro monroe montague monte
  montgomery monti monty monvīds moore moos mord mordecai mordy moreno morey morgan morgun moric morie moris moritz
  morlee morley morly morne morrie morris morry morse mort morten mortie mortimer morton morty mory mose moseo moses
  moshe moss mosè mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha mozes moïse mořic mpilo
  mpumelelo msizi mstislav muammer muaviye muaz mufiz mugur mugurel muhamado muhammad muhammed muharrem muhsin muhtar
  muhterem muhteşem muhtor muhyiddin mujur mukadder mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono
  mumpuni muni munif munmro munroe murat murdoch murdock murilo murod murray murry mursinin mursita murti murvyn musa
  musawenkosi muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasım muteber mutemed muttalib
  muyiwa muzaffar muzaffer muziano myca mycah mychal myer mylan myles mylo myron myrtil myrvyn myrwyn mário márk
  márton mátyás máté médoune médéric mérovée móric müfid müjdat mükerrem mümtaz münir müren müzdad müşir mārcis māris
  mārtiņš mădălin nabi nabil nabin naci nadi nadir nae nael nafiz nagabhushanam nahel nahid nahil nahum nail naim
  najam najib najmiddin nalar namazio namık nand nanda nando naoufal naoufel nap napoleon napoleone nappie nappy
  naradi narayan narcis narciso narcisse nardi narendra narimon narinder narji narseo narsete nasab nasim nasriddin
  nasrullah nassim natal natale natan natanael nataniel nate nathan nathanael nathanaël nathanial nathaniel nathanil
  natiq naud naudet naval naveen navin nawfel nayel nazario nazariusz nazary nazif nazim nazmi nazrulloh nazzareno
  nazzaro nazım naël naïl naïm ndleleni neal neale neall nealon nealson nealy nebojša necat necati necdet nechifor
  necib necmettin ned neddie neddy nedeljko nedim nedjeljko neel nefen nehemiah neil neill neils nejat neklan nelio
  nels nelson nelu nemanja nenad neo neopolo neoterio nepomuk nereo neri nero neron nesim nester nestor nestore nev
  neven nevil nevile neville nevin nevins nevio nevzat newton nezamysl neşet nial niall nicanor nicarete niccolo nicea
  niceforo niceto nicezio nichifor nicholas nichols nick nickey nicklas nicko nickola nickolai nickolas nickolaus
  niclas nico nicoară nicodemo nicodim nicolae nicolai nicolaie nicolais nicolas nicolis nicolás nicolò nicon nicu
  niculiță nicușor nicuță nicéphore niek niel niels niels-christian nigel nihad nihat nikita niklas niklaus niklāvs
  niko nikodem nikodém nikola nikolai nikolao nikolaos nikolas nikolasz nikolaus nikolos nikolĉjo nikos nikša nil
  niles nils nilson nimit nimród niniano nino nio niraj niranjan nirbhay niro nischal niven niyaga niyazi niyilolawa
  nizamettin nizar nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noach noah noak noam noan noar noaĥo
  nobe nobie noble noby noe noel noha noham nohan nolan noland nolann nolen nolhan noll nolly norbert norberto norbie
  norby norman normand normie normy norris north northrop northrup norton nosir nosirjon nostriano noud nouha nouri
  nout novak novan nowell nox noâm noè noé noël nrima nugraha numan nuno nunzio nurbek nurettin nuri nuriddin nurlan
  nurullah nusrat nusratulloh nusret nyana nye nyoman nándor nátán néhémie něhoslav oates oba obadiah obadias
  obanijesu obed obediah oberon obid obidiah obie obrad obren oby octav octave octavian octavio octaviu octavius
  oddone ode odell oderico odey odidone odie odil odilon odin odo odolen odon odorico ody ogdan ogden ogdon oger
  ognjen ogooluwa ojārs okan oke okta oktavius oktavián oktay okto oladare oladimeji olaf olag olaide olakunle
  olanrewaju olansile olav olavi olbram oldrich oldřich ole oleg oleksandr olenolin olim olimpian olimpiu olin olindo
  oliver olivero olivier oliviero oliviu olivér oliwier olle olof olufunmi olumide olumorotimi oluwafemi oluwagbemiga
  oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi olvan omad oman omar omero omobobola omotayo ondrej
  ondřej onesto onfre onfroi onofredo onofrio onorino onorio onoriode onufry onur opan opung oqil oran orazio orbadiah
  orell oren orenzio orest oreste orestes orfeo orhan orif orin orio orion orlan orland orlando oronzo orran orren
  orrin orsino orso orson ortensio orton orv orville osbert osborn osborne osbourn osbourne oscar osgood oskar oskari
  oskaro osman osmond osmondo osmund ossie ostoja osunleke osvald osvaldo oswald oswell ota otabek otakar otello otes
  othello othmane otho otis otmar oto otokar otomar ottaviano ottavio otto ottone oumar oury ousmane oussama ovidio
  ovidiu ovidius owen oybek ozan ozod ozodbek ozren ozy ozzie ozzy oğuz oğuzhan oļegs oļģerts pablo pace paciano
  pacifico packston paco pacomio pacorro pacôme padam paddie paddy padget padgett padraic padraig padriac pail paiman
  paja palatino pall palladio palm palmer palmiro palémon pamfil pammachio panagachie panait panca pancario panchito
  pancho pancrazio pandu panfilo pangeran pangestu panji pankracy pankrác pantaleo pantaleon pantaleone paolo papageno
  paquito param paramartha pardi pardo parfait paride park parke parker parman parmenio parnell parrnell parry
  parsifal parsival pascal paskal pasquale pate paten paterne paterniano pathé patin paton patric patrice patricio
  patrick patrik patriko patrizio patrizius patroclo patrycjusz patrycy patryk patten pattin patton paul paul-antoine
  paul-arthur paulo pauside pavel pavle pavlov pavlín pavol paweł paxon paxton payidar payton peadar pearce pebrook
  peder pedro peer peirce pekka peleo pelhřim pelle pellegrino pembroke penn penrod pentti pepe pepijn pepillo pepito
  pepo per pera perceval percival percy perica perice pericle perikles perkasa perkin pernell pero perren perry perseo
  pertev perver petar pete peter peterus petey petko petr petre petri petrică petrișor petro petronio petronius petru
  petruț petteri peyami peyter peyton pharell phil phila philani philbert phileas philemon philibert philip philipp
  phillip phillipe phillipp philémon phineas phip phiwokwakhe phoenix pie pierangelo pierce piergiorgio pierluigi
  piermarco piero pierre pierre-alain pierre-alexandre pierre-andré pierre-antoine pierre-louis pierrick piersilvio
  pierson piet pieter pietrek pietro piggy pim pincas pinchas pincus pio piotr pippo pit pius placido platon platone
  platón plinio plutarco pol polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano
  ponzio porfirio porfiriusz porfiry port porter portie porty porziano postumio poul powell praba prabawa prabin
  prabowo prabu prakash prakosa pran pranata pranawa pranay prasad prasetya prasetyo prashant prassede prathamesh
  pravdan pravdomil pravomil prayag prayitna prayoga prayogo predrag prem pren prent prentice prentiss prescott
  preston priamo price prima primo prince prinz prisco privato procopio prokles prokop prokul promise prosper prospero
  protasio proteo prudenzio prvoslav pryce publio puff puneet pupolo purcell purna purushottam purwa purwadi purwanto
  pusicio putnam putnem putu pyotr pépin péter pío pāvils pătru pēteris přemysl přibyslav qobil qosim quarto quasimodo
  qudrat quent quentin querano quill quillan quin quincey quincy quinlan quint quinten quintiliano quintilio quintin
  quintino quinton quintus quinziano quinzio quirin quirino rab rabbi rabi rachid raci rad radan radcliffe raddie
  raddy radegast radek raden radenko radhost radika radim radimír radion radislav radit raditya radivoj radivoje
  radiša radko radmil radmilo radolfo radomil radomir radomír radosav radoslav radovan radoš radu radul radvan radúz
  rafael rafaellle rafaello rafaelo rafaël rafał rafe rafet raff raffaele raffaello raffarty rafferty rafi rafid rafiq
  ragnar raharja rahim rahman rahmat rahul raide raif raihan raik raimondo raimund raimundo rainald rainaldo rainer
  rainhard rainold raj rajab rajan rajendra rajiv rajko rajmund rajnold raju rakesh rakıp raleigh ralf ralph ram
  ramazan ramesh rameshwar rami ramiro ramiz ramon ramsay ramsey ramy ramziddin ramón rance rancell rand randal
  randall randell randolf randolph randy ranek rangga raniero ranjan ranjeet ranjit ranko ranolfo ransell ransom raoul
  raphael raphaël rareș rashid rasim rasmus rastislav ratibor ratimir ratmír rauf raul ravi ravid raviv ravshan rawley
  raxmatulloh ray rayan rayane rayen raymond raymund raynard rayner raynor rayyan raúl raşit raško read reade reagan
  reagen reamonn recai recep red reda redd redford redmond reece reed rees reese refah refet refik reg regen reggis
  reggy reginald reginaldo reginauld regnārs regolo reha reid reidar reider reilly rein reinald reinaldo reinaldos
  reinhard reinhold reinold reinwald reis rejan reksa relja relu rem remi remig remigio remilekun remington remo
  remondo remus remzi renado renaldo renard renat renato renaud renault rendy rene rens renzo renát renārs respati
  respicio resûl resül reto reube reuben reuven revi rex reybaud reynard reynold reynolds reza reşat rhett rhys riaan
  riad rian ric ricard ricardo ricario riccardo rice rich richard richardo richart richelmo richie richmond richmound
  richy richárd rick rickard rickert rickey ricky rico ricoriki ridwan rifat riff rigard rik riley rinaldo ring ringo
  rino rio riobard riordan rip ripley ritchie ritesh riv riyad rizki rizvon ričards roan roarke rob robaldo robb robbe
  robbert robers robert roberto robi robinson rocco rochester rock rockey rockie rockwell rocky rod rodan rodd roddie
  roddy roderic roderich roderick roderigo roderik roderyk rodge rodger rodiano rodion rodney rodolfo rodoljub rodolph
  rodolphe rodrick rodrigo rodrigue rodrique rog rogelio roger rogerio rogers rohan rohit roi roko roland rolando
  roldan roley rolf rolfe rolfo rolland rollie rollin rollins rollo rolph roma romain roman romano romeo romero romeu
  romoaldo romolo romuald romualdo romul romulus roméo romāns ron ronald ronan ronnie rooney roosevelt rorke rosco
  roscoe rosman ross rossie rossy rostislav roth rotimi rourke rouvin rover rowan rowen rowland rowney roy royal
  royall royce rriocard rube ruben rubiano rubin rubén rudd ruddie ruddy rudi rudie rudiger rudolf rudolfo rudolph
  rudra rudy rudyard ruedi rufe rufino rufo rufus ruggero ruggiero rui rune rupert ruperto ruprecht rurik ruslan
  rusman russ russell rustam rustie rustin rusty rutger rutherford rutilo rutledge rutter ruttger ruy ryad ryan ryley
  ryon ryszard ryun régis réjean rémi róbert rúben rükneddin rüçhan rüştü răducu răzvan rıdvan rıfat rıfkı rıza rūdis
  rūdolfs rūsiņš rəşad rəşid saad saadat saadi sabar sabato sabazio sabele sabin sabir sabri sachin sacid sadar
  sadberk sadettin sadi sadri sadriddin sadullah sadık saffet saffiro saffo safir safo safouan safouane sagar said
  saiful saim saka sakari sakti saladino saleem salem salif salih salim saliou salman salmon saloh salomo salomon
  salomone salomè salustio salvador salvatore salvidor salvo salwator samandar samba samed sameer sami samih samim
  samir sammy sampson samson samsul samu samuel samuele samuelo samuël samy sancho sandeep sander sanders sanderson
  sandor sandro sandu sanele sanford sanjay sanjin sanka sanson sansone sante santiago santino santo santos santosh
  sapiente sarbello sardor sarge sargent sarvar sarvin sascha satish saturniano saturnin saturnino satya satyen saul
  sauncho saunder saunders saunderson sauveur sava savaş saverio savi savin savinien savino savva saw sawyer sawyere
  sax saxe saxon say sayer sayers sayres saèr saïd saúl saša scarface schuyler scot scott scotti scotty seamus sean
  seb sebas sebastiaan sebastian sebastiano sebastien sebastián sebastião sebestian seckou secondiano secondo sedat
  sedrik see sef sefer seff seghei sekou selahattin selami selby selig selim selyan selçuk sem semih semion semplicio
  sempronio senesio senn senne senofonte sep sepp seppe seppo serafim serafin serafino serafín serapione serbülent
  serenus serge sergeant sergei sergej sergen sergent sergey serghei sergi sergio sergiu sergiusz serhat sermet sertaç
  server servidio serviliano servác sesto seth settar settimio settimo setya seumas sev sever severiano severin
  severino severo severín seward seweryn seydou seye seyfettin seyfi seyfullah seymour seyyit seçkin sfiso shade
  shadow shahboz shahobiddin shahriyor shahzod shaka shalewa shalom shamsiddin shamus shanan shane shankar shannan
  shantanu shaughn shaun shaw shawn shay shayan shaï sheff sheffie sheffield sheffy shekoni shelden sheldon shelton
  shem shep shepard shepherd sheppard shepperd sheridan sherlock sherlocke sherm sherman shermie shermy sherwin
  sherwood sherwynd sherzod shiv shodiyor sholom shukrulloh shurlock shurlocke shurwood sibusiso sico sicuro sid
  siddarth siddhartha siddhran sidiq sidnee sidney sidoine sidon sidonio sidy siebe siegfried siem siep siffre sifiso
  sig sigebert sigfrid sigfrido sigfried sigfríd sigismond sigismondo sigismund sigismundo sigmund sigurd sigvard
  sijuade sil silas silvain silvan silvano silvanus silverio silvester silvestr silvestro silvian silvio silviu
  silvius silván silvère sim simen simeon simeone simi simion simmonds simo simon simono simão siméon sinan sinclair
  sinclare sindre sinesio sinfronio sinică siniša sinkler siphiwe sipho sireno siriano siricio sirineu sirio siro
  sirojiddin siré sisto sithembiso siward sixt sixte sixtus siyanda sjoerd sjors skander skell skelly skip skipp
  skipper skippie skippy skipton sky skylar skyler slade slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj
  slavoljub slavomil slavomír sloan sloane slobodan sly slávek smil smith smitty sname soan sobit soběslav soccorso
  socrate sodiq sofiane sohan sohib sokrat sol solal soleh sollie solly solocone solomon som somerset somnath somu son
  sondre soren sorin sostene sosteneo sostrato soter souleyman souleymane spano spartaco spence spencer spense spenser
  speranzio spike spiridon spirydion spytihněv srboljub sredoje srećko staffard stafford staford stan stancu standford
  stanfield stanford stanimír stanislao stanislas stanislaus stanislav stanislaw stanisław stanko stanleigh stanley
  stanly stanton stanwood stavro stavros stearn stearne steen steeve stef stefan stefano steffen stelian sten stepan
  stephaans stephan stephane stephanus stephen sterling stern sterne stevan steve steven stevie stevy steward stewart
  stig stijn stiliano stillman stillmann stinky stipan stipe stiriaco stirling stjepan stojan stojmír strahinja
  stribor stu stuart stéphane suat subash subhash subhi subodh sudi suhrob sulaymon sullivan sully sulton suman sumeet
  sumner sune suraj surano suresh sururi surya suryakant suryakanta sushant susheel sushil sutherlan sutherland sutton
  svatoboj svatobor svatomír svatopluk svatoslav sveatoslav svebor sven svend sverre svetislav svetolik svetomir
  svetoslav svetozar svetozár sviturno svätopluk swami swan swapnil swen syd sylas sylvain sylvan sylvester sylvestre
  sylwester syman symon szabolcs szczepan szymon sába sámo sámuel sándor sáva sâkıp sébastien sékou séraphin sérgio
  séverin sönke sören søren süheyl süleyman sıdkı sırrı tab tabb taber tabor tabris taceddin tad tadd taddeo taddeusz
  tade tadeas tadeo tades tadeáš tadija tadio taha tahir tahsin taib taide tailor tait taite talat talay talbert
  talbot talha talip tam tamas tamer tamino tammaro tammo tamás tan tancredi tancrède taner tanguy tanju tankred tann
  tanner tanney tannie tanny tao tapan tapani tapio taras tarcisio tarik tarkan tarrance tarso tarun tarık tasdik
  taswir taufan taufik taurin tayfun tayler taylor tayyar taziano tazio taşkın teador ted tedd tedie tedman tedmund
  teguh teije tej tejas tekin tekinalp telchide telemaco temel temidayo temistocle temitope temp temple templeton teo
  teobald teobaldo teodoor teodor teodorico teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari
  teoman terenc terence terencio terencius terencjusz terenzio terrance terrel terrell terrence terrill tertuliano
  terzo tesauro tesifonte teun teunis tevfik tevhid tezcan tezel thacher thaddeus thaddus thadeus thain thaine
  thamsanqa thando thane thatch thatcher thaxter thayne thebault thedric thedrick themba theo theobald theodor
  theodore theodoric theodorik theofan theofil theophane theophile theotime theunis theuns thiago thibaud thibault
  thibaut thibert thibo thierno thierry thies thije thijmen thijn thijs thilo thom thoma thomas thor thorben thore
  thorge thorin thorn thorndike thornie thornton thorny thorpe thorstein thorsten thorvald thulani thurstan thurston
  théo théodore théodose théophane théophile théophraste tiago tian tibaldo tibbe tiber tiberio tiberiu tiberius tibo
  tibold tibor tiburcius tiburzio tichomil tichomír tichon ticone tidiane tiebold tiebout tieme ties tihomir tijmen
  tijn tijs til tiler tilio till tillmann tim timbul timeo timm timmy timo timofei timoléon timon timotei timotej
  timoteo timoteus timothe timothee timotheus timothy timothée timur timéo tino tirone tirrell tirta tirtayasa titien
  titilope tito titos titouan titus tizian tiziano tizio tjark tobia tobiah tobias tobiasz tobie tobiloba tobin tobit
  tobiáš toby tod todd toddie toddy todor tohir toiboid toke toki tokunbo tolga tolomeo tolunay tom tomas tomaso
  tomasz tome tomiloba tomislav tomkin tomlin tommaso tommie tommy tomo tomori tomás tomáš tomé tone tonko tonnie
  tonnin tony tonči toon tope tor torben torbjörn tore torin torkvát torquato torr torrance torre torrence torrey
  torrin torry torsten tosco toussaint town towney townie townsend towny toyip trace traian trajan tranquillo traver
  travers travis travus trefor tremain tremaine tremayne trent trenton trev trevar trever trevor trey trilochan
  trilochana trilok trilokanath trilokesh triloki trip tripp tris tristam tristan tristano troels trofim troy trpimir
  trpko trstram trueman trumaine truman trumann tuck tucker tuckie tucky tudor tufan tugay tugiman tuhfe tull tulley
  tulliano tullio tully tunahan tunar tunç tunçer tuomas turan turgay turgut turi turibio turner turold tushar tussio
  tuur tuğrul tuğtekin tvrtko twan tybalt tycho tye tygo tyler tymeo tymon tymoteusz tymothy tynan tyron tyrone tyrus
  tyson tümer türkay türker türkeş tālis tālivaldis tālrīts tınas tərlan ubaldo ubaydulloh ubertino uberto uchqun uda
  udai udale udall udell udit udo ueli uffe ufuk ugo ugolino uguccione ujjawal ujjwal ukbe ulberto ulderico ulf ulfo
  ulick ulises ulisse ulpiano ulric ulrich ulrick ulrico ulrik ulstano ultimo ulvi ulysse ulysses umang umar umay
  umaya umberto umid umidulloh umile umur umuralp umut unggul upendra upik upton uranio urbain urban urbano urbanus
  urdino urfon uri uriah uriel uriele urs ursicio ursino ursmaro urson usame usman usmon utama uttam uve uzayr
  uzodimma uğur uģis vachel vaclav vadim vafo vagn vahdet vahid vahâ vail valdemar valdemārs valente valentijn
  valentim valentin valentino valentín valentýn valentīns valeri valeriano valerico valerii valerio valerián valfredo
  valfrido valid valle valtena valter valtr valtteri valère valér valéry valērijs van vance vanja varo vasco vasil
  vasile vasili vasilică vasilie vasilis vasily vasko vassili vassily vasudev vasudeva vatroslav vaughan vaughn
  vavrinec vavřinec vecdi veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik vega vehbi veikko veit
  velaphi veleslav veli velibor velimir velimír velio velislav venance venanzio vencel venceslao venceslas vendel
  vendelín venerando venerio veniamin ventura venustiano venusto verano verecondo verenzio verge vergil vergiliu vern
  vernen verner verney vernon vernor vero verulo vespasiano veysel veysi vezio vianney vic vicente vicențiu vick
  victoir victor victorien victorin vidak vidhur vidhya vidiano vidone vidor vidovic vidovik vidur viggo vigile vigo
  vijay vijeko vik viktor viktorin viktoro viktorín vilfredo vilhelm vilhelmo viliam vilibald viliberto ville villy
  vilmar vilmos vilmārs vilém vilĉjo vimal viman vin vinay vince vincenc vincent vincents vincenty vincenz vincenzo
  vincențiu vindonio vinebaldo vinfrido vinicio vino vinsen vinson vinz viorel virge virgil virgile virgilio virgiliu
  virgin virginio virman virone visarion viscardo vishnu vishwamitra vital vitale vitali vitalico vitalie vitalii vite
  vito vitold vitor vittore vittoriano vittorio vitus vitālijs vivaldo viviano vjekoslav vjenceslav vlad vladamir
  vladan vladek vladimer vladimir vladimiro vladimír vladislav vladivoj vladlen vlado vlaicu vlastimil vlastimir
  vlastimír vlastislav vlatko vlk vodingo voicu vojen vojin vojmil vojmír vojslav vojtech vojtěch vok voldemārs
  volfango volfgang volkan von vosil vratislav vratko vsevolod vujadin vuk vukan vukašin vukota vulmaro vulpiano
  vusumuzi vyas václav víctor vít vítor vítoslav vítězslav víťazoslav věnceslav věnek věroslav všeboj všebor všerad
  všeslav wacław wade wadi wadsworth wael wage wahyu wain wainwright wait waite waiter wake wakefield wakiman wald
  waldemar walden waldo waldon wale walenty walentyn waleran walerian walery walgierz walid walker wallace wallache
  wallas walsh walt walter walther walton waluyo wandrille wang wannes ward wardaya warde warden wardi ware waring
  warji warley warner warre warren warsa warsita warta wash washington wasis wassim wat waverley waverly wawan
  wawrzyniec way waylan wayland waylen waylin waylon wayne waël web webb weber webster weidar weider welbie welby
  welch wells welsh wendall wendel wendell werner wernher wes wesley wessel west westbrook westbrooke westleigh
  westley weston weylin wheeler whit whitaker whitby whitman whittaker wiatt wiktor wilbert wilbur wilburt wilden
  wildon wilek wiley wilfred wilfrid wilfried wilfryd wilhelm will willard willdon willem willey willi william willis
  willy wilmar wilmer wilson wilt wilton win wincenty windham winfield winfred winifield winn winslow winston winthrop
  wira wisnu wissem wit witalis witt wittie witty wolf wolfgang wolfie wolfy wood woodie woodman woodrow woody worden
  worth worthington worthy wout wouter wright wyatan wyatt wye wylie wyn wyndham władysław włodzimierz xanana xander
  xaver xaverius xavi xavier xem xenos xerxes xever ximenes ximenez xymenes xénophon yacouba yago yahya yahyo yakubu
  yale yalgın yalçın yaman yanaton yancey yancy yango yanis yank yankee yann yanni yannic yannick yannik yannis yard
  yardley yaro yaron yasin yasser yassin yassine yassir yavuz yaw yazid yağız yaşar yehudi yehudit yekta yener yetkin
  yiğit ylan yoan yoann yoav yoel yoga yogendra yogesh yoginder yohan yohann yoni yono yoqub yorbek yorgo yorgos york
  yorke yorker yoro yorqin yosef yossef youcef younes youness younès youp youri yousef youssef youssou youssouf
  youssouph youssoupha yoznur yoël yul yule yulma yuma yunus yuri yurik yusuf yvan yven yves yvon yvor yüce yücel
  yüksel yümni yıldırım yılmaz zabedeo zabir zac zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz
  zacharie zachariáš zachary zacherie zachery zaché zack zackariah zackary zadig zafar zafer zafir zahar zahir zain
  zak zakaria zakariya zakary zakarya zaki zakir zalán zamfir zamir zane zanobi zared zarije zaur zayd zayn zayniddin
  zbislav zbyhněv zbyněk zbyslav zbyšek zdenko zdeněk zderad zdeslav zdirad zdislav zdravko zdík zeb zebadiah zebedee
  zebulen zebulon zechariah zed zedekiah zef zefiro zekai zeke zekeriyyâ zelig zenaide zenebio zeno zenobio zenon
  zenone zente zenzele zephyr zerk zetico zev zeyd zeynel ziad zigfrīds zigmārs zihnî zikmund zinedine zion zithulele
  ziver ziya ziyad ziyo ziyâd zlatan zlatko zlatomír zohid zohir zoilo zokir zollie zolly zoltan zoltán zoran zoroslav
  zosim zosimo zoyir zrinislav zrinko zsolt zsombor zubayr zulfikar zvonimir zvonimír zvonko zyad zygmunt záboj záviš
  zâfir zâhit zénó zéphirin zétény zübeyr zülfikâr ábel ádám ákos ámos ángel ármin áron árón âmir ângelo åke çağan
  çağatay çağdaş çağlar çağrı çağrıhan çelen çelik çetin çetinel çetiner édouard éleuthère élias élie élisée élzéar
  émeric émile épiphane éric étienne évariste évrard ígor óscar ömer önder özcan özer özgür özhan özkan ülgen ümit
  ünal üzeyir ādams ādolfs ārijs āris časlav čedomir čeněk čestmír čistoslav đorđe đura đurađ ēriks ēvalds ģederts
  ģirts ĵeromo ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łazarz łukasz řehoř şaban şadan şahap şahin şahinalp
  şahsuvar şahsüvar şaiq şakir şamil şarani şayan şecaeddin şefik şehlevent şemsi şener şenol şerafettin şeref şerif
  şevket şevki şeyban şihab şihabeddin şinasi şir şâfi şükrü şəhriyar šalamoun šalomoun šavel šebastián šimon štef
  štefan štěpán šťasta žanis žarko ždan želibor želimír želislav željko želmír žigmund žitomír žitoslav živan șerban
  ștefan əhməd`;

/** First names that the lists have for both. */
export const ANY_NAMES = `
  abbe abbie adama adame adan addie addison addy adi afanasi aidan alekso alexis alfie alfy alix allie allyn almire
  anar anatolie anaël andie andrea andrei andréa angel anik ara arcadie archange ariel arlen arsinoé artemis atmaja
  aube aubry auguste aurel ave averil ayan aydan aïssa bala barrie bebe bela bernie berny bertie berty bev blair
  blessing bobbie bora borna bren brenn brook brooks bryn cal cam cammy candide candra carey carlie carlin carly caryl
  casey cass chickie chicky chrissie chrissy clair clare clem clemmie clemmy clovis codi codie con conny constantine
  cordie cordy cori cornie corny correy corrie courtnay courtney crin cris cristin céleste dado dael dana dani daniele
  dannie danya darb darby daron deane deb del dell demeter demetris deniz dennie denys dilhan dione dominique dore
  dorey dorie doroteo dory drona dru dwi ecrin eddi ede edi efe eka elie elisha elita elvan emlyn erda esme evelin
  eyram ferda floris flory franky frannie franny freddy gabbie gabie gaby gale gay georgie geri gerri gerrie gerry
  gill glyn gray guadalupe gui gun gus gökben günay güner güven habiba hailey haily hale haleigh haley hani harley
  harper heath hedi henrie hillary hippolyte honor hédi ilgın ilia ira isa isabeau ivica izzy jackie jaga jaime jaimie
  jaimy jamie jan janne jaya jayme jean jere jerrie jessie jindra jip jocelyn jodie jody jona jule juul júlia kai kala
  karna karol karoly kellen kelly kelsey kerry kiley kim kip kipp kippie kippy kirby kit kris kylie lane laney lanie
  lanny lauri lee leone leonida lesley leslie lian lin lind lindy liubovi lorne lorrie lorry lou louison loïs luka
  lynn mackenzie maddie maddy madison malek mallory manel marin marion martie matti matty maurise maxie maxime maxy
  maé mead meade mel merle merrill merry meïssa michele mickie micky mika milota miran mitra morgen mthunzi muffin nat
  natty nawal nickie nicky nicol nicola niki noa nollie norrie norry nour olimpio olly page pantelei paris pascale pat
  pattie paulie paulin pauly pen pennie philippe philothée pip pooh pravoslav quinn raf rahmi rama randi randie regan
  reggie remy rené rey ricki rickie rikki robbie robby robin robinet roch ronny rory rosario roselin sabino sada sadio
  safa sal sam sammie sasha saundra sayre scholastique scottie senna shae shaine shannon shayne shea shelby shell sher
  sibyl simone skye soma sonnie sonny stacee stela storm sunny svetlana swann tabbie tabby tallie tally tammie tari
  tasnim tate teddie teddy tedi terry timmie tobe toma tomi torey tracie tracy tri utku val vale valeriu veaceslav
  verne vinnie vinny virgie wallie wallis wally waly willie winnie winny wynn yacine yance yani yaya zaharia zena
  özden ülker`;
