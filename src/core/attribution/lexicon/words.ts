/**
 * Cue words by what they do. Each line is `mode stance: words`; a word is a lemma and stands for the verb and for the
 * noun alike ("claim", "promise"). A word stands once; the tests hold that. `light` words say little by themselves:
 * another cue word behind them decides ("made a promise", "apparently disagrees").
 */
export const CUE_WORDS = `
statement neutral: say tell add note write report announce describe state declare explain observe remark comment mention
statement neutral: recall reply respond answer continue repeat reiterate restate stress emphasize emphasise underscore
statement neutral: underline highlight outline detail recount relate narrate retell read speak talk discuss address tweet
statement neutral: retweet post blog email e-mail text release publish disclose reveal unveil divulge inform brief notify
statement neutral: apprise testify quote cite refer allude reference suggest indicate hint imply intimate signal predict
statement neutral: forecast project estimate calculate propose introduce present submit name nominate identify list label
statement neutral: term dub nickname entitle title characterize characterise portray depict paint frame compare contrast
statement neutral: liken equate summarize summarise conclude infer muse joke quip crack interject chime shout yell cry
statement neutral: exclaim scream bellow holler whisper mutter mumble murmur stammer sigh sing chant intone recite preach
statement neutral: lecture opine pontificate volunteer elaborate clarify specify expound chronicle document record
statement neutral: broadcast communicate convey relay articulate utter pronounce proclaim counter retort rejoin riff
statement neutral: attribute ascribe trace tie link rule decree legislate file sign vouch confide recommit
statement neutral: gush ramble rhapsodize philosophize chat converse confer negotiate debate spar tangle deliberate dictate
statement neutral: jot scribble pen author type caption headline transcribe translate paraphrase rephrase spell
statement neutral: statement announcement response message speech interview testimony account description
statement neutral: explanation story column editorial essay article memo memorandum briefing narrative word quotation
statement neutral: suggestion proposal ruling verdict finding revelation disclosure conclusion prediction projection
statement neutral: observation reminder anecdote saying slogan motto mantra depiction portrayal characterization comparison
statement neutral: discussion conversation declaration proclamation letter tip tally rhetoric theme
statement neutral: call determine float pitch coin herald surface assess examine inscribe
statement neutral: remind teach feature circulate leak dish spill recapitulate recap invoke focus

statement claim: claim allege assert contend maintain insist argue purport profess boast brag posit aver avow attest
statement claim: crow gloat theorize theorise postulate hypothesize hypothesise exaggerate fabricate spin rumor
statement claim: rumour sue allegation assertion contention argument insistence innuendo gossip hype

statement denial: deny dismiss reject refute rebut dispute disavow repudiate contradict disclaim disown renounce downplay
statement denial: debunk discount disagree dissent demur negate rebuff contest challenge recant retract backtrack backpedal
statement denial: deflect spurn disregard overturn minimize minimise denial dismissal rejection rebuttal refutation repudiation disagreement disclaimer
statement denial: retraction contradiction

statement agreement: agree acknowledge concede admit confirm affirm reaffirm corroborate concur accept endorse recognize
statement agreement: recognise confess echo approve back defend embrace ratify adopt grant assent consent authorize authorise
statement agreement: bless apologize apologise acquiesce verify validate justify allow permit side align rally co-sponsor
statement agreement: agreement acknowledgement acknowledgment admission confirmation endorsement concession approval
statement agreement: acceptance confession backing apology affirmation accord defense defence

statement criticism: criticize criticise blast slam attack denounce condemn decry mock accuse blame assail bash lambast
statement criticism: lambaste excoriate rail complain deride chide rebuke lament bemoan charge scold ridicule censure fault
statement criticism: knock rip castigate berate disparage malign vilify impugn hammer skewer pillory trash savage lash pan
statement criticism: belittle demean insult taunt jeer boo heckle scoff sneer grumble gripe carp fume rant rage protest object
statement criticism: admonish upbraid reproach reprimand deplore bristle needle jab lampoon satirize roast thunder seethe moan
statement criticism: revile confront whine snipe trash-talk slap pummel pounce demonize demonise denigrate discredit indict rap flay clobber
statement criticism: criticism condemnation denunciation accusation complaint objection outcry disapproval swipe dig barb
statement criticism: grievance critique derision mockery smear scorn slur tirade diatribe harangue broadside backlash

statement praise: praise applaud hail laud commend tout celebrate welcome thank congratulate salute extol champion credit
statement praise: compliment cheer toast honor honour glorify lionize trumpet promote flatter plug eulogize
statement praise: applause tribute thanks congratulations congratulation plaudit accolade acclaim

statement promise: promise pledge vow swear guarantee assure reassure commit assurance commitment oath

statement demand: urge demand order instruct direct command require request beg implore plead appeal exhort entreat beseech
statement demand: press petition lobby recommend advise encourage counsel prod nudge goad persuade convince coax cajole invite
statement demand: summon subpoena advocate agitate clamor clamour campaign push mandate compel forbid
statement demand: prohibit ban bar recommendation advice instruction directive plea exhortation requirement invitation urging

statement warning: warn caution threaten alert forewarn warning threat

statement question: ask question wonder inquire enquire query quiz grill interrogate inquiry enquiry

belief neutral: think believe feel fear hope worry suspect know expect consider view see regard deem assume understand
belief neutral: realize realise love hate like prefer anticipate imagine guess reckon suppose presume envision envisage
belief neutral: foresee figure trust dread sense perceive remember forget care mind judge rate rank seem appear sound look
belief neutral: learn find enjoy relish regret value fancy dream wish gather discern fathom comprehend grasp ponder contemplate mull
belief neutral: interpret misunderstand mistake misjudge overestimate underestimate agonize brood fret resent detest loathe
belief neutral: abhor adore cherish concern alarm anger upset surprise shock rattle disappoint frustrate please delight
belief neutral: puzzle baffle unsettle infuriate speculate surmise conjecture notice conceive visualize treat
belief neutral: belief opinion thought idea expectation assumption feeling impression perception conviction faith
belief neutral: confidence understanding notion attitude position stance preference interest optimism pessimism sentiment mood
belief neutral: theory consensus hunch bet judgment judgement worldview anxiety suspicion awareness certainty concept
belief neutral: policy priority outlook apprehension enthusiasm passion presumption speculation knowledge ideology philosophy mindset viewpoint perspective stereotype superstition

belief denial: doubt disbelieve skepticism scepticism disbelief
belief criticism: oppose disapprove distrust mistrust dislike despise opposition hostility disdain contempt
belief agreement: support favor favour sympathize sympathise supporter proponent
belief praise: admire appreciate revere respect idolize admiration appreciation
belief criticism: outrage dismay disappointment frustration displeasure dissatisfaction disgust disapprobation critic opponent detractor skeptic sceptic

intention neutral: plan want intend aim seek decide choose opt prepare strive resolve endeavor endeavour
intention neutral: vote desire aspire yearn hanker undertake scheme plot conspire devise concoct pursue struggle fight
intention neutral: vie await eye explore intention goal decision effort bid determination ambition strategy
intention neutral: willingness eagerness purpose objective agenda quest mission aspiration design craft target gear itch
intention neutral light: try attempt need
intention refusal: refuse decline balk hesitate resist abstain forgo shun eschew boycott avoid refusal reluctance
intention refusal: unwillingness hesitation resistance

evidence neutral: show discover demonstrate reflect prove illustrate evidence evince betray mean

statement neutral light: issue express offer voice share deliver raise give make take put have draw launch hold lay cast use
statement neutral light: send provide set bring get come go begin start keep do turn throw stand run remain become
statement neutral light: touch strike reach follow move open
`;

/** Adjectives, adverbs and other words that are looked up as they are written. */
export const CUE_SURFACES = `
belief neutral: confident sure certain aware unaware optimistic pessimistic hopeful afraid fearful wary anxious nervous proud
belief neutral: happy unhappy glad angry furious grateful sorry unsure uncertain mistaken mindful conscious
belief neutral: uneasy upbeat bullish bearish jealous ashamed sceptic ambivalent agnostic undecided torn
belief neutral light: apparently seemingly presumably likely
belief neutral: curious
belief denial: skeptical sceptical doubtful dubious incredulous
belief criticism: against opposed anti hostile
belief agreement: supportive sympathetic pro
statement criticism: critical scathing dismissive disparaging
statement praise: complimentary effusive
statement claim light: allegedly supposedly purportedly ostensibly
statement claim: adamant alleged supposed purported self-described self-proclaimed
statement claim: self-styled so-called
statement neutral light: reportedly according
statement neutral: frank candid outspoken vague coy silent mum vocal explicit
intention neutral: willing eager ready determined keen inclined poised intent
intention refusal: unwilling reluctant hesitant loath
`;

/** Participles that are adjectives after a form of "be", "seem", "feel" …; elsewhere they are forms of their verb. */
export const CUE_PARTICIPLES = `
belief neutral: convinced persuaded worried concerned pleased disappointed surprised shocked dismayed outraged frustrated
belief neutral: clear unclear obvious evident interested alarmed troubled upset annoyed thrilled delighted encouraged heartened amused puzzled impressed
belief neutral: scared frightened terrified excited reminded known regarded seen considered resigned
belief criticism: opposed disgusted appalled
intention neutral: determined committed prepared dedicated devoted set tempted inclined focused motivated
`;

/** What a word does when "to" and a verb come after it ("asked him to leave", "hopes to win"). */
export const CUE_WITH_INFINITIVE = `
statement demand: ask tell challenge call press push remind authorize authorise allow permit
intention neutral: hope expect look mean wish like love prefer care consider contemplate work fight campaign struggle
intention neutral: move prepare dream
statement promise: offer volunteer
`;
