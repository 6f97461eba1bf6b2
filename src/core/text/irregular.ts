/**
 * English forms that no suffix rule gives, as `base form form …` (a base alone is a word that must be left as it is).
 * Only what stands in newspapers: a form that is missing here is cut by rule, which is seldom worse.
 */
export const IRREGULAR_VERBS = `
be am is are was were been being 's 're 'm ’s ’re ’m ai
have has had having 've ’ve
dive dove
do does did done doing
go goes went gone
say said says
can ca
will wo 'll ’ll
would 'd ’d
not n't n’t
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
bet
bathe bathed bathing
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
die dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
dye dyed dyes
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
fulfill fulfil fulfils
get got gotten
give gave given
grind ground
grow grew grown
hang hung hanged
hear heard
hide hid hidden
hit
hold held
hurt
inlay inlaid
keep kept
kneel knelt
know knew known
lay laid
waylay waylaid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let
lie lying
light lit
lose lost
worship worshiped worshiping
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
offset
outdo outdid outdone
overcome overcame
overdo overdid overdone
overhear overheard
override overrode overridden
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proven
put putting
quit
read
rebuild rebuilt
redo redid redone
repay repaid
reset
resent
resell resold
rethink rethought
retell retold
rewrite rewrote rewritten
rid
ride rode ridden
rely relying
ring rang rung
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
set
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slay slew slain
slide slid
sling slung
smell smelt
sow sown
belie belying belies
boycott boycotted boycotting
stymie stymied
quiz quizzes quizzed
misspeak misspoke misspoken
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split
spoil spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strew strewn
stride strode
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tread trod trodden
tear tore torn
tell told
think thought
throw threw thrown
thrust
tie tying
underlie underlay underlain underlying
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
unwind unwound
uphold upheld
upset
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
present
bias biases biased biasing
focus focuses focused focusing
canvas
gas gasses gassed gassing
discuss
guess
`;

export const IRREGULAR_NOUNS = `
man men
woman women
child children
person persons
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
life lives
wife wives
knife knives
leaf leaves
loaf loaves
half halves
calf calves
elf elves
shelf shelves
self selves
thief thieves
wolf wolves
scarf scarves
hoof hooves
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
emphasis emphases
diagnosis diagnoses
oasis oases
axis axes
synopsis synopses
parenthesis parentheses
criterion criteria
phenomenon phenomena
stimulus stimuli
alumnus alumni
nucleus nuclei
syllabus syllabi
referendum referenda
memorandum memoranda
curriculum curricula
bacterium bacteria
medium mediums
appendix appendices
index indices
matrix matrices
vertex vertices
movie movies
cookie cookies
zombie zombies
rookie rookies
selfie selfies
calorie calories
prairie prairies
genie genies
eerie
pie pies
tie ties
lie lies
die
hippie hippies
hoodie hoodies
junkie junkies
yuppie yuppies
goodie goodies
oldie oldies
bookie bookies
foodie foodies
caddie caddies
birdie birdies
brownie brownies
cutie cuties
newbie newbies
bus buses busses
gas gases gasses
plus pluses
virus viruses
campus campuses
status statuses
bonus bonuses
census censuses
caucus caucuses
circus circuses
surplus surpluses
focus focuses
consensus consensuses
corpus corpuses
chorus choruses
genius geniuses
lotus lotuses
nexus nexuses
prospectus prospectuses
hiatus hiatuses
apparatus apparatuses
walrus walruses
uterus uteruses
fetus fetuses
cactus cactuses cacti
bias biases
alias aliases
atlas atlases
canvas canvases
christmas christmases
iris irises
lens lenses
quiz quizzes
ache aches
headache headaches
cache caches
niche niches
axe
avalanche avalanches
creche creches
psyche psyches
cliche cliches
shoe shoes
toe toes
foe foes
woe woes
canoe canoes
hoe hoes
oboe oboes
tiptoe tiptoes
critic critics
topic topics
clinic clinics
skeptic skeptics
sceptic sceptics
academic academics
mechanic mechanics
fanatic fanatics
picnic picnics
republic republics
fabric fabrics
medic medics
comic comics
relic relics
characteristic characteristics
classic classics
antic antics
mimic mimics
cynic cynics
heretic heretics
cleric clerics
romantic romantics
catholic catholics
ethnic ethnics
rabbi rabbis
taxi taxis
ski skis
alibi alibis
bikini bikinis
jihadi jihadis
series
species
news
means
headquarters
whereabouts
politics
mathematics
economics
ethics
physics
athletics
logistics
statistics
tactics
aerobics
gymnastics
crossroads
barracks
pants
trousers
scissors
glasses
thanks
congratulations
clothes
proceedings
earnings
savings
goods
aegis
chaos
ethos
pathos
cosmos
logos
innings
shambles
diabetes
rabies
measles
herpes
gallows
summons
amends
odds
remains
outskirts
surroundings
belongings
riches
sans
yes
us
this
as
always
perhaps
besides
its
his
hers
theirs
ours
yours
`;
