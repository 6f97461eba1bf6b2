/**
 * Cues of several words, as `mode stance: phrase, phrase`. A phrase is a row of lemmas; `a|b` is one of them, `x?` may be
 * missing, `_` is any one word. A phrase begins inside the cue and may run a few words past its end. The longest wins.
 */
export const CUE_PHRASES = `
disclosure refusal: decline|refuse to immediately? further? say|comment|answer|discuss|elaborate|reveal|disclose|specify
disclosure refusal: decline|refuse to immediately? identify|name|respond|reply|speak|talk|divulge|release|provide|confirm|give
disclosure refusal: decline comment, decline _ request, decline an? interview, decline further? comment, no comment
disclosure refusal: not respond|reply|return|answer, not immediately|directly|previously|yet respond|reply|return|answer|comment
disclosure refusal: not comment|elaborate|specify|disclose|divulge, will|would|could not say|comment|discuss|elaborate|answer
disclosure refusal: will|would|could not be? drawn, would neither confirm nor deny, neither confirm nor deny
disclosure refusal: not say how|who|what|when|where|why|whether|if, not want to say|talk|comment|discuss|speak|answer
disclosure refusal: refuse comment, withhold comment, stay|remain|keep silent|mum|quiet, keep mum|quiet, dodge|evade|duck|sidestep
disclosure refusal: plead|invoke|take|assert the? _ fifth, plead|invoke the fifth, be tight-lipped, be not authorized
disclosure neutral: not mention, no mention of, make no mention, never mention, not be? available, be unavailable
disclosure neutral: not be? reach, not be immediately? reach|available, be not immediately? available
disclosure neutral: request anonymity, speak on condition, ask not to be, on condition of anonymity, speak anonymously

statement demand: call for|on|upon, ask for, push for, press for, appeal to|for, plead for|with, insist on|upon, tell _ to
statement demand: make|issue a demand, lobby for, agitate for, campaign for, argue for, make a? plea, beg for, advocate for
statement question: ask about|if|whether|who|what|when|where|why|how, call into question, raise question
statement question: raise the question, the question of|is, question whether, cast doubt, beg the question
statement denial: push back, brush|shrug|wave|laugh off|aside, distance _ from
statement denial: rule out, walk|row back, back away|off|down|track, play down, throw cold water, pour cold water, take issue
statement denial: take exception, plead not guilty, be at odds, beg to differ, shoot|knock|strike down, deny any? wrongdoing
statement denial: profess|protest _ innocence, maintain _ innocence, argue against, apparently disagree
statement criticism: call out, speak|come|lash|hit|cry out against, lash out, come out against, go after, hit|fire|strike back
statement criticism: shoot|snap|clap|punch back, take aim, take|have a? swipe|dig|jab|shot, make fun, poke fun, tear into, rip into
statement criticism: lay into, lace into, cry foul, express outrage, heap|pour scorn, speak ill, take to task, dress down
statement criticism: throw shade, find fault, point the? finger, argue with, pile on, file suit, file a? lawsuit
statement praise: pay tribute, heap praise, sing the? praise, speak highly, give credit, stand up for, take _ hat
statement agreement: stand by|behind|with, come out for, come out in favor|favour|support, side with, get behind, sign off
statement agreement: own up, come clean, plead guilty, throw _ support|weight behind, sign on, go along, see eye, take the? blame
statement agreement: accept responsibility, take responsibility, give _ blessing, agree to|with
statement promise: give _ word, swear to, make a? promise|pledge|vow|commitment
statement warning: sound|raise the? alarm, ring alarm, send|issue a? warning, warn of|against, raise a? red? flag
statement claim: make the? case, make the? argument|claim, double down, take credit, claim responsibility|credit|victory, swear by
statement claim: be say to, be rumor|rumour
statement refusal: stop short, leave open, refuse to rule, fall short of
statement neutral: according to, point out|to, make it? abundantly? clear|plain|known, put it, put forth|forward, lay|spell|set out, go on to say
statement neutral: in the? word of, in response to, make no|little secret, weigh in, chime in, open up, speak out|up
statement neutral: read|say|write in, hint at, allude to, refer to, touch on|upon, talk about|up, speak about|of|to
statement neutral: single out, zero in, dwell on, focus on, not rule out, not deny|dispute, let slip, blurt out, go public
statement neutral: note with, take note, draw attention, call attention, chalk up, issue a? statement, as _ put it, take to
statement neutral: change _ mind, change _ answer, send a? message|signal, hold forth, break _ silence, call _ a, strike a? tone
statement neutral: be know to say, be quote, hold _? news? conference

belief neutral: believe in, think of, be know as|for|to, look forward, look like|as, count on, bet on|that, hold out hope, in hope of
belief neutral: in the? hope, in _ view|opinion|mind|eye, have confidence|faith|doubt|hope|fear|reservation|misgiving|qualm|concern
belief neutral: have _ view|opinion|idea|sense|feeling|impression, make up _ mind, come away, take for granted, take pride
belief neutral: see as|in, view as, regard as, consider as, be consider, be believe, be think, be expect, be suppose, be see|view|regard
belief neutral: hold the? view|belief|opinion, have no idea|knowledge|recollection|clue, not know, not be? sure|certain|clear
belief neutral: be of the? opinion|view, would rather, express|voice|raise|share concern|fear|hope|worry|confidence|regret
belief neutral: express|voice optimism|interest|sympathy|frustration|disappointment|surprise|alarm|pessimism
belief denial: express|voice|harbor|have doubt|skepticism|scepticism
belief agreement: be for, in favor|favour|support of, be behind, express|voice support, throw _ support, lend|offer _ support
belief criticism: be against, express|voice opposition|disapproval|displeasure|anger, have no use

intention neutral: would like to, look to|for, set out, have in mind, mean to, set _ sight, be about to, have plan, make plan
intention neutral: have every? intention, take step, gear up, be on track, seek to, long for|to
intention agreement: vote for|yes, vote in favor|favour, cast _ vote|ballot for, cast a vote|ballot for
intention criticism: vote against|no
intention refusal: shy|back away from, shy away, balk at, turn down, have no plan|intention|interest|desire, rule _ out
intention refusal: refuse|decline to, stay away, opt out, opt not
`;
