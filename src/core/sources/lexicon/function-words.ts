import { setOf } from './kinds';

/** Words that begin sentences with a capital and are no names. */
export const FUNCTION_WORDS =
  setOf(`a an the this that these those and but or nor so yet for if in on at by of to from with
  without within as into onto over under after before during while when where why how who whom whose which what because
  since until unless although though however meanwhile moreover therefore thus then than there here now not no yes also
  too even just only still already again once often never always sometimes perhaps maybe indeed instead rather he she it
  they we you i me him her them us his its their our your my mine hers ours theirs is are was were be been being am do
  does did has have had will would can could may might must shall should let’s let's it's it’s that's he's she's i'm i've
  i'd i'll we're we've they're don't didn't doesn't isn't aren't wasn't weren't can't couldn't won't wouldn't
  one two three four five six seven eight nine ten some many most several few all both each every any other others another such
  same more less much between among against about above below across along around behind beyond despite except like near
  off out past per through throughout toward towards up upon via amid amidst besides according asked speaking earlier
  later recently yesterday today tomorrow tonight last next first second third finally additionally furthermore
  nevertheless nonetheless otherwise overall similarly likewise either neither whether following based given according
  including especially particularly specifically generally typically usually apparently clearly obviously ultimately
  eventually currently previously originally initially nearly almost about approximately roughly well oh ok okay
  having being seeing saying adding noting speaking whatever whoever whenever wherever plus versus vs via ago
  those everyone everybody someone somebody anyone anybody nobody none nothing something anything everything
  part please thank thanks`);

export const DETERMINERS = setOf(`a an the this that these those his her its their our my your another some many most
  several few all both each every any other no one two three four five six seven eight nine ten dozens hundreds
  thousands more such numerous various certain`);

export const PREPOSITIONS =
  setOf(`of for at in from on to with by under about against over after before between among as like into through
  without within near outside inside across during since including behind toward towards following`);

export const CALENDAR =
  setOf(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
  thurs fri sat sun christmas easter thanksgiving spring summer autumn fall winter est gmt pm am edt pst bst`);

/** Verbs that end the noun phrase in front of them. */
export const VERBS =
  setOf(`said says say saying told tells tell added adds add asked asks ask wrote writes write is are was were has have had will would
  can could may might must should does did do declined refused announced argued called claimed confirmed denied noted
  reported stated suggested testified warned explained insisted admitted acknowledged believes believe thinks think
  wants want hopes hope told went came made took gave got put began became kept left`);

/** Words in lower case inside of names. */
export const PARTICLES = setOf('de la del van von der den bin ibn al el da dos das di du le ter ten zu bint');
